import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'

export type Begun =
  | { readonly ok: true; readonly year: string; readonly isNew: boolean; readonly districts: number }
  | Refused<'notCoordinator'>

/**
 * Sets the program up for the school year of this moment: on an empty database the state's districts, schools, neighbors and
 * rubric, and always the year with its usual breaks. Asking again changes nothing.
 */
export const beginYear = async (deps: Deps, actor: Actor): Promise<Begun> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { places, newId, clock } = deps
  const year = places.yearOf(clock.now())
  const state = places.read()
  const districts = state.districts.length
  return deps.store.transaction(async (data): Promise<Begun> => {
    const before = await data.beginnings.program()
    if (before?.latest && before.latest.startsOn >= year.startsOn)
      return { ok: true, year: year.name, isNew: false, districts }
    const programId = before?.id ?? newId()
    if (!before) {
      const { programName: name, department, timeZone, rubric } = places
      const added = { id: programId, name, state: places.state, department, timeZone }
      await data.beginnings.addProgram({ ...added, rubric: { ...rubric, id: newId() }, places: state })
    }
    const cycleId = newId()
    await data.beginnings.addCycle({ id: cycleId, programId, year, newId })
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: 'cycle.begun',
      subject: { kind: 'cycle', id: cycleId },
    })
    return { ok: true, year: year.name, isNew: true, districts }
  })
}
