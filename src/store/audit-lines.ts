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

/** $1: from, $2: before, $3 and $4: the line they are older than, by its moment and id. */
const between = (rows: string) => `
  ($1::timestamptz IS NULL OR ${rows}.at >= $1) AND ($2::timestamptz IS NULL OR ${rows}.at < $2)
  AND ($3::timestamptz IS NULL OR (${rows}.at <= $3 AND (${rows}.at, ${rows}.id) < ($3, $4::text)))`

/** $5: a kind's acts, $6: nouns its acts begin with, $7: acts of other kinds. */
const ofKind = (action: string) => `
  ($5::text[] IS NULL OR ${action} = ANY($5) OR (split_part(${action}, '.', 1) = ANY($6::text[]) AND ${action} <> ALL($7::text[])))`

/** Some rows, in the days that are asked for. */
const some = (rows: string, where: string) => `SELECT * FROM "Audit" ${rows} WHERE ${where} AND ${between(rows)}`

/** The first of some rows, as many as a page can have from them. $8: skip, $9: take. */
const first = (rows: string, where: string, order = '') =>
  `(${some(rows, where)} ORDER BY ${order}${rows}.at DESC, ${rows}.id DESC LIMIT $8::int + $9::int)`

const page = (from: string) =>
  `WITH found AS MATERIALIZED (SELECT u.* FROM (${from}) u ORDER BY u.at DESC, u.id DESC OFFSET $8::int LIMIT $9::int) ${READ}`

/** Every line. */
const ALL = page(first('a', ofKind('a.action')))

/**
 * Of one kind: the acts that there are, each found by the index as the one behind the last, and of each its newest. The act is asked for
 * as a range, so that its newest are read by their act: a rare one's would else be looked for among all by their moment.
 */
const OF_KIND = page(`
  SELECT one.* FROM (
    WITH RECURSIVE act AS (
      (SELECT action FROM "Audit" ORDER BY action LIMIT 1)
      UNION ALL SELECT (SELECT n.action FROM "Audit" n WHERE n.action > act.action ORDER BY n.action LIMIT 1) FROM act
      WHERE act.action IS NOT NULL
    ) SELECT action FROM act WHERE action IS NOT NULL AND ${ofKind('action')}
  ) act CROSS JOIN LATERAL ${first('a', 'a.action >= act.action AND a.action <= act.action', 'a.action DESC, ')} one`)

/** What somebody did, and what was done about them, which is never much. $10: the person. */
const OF_PERSON = page(`
  ${first('did', `did."personId" = $10 AND ${ofKind('did.action')}`)}
  UNION ${some('of', `of."subjectKind" = 'person' AND of."subjectId" = $10 AND ${ofKind('of.action')}`)}
  UNION ${some(
    'place',
    `place."subjectKind" = 'participant' AND ${ofKind('place.action')}
      AND place."subjectId" IN (SELECT id FROM "Participant" WHERE "personId" = $10)`,
  )}
  UNION ${some(
    'plan',
    `plan."subjectKind" = 'plan' AND ${ofKind('plan.action')} AND plan."subjectId" IN (
      SELECT p.id FROM "Plan" p JOIN "Participant" q ON q.id = p."participantId" WHERE q."personId" = $10)`,
  )}`)

/** About a pair, its steps and its calls for help. $10: the pair. */
const OF_PAIR = page(`
  ${some('pair', `pair."subjectKind" = 'partnership' AND pair."subjectId" = $10 AND ${ofKind('pair.action')}`)}
  UNION ALL ${some(
    'step',
    `step."subjectKind" = 'step' AND ${ofKind('step.action')}
      AND step."subjectId" IN (SELECT id FROM "Step" WHERE "partnershipId" = $10)`,
  )}
  UNION ALL ${some(
    'help',
    `help."subjectKind" = 'helpRequest' AND ${ofKind('help.action')}
      AND help."subjectId" IN (SELECT id FROM "HelpRequest" WHERE "partnershipId" = $10)`,
  )}`)

/** More than there are: what asks for all of them asks for so many. */
const ALL_THERE_ARE = 1_000_000_000

/** Planned anew each time: what stands in its values decides which way is short. */
export const auditQuestion = (of: AuditSearch): { readonly text: string; readonly values: readonly unknown[] } => {
  const { personId, partnershipId, kind, from, before, after, skip, take = ALL_THERE_ARE } = of
  const { acts, nouns, not } = kind ? searchOf(kind) : { acts: null, nouns: [], not: [] }
  const moments = [from ?? null, before ?? null, after?.at ?? null, after?.id ?? null]
  const values = [...moments, acts, nouns, not, skip, take]
  if (partnershipId) return { text: OF_PAIR, values: [...values, partnershipId] }
  if (personId) return { text: OF_PERSON, values: [...values, personId] }
  if (kind) return { text: OF_KIND, values }
  return { text: ALL, values }
}

export const auditLines = async (db: Handle, of: AuditSearch): Promise<readonly AuditLine[]> => {
  const { text, values } = auditQuestion(of)
  const rows = await db.sql.rows(statement(undefined, columns, text), values)
  return rows.map(({ subjectKind, subjectId, ...row }) =>
    filled<AuditLine>({ ...row, subject: { kind: subjectKind, id: subjectId } }),
  )
}
