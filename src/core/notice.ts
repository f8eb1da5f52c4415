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
] as const
export type NoticeName = (typeof noticeNames)[number]
