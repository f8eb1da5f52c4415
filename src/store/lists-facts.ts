import { firstZone } from '../core/calendar/zone.ts'
import type { IndicatorItem, ListFacts } from '../core/lists/list-items.ts'
import { stepKinds } from '../core/partnership/partnership.ts'
import type { RecommendedItem } from '../core/partnership/recommended.ts'
import { programSettings } from './cycles.ts'
import { calendarDay } from './db/calendar-day.ts'
import type { Handle } from './db/handle.ts'
import { kept } from './db/json.ts'
import { holdersOf } from './people.ts'

const district = { code: true, name: true, county: true, countyFips: true, timeZone: true, enrollment: true } as const
const school = { code: true, name: true, districtCode: true, level: true, enrollment: true } as const

/** Everything that a file may be about; the rubric is that of the year of this moment, or of the next one there is. */
export const listFacts = async (db: Handle, at: Date): Promise<ListFacts> => {
  const cycles = await db.prisma.cycle.findMany({
    include: { rubric: true, program: true, blackouts: true },
    orderBy: { startsOn: 'asc' },
  })
  const holders = await holdersOf(db, ['coordinator'], at)
  const coordinators = holders.map(({ id, name, email }) => ({ personId: id, name, email }))
  const going = cycles.filter((one) => calendarDay(one.endsOn) >= calendarDay(at))
  const current = going.find((one) => !one.closedAt) ?? going[0] ?? cycles.at(-1)
  return {
    districts: await db.prisma.district.findMany({ select: district, orderBy: { code: 'asc' } }),
    schools: await db.prisma.school.findMany({ select: school, orderBy: { code: 'asc' } }),
    neighbors: await db.prisma.neighbor.findMany({
      select: { districtA: true, districtB: true },
      orderBy: [{ districtA: 'asc' }, { districtB: 'asc' }],
    }),
    regions: (
      await db.prisma.district.findMany({ select: { code: true, region: true }, orderBy: { code: 'asc' } })
    ).map(({ code, region }) => ({ districtCode: code, region: region ?? '' })),
    duties: await db.prisma.regionDuty.findMany({
      where: { personId: { in: coordinators.map(({ personId }) => personId) } },
      orderBy: [{ region: 'asc' }, { personId: 'asc' }],
    }),
    coordinators,
    ...recommendedFacts(current?.program.settings ?? {}),
    rubric: kept<readonly IndicatorItem[]>(current?.rubric.indicators) ?? [],
    breaks: cycles.flatMap((cycle) =>
      cycle.blackouts
        .map((one) => ({
          cycleId: cycle.id,
          name: one.name,
          ...(one.districtCode && { districtCode: one.districtCode }),
          startsOn: calendarDay(one.startsOn),
          endsOn: calendarDay(one.endsOn),
        }))
        .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
    ),
    years: cycles.map((one) => ({
      cycleId: one.id,
      name: one.name,
      startsOn: calendarDay(one.startsOn),
      endsOn: calendarDay(one.endsOn),
      closed: one.closedAt !== null,
    })),
    timeZone: firstZone(current?.program.timeZone),
  }
}

const recommendedFacts = (settings: unknown): Pick<ListFacts, 'activities' | 'strategies' | 'lengths'> => {
  const { activities, strategies, lengths } = programSettings.parse(settings).recommended
  const item = (one: RecommendedItem) => ({ code: one.code, label: one.label, retired: one.retired ?? false })
  return {
    activities: activities.map(item),
    strategies: strategies.map(item),
    lengths: stepKinds.flatMap((step) => (lengths[step] ? [{ step, ...lengths[step] }] : [])),
  }
}
