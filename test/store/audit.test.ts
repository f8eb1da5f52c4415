import { beforeAll, describe, expect, it } from 'vitest'
import { auditKinds, searchOf } from '../../src/core/privacy/audit-kinds.ts'
import { auditLines, auditQuestion } from '../../src/store/audit-lines.ts'
import type { AuditSearch } from '../../src/usecases/privacy/audit-port.ts'
import { withDatabase } from './database.ts'
import { addManyPairs } from './many-pairs.ts'
import { rowsRead } from './rows-read.ts'

const database = withDatabase()
const lines = 60_000
/** A long trail: steps that were logged, by many; one line in a thousand of each rare act, long ago. */
const trail = `
  INSERT INTO "Audit" (id, at, "personId", role, action, "subjectKind", "subjectId")
  SELECT 'long' || n, timestamptz '2026-09-01' + n * interval '1 minute', 'm' || n % 100, 'partner',
    CASE WHEN n < 9000 AND n % 1000 = 7 THEN 'program.retention' WHEN n < 9000 AND n % 1000 = 8 THEN 'match.published' ELSE 'path.stepLogged' END,
    CASE n % 3 WHEN 0 THEN 'step' WHEN 1 THEN 'partnership' ELSE 'person' END,
    CASE n % 3 WHEN 0 THEN 'mt' || n % 50 || '-1' WHEN 1 THEN 'mm' || n % 50 ELSE 'm' || n % 100 END
  FROM generate_series(1, ${lines}) n`

let all: Awaited<ReturnType<typeof allLines>>
const allLines = () =>
  database().prisma.audit.findMany({ omit: { details: true }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })

beforeAll(async () => {
  await addManyPairs(database(), 900)
  await database().prisma.$executeRawUnsafe(trail)
  await database().prisma.$executeRawUnsafe('ANALYZE')
  all = await allLines()
})

const page = { skip: 0, take: 10 }
const searches: Readonly<Record<string, AuditSearch>> = {
  everything: page,
  ...Object.fromEntries(auditKinds.map((kind) => [`kind ${kind}`, { ...page, kind }])),
  'a person': { ...page, personId: 'm7' },
  'a person and a kind': { ...page, personId: 'm7', kind: 'path' },
  'a pair': { ...page, partnershipId: 'mm7' },
  'days long ago': { ...page, from: new Date('2026-09-02'), before: new Date('2026-09-03') },
  'a kind on days long ago': { ...page, kind: 'path', from: new Date('2026-09-02'), before: new Date('2026-09-03') },
  'what is older than a line': { ...page, after: { id: 'long30000', at: new Date('2026-09-21T20:00:00Z') } },
}

describe('a page of ten of the audit trail', () => {
  it.each(Object.entries(searches))('about %s reads as much as a page, never the trail', async (_, of) => {
    const { text, values } = auditQuestion(of)
    // What one pair and one person did and had done is theirs: 600 lines and 1,200 here.
    const most = of.partnershipId || of.personId ? 2_000 : 400
    for (const [table, rows] of await rowsRead(database(), text, values))
      expect(rows, `${table}: ${text}`).toBeLessThan(most)
  })

  it.each([
    ['everything', page],
    ['a pair', { ...page, partnershipId: 'mm7' }],
    ['days', { ...page, from: new Date('2026-09-02'), before: new Date('2026-09-03') }],
  ] as const)('about %s is planned once a connection, not each time', async (_, of) => {
    const client = await database().pool.connect()
    const { name, text, values } = auditQuestion(of)
    for (let time = 0; time < 8; time++) await client.query({ name, text, values: [...values] })
    const { rows } = await client.query(
      'SELECT generic_plans::int AS kept FROM pg_prepared_statements WHERE name = $1',
      [name],
    )
    client.release()
    expect(rows[0].kept).toBeGreaterThan(2)
  })

  it.each(Object.entries(searches))(
    'about %s has the newest there are of it, and a file all of them',
    async (_, of) => {
      const { kind, from, before, after, personId, partnershipId } = of
      const { acts = [], nouns = [], not = [] } = kind ? searchOf(kind) : {}
      const steps = new Set(
        (await database().prisma.step.findMany({ where: { partnershipId: partnershipId ?? '' } })).map(({ id }) => id),
      )
      const wanted = all.filter(
        (one) =>
          (!kind ||
            acts.includes(one.action) ||
            (nouns.includes(one.action.split('.')[0]!) && !not.includes(one.action))) &&
          (!from || one.at >= from) &&
          (!before || one.at < before) &&
          (!after || one.at < after.at || (one.at.getTime() === after.at.getTime() && one.id < after.id)) &&
          (!personId || one.personId === personId || one.subjectId === personId) &&
          (!partnershipId || one.subjectId === partnershipId || steps.has(one.subjectId)),
      )
      const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)
      expect(ids(await auditLines(database(), of))).toEqual(ids(wanted.slice(0, 10)))
      const second = await auditLines(database(), { ...of, after: wanted[9], take: 10 })
      if (wanted.length > 10) expect(ids(second)).toEqual(ids(wanted.slice(10, 20)))
      expect(ids(await auditLines(database(), { ...of, skip: 10 }))).toEqual(ids(wanted.slice(10, 20)))
      if (personId || partnershipId)
        expect(ids(await auditLines(database(), { ...of, take: undefined }))).toEqual(ids(wanted))
    },
  )
})
