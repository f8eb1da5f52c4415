import type { ChatPlatform } from '../../core/platform.ts'
/** The channels the bot was added to. */
export interface Channels {
  /** Those of one tenant, by the platform's own id of it. */
  inTenant(platform: ChatPlatform, tenant: string): Promise<KnownChannel[]>
}

export interface KnownChannel {
  /** The platform's own id. */
  readonly externalId: string
  readonly name: string
  /** What the adapter asked to have kept. */
  readonly conversation?: unknown
}
