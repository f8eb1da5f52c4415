import type { Notice, NoticeName } from '../../core/notice.ts'
import type { ChatPlatform, Platform } from '../../core/platform.ts'

type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed' | 'unreachable' | 'unknown' | 'cancelled'

/** Outgoing messages, on their way and after. */
export interface DeliveriesReads {
  /** What it takes to send these, in any order; ids that are no rows are left out. */
  load(ids: readonly string[]): Promise<Delivery[]>
  /** Ids of rows that were being sent before this moment and never settled. */
  stranded(before: Date): Promise<{ id: string; priority: number }[]>
  /** Messages that are still to be seen on a platform, the last of each notice and recipient, and reminders that a newer one has overtaken. */
  visible(of: { partnershipId: string } | { campaignId: string }): Promise<VisibleMessage[]>
  /** Whether somebody was sent this notice about that other notice since then. */
  toldSince(personId: string, name: NoticeName, about: string, since: Date): Promise<boolean>
  /** Who was mailed how far these publications are: a mail can’t be drawn again. */
  mailedProgress(
    campaignIds: readonly string[],
  ): Promise<readonly { readonly campaignId: string; readonly personId: string }[]>
  /** Whether an invitation to a booked step, or an update of one, went to this person by mail. */
  mailedInvitation(personId: string, stepId: string): Promise<boolean>
  /** People whom a message could not reach and to whom this tenant may be a way. */
  waitingIn(tenantId: string): Promise<string[]>
  /** How many messages are on their way, and how many found no way since then. */
  messagesNow(since: Date): Promise<MessagesNow>
  /** Every message of a pair with its fate, oldest first. */
  ledger(partnershipId: string): Promise<LedgerLine[]>
}

export interface MessagesNow {
  readonly waiting: number
  /** When the oldest of those that wait was queued. */
  readonly waitsSince?: Date
  readonly failed: number
  readonly unreachable: number
}

export interface Deliveries extends DeliveriesReads {
  /** Marks those that may be sent now as being sent: queued ones of a campaign that runs. Returns their ids. */
  take(ids: readonly string[], at: Date): Promise<Set<string>>
  /** Marks one that was in flight when its process was killed as being sent once more. False when it was repeated before. */
  takeAgain(id: string, at: Date): Promise<boolean>
  /** Records what became of them. Rows that are settled already stay as they are. */
  settle(settlements: readonly Settlement[], at: Date): Promise<void>
  /** Ends the campaigns of which nothing is under way any more. Returns those it ended. */
  closeCampaigns(campaignIds: readonly string[], at: Date): Promise<string[]>
  /** The platform shows this drawing now. Resolves to what it was said to show until then. */
  redrawn(id: string, drawn: string): Promise<string | undefined>
  /** An answer stands in somebody's chat. Of what they asked again and again only the last few are kept. */
  keepStanding(row: StandingRow): Promise<void>
  /** A channel that can't be written to: the platform's own word, and what would mend it. */
  channelUnreachable(channel: { id: string; reason: string; fix: string }): Promise<void>
  /** What could not reach these people and would still say something waits again: the last of each. Reminders and digests do not. */
  requeue(personIds: readonly string[]): Promise<{ id: string; priority: number }[]>
  /** Those that were given up wait again: these, or all of them. */
  revive(ids: readonly string[] | 'all'): Promise<{ id: string; priority: number }[]>
  /** Everything that waits or was on its way, for a queue that has lost its jobs. */
  waiting(): Promise<{ id: string; priority: number }[]>
}

export interface Delivery {
  readonly id: string
  readonly notice: Notice
  readonly state: DeliveryState
  readonly attempts: number
  /** It was in flight at a kill and has been sent once more. */
  readonly repeated: boolean
  /** As kept with the row: 0 first. */
  readonly priority: number
  readonly queuedAt: Date
  readonly startedAt?: Date
  /** Where it could not go, while it waits to go another way: the platform, and in chat our own id of the tenant. */
  readonly unreachableBy?: { readonly platform: Platform; readonly tenantId?: string }
  readonly campaign?: 'running' | 'paused' | 'cancelled' | 'done'
  /** Undefined when the person or channel is no more. */
  readonly to?: PersonAddress | ChannelAddress
}

export interface PersonAddress {
  readonly kind: 'person'
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly preferEmail: boolean
  readonly left: boolean
  readonly accounts: readonly ReachableAccount[]
  /** Installed tenants that serve the person's district: where to look somebody up who has no account yet. */
  readonly homes: readonly {
    readonly platform: ChatPlatform
    readonly tenantId: string
    readonly tenant: string
  }[]
}

export interface ReachableAccount {
  readonly id: string
  readonly platform: Platform
  readonly tenantId: string
  /** The platform's own id of the tenant. */
  readonly tenant: string
  readonly externalId: string
  readonly conversation?: unknown
  readonly reach: 'untried' | 'reachable' | 'unreachable'
  readonly reason?: string
  readonly fix?: string
  readonly reachAt?: Date
  /** Of the person's accounts the one with which they spoke last. */
  readonly spokeLast: boolean
}

export interface ChannelAddress {
  readonly kind: 'channel'
  readonly channelId: string
  readonly platform: ChatPlatform
  readonly tenantId: string
  readonly tenant: string
  readonly channel: string
  readonly conversation?: unknown
}

export interface Settlement {
  readonly id: string
  /** Queued: it goes back, to be sent later. */
  readonly state: Exclude<DeliveryState, 'sending'>
  readonly platform?: Platform
  readonly tenantId?: string
  readonly reason?: string
  readonly fix?: string
  readonly conversationId?: string
  readonly messageId?: string
  readonly drawn?: string
}

/** An answer that stays true, where it stands. */
export interface StandingRow {
  readonly id: string
  readonly notice: Notice & { readonly to: { readonly kind: 'person' } }
  readonly platform: ChatPlatform
  /** The platform's own id of the tenant. */
  readonly tenant: string
  readonly conversationId: string
  readonly messageId: string
  readonly drawn: string
  readonly at: Date
}

export interface VisibleMessage {
  readonly id: string
  readonly notice: Notice
  readonly platform: Platform
  readonly tenantId?: string
  /** The platform's own id of the tenant. */
  readonly tenant: string
  readonly conversationId: string
  readonly messageId: string
  readonly conversation?: unknown
  readonly drawn?: string
  /** A reminder or a status after which a newer one went out, about all that this one is about. */
  readonly overtaken?: true
}

export interface LedgerLine {
  readonly id: string
  readonly notice: string
  readonly personId?: string
  readonly channelId?: string
  readonly platform?: Platform
  readonly state: DeliveryState
  readonly reason?: string
  readonly fix?: string
  readonly attempts: number
  readonly queuedAt: Date
  readonly settledAt?: Date
}
