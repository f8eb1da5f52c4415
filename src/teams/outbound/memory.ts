import type { Conversation } from './conversation.ts'

const most = 20_000

/** What this process learned while it ran; all of it can be learned again. */
export interface Memory {
  met(tenant: string, externalId: string, own: Conversation): void
  /** The id of somebody's chat with the bot. */
  chatOf(tenant: string, externalId: string): string | undefined
  /** Where the tenant's connector was last heard. */
  serviceUrlOf(tenant: string): string | undefined
  hasDialogs(tenant: string, externalId: string): boolean
  /** This person's client could not open one. */
  lacksDialogs(tenant: string, externalId: string): void
}

export const createMemory = (): Memory => {
  const chats = new Map<string, string>()
  const serviceUrls = new Map<string, string>()
  const without = new Set<string>()
  const key = (tenant: string, externalId: string) => `${tenant} ${externalId}`
  return {
    met: (tenant, externalId, { serviceUrl, conversationId }) => {
      if (chats.size >= most) chats.clear()
      if (serviceUrls.size >= most) serviceUrls.clear()
      serviceUrls.set(tenant, serviceUrl)
      if (conversationId !== undefined) chats.set(key(tenant, externalId), conversationId)
    },
    chatOf: (tenant, externalId) => chats.get(key(tenant, externalId)),
    serviceUrlOf: (tenant) => serviceUrls.get(tenant),
    hasDialogs: (tenant, externalId) => !without.has(key(tenant, externalId)),
    lacksDialogs: (tenant, externalId) => {
      if (without.size >= most) without.clear()
      without.add(key(tenant, externalId))
    },
  }
}
