import type { NoticeName } from '../notice.ts'
import type { TextName } from './texts.ts'

/** A message that stays in P3's own words, and why. */
interface Fixed {
  readonly fixed: string
}

/** Of every message which text is its own, or why nobody may word it otherwise. */
export const textsOfNotices: { readonly [N in NoticeName]: TextName | Fixed } = {
  invitation: 'invitation',
  announcement: 'announcement',
  introduction: 'introduction',
  districtMatches: 'districtMatches',
  leftOver: 'leftOver',
  campaignProgress: 'campaignProgress',
  matchReady: 'matchReady',
  channelTest: {
    fixed: 'It proves that a channel can be written to, and has to be known at sight by whoever asked for it.',
  },
  channelNudge: 'channelNudge',
  channelThanks: 'thanks',
  directorInvitation: 'directorInvitation',
  directorReminder: 'directorReminder',
  directorDigest: 'directorDigest',
  districtOptedOut: 'districtOptedOut',
  nominationTakenBack: 'nominationTakenBack',
  yearEnds: 'closing',
  yearWithoutPartner: 'yearWithoutPartner',
  yearStillOpen: 'yearStillOpen',
  goesOn: 'goesOn',
  timesOffered: 'timesOffered',
  timesDeclined: 'timesDeclined',
  visitScheduled: 'visitScheduled',
  visitCancelled: 'visitCancelled',
  calendarUpdate: 'calendarUpdate',
  visitMissed: 'visitMissed',
  didItHappen: 'didItHappen',
  visitLogged: 'visitLogged',
  logAmended: 'logAmended',
  stepOpened: 'stepOpened',
  stepLogged: 'stepOpened',
  status: { fixed: 'It answers what its reader asked a moment ago, and is never sent by itself.' },
  stepReopened: 'stepReopened',
  stepSettled: 'stepSettled',
  stepChanged: 'stepChanged',
  schoolChanged: 'schoolChanged',
  officeMessage: 'officeMessage',
  partnershipFrozen: 'partnershipFrozen',
  partnershipResumed: 'partnershipResumed',
  partnershipEnded: 'partnershipEnded',
  closing: 'finished',
  sharedPlan: 'sharedPlan',
  goalCommented: 'goalCommented',
  nudge: 'nudge',
  ownReminder: 'ownReminder',
  helpAsked: 'helpAsked',
  coordinatorDigest: 'coordinatorDigest',
  weeklyDigest: 'weeklyDigest',
  unreachable: {
    fixed: 'An alarm: it names what failed and what repairs it, and nothing may stand in the way of that.',
  },
  remindersLate: {
    fixed: 'An alarm: it names what failed and what repairs it, and nothing may stand in the way of that.',
  },
  wordsGoSoon: 'wordsGoSoon',
  welcome: 'welcome',
  wayBack: 'wayBack',
  tenantLost: { fixed: 'An alarm of the installation: who lost P3, and what brings it back.' },
  tenantWaits: {
    fixed: 'It asks whom to trust with the program: its words are part of the guard against a forged workspace.',
  },
}

export const fixedText = (of: TextName | Fixed): of is Fixed => typeof of !== 'string'
