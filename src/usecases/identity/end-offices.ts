import type { Deps } from '../ports.ts'

/**
 * Ends the office of coordinators whom the configuration named and names no longer: at a start, since it is read then.
 * `named`: lower-case addresses. How many that were.
 */
export const endOffices = (deps: Deps, named: ReadonlySet<string>): Promise<number> =>
  deps.store.transaction(async (data) => {
    const over = (await data.people.coordinatorsBySetting()).filter(({ email }) => !named.has(email))
    for (const { id } of over) {
      await data.people.endOffice(id, 'coordinator', deps.clock.now())
      await data.audit.write({ role: 'system', action: 'coordinator.ended', subject: { kind: 'person', id } })
    }
    return over.length
  })
