import type { DeliveryOutcome } from '../../conversation/kit/delivery-channel.ts'
import type { ChatMember } from './connector-client.ts'

/** Whether somebody is no member of this tenant: guests have `#EXT#` in their sign-in name, and people of other tenants another tenant's id. */
export const isGuest = ({ tenantId, userRole, userPrincipalName }: ChatMember, tenant: string): boolean => {
  const isElsewhere = tenantId !== undefined && tenantId !== '' && tenantId !== tenant
  return isElsewhere || /guest|anonymous/i.test(userRole ?? '') || /#EXT#/i.test(userPrincipalName ?? '')
}

/** What becomes of a message to a guest. */
export const guestRefused = {
  kind: 'unreachable',
  reason: 'A guest of this tenant',
  fix: 'P3 speaks with members of a tenant only: ask them to use P3 in the tenant they belong to, or correct the address in the roster.',
} as const satisfies DeliveryOutcome
