import type { Feature } from '../kit/feature.ts'
import { yearActions } from './action-handlers.ts'
import { checklist } from './checklist.ts'
import { closingActions, endOfYear, yearNotices } from './closing.ts'
import { yearCommands } from './commands.ts'
import { daysForms } from './days-forms.ts'
import { nextYear } from './prepare-form.ts'
import { settingsForms } from './settings-forms.ts'
import { setup, startYear } from './setup-command.ts'

export const feature = {
  commands: [...yearCommands, setup, checklist],
  forms: [...settingsForms, ...daysForms, endOfYear, nextYear],
  actions: [...yearActions, ...closingActions, startYear],
  notices: yearNotices,
} as const satisfies Feature
