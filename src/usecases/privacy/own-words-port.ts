/** What somebody wrote for themselves, and may take away again. Words that were shared in a log are the two's and the program's record. */
export const ownWordKinds = ['drafts', 'reminders', 'reflections', 'comments', 'plans'] as const
export type OwnWordKind = (typeof ownWordKinds)[number]

export interface OwnWordsReads {
  /** How much there is of each, of all years. */
  count(personId: string): Promise<Readonly<Record<OwnWordKind, number>>>
}

export interface OwnWords extends OwnWordsReads {
  /** Deletes all of these kinds for good. How many there were. */
  erase(personId: string, kinds: readonly OwnWordKind[]): Promise<number>
}
