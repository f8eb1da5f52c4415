import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import { canRetract } from '../../core/partnership/decide-logs.ts'
import type { Facts } from '../../core/partnership/situation.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { type PairView, type SeenStep, seePair } from './see-pair.ts'

export interface SeenStepLogs {
  readonly ok: true
  readonly view: PairView
  readonly step: SeenStep
  /** Whether the viewer could still take their own log back. */
  readonly retractable: boolean
}

/** What was written about a step, as much of it as the actor may read. Reading another's words is written down. */
export const seeLog = async (deps: Deps, actor: Actor, stepId: string): Promise<SeenStepLogs | Refused<'notYours'>> => {
  const found = await seePair(deps, actor, { stepId })
  if (!found.ok) return found
  const { view } = found
  const step = view.pair.steps.find((one) => one.id === stepId)
  if (!step) return refuse('notYours')
  if (step.logs.some((log) => log.authorId !== view.me?.id))
    await deps.store.transaction((data) =>
      data.audit.write({
        personId: actor.kind === 'person' ? actor.personId : undefined,
        role: view.me ? 'partner' : isCoordinator(actor) ? 'coordinator' : 'director',
        action: 'log.read',
        subject: { kind: 'step', id: stepId },
      }),
    )
  const facts: Pick<Facts, 'now' | 'amendDays'> = { now: view.now, amendDays: view.cycle.settings.amendDays }
  const pair = await deps.store.read.partnerships.ofStep(stepId)
  const own = pair?.steps.find((one) => one.id === stepId)
  const retractable = !!pair && !!own && !!view.me && canRetract(pair, own, view.me.id, facts)
  return { ok: true, view, step, retractable }
}
