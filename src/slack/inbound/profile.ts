import type { Profile } from '../../conversation/kit/reply.ts'
import { isZone } from '../../core/calendar/zone.ts'
import type { Clients } from '../outbound/clients.ts'
import { deliveryErrorOf } from '../outbound/delivery-errors.ts'
import { isGuest } from '../outbound/guest.ts'

/** Who an account is, as the workspace says; undefined when it knows nobody. Never logged. @throws when Slack does not answer. */
export const profileOf = async (clients: Clients, tenant: string, user: string): Promise<Profile | undefined> => {
  try {
    const info = (await clients.read.users.info({ user })).user
    if (!info) return undefined
    return {
      email: info.profile?.email,
      name: info.profile?.real_name || info.real_name || info.name,
      timeZone: isZone(info.tz) ? info.tz : undefined,
      guest: isGuest(info, tenant),
    }
  } catch (error) {
    const deliveryError = deliveryErrorOf(error)
    if (deliveryError.kind === 'refused' && /^user_not_(found|visible)$/.test(deliveryError.error)) return undefined
    throw error
  }
}
