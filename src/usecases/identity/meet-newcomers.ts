import { isEmail } from '../../core/people/email.ts'
import type { Newcomer } from '../people/newcomers-port.ts'
import type { AccountKey, AccountProfile, Introduction, Person } from '../people/people-port.ts'
import type { Data, PlainDeps } from '../ports.ts'
import type { Tenant } from './tenants-port.ts'
import { tieAccounts } from './tie-account.ts'
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
export const personWith = async (data: Data, addresses: readonly string[]): Promise<Person | undefined> =>
  firstWith(addresses, byAddress(await data.people.byEmails(addresses)))

const byAddress = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map((one) => [one.email, one]))

const firstWith = (addresses: readonly string[], people: ReadonlyMap<string, Person>): Person | undefined =>
  addresses.map((address) => people.get(address)).find((one) => one !== undefined)

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

/**
 * The roster names people now who had the app before: from here on they can be written to where they are, and they hear so, as they
 * were promised; whoever is `told` something else with it hears that. A roster of a whole state may name hundreds at once, in one
 * transaction: what is asked and written does not grow with them but by the tenant.
 */
export const meetNewcomers = async (
  deps: PlainDeps,
  data: Data,
  by: { readonly addresses: readonly string[]; readonly told?: ReadonlySet<string> } | { readonly tenantId: string },
): Promise<void> => {
  const newcomers =
    'tenantId' in by ? await data.newcomers.ofTenant(by.tenantId) : await data.newcomers.withAddress(by.addresses)
  if (newcomers.length === 0) return
  const people = byAddress(await data.people.byEmails(newcomers.flatMap(({ addresses }) => addresses)))
  const tenants = await tenantsOf(data, newcomers)
  const found = newcomers.flatMap((newcomer) => {
    const person = firstWith(newcomer.addresses, people)
    const tenant = tenants.get(tenantKey(newcomer))
    return person && !person.left && tenant && vouchesFor(tenant, person) ? [{ ...newcomer, person }] : []
  })
  await tieAccounts(deps, data, found, 'email')
  const told = 'told' in by ? by.told : undefined
  const waiting = new Set(found.flatMap(({ person }) => (told?.has(person.id) ? [] : [person.id])))
  if (waiting.size > 0) await data.outbox.send([...waiting].map(welcome))
}

const welcome = (personId: string) =>
  ({ name: 'welcome', to: { kind: 'person', personId }, facts: {}, priority: 'interactive' }) as const

const tenantKey = ({ platform, tenant }: Pick<AccountKey, 'platform' | 'tenant'>): string => `${platform} ${tenant}`

const tenantsOf = async (data: Data, newcomers: readonly Newcomer[]): Promise<ReadonlyMap<string, Tenant>> => {
  const tenants = new Map<string, Tenant>()
  for (const one of new Map(newcomers.map((newcomer) => [tenantKey(newcomer), newcomer])).values()) {
    const tenant = await data.tenants.find(one.platform, one.tenant)
    if (tenant) tenants.set(tenantKey(one), tenant)
  }
  return tenants
}
