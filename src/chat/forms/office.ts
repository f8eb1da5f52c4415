import type { FormHandler } from '../turn.ts'
import { nominate } from './nominate.ts'
import { rosterFile } from './roster-file.ts'
import { daysForms } from './year-days.ts'
import { settingsForms } from './year-settings.ts'

/** Forms of coordinators and directors. */
export const officeForms: readonly FormHandler[] = [nominate, rosterFile, ...settingsForms, ...daysForms]
