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

/** $1: entries. */
const WRITE = `
  INSERT INTO "Audit" (id, at, "personId", role, action, "subjectKind", "subjectId", details)
  SELECT * FROM json_to_recordset($1::json) AS e(id text, at timestamptz, "personId" text, role text, action text,
    "subjectKind" text, "subjectId" text, details jsonb)`

export const auditIn = (db: Handle, deps: Parts): AuditTrail => ({
  lines: (of) => auditLines(db, of),
  write: async (entry) => {
    await db.prisma.audit.create({ data: auditRow(deps, entry) })
  },
  writeAll: async (entries) => {
    if (entries.length > 0)
      await db.sql.change(WRITE, [JSON.stringify(entries.map((entry) => auditRow(deps, entry)))], 'writeAudit')
  },
})
