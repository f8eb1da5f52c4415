import type { Actor, PersonActor } from '../../core/actor.ts'
import { isOfDepartment, mayRunProgram } from '../../core/offices.ts'
import type { ChatPlatform } from '../../core/platform.ts'
import type { SavedMeanwhile } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { DistrictFacts } from '../roster/roster-port.ts'
import { isAsSeen } from '../saved-over.ts'
import type { Applicant } from './applicants-port.ts'
import { meetNewcomers } from './meet-newcomers.ts'
import { resumeIn } from './tenant-event.ts'
import type { Tenant } from './tenants-port.ts'
import { untieUnvouched } from './untie-accounts.ts'

export interface TenantInput {
  readonly platform: ChatPlatform
  /** Slack team or enterprise id, or the Teams tenant's GUID. */
  readonly externalId: string
  readonly name: string
  /** Whose people are in it. */
  readonly serves:
    | { readonly kind: 'department' }
    | { readonly kind: 'every' }
    | { readonly kind: 'districts'; readonly codes: readonly string[] }
}

export type TenantRefusal =
  | 'notOperator'
  | 'notCoordinator'
  | 'noSuchApplicant'
  | 'badId'
  | 'noSuchDistrict'
  | 'noDistricts'
  | 'noSuchTenant'
  | 'ownTenant'

const mayRule = (actor: Actor): actor is PersonActor => actor.kind === 'person' && isOfDepartment(actor)

