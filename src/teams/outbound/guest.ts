import type { ChatMember } from './connector-client.ts'

/** Whether somebody is no member of this tenant: guests have `#EXT#` in their sign-in name, and people of other tenants another tenant's id. */
export const isGuest = ({ tenantId, userRole, userPrincipalName }: ChatMember, tenant: string): boolean => {
  const isElsewhere = tenantId !== undefined && tenantId !== '' && tenantId !== tenant
  return isElsewhere || /guest|anonymous/i.test(userRole ?? '') || /#EXT#/i.test(userPrincipalName ?? '')
}
