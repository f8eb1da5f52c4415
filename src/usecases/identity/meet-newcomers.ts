import { isEmail } from '../../core/people/email.ts'
import type { Newcomer } from '../people/newcomers-port.ts'
import type { AccountProfile, Introduction, Person } from '../people/people-port.ts'
import type { Data, PlainDeps } from '../ports.ts'
import { tieAccount } from './tie-account.ts'
import { vouchesFor } from './vouches-for.ts'

/** The addresses a platform tells of an account: rosters hold now the mail address, now the sign-in name. */
export const newcomerAddressesOf = (profile: AccountProfile | undefined): string[] => [
  ...new Set(
    [profile?.email?.trim(), profile?.signInName?.trim()].flatMap((one) =>
      one && isEmail(one) ? one.toLowerCase() : [],
    ),
  ),
]

/** Of several people with one of an account's addresses the one of the first address, which is the mail's. */
export const personWith = async (data: Data, addresses: readonly string[]): Promise<Person | undefined> => {
  const found = await data.people.byEmails(addresses)
  return addresses.map((address) => found.find((one) => one.email === address)).find((one) => one !== undefined)
}

/** Somebody whom the program does not know: how to write to them is kept, for when the roster names them. */
export const keepNewcomer = async (
  deps: PlainDeps,
  data: Data,
  introduction: Introduction,
  profile: AccountProfile | undefined,
): Promise<void> => {
  const addresses = newcomerAddressesOf(profile)
  if (addresses.length === 0) return
  const { platform, tenant, externalId, conversation } = introduction
  const seenAt = deps.clock.now()
  const account = { platform, tenant, externalId, conversation }
  await data.newcomers.keep({ ...account, id: deps.newId(), addresses, timeZone: profile?.timeZone, seenAt })
}

/** The roster names people now who had the app before: from here on they can be written to where they are. */
export const meetNewcomers = async (
  deps: PlainDeps,
  data: Data,
  by: { readonly addresses: readonly string[] } | { readonly tenantId: string },
): Promise<void> => {
  const found =
    'tenantId' in by ? await data.newcomers.ofTenant(by.tenantId) : await data.newcomers.withAddress(by.addresses)
  for (const newcomer of found) await meetOne(deps, data, newcomer)
}

const meetOne = async (deps: PlainDeps, data: Data, newcomer: Newcomer): Promise<void> => {
  const person = await personWith(data, newcomer.addresses)
  const tenant = await data.tenants.find(newcomer.platform, newcomer.tenant)
  if (!person || person.left || !tenant || !vouchesFor(tenant, person)) return
  const profile = { timeZone: newcomer.timeZone, guest: false }
  const introduction: Introduction = { ...newcomer, profile: async () => profile }
  await tieAccount(deps, data, person, { introduction, profile, by: 'email' })
}
