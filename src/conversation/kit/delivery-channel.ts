import type { Platform } from '../../core/platform.ts'
import type { Card } from './card.ts'
import type { OutgoingFile } from './reply.ts'

/** One way to reach people. Each adapter implements it; a delivery picks it by the recipient's own account, never by the sender's. */
export interface DeliveryChannel {
  readonly platform: Platform
  /** Sends once, without retries of its own. Never throws: whatever happened is an outcome. */
  deliver(to: Address, message: OutgoingMessage): Promise<DeliveryOutcome>
  /** Replaces a message sent before, so that no stale button survives. `gone` when it can't be. */
  update(sent: SentMessage, message: OutgoingMessage): Promise<DeliveryOutcome>
}

export interface OutgoingMessage {
  readonly card: Card
  /** The delivery's id: goes with the message where the platform can carry it. */
  readonly deliveryId: string
  readonly attachments?: readonly OutgoingFile[]
}

export type Address =
  | {
      readonly kind: 'person'
      /** Slack team id or Teams tenant id; '' for e-mail. */
      readonly tenant: string
      /** The account's id on the platform, when it is known; else the adapter looks the person up by e-mail. */
      readonly externalId?: string
      readonly email: string
      readonly name: string
      /** What the platform asked to have kept for this account. */
      readonly conversation?: unknown
    }
  | { readonly kind: 'channel'; readonly tenant: string; readonly channel: string; readonly conversation?: unknown }

/** Where a message is. */
export interface SentMessage {
  readonly tenant: string
  readonly conversationId: string
  readonly messageId: string
  readonly conversation?: unknown
}

export type DeliveryOutcome =
  | {
      readonly kind: 'sent'
      readonly message: SentMessage
      /** The account, when the adapter had to look it up, and what it wants kept. */
      readonly account?: { readonly externalId: string; readonly conversation?: unknown }
    }
  /** The platform surely did not take it: safe to send again after so many seconds. */
  | {
      readonly kind: 'retry'
      readonly afterSeconds: number
      readonly reason: string
      readonly scope: 'conversation' | 'tenant' | 'app'
    }
  /** It may have arrived, nobody knows. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Can't reach this person or channel: the platform's own word, and what would mend it, for the coordinator. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly fix: string }
  /** Our own fault: sending it again would fail again. */
  | { readonly kind: 'failed'; readonly reason: string }
