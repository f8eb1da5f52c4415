import type { Account } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'

/** A person with several accounts spoke with this one: from now on their messages come here. */
export const comeOver = (deps: Deps, { id }: Account): Promise<void> =>
  deps.store.transaction((data) => data.people.comeOver(id, deps.clock.now()))
