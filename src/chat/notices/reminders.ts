import type { NoticeName } from '../../core/notice.ts'
import { currentStep } from '../../core/partnership/partnership.ts'
import { ballOf } from '../../core/partnership/phase.ts'
import { actorOf } from '../../usecases/actor-of.ts'
import { seePair } from '../../usecases/see-pair.ts'
import { firstName } from '../audience.ts'
import { homeWelcomeCard } from '../cards/home.ts'
import { stepActions } from '../cards/step-actions.ts'
import { turnLine } from '../cards/turn-line.ts'
import { asOwn } from '../own-pair.ts'
import { theStep } from '../steps.ts'
import type { Draw } from './path.ts'

const personOf: (...args: Parameters<Draw>) => Promise<ReturnType<typeof actorOf> | undefined> = async (
  deps,
  { to },
) => {
  const person = to.kind === 'person' ? await deps.store.read.people.find(to.personId) : undefined
  return person && actorOf(person)
}

/** Says what waits for the person; nothing once it no longer waits for them. */
const nudge: Draw = async (deps, notice) => {
  const actor = await personOf(deps, notice)
  const view = actor && asOwn(await seePair(deps, actor, { stepId: notice.facts.stepId }))
  const step = view && currentStep(view.pair)
  if (!step || step.id !== notice.facts.stepId || !ballOf(view.pair, step, view.now).includes(view.me.id))
    return undefined
  return {
    title: `A kind reminder: ${theStep(step.kind)} with ${firstName(view.other.name)}`,
    blocks: [{ kind: 'text', text: turnLine(view, step) }],
    actions: stepActions(view, step),
  }
}

const welcome: Draw = async (deps, { to }) => {
  const person = to.kind === 'person' ? await deps.store.read.people.find(to.personId) : undefined
  return person && homeWelcomeCard(person.name)
}

export const reminderNotices = { nudge, welcome } as const satisfies Partial<Record<NoticeName, Draw>>
