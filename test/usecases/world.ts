import type { PersonActor } from '../../src/core/actor.ts'
import { type Clock, createFixedClock, type MovableClock } from '../../src/core/clock.ts'
import { match } from '../../src/core/matching/match.ts'
import { publishable } from '../../src/core/matching/publishable.ts'
import { createPartnership } from '../../src/core/partnership/create-partnership.ts'
import type { Partnership, StepKind } from '../../src/core/partnership/partnership.ts'
import { printer } from '../../src/print/print-page.ts'
import { tennessee } from '../../src/states/tennessee/places.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import type { Database } from '../../src/store/db/open.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import type { Matcher } from '../../src/usecases/matching/matchmaking-port.ts'
import { pathFacts } from '../../src/usecases/partnership/path-facts.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { storeWithoutJobs } from '../store/database.ts'
import { endlessTimer } from '../waiting.ts'

/** Made anew for each test on the test file's database. Two invented districts, neighbors on either side of a time zone border, with people in every role and one pair. */
export interface World {
  readonly deps: Deps
  readonly clock: MovableClock
  readonly actors: {
    /** Ana of Alder Elementary (Central) and Ben of Birch Elementary (Eastern), who are a pair. */
    readonly ana: PersonActor
    readonly ben: PersonActor
    readonly directorOfAna: PersonActor
    readonly otherDirector: PersonActor
    readonly coordinator: PersonActor
    readonly operator: PersonActor
    /** Nominated, in no pair. */
    readonly cleo: PersonActor
  }
  pair(): Promise<Partnership>
  stepId(kind: StepKind): string
  /** The messages that wait to be sent and who gets them, in alphabetical order. */
  sent(): Promise<string[]>
}

/** The match: Tuesday, Sep 1, 2026, 9:00 AM in Nashville. */
export const matchedAt = '2026-09-01T14:00:00Z'
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

/** A fresh pair, its year just begun. Cheap after the first time on a database. */
export const makeWorld = async (database: Database): Promise<World> => {
  const clock = createFixedClock(matchedAt)
  if ((await database.prisma.program.count()) === 0) await placesAndPeople(database)
  else await forgetThePath(database)
  const deps = depsOn(database, clock)
  await makePair(deps)
  const [ana, ben, cleo, directorOfAna, otherDirector, coordinator, operator] = await actorsOf(deps)
  return {
    deps,
    clock,
    actors: { ana, ben, cleo, directorOfAna, otherDirector, coordinator, operator },
    pair: async () => (await deps.store.read.partnerships.find('pair'))!,
    stepId: (kind) => `step-${kind}`,
    sent: async () =>
      (await database.prisma.delivery.findMany()).map((one) => `${one.notice} to ${one.personId}`).sort(),
  }
}

/** All at once, which the store asks in one statement. */
const actorsOf = (deps: Deps) => {
  const actor = async (id: string) => actorOf((await deps.store.read.people.find(id))!)
  return Promise.all([
    actor('ana'),
    actor('ben'),
    actor('cleo'),
    actor('dora'),
    actor('otto'),
    actor('cora'),
    actor('omar'),
  ])
}

/** Matches on the spot: the thread beside it has tests of its own. */
const matcherHere: Matcher = {
  run: async (input) => match(input),
  check: async (input, proposal) => publishable(input, proposal),
}

export const depsOn = (database: Database, clock: Clock): Deps => ({
  store: storeWithoutJobs(database, clock),
  clock,
  newId: createNewId(clock),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  links: {
    home: () => 'https://p3.example',
    page: ({ personId }) => `https://p3.example/page/${personId}`,
    chart: ({ cycleId, name, day }) => `https://p3.example/chart/${cycleId}-${name}-${day}.png`,
    map: ({ draftId }) => `https://p3.example/map/${draftId}.png`,
    pairsMap: ({ draftId }) => `https://p3.example/pairs/${draftId}.png`,
    calendar: ({ stepId, personId }) => `https://p3.example/calendar/${stepId}/${personId}.ics`,
  },
  timer: endlessTimer,
  matcher: matcherHere,
  geography: { centerOf: () => undefined, describe: () => 'A map.' },
  places: tennessee,
  printer,
  mailIsSetUp: true,
})

const makePair = async (deps: Deps): Promise<void> => {
  await deps.store.transaction(async (data) => {
    const cycle = (await data.cycles.current(deps.clock.now()))!
    const partners = await data.partnerships.partners(['p-ana', 'p-ben'])
    const [a, b] = ['p-ana', 'p-ben'].map((id) => partners.find((one) => one.id === id)!)
    const partnership = createPartnership(
      {
        id: 'pair',
        cycleId: cycle.id,
        a: a!,
        b: b!,
        fit: 80,
        reasons: ['Ben offers what Ana wants to work on'],
        stepIds: ['step-firstVisit', 'step-call', 'step-secondVisit', 'step-finalMeeting'],
      },
      pathFacts(deps, cycle, ['d1', 'd2'], { kind: 'system' }),
    )
    await data.partnerships.create([{ partnership }])
  })
}

