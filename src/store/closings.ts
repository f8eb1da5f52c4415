import { z } from 'zod'
import type { StepKind } from '../core/partnership/partnership.ts'
import type { Closings, EarlierPartner, OpenSteps } from '../usecases/year/closings-port.ts'
import type { Handle } from './db/handle.ts'
import { json, kept } from './db/json.ts'
import { statement } from './db/sql.ts'
import { keptCounts } from './desk/kept-counts.ts'
import { bookedIn } from './desk/starts.ts'

const underWay = { in: ['active' as const, 'frozen' as const] }

const notGoingOn = (today: string) => ({ OR: [{ goesOnUntil: null }, { goesOnUntil: { lt: new Date(today) } }] })

export const closingsIn = (db: Handle): Closings => ({
  named: async (name) => (await db.prisma.cycle.findFirst({ where: { name }, select: { id: true } }))?.id,
  report: async (id) => {
    const row = await db.prisma.cycle.findUnique({ where: { id }, select: { report: true } })
    return kept<NonNullable<Awaited<ReturnType<Closings['report']>>>>(row?.report)
  },
  earlier: async (id, take) => {
    const { programId, startsOn } = await db.prisma.cycle.findUniqueOrThrow({ where: { id } })
    const where = { programId, startsOn: { lt: startsOn } }
    return db.prisma.cycle.findMany({ where, select: { id: true, name: true }, orderBy: { startsOn: 'desc' }, take })
  },
  toClose: async (today, take) => {
    const rows = await db.prisma.partnership.findMany({
      where: {
        status: underWay,
        cycle: { closedAt: { not: null }, excusesAt: null },
        ...notGoingOn(today),
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take,
    })
    return rows.map(({ id }) => id)
  },
  partners: async (cycleId) => {
    const person = { select: { personId: true } } as const
    const rows = await db.prisma.partnership.findMany({
      where: { cycleId, status: 'active' },
      select: { id: true, a: person, b: person },
      orderBy: { id: 'asc' },
    })
    return rows.flatMap(({ id, a, b }) => [a, b].map(({ personId }) => ({ personId, partnershipId: id })))
  },
  withoutPartner: async (cycleId) => {
    const none = { none: { status: { not: 'ended' as const } } }
    const rows = await db.prisma.participant.findMany({
      where: { cycleId, status: 'joined', person: { leftAt: null }, asA: none, asB: none },
      select: { id: true, personId: true },
      orderBy: { id: 'asc' },
    })
    return rows.map(({ id, personId }) => ({ participantId: id, personId }))
  },
  earlierPartners: (cycleId) => earlierPartners(db, cycleId),
  earlierPartnersLeft: async (cycleId) => {
    const [left] = await db.sql.rows(TO_ASK_AGAIN, [cycleId])
    return left!.people
  },
  openElsewhere: async (cycleId, today) => {
    const [elsewhere] = await db.sql.rows(UNDER_WAY_ELSEWHERE, [cycleId, today])
    return elsewhere!.pairs
  },
  goingOn: async (cycleId, today) => {
    const until = (await keptCounts(db, cycleId, ['goesOn'])).all('goesOn')
    return until.reduce((pairs, [[day], n]) => (day! >= today ? pairs + n : pairs), 0)
  },
  openSteps: (cycleId, today, now) => openStepsOf(db, cycleId, today, now),
  toExcuse: async (now, today, take) => {
    const rows = await db.prisma.partnership.findMany({
      where: { status: 'active', cycle: { excusesAt: { lte: now } }, ...notGoingOn(today) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take,
    })
    return rows.map(({ id }) => id)
  },
  stillOpen: async (today) => {
    const passed = { lt: new Date(today) }
    const rows = await db.prisma.cycle.findMany({
      where: { closedAt: null, OR: [{ closesOn: passed }, { closesOn: null, endsOn: passed }] },
      select: { id: true },
      orderBy: { startsOn: 'asc' },
    })
    return rows.map(({ id }) => id)
  },
  excuseFrom: async (id, at) => {
    await db.prisma.cycle.update({ where: { id }, data: { excusesAt: at ?? null } })
  },
  settleExcuses: async (now, today) => {
    await db.prisma.cycle.updateMany({
      where: { excusesAt: { lte: now }, partnerships: { none: { status: 'active', ...notGoingOn(today) } } },
      data: { excusesAt: null },
    })
  },
  announce: async (id, closesOn) => {
    await db.prisma.cycle.update({ where: { id }, data: { closesOn: new Date(closesOn) } })
  },
  close: async (id, closedAt, report) =>
    (await db.prisma.cycle.updateMany({ where: { id, closedAt: null }, data: { closedAt, report: json(report) } }))
      .count === 1,
  goOn: async (id, participantId, until) => {
    const { goesOnSaid } = await db.prisma.partnership.findUniqueOrThrow({
      where: { id },
      select: { goesOnSaid: true },
    })
    const said = [...new Set([...goesOnSaid, participantId])]
    const both = said.length === 2
    await db.prisma.partnership.update({
      where: { id },
      data: { goesOnSaid: said, ...(both && { goesOnUntil: new Date(until) }) },
    })
    return both
  },
})

/** From what the database counts by the day until which a pair goes on. */
const openStepsOf = async (db: Handle, cycleId: string, today: string, now: Date): Promise<OpenSteps> => {
  const counts = await keptCounts(db, cycleId, ['open', 'roster', 'help'])
  const at: Partial<Record<StepKind, number>> = {}
  for (const [[kind, until = ''], n] of counts.all('open'))
    if (until < today) at[kind as StepKind] = (at[kind as StepKind] ?? 0) + n
  const booked = (await bookedIn(db, cycleId, now)).filter(
    ({ status, goesOnUntil }) => status === 'active' && goesOnUntil < today,
  )
  return {
    pairs: Object.values(at).reduce((all, n) => all + n, 0),
    at,
    booked: booked.reduce((all, { ahead }) => all + ahead, 0),
    invited: counts.of('roster', 'invited'),
    help: counts.of('help'),
  }
}

/** Of what the database counts, without those that go on. $1: cycle, $2: today. */
const UNDER_WAY_ELSEWHERE = statement(
  'underWayElsewhere',
  { pairs: z.int() },
  `SELECT coalesce(sum(k.n), 0)::int AS pairs FROM "Cycle" c CROSS JOIN LATERAL (
     SELECT n FROM "KeptCount" WHERE "cycleId" = c.id AND about = 'pair' AND key IN ('active', 'frozen')
     UNION ALL SELECT -n FROM "KeptCount" WHERE "cycleId" = c.id AND about = 'goesOn' AND key >= $2) k
   WHERE c.id <> $1`,
)

/**
 * How many the list below has, by what the database counts of the year before: who would be asked, without those of them who are on this
 * year's roster, in the districts that take part. $1: cycle.
 */
const TO_ASK_AGAIN = statement(
  'toAskAgain',
  { people: z.int() },
  `SELECT coalesce(sum(k.n), 0)::int AS people FROM (
     SELECT b.id FROM "Cycle" c JOIN "Cycle" b ON b."programmeId" = c."programmeId" AND b."startsOn" < c."startsOn"
     WHERE c.id = $1 ORDER BY b."startsOn" DESC, b.id LIMIT 1) before
   JOIN "OptIn" o ON o."cycleId" = $1 AND o."withdrawnAt" IS NULL
   CROSS JOIN LATERAL (
     SELECT n FROM "KeptCount" WHERE "cycleId" = before.id AND about = 'again' AND key = 'of ' || o."districtCode"
     UNION ALL SELECT -n FROM "KeptCount" WHERE "cycleId" = before.id AND about = 'again' AND key = $1 || ' ' || o."districtCode") k`,
)

/** Whoever left for good, or left that year's program, is not asked; a school may be theirs no more, the roster of their district says. */
const earlierPartners = async (db: Handle, cycleId: string): Promise<readonly EarlierPartner[]> => {
  const cycle = await db.prisma.cycle.findUniqueOrThrow({ where: { id: cycleId } })
  const before = await db.prisma.cycle.findFirst({
    where: { programId: cycle.programId, startsOn: { lt: cycle.startsOn } },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
  if (!before) return []
  const optIns = await db.prisma.optIn.findMany({
    where: { cycleId, withdrawnAt: null },
    select: { districtCode: true },
  })
  const rows = await db.prisma.participant.findMany({
    where: {
      cycleId: before.id,
      status: 'joined',
      districtCode: { in: optIns.map((one) => one.districtCode) },
      OR: [{ asA: { some: {} } }, { asB: { some: {} } }],
      person: { leftAt: null, participants: { none: { cycleId } } },
    },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ person, districtCode, schoolCode, level, refinements, strengths, rubricId, years }) => ({
    person: { id: person.id, name: person.name, email: person.email, title: person.title },
    ...{ districtCode, schoolCode, level, refinements, strengths },
    rubricId: rubricId ?? undefined,
    years: years + 1,
  }))
}
