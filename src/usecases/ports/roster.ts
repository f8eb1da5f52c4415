/** Which districts take part in a cycle and whom they nominated. */
export interface Roster {
  districts(codes?: readonly string[]): Promise<readonly DistrictFacts[]>
  schools(districtCode: string): Promise<readonly SchoolFacts[]>
  school(code: string): Promise<SchoolFacts | undefined>
  optIn(choice: { cycleId: string; districtCode: string; byPersonId: string; at: Date }): Promise<void>
  optOut(choice: { cycleId: string; districtCode: string; at: Date }): Promise<void>
  isOptedIn(cycleId: string, districtCode: string): Promise<boolean>
  participant(participantId: string): Promise<Participation | undefined>
  participantOf(cycleId: string, personId: string): Promise<Participation | undefined>
  /** Puts a person on the roster as invited, or refreshes what was said of them; who has answered keeps their answer. */
  nominate(nomination: Nomination): Promise<Participation>
  setStatus(participantId: string, status: Participation['status'], at: Date): Promise<void>
}

export interface DistrictFacts {
  readonly code: string
  readonly name: string
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
}
