import type { Forgotten, RetentionSettings } from '../../core/privacy/retention.ts'

/** Words that have been kept long enough. */
export interface RetentionReads {
  programs(): Promise<readonly { readonly id: string; readonly settings: RetentionSettings }[]>
}

export interface Retention extends RetentionReads {
  save(programId: string, settings: RetentionSettings): Promise<void>
  /** Years that ended before the day (YYYY-MM-DD) whose people have not been told that their words go: who wrote something in each. */
  untold(programId: string, endedBefore: string): Promise<UntoldYear[]>
  /** Notes that people were told. */
  told(cycleIds: readonly string[], at: Date): Promise<void>
  /**
   * Clears the words of cycles that ended before the day (YYYY-MM-DD) and whose people were told before the moment; of all of them
   * without one.
   */
  forgetWords(programId: string, endedBefore: string, toldBefore: Date | undefined): Promise<Partial<Forgotten>>
  /** Forgets the logs that were taken back. */
  forgetRetracted(programId: string): Promise<number>
  /** Forgets answers to submissions, settled messages and lines of the audit trail from before these moments. */
  forgetTraces(before: {
    readonly submissions: Date
    readonly deliveries: Date
    readonly audit: Date
  }): Promise<Partial<Forgotten>>
}

interface UntoldYear {
  readonly cycleId: string
  /** YYYY-MM-DD. */
  readonly endsOn: string
  /** Who wrote something in it and is still with the program. */
  readonly personIds: readonly string[]
}
