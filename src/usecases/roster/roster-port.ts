import type { KnownPerson } from '../../core/roster/same-person.ts'
import type { NamedSchool } from '../../core/roster/school-meant.ts'

/** Which districts take part in a cycle and whom they nominated. */
export interface RosterReads {
  districts(codes?: readonly string[]): Promise<readonly DistrictFacts[]>
  schools(districtCode: string): Promise<readonly SchoolFacts[]>
  /** All schools there are. */
  schoolNames(): Promise<readonly NamedSchool[]>
  /** Those of these codes that there are. */
  schoolsOf(codes: readonly string[]): Promise<readonly SchoolFacts[]>
  /** Codes of the districts that take part. */
  optedIn(cycleId: string): Promise<readonly string[]>
  /** Those that somebody opted in at that moment, and that still take part. */
  optedInAt(press: OptInPress): Promise<readonly string[]>
  isOptedIn(cycleId: string, districtCode: string): Promise<boolean>
  participant(participantId: string): Promise<Participation | undefined>
  participantOf(cycleId: string, personId: string): Promise<Participation | undefined>
  /** A person's place in the year that is the current one at this moment. */
  placeAt(at: Date, personId: string): Promise<Participation | undefined>
  participantsOf(cycleId: string, personIds: readonly string[]): Promise<readonly Participation[]>
  /** Who is of these districts, but for those who left. */
  peopleOf(districtCodes: readonly string[]): Promise<readonly KnownPerson[]>
  /** Participants with a pair that goes on. */
  pairedIn(cycleId: string): Promise<readonly string[]>
}

/** Several districts that were opted in at once. */
interface OptInPress {
  readonly cycleId: string
  readonly byPersonId: string
  readonly at: Date
}

export interface Roster extends RosterReads {
  /** Forgets districts that were opted in so, but for those whose people are on the roster: which, and how many stay. */
  takeBackOptIns(choice: OptInPress): Promise<{ readonly undone: readonly string[]; readonly stayed: number }>
  optIn(choice: { cycleId: string; districtCode: string; byPersonId: string; at: Date }): Promise<void>
  optOut(choice: { cycleId: string; districtCode: string; at: Date }): Promise<void>
  /** Puts people on the roster, or refreshes what was said of them; who has answered keeps their answer unless invited anew. */
  nominate(nominations: readonly Nomination[]): Promise<void>
  /** A person's new address; roles, accounts and places stay. */
  moveAddresses(moves: readonly { readonly personId: string; readonly email: string }[]): Promise<void>
  setStatus(participantIds: readonly string[], status: Participation['status'], at: Date): Promise<void>
}

export interface DistrictFacts {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly timeZone: string
}

export interface SchoolFacts {
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly level: string
}

export interface Participation {
  readonly id: string
  readonly cycleId: string
  readonly personId: string
  readonly districtCode: string
  readonly schoolCode: string
  readonly status: 'invited' | 'joined' | 'declined' | 'paused' | 'withdrawn'
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  /** The rubric version that these indicators are of. */
  readonly rubricId?: string
  readonly years: number
}

export interface Nomination {
  readonly id: string
  readonly cycleId: string
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly title: string }
  readonly districtCode: string
  readonly schoolCode: string
  readonly level: string
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  readonly years: number
  readonly nominatedBy: string
  readonly at: Date
  /** Asks the person, whatever they answered before. */
  readonly invites: boolean
  /** Their school so far, where that was another. */
  readonly movedFrom?: string
}
