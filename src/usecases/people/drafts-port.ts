/** What somebody typed in a form that could not be saved, kept for them alone until it is. */
export interface DraftsReads {
  /** `form`: the form's id with what it is about, e.g. 'logVisit:<step id>'. */
  find(personId: string, form: string): Promise<Draft | undefined>
  ofPerson(personId: string): Promise<Draft[]>
}

export interface Drafts extends DraftsReads {
  keep(draft: Draft & { readonly id: string; readonly personId: string }): Promise<void>
  drop(personId: string, form: string): Promise<void>
  /** Drops what was last changed before this moment. How many that were. */
  forget(before: Date): Promise<number>
}

export interface Draft {
  readonly form: string
  readonly answers: Readonly<Record<string, string | readonly string[]>>
  readonly updatedAt: Date
}
