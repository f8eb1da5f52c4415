import { titled } from '../directors/titled.ts'

/** The words of a message that a coordinator may write anew; everything else on it is drawn from the state of the moment. */
interface TextDefinition {
  readonly title: string
  /** Which part of the message it is. */
  readonly part: string
  readonly original: string
  /** Every placeholder it may have, with what stands there in a preview. */
  readonly sample: Readonly<Record<string, string>>
  /** Placeholders that stand for a fact which is nowhere else on the message, with what is lost without them. */
  readonly needs?: Readonly<Record<string, string>>
}

const everywhere = {
  program: 'Principal Peer Partnership',
  department: 'Tennessee Department of Education',
  year: '2026-27',
} as const
const ofPair = { ...everywhere, partner: 'Jordan Example' } as const
const ofStep = { ...ofPair, step: 'the first visit' } as const

export const textNames = [
  'announcement',
  'channelNudge',
  'invitation',
  'closing',
  'thanks',
  'introduction',
  'leftOver',
  'yearWithoutPartner',
  'districtMatches',
  'directorInvitation',
  'directorReminder',
  'directorDigest',
  'districtOptedOut',
  'nominationTakenBack',
  'welcome',
  'officeMessage',
  'nudge',
  'ownReminder',
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
  'stepChanged',
  'schoolChanged',
  'partnershipFrozen',
  'partnershipResumed',
  'partnershipEnded',
  'finished',
  'goesOn',
  'sharedPlan',
  'goalCommented',
  'wordsGoSoon',
  'wayBack',
  'matchReady',
  'campaignProgress',
  'yearStillOpen',
  'helpAsked',
  'coordinatorDigest',
  'weeklyDigest',
] as const
export type TextName = (typeof textNames)[number]

const asksDirector = `{department} counts you as ${titled('a director of schools')} of {district}. The {program} (P3) pairs school administrators with a peer from a neighboring district: a visit each way and a call between, over one school year.`

/** A message that says what the state of the moment is: the program may put words above that. */
const above = (title: string, sample: TextDefinition['sample'] = everywhere): TextDefinition => ({
  title,
  part: 'Nothing of its own; your words stand above what it says.',
  original: '',
  sample,
})

