import type { AuditEntry, AuditTrail } from '../usecases/privacy/audit-port.ts'
import { currentRail } from '../usecases/trace.ts'
import { auditLines } from './audit-lines.ts'
import type { StoreDeps } from './db/deps.ts'
import type { Handle } from './db/handle.ts'

type Parts = Pick<StoreDeps, 'clock' | 'newId'>

/** An entry as the table keeps it. */
export const auditRow = ({ clock, newId }: Parts, { subject, details, ...entry }: AuditEntry) => ({
  ...entry,
  id: newId(),
  at: clock.now(),
  subjectKind: subject.kind,
  subjectId: subject.id,
  details: { ...details, ...(currentRail() && { rail: currentRail() }) },
})

export const auditIn = (db: Handle, deps: Parts): AuditTrail => ({
  lines: (of) => auditLines(db, of),
  write: async (entry) => {
    await db.prisma.audit.create({ data: auditRow(deps, entry) })
  },
  writeAll: async (entries) => {
    await db.prisma.audit.createMany({ data: entries.map((entry) => auditRow(deps, entry)) })
  },
})
