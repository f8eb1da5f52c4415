import { z } from 'zod'

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
  /** Not sent before then. */
  readonly notBefore?: Date
}

export type Recipient =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'channel'; readonly channelId: string }

/** Answers to people first, then announcements, nudges, digests. */
export type Priority = 'interactive' | 'announcement' | 'nudge' | 'digest'
export const priorities = ['interactive', 'announcement', 'nudge', 'digest'] as const satisfies readonly Priority[]

const id = z.string().min(1)
const yes = z.literal('yes')
const aboutPair = { partnershipId: id }
const aboutStep = { ...aboutPair, stepId: id }
const aboutLog = { ...aboutStep, logId: id }

/**
 * Every notice there is, with the facts that it is drawn from. A feature of the conversation draws each; a new one does not
 * compile until it is drawn.
 */
const noticeFacts = {
  // matching and announcing
  invitation: z.object({ participantId: id }),
  /** `matchedAt`: the moment of the pairs it tells of; `more`: there were pairs before. */
  announcement: z.object({
    cycleId: id,
    draftId: id,
    matchedAt: z.iso.datetime().optional(),
    more: yes.optional(),
  }),
  introduction: z.object({ ...aboutPair, participantId: id }),
  /** `pairs`: ids of those that are new, with spaces between. */
  districtMatches: z.object({ cycleId: id, districtCode: id, pairs: id.optional() }),
  leftOver: z.object({ cycleId: id, participantId: id }),
  /** `ended`: told by mail that all of it is out, since a mail can’t be drawn again. */
  campaignProgress: z.object({ campaignId: id, ended: yes.optional() }),
  matchReady: z.object({ draftId: id }),
  channelTest: z.object({ cycleId: id, personId: id }),
  channelNudge: z.object({
    cycleId: id,
    week: id,
    districtCode: id.optional(),
    milestone: id.optional(),
    since: z.iso.datetime().optional(),
  }),
  channelThanks: z.object({ cycleId: id }),
  // directors of schools
  directorInvitation: z.object({ cycleId: id, districtCode: id }),
  directorReminder: z.object({ cycleId: id, districtCode: id }),
  directorDigest: z.object({ cycleId: id, after: z.iso.datetime(), until: z.iso.datetime() }),
  /** To partners about their pair, to coordinators without one. */
  districtOptedOut: z.object({ cycleId: id, districtCode: id, partnershipId: id.optional() }),
  nominationTakenBack: z.object({ participantId: id }),
  yearEnds: z.object({
    cycleId: id,
    closesOn: z.iso.date(),
    partnershipId: id.optional(),
    districtCode: id.optional(),
  }),
  /** It is closed, and they said yes to it and had no partner. */
  yearWithoutPartner: z.object({ cycleId: id, participantId: id }),
  /** To coordinators: its last day has passed. `about`: the year and the week after it. */
  yearStillOpen: z.object({ cycleId: id, about: id }),
  /** To the one who wanted to go on over the summer first: the other does, too. */
  goesOn: z.object({ ...aboutPair, until: z.iso.date() }),
  // the path
  timesOffered: z.object({ ...aboutStep, round: z.string().regex(/^\d+$/) }),
  timesDeclined: z.object(aboutStep),
  visitScheduled: z.object(aboutStep),
  visitCancelled: z.object(aboutStep),
  calendarUpdate: z.object({ ...aboutPair, stepId: id.optional(), about: id.optional() }),
  visitMissed: z.object(aboutStep),
  didItHappen: z.object(aboutStep),
  visitLogged: z.object(aboutLog),
  logAmended: z.object(aboutLog),
  stepOpened: z.object(aboutStep),
  /** Never sent by itself: what stands in the chat of who logged or asked, drawn again when it changes. `asked`: which time. */
  stepLogged: z.object(aboutStep),
  status: z.object({ ...aboutPair, asked: id }),
  stepReopened: z.object(aboutStep),
  stepSettled: z.object(aboutStep),
  stepChanged: z.object(aboutStep),
  /** Of whom: a partner who is at another school now. */
  schoolChanged: z.object({ ...aboutPair, participantId: id }),
  /** A coordinator wrote to people of theirs; the words are with the errand until they are out. `sample`: to try it on themselves. */
  officeMessage: z.object({ errandId: id, partnershipId: id.optional(), sample: yes.optional() }),
  partnershipFrozen: z.object(aboutPair),
  partnershipResumed: z.object(aboutPair),
  partnershipEnded: z.object(aboutPair),
  closing: z.object(aboutPair),
  // plans
  /** `asked`: which time it was asked for. */
  sharedPlan: z.object({ ...aboutPair, ownerId: id, asked: id }),
  goalCommented: z.object({ ...aboutPair, ownerId: id, goalId: id, commentId: id }),
  // nudges and chasing
  /** `stepIds`: of several steps in one message, with spaces between. */
  nudge: z.object({ ...aboutStep, stepIds: id.optional() }),
  /** `reminderIds`: of several, with spaces between. */
  ownReminder: z.object({ reminderIds: id }),
  helpAsked: z.object({ ...aboutStep, helpRequestId: id }),
  coordinatorDigest: z.object({ since: z.iso.datetime() }),
  /** `before`: the counts that the last one told, with spaces between. */
  weeklyDigest: z.object({
    cycleId: id,
    week: z.iso.date(),
    before: z
      .string()
      .regex(/^\d+( \d+)*$/)
      .optional(),
  }),
  unreachable: z.object({ about: id, deliveryId: id }),
  remindersLate: z.object({ about: id, since: z.iso.datetime() }),
  /** `goesOn`: the day from which words of that year are forgotten. */
  wordsGoSoon: z.object({ cycleId: id, goesOn: z.iso.date() }),
  // accounts
  welcome: z.object({}),
  /** A lasting link to the person's own page, for who has lost theirs. */
  wayBack: z.object({}),
  tenantLost: z.object({ tenantId: id }),
  tenantWaits: z.object({ applicantId: id }),
} as const

export type NoticeName = keyof typeof noticeFacts

/** What only mail can carry: into a calendar, or back to who has nothing but mail. */
export const goesByMailOnly = (name: NoticeName): boolean => name === 'calendarUpdate' || name === 'wayBack'
export const noticeNames = Object.keys(noticeFacts) as readonly NoticeName[]

/** The facts that each notice is drawn from. */
export type FactsOf = { readonly [N in NoticeName]: Readonly<z.infer<(typeof noticeFacts)[N]>> }

/** A notice whose facts are those that it is drawn from, by their right names. */
export type NewNotice<N extends NoticeName = NoticeName> = {
  [K in N]: Omit<Notice, 'name' | 'facts'> & { readonly name: K; readonly facts: FactsOf[K] }
}[N]

/** A notice as it was stored, with its facts; undefined when it can't be read, since a version before or after wrote it otherwise. */
export const readNotice = (notice: Notice): NewNotice | undefined => {
  const facts = Object.hasOwn(noticeFacts, notice.name) ? noticeFacts[notice.name].safeParse(notice.facts) : undefined
  return facts?.success ? ({ ...notice, facts: facts.data } as NewNotice) : undefined
}
