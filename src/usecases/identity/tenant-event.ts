import type { ChatPlatform } from '../../core/platform.ts'
import type { Data, Deps } from '../ports.ts'
import { accountBack, accountBecameGuest, accountGone } from './account-gone.ts'
import { applyForTenant } from './apply-for-tenant.ts'
import type { Tenant } from './tenants-port.ts'
import { resumeMessages } from './tie-account.ts'

/** Something that happened to a whole workspace or tenant, or to a channel of it. */
export type TenantHappening = { readonly platform: ChatPlatform; readonly tenant: string; readonly at: Date } & (
  | { readonly kind: 'tenantInstalled' }
  /** Somebody tried to install it in a workspace that nobody allowed. */
  | { readonly kind: 'tenantRefused'; readonly name?: string }
  | { readonly kind: 'tenantUninstalled' }
  /** Somebody's account was closed, and not by themselves. */
  | { readonly kind: 'accountDeactivated'; readonly externalId: string }
  /**
   * Somebody's account is in use again, or was brought to where P3 is. `mends`: in the platform's words, of what kept messages from
   * it; without them whatever it was, but what its person wanted.
   */
  | { readonly kind: 'accountBack'; readonly externalId: string; readonly mends?: readonly string[] }
  /** Somebody is a member no more, but a guest. */
  | { readonly kind: 'accountBecameGuest'; readonly externalId: string }
  | { readonly kind: 'channelAdded'; readonly channel: string; readonly name: string; readonly conversation?: unknown }
  /** One that P3 knows has another name now. */
  | { readonly kind: 'channelRenamed'; readonly channel: string; readonly name: string }
  | { readonly kind: 'channelRemoved'; readonly channel: string }
)

/** Takes note of it. Idempotent; an uninstall older than the newest install changes nothing. */
export const tenantEvent = async (deps: Deps, event: TenantHappening): Promise<void> => {
  if (event.kind === 'accountDeactivated') return accountGone(deps, event, 'deactivated')
  if (event.kind === 'accountBack') return accountBack(deps, event, event.mends)
  if (event.kind === 'accountBecameGuest') return accountBecameGuest(deps, event)
  const tenant = await deps.store.read.tenants.find(event.platform, event.tenant)
  if (tenant) return deps.store.transaction((data) => happen(deps, data, tenant, event))
  deps.log.warn({ platform: event.platform, kind: event.kind }, 'event of a tenant that is not on the allow-list')
  if (['tenantUninstalled', 'channelRemoved', 'channelRenamed'].includes(event.kind)) return
  const name = event.kind === 'tenantRefused' ? event.name : undefined
  await applyForTenant(deps, { platform: event.platform, externalId: event.tenant, name })
}

const happen = async (
  deps: Deps,
  data: Data,
  tenant: Tenant,
  event: Exclude<TenantHappening, { kind: 'accountDeactivated' | 'accountBack' | 'accountBecameGuest' }>,
): Promise<void> => {
  switch (event.kind) {
    case 'tenantRefused':
      return
    case 'tenantInstalled': {
      const isNew = await data.tenants.installed(tenant.id, event.at)
      return isNew ? resumeIn(data, tenant.id) : undefined
    }
    case 'tenantUninstalled':
      return lost(data, tenant.id, event.at)
    case 'channelAdded': {
      const { channel: externalId, name, conversation } = event
      const channel = { id: deps.newId(), tenantId: tenant.id, externalId, name, conversation }
      // Its members can be found now.
      return (await data.tenants.addChannel(channel)) ? resumeIn(data, tenant.id) : undefined
    }
    case 'channelRenamed':
      return data.tenants.renameChannel(tenant.id, event.channel, event.name)
    case 'channelRemoved':
      return data.tenants.removeChannel(tenant.id, event.channel)
  }
}

/** A way to people who had none: what waits for them goes. */
export const resumeIn = async (data: Data, tenantId: string): Promise<void> =>
  resumeMessages(data, await data.deliveries.waitingIn(tenantId))

const lost = async (data: Data, tenantId: string, at: Date): Promise<void> => {
  const fix = 'Ask the IT staff of this workspace to install the P3 app again.'
  const accounts = await data.tenants.uninstalled(tenantId, at, 'The app was removed from the whole workspace', fix)
  if (accounts === 0) return
  const subject = { kind: 'tenant', id: tenantId }
  await data.audit.write({ role: 'system', action: 'tenant.lost', subject, details: { accounts } })
  const coordinators = await data.people.coordinators()
  await data.outbox.send(
    coordinators.map((person) => ({
      name: 'tenantLost',
      to: { kind: 'person', personId: person.id },
      facts: { tenantId },
      priority: 'interactive',
    })),
  )
}
