import type { Lists } from '../usecases/lists/lists-port.ts'
import { calendarDay } from './db/calendar-day.ts'
import type { Handle } from './db/handle.ts'
import { json } from './db/json.ts'
import { listFacts } from './lists-facts.ts'
import { keepDistricts, keepDuties, keepNeighbors, keepRegions, keepSchools, renameBreak } from './lists-keep.ts'
import { keepLengths, keepRecommended } from './lists-recommended.ts'
import { undoListIn } from './lists-undo.ts'
import { newestFirst, toRubric } from './rubrics.ts'

export const listsIn = (db: Handle): Lists => ({
  facts: (at) => listFacts(db, at),
  keepDistricts: (items) => keepDistricts(db, items),
  keepSchools: (items) => keepSchools(db, items),
  keepNeighbors: (items) => keepNeighbors(db, items),
  keepRegions: (items) => keepRegions(db, items),
  keepDuties: (items) => keepDuties(db, items),
  keepRubric: async ({ id, at, indicators, crosswalkFrom }) => {
    const cycles = await db.prisma.cycle.findMany({
      where: { endsOn: { gte: new Date(calendarDay(at)) }, closedAt: null },
      include: { rubric: true },
      orderBy: { startsOn: 'asc' },
    })
    const before = cycles[0]!.rubric
    const version = await nextVersion(db, before)
    const former = await db.prisma.rubric.findMany({ where: { name: before.name, id: { not: before.id } } })
    const crosswalk = crosswalkFrom({ ...toRubric(before), former: newestFirst(former).map(toRubric) })
    await db.prisma.rubric.create({
      data: { id, name: before.name, version, indicators: json(indicators), crosswalk: json(crosswalk) },
    })
    await db.prisma.cycle.updateMany({ where: { id: { in: cycles.map((one) => one.id) } }, data: { rubricId: id } })
    return { rubricId: id, cycles: cycles.map((one) => ({ id: one.id, rubricId: one.rubricId })) }
  },
  keepRecommended: (kind, items) => keepRecommended(db, kind, items),
  keepLengths: (lengths) => keepLengths(db, lengths),
  renameBreak: (item) => renameBreak(db, item),
  keepDates: async (items) => {
    for (const { cycleId, startsOn, endsOn } of items)
      await db.prisma.cycle.update({
        where: { id: cycleId },
        data: { startsOn: new Date(startsOn), endsOn: new Date(endsOn) },
      })
  },
  undo: (what) => undoListIn(db, what),
})

/** "3" after "2"; a version with words gets a number behind it. */
const nextVersion = async (db: Handle, { name, version }: { name: string; version: string }): Promise<string> => {
  const known = new Set(
    (await db.prisma.rubric.findMany({ where: { name }, select: { version: true } })).map((one) => one.version),
  )
  const [, words = '', number = '1'] = /^(.*?)(\d*)$/.exec(version) ?? []
  for (let next = Number(number || '1') + 1; ; next++) if (!known.has(`${words}${next}`)) return `${words}${next}`
}
