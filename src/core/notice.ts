/**
 * What the program tells somebody, as a row before it is a message. A notice holds ids, never words: its card is drawn
 * from the state of the moment it is sent, so a late message is never a stale one, and no text waits in a queue.
 */
export interface Notice {
  readonly name: NoticeName
  readonly to: Recipient
  /** Ids the card is drawn from. */
  readonly facts: Readonly<Record<string, string>>
  readonly partnershipId?: string
  readonly campaignId?: string
  readonly priority: Priority
}

export type Recipient =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'channel'; readonly channelId: string }

/** Answers to people first, then announcements, nudges, digests. */
export type Priority = 'interactive' | 'announcement' | 'nudge' | 'digest'
export const priorities = ['interactive', 'announcement', 'nudge', 'digest'] as const satisfies readonly Priority[]

/** Every notice there is. chat/notices draws each; a new name does not compile until it is drawn. */
export const noticeNames = [
  // matching and announcing
  'invitation',
  'announcement',
  'introduction',
  'districtMatches',
  'leftOver',
  'campaignProgress',
  'matchReady',
  'channelTest',
  'channelNudge',
  'channelThanks',
  // the path
  'timesOffered',
  'timesDeclined',
  'visitScheduled',
  'visitCancelled',
  'calendarUpdate',
  'visitMissed',
  'didItHappen',
  'visitLogged',
  'logAmended',
  'stepOpened',
  'stepReopened',
  'stepSettled',
  'partnershipFrozen',
  'partnershipResumed',
  'partnershipEnded',
  'closing',
  // nudges and chasing
  'nudge',
  'helpAsked',
  'coordinatorDigest',
  'unreachable',
  // accounts
  'welcome',
  'tenantLost',
  'tenantWaits',
] as const
export type NoticeName = (typeof noticeNames)[number]

interface AboutPair {
  readonly partnershipId: string
}
interface AboutStep extends AboutPair {
  readonly stepId: string
}

/** The ids that each notice is drawn from. */
export interface FactsOf {
  readonly invitation: { readonly participantId: string }
  /** `matchedAt`: the moment of the pairs it tells of; `more`: there were pairs before. */
  readonly announcement: {
    readonly cycleId: string
    readonly draftId: string
    readonly matchedAt?: string
    readonly more?: 'yes'
  }
  readonly introduction: AboutPair & { readonly participantId: string }
  /** `pairs`: ids of those that are new, with spaces between. */
  readonly districtMatches: { readonly cycleId: string; readonly districtCode: string; readonly pairs?: string }
  readonly leftOver: { readonly cycleId: string; readonly participantId: string }
  readonly campaignProgress: { readonly campaignId: string; readonly ended?: 'yes' }
  readonly matchReady: { readonly draftId: string }
  readonly channelNudge: {
    readonly cycleId: string
    readonly week: string
    readonly districtCode?: string
    readonly milestone?: string
    readonly since?: string
  }
  readonly channelThanks: { readonly cycleId: string }
  readonly channelTest: { readonly cycleId: string; readonly personId: string }
  readonly timesOffered: AboutStep & { readonly round: string }
  readonly timesDeclined: AboutStep
  readonly visitScheduled: AboutStep
  readonly visitCancelled: AboutStep
  readonly visitMissed: AboutStep
  readonly calendarUpdate: AboutPair & { readonly stepId?: string; readonly about?: string }
  readonly didItHappen: AboutStep
  readonly visitLogged: AboutStep & { readonly logId: string }
  readonly logAmended: AboutStep & { readonly logId: string }
  readonly stepOpened: AboutStep
  readonly stepReopened: AboutStep
  readonly stepSettled: AboutStep
  readonly partnershipFrozen: AboutPair
  readonly partnershipResumed: AboutPair
  readonly partnershipEnded: AboutPair
  readonly closing: AboutPair
  readonly nudge: AboutStep & { readonly stepIds?: string }
  readonly helpAsked: AboutStep & { readonly helpRequestId: string }
  readonly coordinatorDigest: { readonly since: string }
  readonly unreachable: { readonly about: string; readonly deliveryId: string }
  readonly welcome: Readonly<Record<never, string>>
  readonly tenantLost: { readonly tenantId: string }
  readonly tenantWaits: { readonly applicantId: string }
}

/** A notice that is about to be told: its facts are those that it is drawn from, by their right names. */
export type NewNotice<N extends NoticeName = NoticeName> = {
  [K in N]: Omit<Notice, 'name' | 'facts'> & { readonly name: K; readonly facts: FactsOf[K] }
}[N]