const ids = {
  slack: /^[TE][A-Z0-9]{4,20}$|\/([TE][A-Z0-9]{7,20})(?=[/?#]|$)/,
  teams: /(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])/,
} as const

/** The id in what was copied: with braces around it, or the address in which it stands. */
const idIn = ({ platform, externalId }: Pick<TenantInput, 'platform' | 'externalId'>): string | undefined => {
  const [whole, inAddress] =
    ids[platform].exec(platform === 'slack' ? externalId.trim().toUpperCase() : externalId.trim().toLowerCase()) ?? []
  return inAddress ?? whole
}

export type SeenTenants = { readonly ok: true; readonly tenants: readonly Tenant[] } | Refused<'notOperator'>

/** What is on the allow-list, for those who keep it. */
export const seeTenants = async (deps: Deps, actor: Actor): Promise<SeenTenants> =>
  mayRule(actor) ? { ok: true, tenants: await deps.store.read.tenants.all() } : refuse('notOperator')

/** Something that knocked, and the districts whose it seems to be. */
export interface Waiting extends Applicant {
  readonly districts: readonly DistrictFacts[]
}

/** A workspace of more districts than this is not guessed. */
const MOST_GUESSED = 5

const waitingOf = async (deps: Deps, applicant: Applicant): Promise<Waiting> => {
  const codes = await deps.store.read.applicants.districtsLike(applicant)
  const guessed = codes.length > 0 && codes.length <= MOST_GUESSED
  return { ...applicant, districts: guessed ? await deps.store.read.roster.districts(codes) : [] }
}

/** What knocked and waits to be allowed. */
export const seeApplicants = async (deps: Deps, actor: Actor): Promise<readonly Waiting[]> =>
  mayRule(actor) ? Promise.all((await deps.store.read.applicants.all()).map((one) => waitingOf(deps, one))) : []

export const seeApplicant = async (
  deps: Deps,
  actor: Actor,
  id: string,
): Promise<{ readonly ok: true; readonly applicant: Waiting } | Refused<'notOperator' | 'noSuchApplicant'>> => {
  if (!mayRule(actor)) return refuse('notOperator')
  const found = await deps.store.read.applicants.find(id)
  return found ? { ok: true, applicant: await waitingOf(deps, found) } : refuse('noSuchApplicant')
}

export const nameOfApplicant = ({ name, domain, externalId }: Applicant): string => name ?? domain ?? externalId

/** Allows it for the districts it seems to be of. */
export const letIn = async (deps: Deps, actor: Actor, applicantId: string): ReturnType<typeof allowTenant> => {
  const found = await seeApplicant(deps, actor, applicantId)
  if (!found.ok) return found
  const { platform, externalId, districts } = found.applicant
  const serves = { kind: 'districts', codes: districts.map((one) => one.code) } as const
  return allowTenant(deps, actor, { platform, externalId, name: nameOfApplicant(found.applicant), serves })
}

/** Takes it off the list; it comes back when it knocks again. */
export const turnAway = async (
  deps: Deps,
  actor: Actor,
  applicantId: string,
): Promise<{ ok: true } | Refused<TenantRefusal>> => {
  if (!mayRule(actor)) return refuse('notOperator')
  return deps.store.transaction(async (data) => {
    const found = await data.applicants.find(applicantId)
    if (!found) return refuse('noSuchApplicant')
    await data.applicants.drop(found.platform, found.externalId)
    await data.audit.write({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'operator',
      action: 'tenant.turnedAway',
      subject: { kind: 'tenant', id: applicantId },
    })
    return { ok: true }
  })
}

/**
 * Puts a workspace or tenant on the allow-list, or changes whose it is. Before that no token of it is kept and nobody in it is
 * anybody: a tenant vouches only for people of the districts said here.
 */
export const allowTenant = (deps: Deps, actor: Actor, input: TenantInput): Promise<Allowed> =>
  keepTenant<never>(deps, actor, input, async () => undefined)

/** Changes one that is on the list, as it was `seen` there: never over what somebody else saved, and none is put back that was taken off. */
export const changeTenant = (
  deps: Deps,
  actor: Actor,
  input: TenantInput,
  seen: Tenant,
): Promise<Allowed | SavedMeanwhile> =>
  keepTenant<SavedMeanwhile>(deps, actor, input, async (data) => {
    const now = await data.tenants.byId(seen.id)
    if (!now) return refuse('noSuchTenant')
    return isAsSeen(whoseOf(now), whoseOf(seen)) ? undefined : refuse('savedMeanwhile')
  })

const whoseOf = ({ name, department, everyDistrict, districts }: Tenant) => ({
  ...{ name, department, everyDistrict },
  districts: [...districts].sort(),
})

const keepTenant = async <R extends SavedMeanwhile>(
  deps: Deps,
  actor: Actor,
  input: TenantInput,
  bars: (data: Data) => Promise<Refused<TenantRefusal> | R | undefined>,
): Promise<Allowed | R> => {
  if (!mayRule(actor)) return refuse('notOperator')
  const externalId = idIn(input)
  if (externalId === undefined) return refuse('badId')
  // The department's tenants vouch for its offices: whoever could add one could be anybody there.
  if (input.serves.kind !== 'districts' && !mayRunProgram(actor)) return refuse('notCoordinator')
  const codes = input.serves.kind === 'districts' ? [...new Set(input.serves.codes)] : []
  if (input.serves.kind === 'districts' && codes.length === 0) return refuse('noDistricts')
  const allowed = await deps.store.transaction(async (data): Promise<Allowed | R> => {
    const barred = await bars(data)
    if (barred) return barred
    if ((await data.roster.districts(codes)).length !== codes.length) return refuse('noSuchDistrict')
    const before = await data.tenants.find(input.platform, externalId)
    if (before?.department && !mayRunProgram(actor)) return refuse('notCoordinator')
    const tenant = await data.tenants.allow({
      id: before?.id ?? deps.newId(),
      platform: input.platform,
      externalId,
      name: input.name,
      department: input.serves.kind !== 'districts',
      everyDistrict: input.serves.kind === 'every',
      districts: codes,
    })
    await data.applicants.drop(input.platform, externalId)
    await untieUnvouched(data, { tenantId: tenant.id })
    await meetNewcomers(deps, data, { tenantId: tenant.id })
    await resumeIn(data, tenant.id)
    await data.audit.write({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'operator',
      action: before ? 'tenant.changed' : 'tenant.allowed',
      subject: { kind: 'tenant', id: tenant.id },
      details: { districts: codes.length },
    })
    return { ok: true, tenant }
  })
  if (allowed.ok) deps.tenantAllowed?.(allowed.tenant)
  return allowed
}

/** Takes one off the allow-list, and its tokens with it; never the one the actor speaks from, or nobody could put it back. */
export const disallowTenant = async (
  deps: Deps,
  actor: Actor,
  { tenantId, speaksFrom }: { readonly tenantId: string; readonly speaksFrom: string },
): Promise<{ ok: true } | Refused<TenantRefusal>> => {
  if (!mayRule(actor)) return refuse('notOperator')
  const removed = await deps.store.transaction(async (data): Promise<Removed> => {
    const tenant = await data.tenants.byId(tenantId)
    if (!tenant) return refuse('noSuchTenant')
    if (tenant.externalId === speaksFrom) return refuse('ownTenant')
    if (tenant.department && !mayRunProgram(actor)) return refuse('notCoordinator')
    await data.tenants.disallow(tenantId)
    await data.audit.write({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'operator',
      action: 'tenant.disallowed',
      subject: { kind: 'tenant', id: tenantId },
    })
    return { ok: true, tenant }
  })
  if (!removed.ok) return removed
  deps.tenantRemoved?.(removed.tenant)
  return { ok: true }
}

type Allowed = { ok: true; tenant: Tenant } | Refused<TenantRefusal>
type Removed = { ok: true; tenant: Pick<Tenant, 'platform' | 'externalId'> } | Refused<TenantRefusal>
