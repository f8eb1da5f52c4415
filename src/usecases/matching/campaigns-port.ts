import type { CampaignCounts } from '../../core/matching/campaign.ts'

/** Publications in progress. */
export interface CampaignsReads {
  find(id: string): Promise<Campaign | undefined>
  /** Publications of a cycle, the first to the last. */
  ofCycle(cycleId: string): Promise<readonly string[]>
  /** How far it has come. */
  progress(id: string, now: Date): Promise<CampaignCounts>
  /** Messages that failed, could not be delivered, or may not have arrived; the first `take` of them from `skip` on. */
  notArrived(id: string, page: { readonly skip: number; readonly take: number }): Promise<NotArrived>
  /** Those not yet sent. */
  queued(id: string): Promise<{ id: string; priority: number }[]>
}

export interface Campaigns extends CampaignsReads {
  create(campaign: NewCampaign): Promise<void>
  /** Changes its state if it is in one of these. False when it is not. */
  change(id: string, from: readonly CampaignState[], to: CampaignState, at: Date): Promise<boolean>
  /** What did not arrive for sure waits again. Whom these are for, where it is a person. */
  requeue(id: string, at: Date): Promise<readonly { id: string; priority: number; personId?: string }[]>
  /** Marks what was not yet sent as cancelled. Returns how many that were. */
  cancelQueued(id: string, at: Date): Promise<number>
}

export interface NotArrived {
  readonly total: number
  readonly items: readonly {
    readonly deliveryId: string
    /** A person's or a channel's. */
    readonly name: string
    readonly notice: string
    /** `unknown`: it may have arrived. */
    readonly state: 'failed' | 'unreachable' | 'unknown'
    readonly reason?: string
    readonly fix?: string
  }[]
}

export type CampaignState = 'running' | 'paused' | 'cancelled' | 'done'

interface NewCampaign {
  readonly id: string
  readonly cycleId: string
  /** What is published: 'announcement', 'invitations'. */
  readonly kind: string
  readonly byPersonId: string
  /** How many messages it is. */
  readonly total: number
  readonly startedAt: Date
}

export interface Campaign extends NewCampaign {
  readonly state: CampaignState
  readonly settledAt?: Date
}
