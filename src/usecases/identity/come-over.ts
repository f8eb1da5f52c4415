import type { Account } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'

/** A person spoke with this account: from now on their messages come here, whatever other accounts they have. */
export const comeOver = (deps: Deps, { id }: Account): Promise<void> =>
  deps.store.transaction((data) => data.people.comeOver(id, deps.clock.now()))
