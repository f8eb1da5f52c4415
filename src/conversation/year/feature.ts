import type { Feature } from '../kit/feature.ts'
import { yearActions } from './action-handlers.ts'
import { yearCommands } from './commands.ts'
import { daysForms } from './days-forms.ts'
import { settingsForms } from './settings-forms.ts'
import { setup, startYear } from './setup-command.ts'

export const feature = {
  commands: [...yearCommands, setup],
  forms: [...settingsForms, ...daysForms],
  actions: [...yearActions, startYear],
  notices: {},
} as const satisfies Feature
