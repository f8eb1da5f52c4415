import { type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import type { PairLine, PairPerson } from '../../usecases/desk/overview-port.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { withDates } from '../db/sql.ts'
import type { Prisma } from '../generated/client.ts'

const partner = { include: { person: true, school: true, district: true } } as const
/** What a pair's line is made of. */
export const line = { a: partner, b: partner, steps: true } satisfies Prisma.PartnershipInclude
export type Row = Prisma.PartnershipGetPayload<{ include: typeof line }>

const isoDay = (date: Date | null): string | undefined => date?.toISOString().slice(0, 10)

const toPerson = ({ person, school, district }: Row['a']): PairPerson => ({
  personId: person.id,
  name: person.name,
  school: school.name,
  district: district.name,
  districtCode: district.code,
})

const done: readonly StepState[] = ['logged', 'skipped', 'excused']

export const toLine = (row: Row): PairLine => {
  const steps = stepKinds
    .map((kind) => row.steps.find((step) => step.kind === kind))
    .filter((step) => step !== undefined)
  const step = steps.find((one) => !done.includes(one.state))
  return {
    partnershipId: row.id,
    status: row.status,
    people: [toPerson(row.a), toPerson(row.b)],
    step: step && {
      kind: step.kind,
      state: step.state,
      dueOn: isoDay(step.dueOn),
      startsAt: step.startsAt ?? undefined,
    },
    handReason: row.handReason ?? undefined,
  }
}

/** Each by its key alone: a join of the four would be weighed against reading whole tables, by table and person. */
const personOf = (side: 'a' | 'b'): string => `(
  SELECT json_build_object('personId', t."personId", 'name', (SELECT name FROM "Person" WHERE id = t."personId"),
    'school', (SELECT name FROM "School" WHERE code = t."schoolCode"),
    'district', (SELECT name FROM "District" WHERE code = t."districtCode"), 'districtCode', t."districtCode")
  FROM "Participant" t WHERE t.id = p."${side}Id")`

/** The line of a pair `p` as JSON. */
export const PAIR = `json_build_object('partnershipId', p.id, 'status', p.status, 'people', json_build_array(${personOf('a')}, ${personOf('b')}),
    'step', (SELECT json_build_object('kind', s.kind, 'state', s.state, 'dueOn', s."dueOn", 'startsAt', s."startsAt") FROM "Step" s
      WHERE s."partnershipId" = p.id AND s.state NOT IN ('logged', 'skipped', 'excused') ORDER BY s.kind LIMIT 1),
    'handReason', p."handReason")`

/** What `PAIR` gives. */
export type PairDocument = Omit<PairLine, 'step'> & { readonly step: PairLine['step'] | null }

export const pairOf = ({ step, ...row }: PairDocument): PairLine =>
  filled<PairLine>({ ...row, step: step && filled<NonNullable<PairLine['step']>>(step) })

/** A question for lines, found and read at once. `found`: what gives `id` of each and, as `at`, its place. */
export const linesFound = (name: string, found: string) => ({
  name,
  text: `SELECT p.line::text AS whole FROM (${found}) found
    CROSS JOIN LATERAL (SELECT ${PAIR} AS line FROM "Partnership" p WHERE p.id = found.id OFFSET 0) p ORDER BY found.at, found.id`,
  revive: withDates('startsAt'),
})

const lines = linesFound('pairLines', 'SELECT id, at FROM unnest($1::text[]) WITH ORDINALITY AS asked(id, at)')

/** These pairs, in this order; ids that are none are left out. */
export const pairLines = async (db: Handle, ids: readonly string[]): Promise<readonly PairLine[]> =>
  ids.length === 0 ? [] : (await db.sql.documents<PairDocument>(lines, [ids])).map(pairOf)
