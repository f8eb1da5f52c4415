import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { CoordinatorRefusal } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle, SpokenYear } from './cycles-port.ts'

/** The current school year, for a coordinator to set. */
export const seeYear = async (
  deps: Deps,
  actor: Actor,
): Promise<{ readonly ok: true; readonly cycle: Cycle } | Refused<CoordinatorRefusal>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  return cycle ? { ok: true, cycle } : refuse('noCycle')
}

/** Whether the current school year is closed and the next has not begun: nobody's secret. */
export const seeWhetherClosed = async (deps: Deps): Promise<boolean> =>
  (await deps.store.read.cycles.current(deps.clock.now()))?.closedAt !== undefined

/** What there is to begin: the current year, and the one that was made last. */
export const seeBeginning = async (deps: Deps, actor: Actor) => {
  const year = await seeYear(deps, actor)
  return year.ok ? { ...year, latest: (await deps.store.read.beginnings.program())?.latest } : year
}

/** Whom to ask about the program, as far as it said whom: for anyone, strangers too. */
export const seeContact = async (deps: Deps): Promise<Pick<Cycle, 'settings' | 'recommended'> | undefined> => {
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  return cycle && { settings: cycle.settings, recommended: cycle.recommended }
}

/** What the messages of the current year say in the program's own words. */
export const seeSpokenYear = ({ store, clock }: Deps): Promise<SpokenYear | undefined> =>
  store.read.cycles.spoken(clock.now())

/** The program's own name in a year: nobody's secret. */
export const seeProgram = async (deps: Deps, cycleId: string): Promise<Cycle['program'] | undefined> =>
  (await deps.store.read.cycles.find(cycleId))?.program
