import type { ListBefore, ListUndo, ListUndone } from '../usecases/lists/lists-port.ts'
import type { Handle } from './db/handle.ts'
import { keepDistricts, keepDuties, keepNeighbors, keepRegions, keepSchools, renameBreak } from './lists-keep.ts'
import { dropRecommended, keepLengths, keepRecommended } from './lists-recommended.ts'

type Undoing = {
  readonly [K in ListBefore['kind']]: (db: Handle, before: Extract<ListBefore, { kind: K }>) => Promise<number>
}

/** Nothing of a place is taken away that people, visits or offices hang on. */
const unused = { people: { none: {} }, participants: { none: {} } } as const

/** How many of what was added are gone again; what was changed stands as before. */
const undoing: Undoing = {
  districts: async (db, { added, changed }) => {
    await keepDistricts(db, changed)
    const free = {
      ...unused,
      schools: { none: {} },
      optIns: { none: {} },
      blackouts: { none: {} },
      tenants: { none: {} },
      grants: { none: {} },
      directorAsks: { none: {} },
    }
    return (await db.prisma.district.deleteMany({ where: { code: { in: [...added] }, ...free } })).count
  },
  schools: async (db, { added, changed }) => {
    await keepSchools(db, changed)
    return (await db.prisma.school.deleteMany({ where: { code: { in: [...added] }, ...unused } })).count
  },
  neighbors: async (db, { reversed }) => {
    await keepNeighbors(db, reversed)
    return 0
  },
  regions: async (db, { changed }) => {
    await keepRegions(db, changed)
    return 0
  },
  duties: async (db, { reversed }) => {
    await keepDuties(db, reversed)
    return 0
  },
  rubric: async (db, { rubricId, cycles }) => {
    for (const { id, rubricId: before } of cycles)
      await db.prisma.cycle.updateMany({ where: { id, rubricId }, data: { rubricId: before } })
    const unread = { plans: { none: {} }, cycles: { none: {} }, logs: { none: {} }, participants: { none: {} } }
    return (await db.prisma.rubric.deleteMany({ where: { id: rubricId, ...unread } })).count
  },
  activities: (db, before) => undoRecommended(db, before),
  strategies: (db, before) => undoRecommended(db, before),
  lengths: async (db, { changed }) => {
    await keepLengths(db, changed)
    return 0
  },
  breaks: async (db, { added, renamed, moved }) => {
    for (const one of renamed) await renameBreak(db, one)
    for (const { stepId, from, to } of moved)
      await db.prisma.step.updateMany({ where: { id: stepId, dueOn: new Date(to) }, data: { dueOn: new Date(from) } })
    return (await db.prisma.blackout.deleteMany({ where: { id: { in: [...added] } } })).count
  },
  years: async (db, { changed }) => {
    for (const { cycleId, startsOn, endsOn } of changed)
      await db.prisma.cycle.update({
        where: { id: cycleId },
        data: { startsOn: new Date(startsOn), endsOn: new Date(endsOn) },
      })
    return 0
  },
}

const undoRecommended: Undoing['activities'] = async (db, { kind, added, changed }) => {
  await keepRecommended(db, kind, changed)
  return dropRecommended(db, kind, added)
}

export const undoListIn = async (db: Handle, { before, counts }: ListUndo): Promise<ListUndone> => {
  const undo = undoing[before.kind] as (db: Handle, before: ListBefore) => Promise<number>
  const gone = await undo(db, before)
  const added = 'added' in before ? before.added.length : 0
  const all = counts.added + counts.changed + counts.withdrawn
  return { restored: all - (added - gone), stayed: added - gone }
}
