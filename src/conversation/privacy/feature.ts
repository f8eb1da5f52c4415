import type { Feature } from '../kit/feature.ts'
import { audit, auditActions } from './audit.ts'
import { auditFilterForm } from './audit-form.ts'
import { deleteMineForm } from './delete-mine-form.ts'
import { exportCommand } from './export-command.ts'
import { myData, ownDataActions } from './my-data.ts'
import { privacyNotices } from './notices.ts'
import { retention, retentionActions, retentionForm } from './retention.ts'

export const feature = {
  commands: [myData, exportCommand, audit, retention],
  forms: [retentionForm, deleteMineForm, auditFilterForm],
  actions: [...ownDataActions, ...auditActions, ...retentionActions],
  notices: privacyNotices,
} as const satisfies Feature
