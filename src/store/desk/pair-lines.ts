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

const personOf = (side: 'a' | 'b'): string => `(
  SELECT json_build_object('personId', x.id, 'name', x.name, 'school', sc.name, 'district', d.name, 'districtCode', d.code)
  FROM "Participant" t JOIN "Person" x ON x.id = t."personId" JOIN "School" sc ON sc.code = t."schoolCode" JOIN "District" d ON d.code = t."districtCode"
  WHERE t.id = p."${side}Id")`

/** The same lines in one statement. $1: ids. */
const LINES = `
  SELECT json_build_object('partnershipId', p.id, 'status', p.status, 'people', json_build_array(${personOf('a')}, ${personOf('b')}),
    'step', (SELECT json_build_object('kind', s.kind, 'state', s.state, 'dueOn', s."dueOn", 'startsAt', s."startsAt") FROM "Step" s
      WHERE s."partnershipId" = p.id AND s.state NOT IN ('logged', 'skipped', 'excused') ORDER BY s.kind LIMIT 1),
    'handReason', p."handReason")::text AS whole
  FROM "Partnership" p WHERE p.id = ANY($1::text[])`
const lines = { name: 'pairLines', text: LINES, revive: withDates('startsAt') }

type Document = Omit<PairLine, 'step'> & { readonly step: PairLine['step'] | null }

/** These pairs by their ids, in one look. */
export const pairLines = async (db: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, PairLine>> => {
  if (ids.length === 0) return new Map()
  const rows = await db.sql.documents<Document>(lines, [ids])
  return new Map(
    rows.map(({ step, ...row }) => [
      row.partnershipId,
      filled<PairLine>({ ...row, step: step && filled<NonNullable<PairLine['step']>>(step) }),
    ]),
  )
}
