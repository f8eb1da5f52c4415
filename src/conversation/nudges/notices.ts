import type { Notice, NoticeName } from '../../core/notice.ts'
import { currentStep } from '../../core/partnership/partnership.ts'
import { ballOf } from '../../core/partnership/phase.ts'
import { actorOf } from '../../usecases/identity/actor-of.ts'
import { type SeenStep, seePair } from '../../usecases/partnership/see-pair.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Card } from '../kit/card.ts'
import { type Draw, personOf } from '../kit/notice.ts'
import { asOwn, type OwnPair } from '../partnership/index.ts'
import { nudgeCard } from './nudge-cards.ts'

/** What still waits for the person, of the steps that the reminder is about. */
const waiting = async (deps: Deps, notice: Notice): Promise<{ view: OwnPair; step: SeenStep }[]> => {
  const person = await personOf(deps, notice)
  if (!person) return []
  const ids = notice.facts.stepIds?.split(' ') ?? [notice.facts.stepId ?? '']
  const views = await Promise.all(ids.map((stepId) => seePair(deps, actorOf(person), { stepId })))
  return views.flatMap((seen, index) => {
    const view = asOwn(seen)
    const step = view && currentStep(view.pair)
    if (!view || !step || step.id !== ids[index]) return []
    return ballOf(view.pair, step, view.now).includes(view.me.id) ? [{ view, step }] : []
  })
}

/** Says what waits for the person, in one message; nothing once nothing does. */
const nudge: Draw = async (deps, notice): Promise<Card | undefined> => {
  const [first, ...others] = await waiting(deps, notice)
  if (!first) return undefined
  const card = nudgeCard(first.view, first.step)
  const more = others.map(({ view, step }) => nudgeCard(view, step))
  return {
    ...card,
    blocks: [
      ...card.blocks,
      ...more.map((one) => ({ kind: 'entry', text: one.title, actions: (one.actions ?? []).slice(0, 3) }) as const),
    ],
  }
}

export const nudgeNotices = { nudge } as const satisfies Partial<Record<NoticeName, Draw>>
