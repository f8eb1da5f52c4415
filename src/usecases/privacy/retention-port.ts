import type { RetentionSettings } from '../../core/privacy/retention.ts'

/** Words that have been kept long enough. */
export interface RetentionReads {
  programs(): Promise<readonly { readonly id: string; readonly settings: RetentionSettings }[]>
}

export interface Retention extends RetentionReads {
  save(programId: string, settings: RetentionSettings): Promise<void>
  /** Clears the words of cycles that ended before the day (YYYY-MM-DD). How many logs, plans and steps that changed. */
  forgetWords(programId: string, endedBefore: string): Promise<number>
  /** Forgets the logs that were taken back. */
  forgetRetracted(programId: string): Promise<number>
  /** Forgets answers to submissions, settled messages and lines of the audit trail from before these moments. */
  forgetTraces(before: { readonly submissions: Date; readonly deliveries: Date; readonly audit: Date }): Promise<void>
}
