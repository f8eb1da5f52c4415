import type { RetentionSettings } from '../../core/privacy/retention.ts'

/** Words that have been kept long enough. */
export interface Retention {
  programmes(): Promise<readonly { readonly id: string; readonly settings: RetentionSettings }[]>
  save(programmeId: string, settings: RetentionSettings): Promise<void>
  /** Clears the words of cycles that ended before the day (YYYY-MM-DD). How many logs, plans and steps that changed. */
  forgetWords(programmeId: string, endedBefore: string): Promise<number>
}
