import type { Beginnings } from '../usecases/year/beginnings-port.ts'
import type { Handle } from './db/handle.ts'
import { json } from './db/json.ts'
import type { Prisma } from './generated/client.ts'

/** A calendar day as the database keeps it, at midnight UTC. */
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`)
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

export const beginningsIn = (db: Handle): Beginnings => ({
  program: async () => {
    const row = await db.prisma.program.findFirst({
      include: { cycles: { orderBy: { startsOn: 'desc' }, take: 1 } },
      orderBy: { createdAt: 'asc' },
    })
    const latest = row?.cycles[0]
    return row
      ? {
          id: row.id,
          latest: latest && {
            id: latest.id,
            name: latest.name,
            startsOn: isoDay(latest.startsOn),
            endsOn: isoDay(latest.endsOn),
          },
        }
      : undefined
  },
  addProgram: async ({ rubric, places, ...program }) => {
    await db.prisma.program.create({ data: program })
    const { id, name, version } = rubric
    const indicators = json(rubric.indicators)
    await db.prisma.rubric.upsert({
      where: { name_version: { name, version } },
      create: { id, name, version, indicators },
      update: {},
    })
    await db.prisma.district.createMany({ data: [...places.districts], skipDuplicates: true })
    await db.prisma.school.createMany({ data: [...places.schools], skipDuplicates: true })
    await db.prisma.neighbor.createMany({ data: [...places.neighbors], skipDuplicates: true })
  },
  addCycle: async ({ id, programId, year, newId }) => {
    // Of two who make a year at once the second begins again, and finds the first one's.
    await db.sql.change(TOUCH_PROGRAM, [programId], 'touchProgram')
    const before = await db.prisma.cycle.findFirst({ where: { programId }, orderBy: { startsOn: 'desc' } })
    const rubric = before
      ? { id: before.rubricId }
      : await db.prisma.rubric.findFirstOrThrow({ orderBy: { version: 'desc' } })
    await db.prisma.cycle.create({
      data: {
        id,
        programId,
        name: year.name,
        startsOn: day(year.startsOn),
        endsOn: day(year.endsOn),
        rubricId: rubric.id,
        settings: (before?.settings ?? {}) as Prisma.InputJsonValue,
        blackouts: {
          create: year.blackouts.map((one) => ({
            id: newId(),
            name: one.name,
            districtCode: one.districtCode,
            startsOn: day(one.startsOn),
            endsOn: day(one.endsOn),
          })),
        },
      },
    })
  },
})

const TOUCH_PROGRAM = `UPDATE "Programme" SET id = id WHERE id = $1`
