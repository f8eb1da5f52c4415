import type { FormHandler } from '../kit/request.ts'
import { daysForms } from '../year/days-forms.ts'
import { settingsForms } from '../year/settings-forms.ts'
import { rosterFile } from './file-form.ts'
import { nominate } from './nominate-form.ts'

/** Forms of coordinators and directors. */
export const officeForms: readonly FormHandler[] = [nominate, rosterFile, ...settingsForms, ...daysForms]
