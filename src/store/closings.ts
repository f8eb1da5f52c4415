import type { Closings, EarlierPartner } from '../usecases/year/closings-port.ts'
import type { Handle } from './db/handle.ts'
import { json } from './db/json.ts'

const underWay = { in: ['active' as const, 'frozen' as const] }

export const closingsIn = (db: Handle): Closings => ({
  named: async (name) => (await db.prisma.cycle.findFirst({ where: { name }, select: { id: true } }))?.id,
  report: async (id) => {
    const row = await db.prisma.cycle.findUnique({ where: { id }, select: { report: true } })
    // Written by `close` alone.
    return (row?.report ?? undefined) as unknown as Awaited<ReturnType<Closings['report']>>
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
        cycle: { closedAt: { not: null } },
        OR: [{ goesOnUntil: null }, { goesOnUntil: { lt: new Date(today) } }],
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
  openElsewhere: (cycleId, today) =>
    db.prisma.partnership.count({
      where: {
        cycleId: { not: cycleId },
        status: underWay,
        OR: [{ goesOnUntil: null }, { goesOnUntil: { lt: new Date(today) } }],
      },
    }),
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
  return rows.map(({ person, districtCode, schoolCode, level, refinements, strengths, years }) => ({
    person: { id: person.id, name: person.name, email: person.email, title: person.title },
    ...{ districtCode, schoolCode, level, refinements, strengths },
    years: years + 1,
  }))
}
