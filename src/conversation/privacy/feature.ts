import type { Feature } from '../kit/feature.ts'
import { exportCommand } from './export-command.ts'
import { retention, retentionForm } from './retention.ts'

export const feature = {
  commands: [exportCommand, retention],
  forms: [retentionForm],
  actions: [],
  notices: {},
} as const satisfies Feature
