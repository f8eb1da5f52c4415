import type { AccountKey, Person } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'

/** For whom a file was made, and in which capacity. */
export interface FileOwner {
  readonly personId: string
  readonly capacity: string
}

/** Whose this account is, as the owner of a file that is made now; undefined for nobody's. */
export const fileOwner = async (deps: Deps, account: AccountKey): Promise<FileOwner | undefined> => {
  const found = await deps.store.read.people.byAccount(account)
  return found && !found.person.left ? ownerOf(found.person) : undefined
}

/** Somebody in the office that they have at this moment. */
export const ownerOf = (person: Person): FileOwner => ({ personId: person.id, capacity: capacityOf(person) })

/** Whether a link may still be followed: not when its owner left, nor when the office ended in which the file was made. */
export const mayOpenFile = async (deps: Deps, { personId, capacity }: FileOwner): Promise<boolean> => {
  const person = await deps.store.read.people.find(personId)
  return person !== undefined && !person.left && (capacity === '' || capacity === capacityOf(person))
}

const capacityOf = ({ coordinator, operator, directs }: Person): string =>
  coordinator ? 'coordinator' : operator ? 'operator' : [...directs].sort().join(' ')
