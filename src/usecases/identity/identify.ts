import { isDeepStrictEqual } from 'node:util'
import type { PersonActor } from '../../core/actor.ts'
import type { Account, AccountProfile, Introduction, Person } from '../people/people-port.ts'
import type { Data, Deps } from '../ports.ts'
import { actorOf } from './actor-of.ts'
import type { Tenant } from './tenants-port.ts'
import { tieAccount } from './tie-account.ts'

export type Identified =
  | {
      readonly kind: 'known'
      readonly person: Person
      readonly actor: PersonActor
      readonly account: Account
      readonly isNew: boolean
    }
  | { readonly kind: 'stranger'; readonly why: StrangerReason }

export type StrangerReason = 'tenantUnknown' | 'guest' | 'notOnRoster' | 'otherDistrict' | 'left'

export interface IdentifyOptions {
  /** Who is a coordinator because the configuration says so, e.g. to set the program up on an empty database: lower-case addresses. */
  readonly firstCoordinators: ReadonlySet<string>
}

/**
 * Finds the person behind an account: linked before, or on the roster under the address that the tenant vouches for.
 * A tenant vouches only for people of the districts it was allowed for, so one district's administrator can't become another's.
 */
export const identify = async (
  deps: Deps,
  introduction: Introduction,
  options: IdentifyOptions,
): Promise<Identified> => {
  const found = await deps.store.read.people.byAccount(introduction)
  if (found) {
    if (found.person.left) return { kind: 'stranger', why: 'left' }
    await refresh(deps, found.account, introduction)
    return known(found.person, found.account, false)
  }
  const tenant = await deps.store.read.tenants.find(introduction.platform, introduction.tenant)
  if (!tenant) return { kind: 'stranger', why: 'tenantUnknown' }
  const profile = await introduction.profile()
  if (profile?.guest) return { kind: 'stranger', why: 'guest' }
  return deps.store.transaction((data) => meet(deps, data, { introduction, profile, tenant, options }))
}

interface Meeting {
  readonly introduction: Introduction
  readonly profile: AccountProfile | undefined
  readonly tenant: Tenant
  readonly options: IdentifyOptions
}

const meet = async (
  deps: Deps,
  data: Data,
  { introduction, profile, tenant, options }: Meeting,
): Promise<Identified> => {
  const email = profile?.email?.trim().toLowerCase()
  if (!email) return { kind: 'stranger', why: 'notOnRoster' }
  const person = await personOf(deps, data, email, { introduction, profile, tenant, options })
  if (!person) return { kind: 'stranger', why: 'notOnRoster' }
  if (person.left) return { kind: 'stranger', why: 'left' }
  if (!vouchesFor(tenant, person)) return { kind: 'stranger', why: 'otherDistrict' }
  const account = await tieAccount(deps, data, person, { introduction, profile, by: 'email' })
  return known(person, account, true)
}

/** Whom the roster has under that address; those whom the configuration names are coordinators in the department's own tenant. */
const personOf = async (
  deps: Deps,
  data: Data,
  email: string,
  { profile, tenant, options }: Meeting,
): Promise<Person | undefined> => {
  const known = await data.people.byEmail(email)
  if (!tenant.department || !options.firstCoordinators.has(email) || known?.left || known?.coordinator) return known
  const person = known ?? {
    id: deps.newId(),
    name: profile?.name?.trim() || email,
    email,
    title: 'P3 coordinator',
    timeZone: profile?.timeZone,
  }
  const added = known
    ? await data.people.grant(known.id, 'coordinator')
    : await data.people.add({ ...person, role: 'coordinator' })
  await data.audit.write({
    personId: added.id,
    role: 'system',
    action: 'coordinator.named',
    subject: { kind: 'person', id: added.id },
  })
  return added
}

/** Whoever holds an office of the department is vouched for by its own tenants alone: an operator may allow a district's, of any district. */
const vouchesFor = (tenant: Tenant, person: Person): boolean =>
  person.coordinator || person.operator ? tenant.department : vouchesForPlace(tenant, person)

const vouchesForPlace = (tenant: Tenant, person: Person): boolean =>
  (tenant.everyDistrict && (person.districtCode !== undefined || person.directs.length > 0)) ||
  (person.districtCode !== undefined && tenant.districts.includes(person.districtCode)) ||
  person.directs.some((code) => tenant.districts.includes(code))

/** The database keeps a reference's keys in an order of its own, and none without a value. */
const sameJson = (a: unknown, b: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(a)), b)

/** The newest conversation reference wins: a stale one is the usual reason for a message that can't be delivered. */
const refresh = async (deps: Deps, account: Account, { conversation }: Introduction): Promise<void> => {
  const changed = conversation !== undefined && !sameJson(conversation, account.conversation)
  if (!changed && account.reach === 'reachable') return
  await deps.store.transaction((data) =>
    data.people.note(account.id, { conversation, reach: 'reachable', at: deps.clock.now() }),
  )
}

const known = (person: Person, account: Account, isNew: boolean): Identified => ({
  kind: 'known',
  person,
  account,
  isNew,
  actor: actorOf(person),
})
