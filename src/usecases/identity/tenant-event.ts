import type { Data, Deps } from '../ports.ts'

/** Something that happened to a whole workspace or tenant, or to a channel of it. */
export type TenantHappening = { readonly platform: 'slack' | 'teams'; readonly tenant: string; readonly at: Date } & (
  | { readonly kind: 'tenantInstalled' }
  | { readonly kind: 'tenantUninstalled' }
  | { readonly kind: 'channelAdded'; readonly channel: string; readonly name: string; readonly conversation?: unknown }
  | { readonly kind: 'channelRemoved'; readonly channel: string }
)

/** Takes note of it. Idempotent; an uninstall older than the newest install changes nothing. */
export const tenantEvent = (deps: Deps, event: TenantHappening): Promise<void> =>
  deps.store.transaction(async (data) => {
    const tenant = await data.tenants.find(event.platform, event.tenant)
    if (!tenant) {
      deps.log.warn({ platform: event.platform, kind: event.kind }, 'event of a tenant that is not on the allow-list')
      return
    }
    switch (event.kind) {
      case 'tenantInstalled':
        return data.tenants.installed(tenant.id, event.at)
      case 'tenantUninstalled':
        return lost(data, tenant.id, event.at)
      case 'channelAdded': {
        const { channel: externalId, name, conversation } = event
        return data.tenants.addChannel({ id: deps.newId(), tenantId: tenant.id, externalId, name, conversation })
      }
      case 'channelRemoved':
        return data.tenants.removeChannel(tenant.id, event.channel)
    }
  })

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
