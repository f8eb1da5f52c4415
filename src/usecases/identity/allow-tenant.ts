import type { Actor, PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import type { Tenant } from './tenants-port.ts'

export interface TenantInput {
  readonly platform: 'slack' | 'teams'
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
  | 'badId'
  | 'noSuchDistrict'
  | 'noDistricts'
  | 'noSuchTenant'
  | 'ownTenant'

const mayRule = (actor: Actor): actor is PersonActor => actor.kind === 'person' && (actor.coordinator || actor.operator)

const ids = { slack: /^[TE][A-Z0-9]{4,20}$/, teams: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ } as const

/** What is on the allow-list, for those who keep it. */
export const seeTenants = async (deps: Deps, actor: Actor): Promise<readonly Tenant[] | undefined> =>
  mayRule(actor) ? deps.store.read.tenants.all() : undefined

/**
 * Puts a workspace or tenant on the allow-list, or changes whose it is. Before that no token of it is kept and nobody in it is
 * anybody: a tenant vouches only for people of the districts said here.
 */
export const allowTenant = async (
  deps: Deps,
  actor: Actor,
  input: TenantInput,
): Promise<{ ok: true; tenant: Tenant } | { ok: false; why: TenantRefusal }> => {
  if (!mayRule(actor)) return { ok: false, why: 'notOperator' }
  const externalId =
    input.platform === 'slack' ? input.externalId.trim().toUpperCase() : input.externalId.trim().toLowerCase()
  if (!ids[input.platform].test(externalId)) return { ok: false, why: 'badId' }
  // The department's tenants vouch for its offices: whoever could add one could be anybody there.
  if (input.serves.kind !== 'districts' && !actor.coordinator) return { ok: false, why: 'notCoordinator' }
  const codes = input.serves.kind === 'districts' ? [...new Set(input.serves.codes)] : []
  if (input.serves.kind === 'districts' && codes.length === 0) return { ok: false, why: 'noDistricts' }
  return deps.store.transaction(async (data) => {
    if ((await data.roster.districts(codes)).length !== codes.length) return { ok: false, why: 'noSuchDistrict' }
    const before = await data.tenants.find(input.platform, externalId)
    if (before?.department && !actor.coordinator) return { ok: false, why: 'notCoordinator' }
    const tenant = await data.tenants.allow({
      id: before?.id ?? deps.newId(),
      platform: input.platform,
      externalId,
      name: input.name,
      department: input.serves.kind !== 'districts',
      everyDistrict: input.serves.kind === 'every',
      districts: codes,
    })
    await data.audit.write({
      personId: actor.personId,
      role: actor.coordinator ? 'coordinator' : 'operator',
      action: before ? 'tenant.changed' : 'tenant.allowed',
      subject: { kind: 'tenant', id: tenant.id },
      details: { districts: codes.length },
    })
    return { ok: true, tenant }
  })
}

/** Takes one off the allow-list, and its tokens with it; never the one the actor speaks from, or nobody could put it back. */
export const disallowTenant = async (
  deps: Deps,
  actor: Actor,
  { tenantId, speaksFrom }: { readonly tenantId: string; readonly speaksFrom: string },
): Promise<{ ok: true } | { ok: false; why: TenantRefusal }> => {
  if (!mayRule(actor)) return { ok: false, why: 'notOperator' }
  const removed = await deps.store.transaction(async (data): Promise<Removed> => {
    const tenant = await data.tenants.byId(tenantId)
    if (!tenant) return { ok: false, why: 'noSuchTenant' }
    if (tenant.externalId === speaksFrom) return { ok: false, why: 'ownTenant' }
    if (tenant.department && !actor.coordinator) return { ok: false, why: 'notCoordinator' }
    await data.tenants.disallow(tenantId)
    await data.audit.write({
      personId: actor.personId,
      role: actor.coordinator ? 'coordinator' : 'operator',
      action: 'tenant.disallowed',
      subject: { kind: 'tenant', id: tenantId },
    })
    return { ok: true, tenant }
  })
  if (!removed.ok) return removed
  deps.tenantRemoved?.(removed.tenant)
  return { ok: true }
}

type Removed = { ok: true; tenant: Pick<Tenant, 'platform' | 'externalId'> } | { ok: false; why: TenantRefusal }
