import { isZone } from '../../core/calendar/zone.ts'
import type { Account, AccountKey, Person } from '../people/people-port.ts'
import type { Data, PlainDeps } from '../ports.ts'

/** By what an account was found to be a person's. */
export type TiedBy = 'email' | 'code'

/** An account that is found to be somebody's, how to speak to it, and what its platform says of its zone. */
export interface FoundAccount extends AccountKey {
  readonly person: Person
  readonly conversation?: unknown
  readonly timeZone?: string
}

const actions = { email: 'account.linked', code: 'account.linkedByCode' } as const

/** What could not reach people so far goes now, as far as it is still so. */
export const resumeMessages = async (data: Data, personIds: readonly string[]): Promise<void> =>
  data.outbox.again(await data.deliveries.requeue(personIds))

/**
 * Ties accounts to people: from now on they are theirs, can be written to, and their zone counts unless they chose one. With few
 * statements, however many there are: a roster of a state may name hundreds who had the app before. In the order given.
 */
export const tieAccounts = async (
  deps: PlainDeps,
  data: Data,
  found: readonly FoundAccount[],
  by: TiedBy,
): Promise<Account[]> => {
  if (found.length === 0) return []
  const reachableAt = deps.clock.now()
  const accounts = await data.people.link(
    found.map(({ platform, tenant, externalId, conversation, person }) => ({
      ...{ platform, tenant, externalId, conversation },
      ...{ id: deps.newId(), personId: person.id, linkedBy: by, reachableAt },
    })),
  )
  await data.people.noteTimeZones(
    new Map(found.flatMap(({ person, timeZone }) => (isZone(timeZone) ? [[person.id, timeZone]] : []))),
  )
  await data.audit.writeAll(
    found.map(({ person }, at) => ({
      personId: person.id,
      role: 'system',
      action: actions[by],
      subject: { kind: 'account', id: accounts[at]!.id },
    })),
  )
  await data.newcomers.drop(found)
  await resumeMessages(data, [...new Set(found.map(({ person }) => person.id))])
  return accounts
}
