/** What a submission came to, by its idempotency key: a repeat is answered, not carried out. */
export interface Submissions {
  find(key: string, personId: string): Promise<Outcome | undefined>
  /** When the same key was kept by another transaction meanwhile, this one is done again and finds it. */
  keep(submission: {
    readonly key: string
    readonly personId: string
    readonly outcome: Outcome
    readonly at: Date
  }): Promise<void>
}

/** Ids only. */
export type Outcome = Readonly<Record<string, string>>
