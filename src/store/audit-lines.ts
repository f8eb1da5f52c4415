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

/** What is asked of the trail, as its statement says it: what isn't asked stands nowhere in it, so that one plan is good for all who ask alike. */
interface Asked {
  /** In the days that are asked for, older than the line that is named. */
  between(rows: string): string
  /** Of the kind that is asked for. */
  ofKind(action: string): string
  /** The id of the person or pair that is asked about. */
  readonly about: string
  /** How many are passed over. */
  readonly skip: number
  readonly take: number
}

/** Some rows, in the days that are asked for. */
const some = ({ between }: Asked, rows: string, where: string) =>
  `SELECT * FROM "Audit" ${rows} WHERE ${where}${between(rows)}`

/** The first of some rows, as many as a page can have from them. How many is said in the text: a plan for any number would be made for a tenth of all. */
const first = (asked: Asked, rows: string, where: string, order = '') =>
  `(${some(asked, rows, where)} ORDER BY ${order}${rows}.at DESC, ${rows}.id DESC LIMIT ${asked.skip + asked.take})`

const page = ({ skip, take }: Asked, from: string) =>
  `WITH found AS MATERIALIZED (SELECT u.* FROM (${from}) u ORDER BY u.at DESC, u.id DESC OFFSET ${skip} LIMIT ${take}) ${READ}`

/** Every line. */
const ofAll = (asked: Asked) => page(asked, first(asked, 'a', asked.ofKind('a.action')))

/**
 * Of one kind: the acts that there are, each found by the index as the one behind the last, and of each its newest. The act is asked for
 * as a range, so that its newest are read by their act: a rare one's would else be looked for among all by their moment.
 */
const ofOneKind = (asked: Asked) =>
  page(
    asked,
    `
  SELECT one.* FROM (
    WITH RECURSIVE act AS (
      (SELECT action FROM "Audit" ORDER BY action LIMIT 1)
      UNION ALL SELECT (SELECT n.action FROM "Audit" n WHERE n.action > act.action ORDER BY n.action LIMIT 1) FROM act
      WHERE act.action IS NOT NULL
    ) SELECT action FROM act WHERE action IS NOT NULL AND ${asked.ofKind('action')}
  ) act CROSS JOIN LATERAL ${first(asked, 'a', 'a.action >= act.action AND a.action <= act.action', 'a.action DESC, ')} one`,
  )

/** What somebody did, and what was done about them, which is never much. */
const ofPerson = (asked: Asked) => {
  const { about, ofKind } = asked
  return page(
    asked,
    `
  ${first(asked, 'did', `did."personId" = ${about} AND ${ofKind('did.action')}`)}
  UNION ${some(asked, 'of', `of."subjectKind" = 'person' AND of."subjectId" = ${about} AND ${ofKind('of.action')}`)}
  UNION ${some(
    asked,
    'place',
    `place."subjectKind" = 'participant' AND ${ofKind('place.action')}
      AND place."subjectId" IN (SELECT id FROM "Participant" WHERE "personId" = ${about})`,
  )}
  UNION ${some(
    asked,
    'plan',
    `plan."subjectKind" = 'plan' AND ${ofKind('plan.action')} AND plan."subjectId" IN (
      SELECT p.id FROM "Plan" p JOIN "Participant" q ON q.id = p."participantId" WHERE q."personId" = ${about})`,
  )}`,
  )
}

/** About a pair, its steps and its calls for help. */
const ofPair = (asked: Asked) => {
  const { about, ofKind } = asked
  return page(
    asked,
    `
  ${some(asked, 'pair', `pair."subjectKind" = 'partnership' AND pair."subjectId" = ${about} AND ${ofKind('pair.action')}`)}
  UNION ALL ${some(
    asked,
    'step',
    `step."subjectKind" = 'step' AND ${ofKind('step.action')}
      AND step."subjectId" IN (SELECT id FROM "Step" WHERE "partnershipId" = ${about})`,
  )}
  UNION ALL ${some(
    asked,
    'help',
    `help."subjectKind" = 'helpRequest' AND ${ofKind('help.action')}
      AND help."subjectId" IN (SELECT id FROM "HelpRequest" WHERE "partnershipId" = ${about})`,
  )}`,
  )
}

/** More than there are: what asks for all of them asks for so many. */
const ALL_THERE_ARE = 1_000_000_000

/** The first page of each way to ask keeps its plan, which took most of its time; others are asked for too seldom. */
export const auditQuestion = (
  of: AuditSearch,
): { readonly name: string | undefined; readonly text: string; readonly values: readonly unknown[] } => {
  const { personId, partnershipId, kind, from, before, after, skip, take = ALL_THERE_ARE } = of
  const values: unknown[] = []
  const given = (value: unknown, type: string): string => `$${values.push(value)}::${type}`
  const since = from && given(from, 'timestamptz')
  const until = before && given(before, 'timestamptz')
  const older = after && { at: given(after.at, 'timestamptz'), id: given(after.id, 'text') }
  const { acts, nouns, not } = kind ? searchOf(kind) : { acts: [], nouns: [], not: [] }
  const wanted = kind && [acts, nouns, not].map((words) => given(words, 'text[]'))
  const about = partnershipId ?? personId
  const asked: Asked = {
    between: (rows) =>
      [
        since && ` AND ${rows}.at >= ${since}`,
        until && ` AND ${rows}.at < ${until}`,
        older && ` AND ${rows}.at <= ${older.at} AND (${rows}.at, ${rows}.id) < (${older.at}, ${older.id})`,
      ]
        .filter(Boolean)
        .join(''),
    ofKind: (action) =>
      wanted
        ? `(${action} = ANY(${wanted[0]}) OR (split_part(${action}, '.', 1) = ANY(${wanted[1]}) AND ${action} <> ALL(${wanted[2]})))`
        : 'true',
    about: about === undefined ? '' : given(about, 'text'),
    skip,
    take,
  }
  const [way, draw] = partnershipId
    ? (['pair', ofPair] as const)
    : personId
      ? (['person', ofPerson] as const)
      : kind
        ? (['kind', ofOneKind] as const)
        : (['all', ofAll] as const)
  const shape = [
    way,
    way !== 'kind' && kind && 'kind',
    from && 'from',
    before && 'before',
    after && 'after',
    take,
  ].filter(Boolean)
  return { name: skip === 0 ? `audit-${shape.join('-')}` : undefined, text: draw(asked), values }
}

export const auditLines = async (db: Handle, of: AuditSearch): Promise<readonly AuditLine[]> => {
  const { name, text, values } = auditQuestion(of)
  const rows = await db.sql.rows(statement(name, columns, text), values)
  return rows.map(({ subjectKind, subjectId, ...row }) =>
    filled<AuditLine>({ ...row, subject: { kind: subjectKind, id: subjectId } }),
  )
}
