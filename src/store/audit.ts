import type { AuditEntry, AuditTrail } from '../usecases/ports.ts'
import type { Handle } from './handle.ts'
import type { StoreParts } from './parts.ts'

export const auditIn = (db: Handle, { clock, newId }: Pick<StoreParts, 'clock' | 'newId'>): AuditTrail => {
  const toRow = ({ subject, details, ...entry }: AuditEntry) => ({
    ...entry,
    id: newId(),
    at: clock.now(),
    subjectKind: subject.kind,
    subjectId: subject.id,
    details: details ?? {},
  })
  return {
    write: async (entry) => {
      await db.audit.create({ data: toRow(entry) })
    },
    writeAll: async (entries) => {
      await db.audit.createMany({ data: entries.map(toRow) })
    },
  }
}
