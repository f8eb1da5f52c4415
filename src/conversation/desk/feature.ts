import type { Feature } from '../kit/feature.ts'
import { deskActions } from './action-handlers.ts'
import { deskCommands } from './commands.ts'
import { deskNotices } from './notices.ts'

export const feature = {
  commands: deskCommands,
  forms: [],
  actions: deskActions,
  notices: deskNotices,
} as const satisfies Feature
