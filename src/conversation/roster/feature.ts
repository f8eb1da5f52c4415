import type { Feature } from '../kit/feature.ts'
import { rosterActions } from './action-handlers.ts'
import { rosterCommands } from './commands.ts'
import { rosterFile } from './file-form.ts'
import { nominate } from './nominate-form.ts'
import { withdrawForm } from './withdraw-form.ts'

export const feature = {
  commands: rosterCommands,
  forms: [nominate, rosterFile, withdrawForm],
  actions: rosterActions,
  notices: {},
} as const satisfies Feature
