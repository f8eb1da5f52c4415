import type { Feature } from '../kit/feature.ts'
import { deleteMineForm } from './delete-mine-form.ts'
import { exportCommand } from './export-command.ts'
import { myData, ownDataActions } from './my-data.ts'
import { privacyNotices } from './notices.ts'
import { retention, retentionForm } from './retention.ts'

export const feature = {
  commands: [myData, exportCommand, retention],
  forms: [retentionForm, deleteMineForm],
  actions: ownDataActions,
  notices: privacyNotices,
} as const satisfies Feature
