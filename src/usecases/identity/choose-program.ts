import type { Introduction } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { OneProgram } from './programs-port.ts'

/** The programs in which whoever speaks is somebody; none where the installation has one. */
export const seeOwnPrograms = (deps: Deps, account: Introduction | undefined): Promise<readonly OneProgram[]> =>
  account && deps.programs ? deps.programs.of(account) : Promise.resolve([])

/** What they type from now on goes to this one. Each is asked whether it knows them. */
export const chooseProgram = async (
  deps: Deps,
  account: Introduction | undefined,
  key: string,
): Promise<{ readonly ok: true; readonly program: OneProgram } | Refused<'notYours'>> => {
  const program = account && (await deps.programs?.choose(account, key))
  return program ? { ok: true, program } : refuse('notYours')
}

/** Notes in this program that the account chose it. Whether there was such an account. */
export const noteChoice = async (deps: Deps, account: Introduction): Promise<boolean> => {
  const found = await deps.store.read.people.byAccount(account)
  if (!found || found.person.left) return false
  await deps.store.transaction((data) => data.people.choose(found.account.id, deps.clock.now()))
  return true
}
