import { z } from 'zod'
import { searchOf } from '../core/privacy/audit-kinds.ts'
import type { AuditLine } from '../core/privacy/audit-line.ts'
import type { AuditSearch } from '../usecases/privacy/audit-port.ts'
import { filled } from './db/filled.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'

const columns = {
  id: z.string(),
  at: z.date(),
  by: z.string().nullable(),
  role: z.string(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  about: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
}

const namesOf = (pair: string): string => `
  (SELECT x.name || ' and ' || y.name FROM "Partnership" p JOIN "Participant" pa ON pa.id = p."aId" JOIN "Person" x ON x.id = pa."personId"
   JOIN "Participant" pb ON pb.id = p."bId" JOIN "Person" y ON y.id = pb."personId" WHERE p.id = ${pair})`

const nameOf = (participant: string): string => `
  (SELECT x.name FROM "Participant" q JOIN "Person" x ON x.id = q."personId" WHERE q.id = ${participant})`

/** What lines say by name, once the page is found. */
const READ = `
  SELECT a.id, a.at, a.role, a.action, a."subjectKind", a."subjectId", a.details, w.name AS by,
    CASE a."subjectKind"
      WHEN 'person' THEN (SELECT name FROM "Person" WHERE id = a."subjectId")
      WHEN 'participant' THEN ${nameOf('a."subjectId"')}
      WHEN 'plan' THEN ${nameOf('(SELECT "participantId" FROM "Plan" WHERE id = a."subjectId")')}
      WHEN 'partnership' THEN ${namesOf('a."subjectId"')}
      WHEN 'step' THEN ${namesOf('(SELECT "partnershipId" FROM "Step" WHERE id = a."subjectId")')}
      WHEN 'helpRequest' THEN ${namesOf('(SELECT "partnershipId" FROM "HelpRequest" WHERE id = a."subjectId")')}
      WHEN 'district' THEN (SELECT name FROM "District" WHERE code = a."subjectId")
      WHEN 'cycle' THEN (SELECT name FROM "Cycle" WHERE id = a."subjectId")
      WHEN 'tenant' THEN (SELECT name FROM "Tenant" WHERE id = a."subjectId")
    END AS about
  FROM found a LEFT JOIN "Person" w ON w.id = a."personId"
  ORDER BY a.at DESC, a.id DESC`

/** $1: from, $2: before, $3: a kind's acts, $4: nouns its acts begin with, $5: acts of other kinds, $6: skip, $7: take. */
const within = `
  ($1::timestamptz IS NULL OR u.at >= $1) AND ($2::timestamptz IS NULL OR u.at < $2)
  AND ($3::text[] IS NULL OR u.action = ANY($3) OR (split_part(u.action, '.', 1) = ANY($4::text[]) AND u.action <> ALL($5::text[])))`

const page = (from: string) =>
  statement(
    undefined,
    columns,
    `WITH found AS MATERIALIZED (${from} ORDER BY u.at DESC, u.id DESC OFFSET $6::int LIMIT $7::int) ${READ}`,
  )

const ALL = page(`SELECT u.* FROM "Audit" u WHERE ${within}`)

/** What somebody did, and what was done about them. $8: the person. */
const OF_PERSON = page(`
  SELECT u.* FROM (
    SELECT * FROM "Audit" WHERE "personId" = $8
    UNION SELECT * FROM "Audit" WHERE "subjectKind" = 'person' AND "subjectId" = $8
    UNION SELECT * FROM "Audit" WHERE "subjectKind" = 'participant'
      AND "subjectId" IN (SELECT id FROM "Participant" WHERE "personId" = $8)
    UNION SELECT * FROM "Audit" WHERE "subjectKind" = 'plan' AND "subjectId" IN (
      SELECT p.id FROM "Plan" p JOIN "Participant" q ON q.id = p."participantId" WHERE q."personId" = $8)
  ) u WHERE ${within}`)

/** About a pair, its steps and its calls for help. $8: the pair. */
const OF_PAIR = page(`
  SELECT u.* FROM (
    SELECT * FROM "Audit" WHERE "subjectKind" = 'partnership' AND "subjectId" = $8
    UNION ALL SELECT * FROM "Audit" WHERE "subjectKind" = 'step'
      AND "subjectId" IN (SELECT id FROM "Step" WHERE "partnershipId" = $8)
    UNION ALL SELECT * FROM "Audit" WHERE "subjectKind" = 'helpRequest'
      AND "subjectId" IN (SELECT id FROM "HelpRequest" WHERE "partnershipId" = $8)
  ) u WHERE ${within}`)

export const auditLines = async (db: Handle, of: AuditSearch): Promise<readonly AuditLine[]> => {
  const { personId, partnershipId, kind, from, before, skip, take } = of
  const { acts, nouns, not } = kind ? searchOf(kind) : { acts: null, nouns: [], not: [] }
  const values = [from ?? null, before ?? null, acts, nouns, not, skip, take]
  const rows = partnershipId
    ? await db.sql.rows(OF_PAIR, [...values, partnershipId])
    : personId
      ? await db.sql.rows(OF_PERSON, [...values, personId])
      : await db.sql.rows(ALL, values)
  return rows.map(({ subjectKind, subjectId, ...row }) =>
    filled<AuditLine>({ ...row, subject: { kind: subjectKind, id: subjectId } }),
  )
}
