import type { Feature } from '../kit/feature.ts'
import { homeNotices } from './notices.ts'
import { statusCommand } from './status-command.ts'

export const feature = {
  commands: [statusCommand],
  forms: [],
  actions: [],
  notices: homeNotices,
} as const satisfies Feature
