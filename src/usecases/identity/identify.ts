import { isDeepStrictEqual } from 'node:util'
import type { PersonActor } from '../../core/actor.ts'
import { isZone } from '../../core/calendar/zone.ts'
import { mayRunProgram } from '../../core/offices.ts'
import type { Account, AccountProfile, Introduction, Person } from '../people/people-port.ts'
import type { Data, Deps } from '../ports.ts'
import { accountBecameGuest } from './account-gone.ts'
import { actorOf } from './actor-of.ts'
import { knock } from './apply-for-tenant.ts'
import { keepNewcomer, newcomerAddressesOf, personWith } from './meet-newcomers.ts'
import type { Tenant } from './tenants-port.ts'
import { resumeMessages, tieAccounts } from './tie-account.ts'
import { untieUnvouched } from './untie-accounts.ts'
import { vouchesFor } from './vouches-for.ts'

export type Identified =
  | {
      readonly kind: 'known'
      readonly person: Person
      readonly actor: PersonActor
      readonly account: Account
      readonly isNew: boolean
    }
  | { readonly kind: 'stranger'; readonly reason: StrangerReason }

export type StrangerReason = 'tenantUnknown' | 'guest' | 'notOnRoster' | 'noAddress' | 'otherDistrict' | 'left'

export interface IdentifyOptions {
  /** Who is a coordinator because the configuration says so, e.g. to set the program up on an empty database: lower-case addresses. */
  readonly firstCoordinators: ReadonlySet<string>
}

/**
 * Finds the person behind an account: linked before, or on the roster under an address that the tenant vouches for.
 */
export const identify = async (
  deps: Deps,
  introduction: Introduction,
  options: IdentifyOptions,
): Promise<Identified> => {
  const found = await deps.store.read.people.byAccount(introduction)
  if (found) {
    if (found.person.left) return { kind: 'stranger', reason: 'left' }
    if (await introduction.isGuestNow?.()) {
      await accountBecameGuest(deps, introduction)
      return { kind: 'stranger', reason: 'guest' }
    }
    // Named again after the office had ended: met anew, where offices are vouched for.
    const named = !mayRunProgram(found.person) && options.firstCoordinators.has(found.person.email)
    if (!named || !(await isDepartments(deps, introduction))) {
      await refresh(deps, found.person, found.account, introduction)
      return known(found.person, found.account, false)
    }
  }
  const tenant = await deps.store.read.tenants.find(introduction.platform, introduction.tenant)
  if (!tenant) {
    await knock(deps, introduction)
    return { kind: 'stranger', reason: 'tenantUnknown' }
  }
  const profile = await introduction.profile()
  if (profile?.guest) return { kind: 'stranger', reason: 'guest' }
  return deps.store.transaction((data) => meet(deps, data, { introduction, profile, tenant, options }))
}

const isDepartments = async (deps: Deps, { platform, tenant }: Introduction): Promise<boolean> =>
  (await deps.store.read.tenants.find(platform, tenant))?.department === true

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
  const person = await personOf(deps, data, { introduction, profile, tenant, options })
  const reason = person
    ? person.left
      ? 'left'
      : vouchesFor(tenant, person)
        ? undefined
        : 'otherDistrict'
    : unknownBy(profile)
  if (!person || reason) {
    await keepNewcomer(deps, data, introduction, profile)
    return { kind: 'stranger', reason: reason ?? unknownBy(profile) }
  }
  const [account] = await tieAccounts(deps, data, [{ ...introduction, person, timeZone: profile?.timeZone }], 'email')
  return known(person, account!, true)
}

/** Whoever has an address is known as soon as the roster names it; whose chat tells none never is. */
const unknownBy = (profile: AccountProfile | undefined): StrangerReason =>
  newcomerAddressesOf(profile).length === 0 ? 'noAddress' : 'notOnRoster'

/** Whom the roster has under one of the addresses; those whom the configuration names are coordinators in the department's own tenant. */
const personOf = async (deps: Deps, data: Data, { profile, tenant, options }: Meeting): Promise<Person | undefined> => {
  const addresses = newcomerAddressesOf(profile)
  const known = await personWith(data, addresses)
  const email = addresses.find((address) => options.firstCoordinators.has(address))
  if (!tenant.department || email === undefined || known?.left || (known && mayRunProgram(known))) return known
  const person = known ?? {
    id: deps.newId(),
    name: profile?.name?.trim() || email,
    email,
    title: 'P3 coordinator',
    timeZone: isZone(profile?.timeZone) ? profile.timeZone : undefined,
  }
  const added = known
    ? await data.people.grant(known.id, 'coordinator', { by: 'setting' })
    : await data.people.add({ ...person, role: 'coordinator' })
  if (known) await untieUnvouched(data, { personIds: [known.id] })
  await data.audit.write({
    personId: added.id,
    role: 'system',
    action: 'coordinator.named',
    subject: { kind: 'person', id: added.id },
  })
  return added
}

/** The database keeps a reference's keys in an order of its own, and none without a value. */
const sameJson = (a: unknown, b: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(a)), b)

/** The newest conversation reference wins: a stale one is the usual reason for a message that can't be delivered. */
const refresh = async (deps: Deps, person: Person, account: Account, { conversation }: Introduction): Promise<void> => {
  const changed = conversation !== undefined && !sameJson(conversation, account.conversation)
  const wasReachable = account.reach === 'reachable'
  if (!changed && wasReachable) return
  await deps.store.transaction(async (data) => {
    await data.people.note(account.id, { conversation, reach: 'reachable', at: deps.clock.now() })
    if (!wasReachable) await resumeMessages(data, [person.id])
  })
}

const known = (person: Person, account: Account, isNew: boolean): Identified => ({
  kind: 'known',
  person,
  account,
  isNew,
  actor: actorOf(person),
})