/** Places and people stay for the next test; deleting is far cheaper than truncating, and what is as it was is left alone. */
const forgetThePath = async ({ pool }: Database): Promise<void> => {
  const emptied = ['Delivery', 'Partnership', 'Plan', 'Audit', 'Submission', 'Draft', 'Budget']
  await pool.query(`
    ${emptied.map((table) => `DELETE FROM "${table}";`).join('\n')}
    UPDATE "Participant" SET "status" = 'joined' WHERE "status" <> 'joined';
    UPDATE "Person" SET "leftAt" = NULL, "pausedUntil" = NULL, "rhythm" = 'usual', "preferEmail" = false
      WHERE "leftAt" IS NOT NULL OR "pausedUntil" IS NOT NULL OR "rhythm" <> 'usual' OR "preferEmail"`)
}

const placesAndPeople = async ({ prisma }: Database): Promise<void> => {
  const indicators = [
    { code: 'A3', name: 'Interventions', standard: 'A' },
    { code: 'B2', name: 'Environment', standard: 'B' },
  ]
  await prisma.program.create({
    data: { id: 'p3', name: 'P3', state: 'TN', department: 'The Department', timeZone: 'America/Chicago' },
  })
  await prisma.rubric.create({ data: { id: 'rubric', name: 'TEAM administrator rubric', version: '1', indicators } })
  const year = { startsOn: day('2026-07-01'), endsOn: day('2027-06-30') }
  await prisma.cycle.create({ data: { id: 'cycle', programId: 'p3', rubricId: 'rubric', name: '2026-27', ...year } })
  const districts = [
    { code: 'd1', name: 'Alder County', timeZone: 'America/Chicago' },
    { code: 'd2', name: 'Birch County', timeZone: 'America/New_York' },
  ]
  await prisma.district.createMany({
    data: districts.map((one) => ({ ...one, county: one.name, countyFips: '47001', enrollment: 1000 })),
  })
  await prisma.school.createMany({
    data: [
      { code: 's1', name: 'Alder Elementary', districtCode: 'd1', level: 'elementary', enrollment: 400 },
      { code: 's2', name: 'Birch Elementary', districtCode: 'd2', level: 'elementary', enrollment: 420 },
    ],
  })
  await people(prisma)
}

const people = async (prisma: Database['prisma']): Promise<void> => {
  const everybody = [
    { id: 'ana', name: 'Ana Alder', title: 'Principal', districtCode: 'd1', schoolCode: 's1' },
    { id: 'ben', name: 'Ben Birch', title: 'Principal', districtCode: 'd2', schoolCode: 's2' },
    { id: 'cleo', name: 'Cleo Cedar', title: 'Assistant Principal', districtCode: 'd2', schoolCode: 's2' },
    { id: 'dora', name: 'Dora Dale', title: 'Director of Schools', districtCode: 'd1' },
    { id: 'otto', name: 'Otto Oak', title: 'Director of Schools' },
    { id: 'cora', name: 'Cora Coordinator', title: 'P3 coordinator' },
    { id: 'omar', name: 'Omar Operator', title: 'IT' },
  ]
  await prisma.person.createMany({ data: everybody.map((one) => ({ ...one, email: `${one.id}@example.org` })) })
  await prisma.roleGrant.createMany({
    data: [
      { id: 'g1', personId: 'dora', role: 'director', districtCode: 'd1' },
      { id: 'g2', personId: 'cora', role: 'coordinator' },
      { id: 'g3', personId: 'omar', role: 'operator' },
    ],
  })
  const joined = { cycleId: 'cycle', level: 'elementary', status: 'joined' as const, statusAt: new Date(matchedAt) }
  await prisma.participant.createMany({
    data: [
      {
        id: 'p-ana',
        personId: 'ana',
        districtCode: 'd1',
        schoolCode: 's1',
        refinements: ['A3'],
        strengths: ['B2'],
        ...joined,
      },
      {
        id: 'p-ben',
        personId: 'ben',
        districtCode: 'd2',
        schoolCode: 's2',
        refinements: ['B2'],
        strengths: ['A3'],
        ...joined,
      },
      {
        id: 'p-cleo',
        personId: 'cleo',
        districtCode: 'd2',
        schoolCode: 's2',
        refinements: ['A3'],
        strengths: [],
        ...joined,
      },
    ],
  })
}
