import { z } from 'zod'
import type { Closings, EarlierPartner } from '../usecases/year/closings-port.ts'
import type { Handle } from './db/handle.ts'
import { json, kept } from './db/json.ts'
import { statement } from './db/sql.ts'

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
  earlierPartners: (cycleId) => earlierPartners(db, cycleId),
  openElsewhere: async (cycleId, today) => {
    const [elsewhere] = await db.sql.rows(UNDER_WAY_ELSEWHERE, [cycleId, today])
    return elsewhere!.pairs
  },
  goingOn: (cycleId, today) =>
    db.prisma.partnership.count({ where: { cycleId, status: underWay, goesOnUntil: { gte: new Date(today) } } }),
  openSteps: async (cycleId, today, now) => {
    const partnership = { cycleId, status: 'active' as const, ...notGoingOn(today) }
    const state = { in: ['open' as const, 'proposed' as const, 'scheduled' as const] }
    const rows = await db.prisma.step.groupBy({ by: ['kind'], where: { state, partnership }, _count: true })
    const booked = await db.prisma.step.count({ where: { state, partnership, startsAt: { gt: now } } })
    const at = Object.fromEntries(rows.map(({ kind, _count }) => [kind, _count]))
    return { pairs: rows.reduce((sum, { _count }) => sum + _count, 0), at, booked }
  },
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

/** Of what the database counts, without the few that go on. $1: cycle, $2: today. */
const UNDER_WAY_ELSEWHERE = statement(
  'underWayElsewhere',
  { pairs: z.int() },
  `SELECT ((SELECT coalesce(sum(k.n), 0) FROM "Cycle" c JOIN "KeptCount" k ON k."cycleId" = c.id AND k.about = 'pair' AND k.key IN ('active', 'frozen')
       WHERE c.id <> $1)
     - (SELECT count(*) FROM "Partnership" WHERE "goesOnUntil" >= $2::date AND status IN ('active', 'frozen') AND "cycleId" <> $1))::int AS pairs`,
)

/** Whoever left for good, or left that year's program, is not asked; a school may be theirs no more, the roster of their district says. */
const earlierPartners = async (db: Handle, cycleId: string): Promise<readonly EarlierPartner[]> => {
  const cycle = await db.prisma.cycle.findUniqueOrThrow({ where: { id: cycleId } })
  const before = await db.prisma.cycle.findFirst({
    where: { programId: cycle.programId, startsOn: { lt: cycle.startsOn } },
    orderBy: { startsOn: 'desc' },
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