export const texts: Readonly<Record<TextName, TextDefinition>> = {
  announcement: {
    title: 'Match announcement',
    part: 'What it opens with, in the program’s channels.',
    original: `{department} has matched administrators of {districts} with a peer in a neighboring district. Each partner is told who their partner is, and ${titled('directors of schools')} get the list of their district.`,
    sample: { ...everywhere, districts: '2 districts', pairs: '1 pair' },
  },
  channelNudge: {
    title: 'Weekly channel message',
    part: 'What it opens with, before the counts and due dates.',
    original: 'Here is where everyone is, and what the weeks ahead hold.',
    sample: everywhere,
  },
  invitation: {
    title: 'Invitation of a nominated administrator',
    part: 'What it opens with, before what is asked of them.',
    original:
      '{nominator} nominated you for the {program} of {department}, {year}: an administrator of a neighboring district and you visit each other once, talk in between, and share what works.',
    sample: { ...everywhere, nominator: `Your ${titled('director of schools')}` },
    needs: { nominator: 'Without it, nobody reads who nominated them.' },
  },
  closing: {
    title: 'The year comes to an end',
    part: `What partners and ${titled('directors')} read when its last day is announced.`,
    original:
      'The {program} of {year} ends on {lastday}. Until then you can still meet, and log what you have done. What you wrote stays yours to read.',
    sample: { ...everywhere, lastday: 'Fri, May 28' },
  },
  thanks: {
    title: 'Thank-you at the end',
    part: 'What the program’s channels read when the year is closed.',
    original:
      'Thank you to everyone who opened their school and their practice to a peer this year. {visits} and {calls} took place in {year}.',
    sample: { ...everywhere, visits: '98 visits', calls: '51 calls' },
  },
  introduction: {
    title: 'Meet your partner',
    part: 'To both partners after the match, below who the other is.',
    original:
      'A visit each way, a call in between, and a final meeting if you like. Peer to peer, never an evaluation.',
    sample: ofPair,
  },
  leftOver: {
    title: 'No partner yet',
    part: 'To someone who has none after a match: what it opens with.',
    original:
      'Thank you for joining P3. This time no partner was free in the districts around yours, so you have none yet. That says nothing about you or your school.',
    sample: everywhere,
  },
  yearWithoutPartner: {
    title: 'A year ends without a partner',
    part: 'To someone who said yes and has none when the year is closed: what it opens with.',
    original:
      'Thank you for saying yes to P3 this year. You had no partner at the end of it, and that says nothing about you or your school.',
    sample: everywhere,
  },
  districtMatches: {
    title: 'Matches of a district',
    part: `To its ${titled('director of schools')}, before the list of who is matched.`,
    original:
      'These administrators of your district have a peer in a neighboring district now. They arrange their visits themselves; there is nothing you need to do.',
    sample: everywhere,
  },
  directorInvitation: {
    title: `Invitation of ${titled('a director of schools')}`,
    part: 'What it opens with, before what is asked of them.',
    original: asksDirector,
    sample: { ...everywhere, district: 'Knox County' },
  },
  directorReminder: {
    title: `Reminder to ${titled('a director of schools')}`,
    part: 'What it opens with, as long as the invitation is not answered.',
    original: asksDirector,
    sample: { ...everywhere, district: 'Knox County' },
  },
  directorDigest: above(`News for ${titled('a director of schools')}`),
  districtOptedOut: {
    title: 'A partner’s district opted out',
    part: 'To partners of pairs that go on.',
    original:
      '{district} takes no part in P3 any more this year. Pairs that are under way go on as before, and so does yours. If you would rather stop, tell your P3 coordinator.',
    sample: { ...everywhere, district: 'Knox County' },
    needs: { district: 'Without it, nobody reads which district opted out.' },
  },
  nominationTakenBack: {
    title: 'A nomination was withdrawn',
    part: 'To the person who had been nominated.',
    original: `Your nomination for this school year was withdrawn, so you will not be matched and get no reminders. That says nothing about you. Questions? Ask your ${titled('director of schools')}.`,
    sample: everywhere,
  },
  welcome: {
    title: 'Welcome to P3',
    part: 'The first message to someone who opens P3 in their chat, or whom the roster names after they did.',
    original:
      'I keep the Principal Peer Partnership going: who your partner is, times for visits, a two-minute log, and kind reminders in your working hours only.',
    sample: everywhere,
  },
  officeMessage: above('A coordinator’s message'),
  nudge: above('Reminder of a step', ofStep),
  ownReminder: above('Reminder of one’s own idea'),
  timesOffered: above('Times are offered', ofStep),
  timesDeclined: above('Times don’t work', ofStep),
  visitScheduled: above('A time is booked', ofStep),
  visitCancelled: above('A booked time is canceled', ofStep),
  calendarUpdate: above('For the calendar, by email', ofStep),
  visitMissed: {
    title: 'Two did not meet',
    part: 'To the other partner.',
    original: 'That happens. Find a new time, or log it if you did meet after all.',
    sample: ofStep,
  },
  didItHappen: above('How did it go?', ofStep),
  visitLogged: above('A step was logged', ofStep),
  logAmended: above('A log was changed', ofStep),
  stepOpened: above('The next step', ofStep),
  stepReopened: above('A step is open again', ofStep),
  stepSettled: above('A step was excused or skipped', ofStep),
  stepChanged: above('More time, or another school', ofStep),
  schoolChanged: above('A partner is at another school', ofPair),
  partnershipFrozen: {
    title: 'A partnership is on hold',
    part: 'To the partners: what it opens with.',
    original:
      'The coordinator decides how it goes on, and P3 tells you. If a visit was booked, it is off: please take it off your calendar if you put it there by hand.',
    sample: ofPair,
  },
  partnershipResumed: {
    title: 'A partnership goes on',
    part: 'To both partners: what it opens with.',
    original: 'Due dates start over, so nothing is late.',
    sample: ofPair,
  },
  partnershipEnded: {
    title: 'A partnership has ended',
    part: 'To both partners, below the coordinator’s reason.',
    original: 'Your plan, logs and hours are kept.',
    sample: ofPair,
  },
  finished: {
    title: 'A partnership is finished',
    part: 'To both partners, below what they did.',
    original: 'Nothing more to do. Your notes and your plan stay yours.',
    sample: ofPair,
  },
  goesOn: {
    title: 'Both go on over the summer',
    part: 'To the partner who wanted it first.',
    original: 'Both of you want to. You can go on meeting and logging until then.',
    sample: everywhere,
  },
  sharedPlan: above('A plan that someone asked for'),
  goalCommented: above('A comment on a goal'),
  wordsGoSoon: {
    title: 'Words will be deleted',
    part: 'To everyone who wrote in that year, below what goes and when.',
    original: 'If you want to keep them, take a copy now.',
    sample: everywhere,
  },
  wayBack: above('A new link by email'),
  matchReady: above('To coordinators: a proposal is ready'),
  campaignProgress: above('To coordinators: the announcement'),
  yearStillOpen: above('To coordinators: a year is still open'),
  helpAsked: above('To coordinators: a partner asks for help'),
  coordinatorDigest: above('To coordinators: the daily summary'),
  weeklyDigest: above('The weekly summary'),
}

export type OwnTexts = Readonly<Partial<Record<TextName, string>>>

/** The text that is in force. */
export const textOf = (own: OwnTexts, name: TextName): string => own[name] ?? texts[name].original

export const placeholdersOf = (name: TextName): readonly string[] => Object.keys(texts[name].sample)

export const needsOf = (name: TextName): Readonly<Record<string, string>> => texts[name].needs ?? {}
