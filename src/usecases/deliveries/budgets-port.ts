/** How fast may be written to whom, and how much somebody may ask for; kept in the database, so that every process spends from the same purse. */
export interface Budgets {
  /**
   * Asks for so many sends from each purse. Grants those that may go within the horizon.
   * Times are seconds from now by the database's clock, which all processes share, or from the moment that is given.
   * Never in a transaction: it would be committed without waiting for the disk, as what a purse holds may be.
   */
  take(requests: readonly TokenRequest[], horizonSeconds: number, now?: Date): Promise<Map<string, Grant>>
  /** Nothing goes from this token bucket for so many seconds: what a platform said. */
  hold(key: string, seconds: number): Promise<void>
  /** Forgets token buckets that have been full for an hour. */
  tidy(): Promise<void>
}

export interface TokenRequest {
  readonly key: string
  readonly count: number
  readonly perSecond: number
  /** Sends that may go at once after a pause. */
  readonly burst: number
}

export interface Grant {
  readonly count: number
  /** When the first may go; each further one comes 1/perSecond later. Zero or less: now. */
  readonly startsInSeconds: number
}
