import type { PersonalSettings } from '../../core/personal-settings.ts'

/** How each person wants to be written to. */
export interface Settings {
  find(personId: string): Promise<PersonalSettings | undefined>
  /** Changes what is given; a zone that is given is the person's own choice from then on. */
  save(personId: string, change: Partial<PersonalSettings>): Promise<void>
}
