import type { AuditTrail } from '../usecases/ports.ts'
import type { Handle } from './handle.ts'
import type { StoreParts } from './store.ts'

export const auditIn = (db: Handle, { clock, newId }: Pick<StoreParts, 'clock' | 'newId'>): AuditTrail => ({
  write: async ({ subject, details, ...entry }) => {
    await db.audit.create({
      data: {
        ...entry,
        id: newId(),
        at: clock.now(),
        subjectKind: subject.kind,
        subjectId: subject.id,
        details: details ?? {},
      },
    })
  },
})
