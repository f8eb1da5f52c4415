import { isZone } from '../../core/calendar/zone.ts'
import type { Account, AccountProfile, Introduction, Person } from '../people/people-port.ts'
import type { Data, PlainDeps } from '../ports.ts'

/** By what an account was found to be a person's. */
export type TiedBy = 'email' | 'code'

const actions = { email: 'account.linked', code: 'account.linkedByCode' } as const

/** What could not reach people so far goes now, as far as it is still so. */
export const resumeMessages = async (data: Data, personIds: readonly string[]): Promise<void> =>
  data.outbox.again(await data.deliveries.requeue(personIds))

/** Ties an account to a person: from now on it is theirs, can be written to, and its zone counts unless they chose one. */
export const tieAccount = async (
  deps: PlainDeps,
  data: Data,
  person: Person,
  { introduction, profile, by }: { introduction: Introduction; profile: AccountProfile | undefined; by: TiedBy },
): Promise<Account> => {
  const { platform, tenant, externalId, conversation } = introduction
  const key = { platform, tenant, externalId, conversation }
  const account = await data.people.link({ ...key, id: deps.newId(), personId: person.id, linkedBy: by })
  await data.people.note(account.id, { conversation, reach: 'reachable', at: deps.clock.now() })
  if (isZone(profile?.timeZone)) await data.people.noteTimeZone(person.id, profile.timeZone)
  await data.audit.write({
    personId: person.id,
    role: 'system',
    action: actions[by],
    subject: { kind: 'account', id: account.id },
  })
  await data.newcomers.drop(key)
  await resumeMessages(data, [person.id])
  return account
}
