import type { Clock, Timer } from '../../core/clock.ts'
import type { ChatMember } from './connector-client.ts'
import { isGuest } from './guest.ts'
import { within } from './within.ts'

/** How long somebody who was looked at is taken for what they were. Milliseconds. */
const trusted = 3_600_000
/** The same where Teams did not say. Milliseconds. */
const unsaid = 60_000
/** An answer is not held up longer than this by the look. Milliseconds. */
const longestLook = 2_000
const most = 20_000

export interface Membership {
  /** Whether somebody who was a member is a guest by now. Teams tells of no such change, so it is looked at again every hour. */
  isGuestNow(who: Who, look: () => Promise<ChatMember | undefined>): Promise<boolean>
}
interface Who {
  readonly tenant: string
  readonly externalId: string
}

export const createMembership = (machine: Clock, timer: Timer): Membership => {
  const trustedUntil = new Map<string, number>()
  const trust = (key: string, until: number) => {
    if (trustedUntil.size >= most) trustedUntil.clear()
    trustedUntil.set(key, until)
  }
  return {
    isGuestNow: async ({ tenant, externalId }, look) => {
      const key = `${tenant} ${externalId}`
      const now = machine.now().getTime()
      if ((trustedUntil.get(key) ?? 0) > now) return false
      const looked = await within(
        timer,
        look().catch(() => undefined),
        longestLook,
      )
      const member = looked.inTime ? looked.value : undefined
      if (member && isGuest(member, tenant)) return true
      trust(key, now + (member ? trusted : unsaid))
      return false
    },
  }
}
