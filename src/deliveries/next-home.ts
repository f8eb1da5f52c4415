import type { Platform } from '../core/platform.ts'
import type { PersonAddress } from '../usecases/deliveries/deliveries-port.ts'

/**
 * Where to look next for somebody who has no account yet: a department may have both a workspace and a tenant, and who is not
 * in the one may be in the other. `after`: the tenant where they were not found.
 */
export const nextHome = (
  { accounts, homes }: PersonAddress,
  deliveryChannels: Readonly<Partial<Record<Platform, unknown>>>,
  after: string | undefined,
): PersonAddress['homes'][number] | undefined => {
  if (accounts.length > 0) return undefined
  const open = homes.filter((one) => deliveryChannels[one.platform])
  if (after === undefined) return open[0]
  // Their order is kept, so the place of the one tried says which are left.
  const tried = open.findIndex(({ tenantId }) => tenantId === after)
  return tried < 0 ? undefined : open[tried + 1]
}
