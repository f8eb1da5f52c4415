/** What goes with a person, as numbers. */
export interface ErasureCounts {
  /** Pairs they were in, whose words go; what was done in them stays counted. */
  readonly pairs: number
  readonly logs: number
  readonly plans: number
  readonly comments: number
  readonly drafts: number
  /** Messages to them: where they lie is forgotten, that there were any is counted. */
  readonly messages: number
  readonly accounts: number
}

/** Everything that names one person, in every table. */
export interface Erasure {
  counts(personId: string): Promise<ErasureCounts>
  /** What is kept about somebody beside pairs, plans and words of theirs. */
  records(personId: string): Promise<PersonRecords>
  /** Takes it all out and leaves the numbers: what a year counts is the same as before. */
  erase(personId: string, at: Date): Promise<void>
}

/** Where somebody is written down: ids and names of things, no words of anyone. */
export interface PersonRecords {
  readonly places: readonly {
    readonly year: string
    readonly district: string
    readonly school: string
    readonly status: string
    readonly since: Date
    readonly worksOn: readonly string[]
    readonly offers: readonly string[]
  }[]
  readonly offices: readonly { readonly role: string; readonly district?: string; readonly endedAt?: Date }[]
  readonly accounts: readonly { readonly platform: string; readonly tenant: string; readonly reach: string }[]
  readonly messages: readonly {
    readonly name: string
    readonly state: string
    readonly platform?: string
    readonly at: Date
  }[]
}
