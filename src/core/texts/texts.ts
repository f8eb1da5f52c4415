/** The words of a message that a coordinator may write anew; everything else on it is drawn from the state of the moment. */
interface TextDefinition {
  readonly title: string
  /** Which part of the message it is. */
  readonly part: string
  readonly original: string
  /** Every placeholder it may have, with what stands there in a preview. */
  readonly sample: Readonly<Record<string, string>>
}

const everywhere = {
  program: 'Principal Peer Partnership',
  department: 'Tennessee Department of Education',
  year: '2026-27',
} as const

export const textNames = ['announcement', 'channelNudge', 'invitation', 'closing', 'thanks'] as const
export type TextName = (typeof textNames)[number]

export const texts: Readonly<Record<TextName, TextDefinition>> = {
  announcement: {
    title: 'Match announcement',
    part: 'What it opens with, in the program’s channels.',
    original:
      '{department} has matched administrators of {districts} with a peer in a neighboring district. Each partner has been told who their partner is, and directors of schools have the list of their district.',
    sample: { ...everywhere, districts: '24 districts', pairs: '54 pairs' },
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
    sample: { ...everywhere, nominator: 'Your director of schools' },
  },
  closing: {
    title: 'The year comes to an end',
    part: 'What partners and directors read when its last day is announced.',
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
}

export type OwnTexts = Readonly<Partial<Record<TextName, string>>>

/** The text that is in force. */
export const textOf = (own: OwnTexts, name: TextName): string => own[name] ?? texts[name].original

export const placeholdersOf = (name: TextName): readonly string[] => Object.keys(texts[name].sample)
