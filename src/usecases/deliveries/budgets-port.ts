/** How fast may be written to whom, and how much somebody may ask for; kept in the database, so that every process spends from the same purse. */
export interface Budgets {
  /**
   * Asks for so many sends from each purse. Grants those that may go within the horizon; a purse of which nothing is told gives
   * all that is asked of it, and at once.
   * Times are seconds from now by the database's clock, which all processes share, or from the moment that is given.
   * Never in a transaction: it would be committed without waiting for the disk, as what a purse holds may be.
   */
  take(requests: readonly TokenRequest[], horizonSeconds: number, now?: Date): Promise<Map<string, Grant>>
  /**
   * One send from each of these, at once or not at all: a grant counts one or none, and without it `startsInSeconds` says when there is
   * room again. Whoever asks while others' question is on its way goes with the next, so that many at once don't wait for one row in turn.
   */
  takeOne(buckets: readonly TokenBucket[], now: Date): Promise<ReadonlyMap<string, Grant>>
  /** Nothing goes from this token bucket for so many seconds: what a platform said. */
  hold(key: string, seconds: number): Promise<void>
  /** Forgets token buckets that have been full for an hour. */
  tidy(): Promise<void>
}

export interface TokenBucket {
  readonly key: string
  readonly perSecond: number
  /** Sends that may go at once after a pause. */
  readonly burst: number
}

export interface TokenRequest extends TokenBucket {
  readonly count: number
}

export interface Grant {
  readonly count: number
  /** When the first may go; each further one comes 1/perSecond later. Zero or less: now. */
  readonly startsInSeconds: number
}
