import type { DistrictYear, YearCounts } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import type { Prisma } from '../generated/client.ts'

const pair = {
  status: true,
  a: { select: { districtCode: true } },
  b: { select: { districtCode: true } },
  steps: {
    where: { state: 'logged' },
    select: { kind: true, logs: { select: { minutes: true }, orderBy: { createdAt: 'asc' }, take: 1 } },
  },
} satisfies Prisma.PartnershipSelect
type Pair = Prisma.PartnershipGetPayload<{ select: typeof pair }>

/** What a year came to. Reads no text that somebody typed. */
export const countYear = async (db: Handle, cycleId: string): Promise<YearCounts> => ({
  districts: await districtsOf(db, cycleId),
  activities: await namedIn(db, cycleId, 'activities'),
  strategies: await namedIn(db, cycleId, 'strategies'),
  indicators: await namedIn(db, cycleId, 'indicators'),
})

const districtsOf = async (db: Handle, cycleId: string): Promise<DistrictYear[]> => {
  const participants = await db.participant.findMany({
    where: { cycleId },
    select: { districtCode: true, status: true, plan: { select: { id: true } } },
  })
  const pairs = await db.partnership.findMany({ where: { cycleId }, select: pair })
  const optedIn = await db.optIn.findMany({ where: { cycleId, withdrawnAt: null }, select: { districtCode: true } })
  const codes = new Set([...optedIn, ...participants].map((one) => one.districtCode))
  const districts = await db.district.findMany({ where: { code: { in: [...codes] } }, orderBy: { name: 'asc' } })
  return districts.map(({ code, name }) => {
    const people = participants.filter((one) => one.districtCode === code)
    const own = pairs.filter(({ a, b }) => a.districtCode === code || b.districtCode === code)
    return {
      code,
      name,
      joined: people.filter((one) => one.status === 'joined').length,
      plans: people.filter((one) => one.plan).length,
      ...pathCounts(own),
    }
  })
}

const pathCounts = (pairs: readonly Pair[]): Omit<DistrictYear, 'code' | 'name' | 'joined' | 'plans'> => {
  const steps = pairs.flatMap((one) => one.steps)
  const done = (...kinds: string[]) => steps.filter((step) => kinds.includes(step.kind)).length
  return {
    pairs: pairs.length,
    completed: pairs.filter((one) => one.status === 'completed').length,
    visits: done('firstVisit', 'secondVisit'),
    calls: done('call'),
    finalMeetings: done('finalMeeting'),
    minutes: steps.reduce((sum, step) => sum + (step.logs[0]?.minutes ?? 0), 0),
  }
}

/** How many logged steps name each code; both partners' logs of a step count as one. */
const namedIn = async (
  db: Handle,
  cycleId: string,
  column: 'activities' | 'strategies' | 'indicators',
): Promise<Record<string, number>> => {
  const rows = await db.$queryRawUnsafe<{ code: string; steps: number }[]>(
    `SELECT code, count(DISTINCT l."stepId")::int AS steps
     FROM "Log" l JOIN "Step" s ON s.id = l."stepId" JOIN "Partnership" p ON p.id = s."partnershipId", unnest(l.${column}) AS code
     WHERE p."cycleId" = $1 AND s.state = 'logged' GROUP BY code ORDER BY steps DESC, code`,
    cycleId,
  )
  return Object.fromEntries(rows.map(({ code, steps }) => [code, steps]))
}
