import type { Actor } from '../../core/actor.ts'
import type { Appointment } from '../../core/partnership/partnership.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface ProposeTimes {
  readonly times: readonly Appointment[]
  readonly hostId?: string
  readonly agenda: readonly string[]
  readonly agendaOther?: string
  /** A phone number, a meeting link or a place; not of a visit, which has a school. */
  readonly place?: string
  readonly note?: string
  readonly sure?: boolean
  readonly seen?: string
}

/** Offers one to three times: the first, as a counter-offer, or to move what is booked. */
export const proposeTimes = (
  deps: Deps,
  actor: Actor,
  target: PathTarget,
  { times, ...input }: ProposeTimes,
): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({
    kind: 'propose',
    step: step.kind,
    ...input,
    offers: times.map((time) => ({ ...time, id: deps.newId() })),
  }))
