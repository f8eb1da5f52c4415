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
  /** Takes it all out and leaves the numbers: what a year counts is the same as before. */
  erase(personId: string, at: Date): Promise<void>
}
