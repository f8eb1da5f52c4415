import type { PersonalSettings } from '../../core/people/personal-settings.ts'
import type { AuditEntry } from '../privacy/audit-port.ts'

/** How each person wants to be written to. */
export interface SettingsReads {
  find(personId: string): Promise<PersonalSettings | undefined>
}

export interface Settings extends SettingsReads {
  /**
   * Changes what is given, writes it down and has the person's pair looked at anew, all in one statement. A zone that is
   * another than before is the person's own choice from then on. Gives what holds then; undefined when there is no such person.
   */
  save(personId: string, change: SettingsChange, noted: SettingsNoted): Promise<PersonalSettings | undefined>
}

/** What is not given stays. Null: no pause, no phone number any more. */
export type SettingsChange = Partial<
  Omit<PersonalSettings, 'pausedUntil' | 'phone'> & {
    readonly pausedUntil: string | null
    readonly phone: string | null
  }
>

interface SettingsNoted {
  readonly audit: AuditEntry
  /** When the sweep looks at the person's pair. */
  readonly lookAt: Date
}
