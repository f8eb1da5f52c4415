import type { WorkingHours } from '../../core/calendar/calendar.ts'
import type { NewsKind, Term } from '../../core/directors/office.ts'

/** Directors of schools: who holds the office where, who was asked what, and what they hear. */
export interface DirectorsReads {
  /** Everybody who was ever named, by district and name; what is over is among them. */
  all(): Promise<readonly DirectorLine[]>
  grant(grantId: string): Promise<DirectorLine | undefined>
  /** The answers of districts to this year, by district. */
  answers(cycleId: string): Promise<ReadonlyMap<string, DistrictAnswer>>
  asks(cycleId: string): Promise<readonly Ask[]>
  /** Whom a district nominated this year, with what each answered. */
  nominees(cycleId: string, districtCode: string): Promise<readonly Nominee[]>
  muted(personId: string): Promise<readonly NewsKind[]>
  /** Who hears of their districts, with when they last did: everybody, or this one. */
  readers(personId?: string): Promise<readonly DirectorReader[]>
  /** What happened in a district after one moment and until another. Counts, names, states and dates: never what was written. */
  news(of: NewsOf): Promise<DistrictNews>
  /** When anything that could be news happened last, by district. */
  touched(cycleId: string): Promise<ReadonlyMap<string, Date>>
}

export interface Directors extends DirectorsReads {
  /** Gives the office, or gives it anew to who had it; somebody who left is back. */
  keep(grant: NewGrant): Promise<void>
  correct(grantId: string, change: Pick<NewGrant, 'title' | 'startsOn' | 'endsOn'>): Promise<void>
  end(grantId: string, at: Date): Promise<void>
  rename(personId: string, change: { readonly name: string; readonly email: string }): Promise<void>
  ask(ask: Omit<Ask, 'rung' | 'lastSentAt'>): Promise<void>
  /** A reminder went. False when another process was faster. */
  climb(ask: Ask, rung: number, at: Date): Promise<boolean>
  mute(personId: string, kinds: readonly NewsKind[]): Promise<void>
  heard(personId: string, at: Date): Promise<void>
}

export interface DirectorLine extends Term {
  readonly grantId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly title: string
  readonly districtCode: string
  readonly district: string
  readonly timeZone: string
  /** How P3 gets to them. */
  readonly by: 'chat' | 'email' | 'unreachable'
  readonly givenBy?: string
  readonly givenAt?: Date
}

interface NewGrant {
  readonly id: string
  readonly personId: string
  readonly districtCode: string
  readonly title: string
  readonly startsOn?: string
  readonly endsOn?: string
  readonly givenById: string
  readonly givenAt: Date
}

export interface DistrictAnswer {
  readonly takesPart: boolean
  readonly at: Date
}

export interface Ask {
  readonly cycleId: string
  readonly districtCode: string
  readonly personId: string
  readonly answerBy: string
  readonly askedById: string
  readonly askedAt: Date
  readonly rung: number
  readonly lastSentAt: Date
}

export interface Nominee {
  readonly participantId: string
  readonly personId: string
  readonly name: string
  readonly school: string
  readonly status: 'invited' | 'joined' | 'declined' | 'paused' | 'withdrawn'
  readonly statusAt: Date
  readonly nominatedBy?: string
  /** With whom, as long as the pair goes on. */
  readonly partner?: string
  /** The pair of the two is not completed. */
  readonly underWay: boolean
}

export interface DirectorReader extends WorkingHours {
  readonly personId: string
  readonly directs: readonly string[]
  readonly rhythm: 'usual' | 'weekly' | 'off'
  readonly pausedUntil?: string
  readonly muted: readonly NewsKind[]
  /** When the last of the offices was given, and when they last heard. */
  readonly since: Date
  readonly heardAt?: Date
  /** When P3 last wrote to them as directors about anything else. */
  readonly writtenAt?: Date
}

export interface NewsOf {
  readonly cycleId: string
  readonly districtCode: string
  readonly after: Date
  readonly until: Date
}

/** Names of the district's own people; of a pair also the peer's. */
export interface DistrictNews {
  readonly matched: readonly string[]
  readonly leftOver: readonly { readonly name: string; readonly why: string }[]
  readonly left: readonly string[]
  readonly joined: number
  readonly declined: number
  readonly firstVisits: readonly string[]
  readonly ended: readonly string[]
  readonly finished: readonly string[]
}
