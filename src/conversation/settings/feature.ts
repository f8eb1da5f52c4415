import type { Feature } from '../kit/feature.ts'
import { settingsActions } from './action-handlers.ts'
import { settingsCommands } from './commands.ts'
import { leaveForm, pauseForm, settingsForm } from './forms.ts'

export const feature = {
  commands: settingsCommands,
  forms: [settingsForm, pauseForm, leaveForm],
  actions: settingsActions,
  notices: {},
} as const satisfies Feature
