import type { HeadTitle } from '../../core/directors/titled.ts'
import type { Blackout, Indicator } from './cycles-port.ts'

/** The state as it is shipped: what a program starts from, before anybody edits it. */
export interface Places {
  readonly state: string
  readonly programName: string
  readonly department: string
  /** IANA zone of the department. */
  readonly timeZone: string
  /** What the head of a district is called there, until the program says otherwise. */
  readonly head: HeadTitle
  /** Districts, schools and neighbors, from public files. */
  read(): StatePlaces
  readonly rubric: { readonly name: string; readonly version: string; readonly indicators: readonly Indicator[] }
  /** The school year that a moment lies in, with the usual breaks. */
  yearOf(at: Date): SchoolYear
}

export interface StatePlaces {
  readonly districts: readonly {
    readonly code: string
    readonly name: string
    readonly county: string
    readonly countyFips: string
    readonly timeZone: string
    readonly enrollment: number
  }[]
  readonly schools: readonly {
    readonly code: string
    readonly name: string
    readonly districtCode: string
    readonly level: string
    readonly enrollment: number
  }[]
  /** Each pair once, the lower code first. */
  readonly neighbors: readonly { readonly districtA: string; readonly districtB: string; readonly relation: string }[]
}

export interface SchoolYear {
  readonly name: string
  /** Calendar days, YYYY-MM-DD, both included. */
  readonly startsOn: string
  readonly endsOn: string
  readonly blackouts: readonly Omit<Blackout, 'id'>[]
}
