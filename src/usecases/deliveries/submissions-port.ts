/** What a submission came to, by its idempotency key: a repeat is answered, not carried out. */
export interface SubmissionsReads {
  find(key: string, personId: string): Promise<SubmissionOutcome | undefined>
}

export interface Submissions extends SubmissionsReads {
  /** When the same key was kept by another transaction meanwhile, this one is done again and finds it. */
  keep(submission: {
    readonly key: string
    readonly personId: string
    readonly outcome: SubmissionOutcome
    readonly at: Date
  }): Promise<void>
}

/** Ids only. */
export type SubmissionOutcome = Readonly<Record<string, string>>
