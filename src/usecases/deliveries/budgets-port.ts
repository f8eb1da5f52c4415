/** How fast may be written to whom; kept in the database, so that every process spends from the same purse. */
export interface Budgets {
  /**
   * Asks for so many sends from each purse. Grants those that may go within the horizon.
   * Times are seconds from now by the database's clock, which all processes share.
   */
  take(requests: readonly TokenRequest[], horizonSeconds: number): Promise<Map<string, Grant>>
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
