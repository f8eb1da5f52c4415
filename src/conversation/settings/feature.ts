import type { Feature } from '../kit/feature.ts'
import { settingsActions } from './action-handlers.ts'
import { settingsCommands } from './commands.ts'
import { pauseForm, settingsForm } from './forms.ts'
import { leaveForm } from './leave-form.ts'

export const feature = {
  commands: settingsCommands,
  forms: [settingsForm, pauseForm, leaveForm],
  actions: settingsActions,
  notices: {},
} as const satisfies Feature
