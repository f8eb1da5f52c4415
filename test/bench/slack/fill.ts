import { randomUUID } from 'node:crypto'
import { buildSample } from '../../../playground/sample/sample.ts'
import { loadSample } from '../../../prisma/seed/load.ts'
import { schoolYearStart } from '../../../src/states/tennessee/school-year.ts'
import { openDatabase } from '../../../src/store/db/open.ts'

const stepKinds = ['firstVisit', 'call', 'secondVisit', 'finalMeeting'] as const

/** The shipped sample, and so many of its people paired and in one workspace. Their account ids. */
export const fill = async (databaseUrl: string, count: number): Promise<string[]> => {
  const { prisma, close } = await openDatabase({ url: databaseUrl })
  const now = new Date()
  await loadSample(prisma, buildSample({ startsOn: schoolYearStart(now) }))
  const tenantId = randomUUID()
  await prisma.tenant.create({
    data: {
      id: tenantId,
      platform: 'slack',
      externalId: 'T0',
      name: 'Bench',
      department: true,
      status: 'installed',
      installedAt: now,
    },
  })
  const people = await prisma.participant.findMany({ take: count, orderBy: { id: 'asc' } })
  const ids = people.map((_, at) => `UBENCH${at}`)
  await prisma.account.createMany({
    data: people.map(({ personId }, at) => ({
      id: randomUUID(),
      platform: 'slack' as const,
      tenantId,
      externalId: ids[at]!,
      personId,
      reach: 'reachable' as const,
    })),
  })
  for (let at = 0; at + 1 < people.length; at += 2) {
    const [a, b] = [people[at]!, people[at + 1]!]
    const steps = stepKinds.map((kind, index) => ({
      id: randomUUID(),
      kind,
      state: index === 0 ? ('open' as const) : ('waiting' as const),
      ...(index === 0 && { openedAt: now, dueOn: new Date(now.getTime() + 30 * 86_400_000) }),
    }))
    await prisma.partnership.create({
      data: {
        id: randomUUID(),
        cycleId: a.cycleId,
        aId: a.id,
        bId: b.id,
        reasons: ['Both work on the same indicator'],
        matchedAt: now,
        steps: { create: steps },
      },
    })
  }
  await close()
  return ids
}
