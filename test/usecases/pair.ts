import { createPartnership } from '../../src/core/partnership/create-partnership.ts'
import type { Database } from '../../src/store/db/open.ts'
import type { Store } from '../../src/usecases/ports.ts'

/** A program with one cycle (July 2026 to June 2027), two districts and a school in each. */
export const addCycle = async ({ prisma }: Database, settings: object = {}) => {
  await prisma.program.create({
    data: { id: 'p3', name: 'P3', state: 'Tennessee', department: 'Department', timeZone: 'America/Chicago' },
  })
  await prisma.rubric.create({ data: { id: 'team', name: 'TEAM', version: '1', indicators: [] } })
  await prisma.cycle.create({
    data: {
      id: 'year',
      programId: 'p3',
      rubricId: 'team',
      name: '2026-27',
      startsOn: new Date('2026-07-01'),
      endsOn: new Date('2027-06-30'),
      settings,
    },
  })
  for (const code of ['0190', '0830']) {
    const district = { code, name: code, county: code, countyFips: code, timeZone: 'America/Chicago', enrollment: 1 }
    await prisma.district.create({ data: district })
    await prisma.school.create({
      data: { code: `${code}-1`, name: code, districtCode: code, level: 'high', enrollment: 1 },
    })
  }
}

/** Two people who were matched at that moment; ids are `<name>` for the person and `<name>-in-year` for the participant. */
export const addPair = async (
  { prisma }: Database,
  store: Pick<Store, 'transaction'>,
  names: readonly [string, string],
  matchedAt: Date,
  dueOn: string,
) => {
  for (const [i, name] of names.entries()) {
    const code = ['0190', '0830'][i]!
    await prisma.person.upsert({
      where: { id: name },
      create: { id: name, name, email: `${name}@schools.example`, title: 'Principal', districtCode: code },
      update: {},
    })
    const participant = {
      id: `${name}-in-year`,
      cycleId: 'year',
      personId: name,
      districtCode: code,
      schoolCode: `${code}-1`,
      level: 'high',
      status: 'joined' as const,
      statusAt: matchedAt,
    }
    await prisma.participant.upsert({ where: { id: participant.id }, create: participant, update: {} })
  }
  const ids = names.map((name) => `${name}-in-year`)
  const found = await store.transaction((data) => data.partnerships.partners(ids))
  const [a, b] = names.map((name) => found.find((one) => one.personId === name)!)
  const id = names.join('+')
  const stepIds = ['1', '2', '3', '4'].map((n) => `${id}-${n}`) as [string, string, string, string]
  const partnership = createPartnership(
    { id, cycleId: 'year', a: a!, b: b!, reasons: [], stepIds },
    { now: matchedAt, dueOn: () => dueOn },
  )
  await store.transaction((data) => data.partnerships.create([{ partnership, nextNudgeAt: matchedAt }]))
  return partnership
}
