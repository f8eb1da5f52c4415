import type { Actor, PersonActor } from '../core/actor.ts'
import { isCoordinator } from '../core/offices.ts'
import type { Data, Deps } from './ports.ts'
import type { AuditEntry } from './privacy/audit-port.ts'
import { type Refused, refuse } from './refuse.ts'
import { isAsSeen } from './saved-over.ts'
import type { Cycle } from './year/cycles-port.ts'

export type CoordinatorRefusal = 'notCoordinator' | 'noCycle'
export type AsCoordinator<T> = { readonly ok: true; readonly value: T } | Refused<CoordinatorRefusal>

/** What a coordinator's act has at hand. */
export interface Office {
  readonly data: Data
  readonly cycle: Cycle
  readonly actor: PersonActor
  readonly at: Date
  /** Writes the audit row of what is done. */
  note(entry: Pick<AuditEntry, 'action' | 'subject' | 'details'>): Promise<void>
}

/** Does something of a coordinator's in the current cycle: one transaction, audit rows included. */
export const asCoordinator = async <T>(
  deps: Deps,
  actor: Actor,
  work: (office: Office) => Promise<T>,
): Promise<AsCoordinator<T>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return deps.store.transaction(async (data): Promise<AsCoordinator<T>> => {
    const at = deps.clock.now()
    const cycle = await data.cycles.current(at)
    if (!cycle) return refuse('noCycle')
    const note: Office['note'] = (entry) =>
      data.audit.write({ ...entry, personId: actor.personId, role: 'coordinator' })
    return { ok: true, value: await work({ data, cycle, actor, at, note }) }
  })
}

/** What is saved is not what somebody saw, who would save over it: nothing was done. */
export type SavedMeanwhile = Refused<'savedMeanwhile'>

/** The same of whoever saw the year as it was, and does it over just that. */
export const asCoordinatorOver = async <T>(
  deps: Deps,
  actor: Actor,
  seen: Cycle | undefined,
  work: (office: Office) => Promise<T>,
): Promise<AsCoordinator<T> | SavedMeanwhile> => {
  const done = await asCoordinator(deps, actor, async (office) =>
    isAsSeen(office.cycle, seen) ? { ok: true as const, value: await work(office) } : refuse('savedMeanwhile'),
  )
  return done.ok ? done.value : done
}
