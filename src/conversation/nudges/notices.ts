import type { PersonActor } from '../../core/actor.ts'
import type { FactsOf } from '../../core/notice.ts'
import { currentStep } from '../../core/partnership/partnership.ts'
import { ballOf } from '../../core/partnership/phase.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { seeOwnReminders } from '../../usecases/nudges/own-reminders.ts'
import { type SeenStep, seePair } from '../../usecases/partnership/see-pair.ts'
import { type Drawings, forPerson } from '../kit/notice.ts'
import { filled, type OwnPair, ownPairOf } from '../partnership/index.ts'
import { nudgeCard } from './nudge-cards.ts'
import { ownReminderCard } from './own-reminder-cards.ts'

/** What still waits for the person, of the steps that the reminder is about. */
const waiting = async (
  deps: ConversationDeps,
  actor: PersonActor,
  { stepId: only, stepIds }: FactsOf['nudge'],
): Promise<{ view: OwnPair; step: SeenStep }[]> => {
  const ids = stepIds?.split(' ') ?? [only]
  const pairs = await Promise.all(ids.map((stepId) => seePair(deps, actor, { stepId })))
  return pairs.flatMap((found, index) => {
    const view = ownPairOf(found)
    const step = view && currentStep(view.pair)
    if (!view || !step || step.id !== ids[index]) return []
    return ballOf(view.pair, step, view.now).includes(view.me.id) ? [{ view, step }] : []
  })
}

/** Says what waits for the person, in one message; nothing once nothing does. */
const nudge = forPerson<'nudge'>(async ({ deps, actor }, facts) => {
  const [first, ...others] = await waiting(deps, actor, facts)
  if (!first) return undefined
  const card = nudgeCard(first.view, first.step)
  const more = others.map(({ view, step }) => nudgeCard(view, step))
  return {
    ...filled(card, first.view, first.step),
    blocks: [
      ...card.blocks,
      ...more.map((one) => ({ kind: 'entry', text: one.title, actions: (one.actions ?? []).slice(0, 3) }) as const),
    ],
  }
})

/** What the reader asked to be reminded of; nothing once all of it is done or stopped. */
const ownReminder = forPerson<'ownReminder'>(async ({ deps, actor }, { reminderIds }) => {
  const ids = reminderIds.split(' ')
  const asked = (await seeOwnReminders(deps, actor)).filter(({ id }) => ids.includes(id))
  return asked.some(({ state }) => state === 'open') ? ownReminderCard(asked) : undefined
})

export const nudgeNotices = { nudge, ownReminder } as const satisfies Drawings
