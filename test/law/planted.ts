import type { Database } from '../../src/store/db/open.ts'
import { makeWorld } from '../usecases/world.ts'
import { type Law, words } from './columns.ts'

/** When the first pair of Ana's ended, and moments before and after it. */
const ended = new Date('2026-09-03T15:00:00Z')
const before = new Date('2026-09-02T15:00:00Z')
const after = new Date('2026-09-05T15:00:00Z')

/** Pairs of the planted world: who is in them, and the districts whose directors they are of. */
export const pairs = {
  pair: { people: ['ana', 'ben'], districts: ['d1', 'd2'] },
  /** Ana's first partner left it: it is over. */
  old: { people: ['ana', 'fred'], districts: ['d1', 'd2'] },
  /** Duo is a coordinator and directs the second district as well. */
  pair2: { people: ['pat', 'duo'], districts: ['d1', 'd2'] },
} as const
export type PairId = keyof typeof pairs

/** A word of its own at a place, and what the law needs to know of that place. */
export interface Mark {
  readonly word: string
  readonly column: string
  readonly law: Law
  /** The pairs it is of. */
  readonly pairs: readonly PairId[]
  /** The person who wrote it or owns it; undefined for what is of both. */
  readonly owner?: string
  readonly sharedWithPartner?: boolean
  readonly sharedWithCoordinator?: boolean
  /** Written when the first pair was over. */
  readonly later?: boolean
}

/** The rest of the people: a third district's director, former holders of offices, former partners, who has two roles. */
const makePeople = async ({ prisma }: Database) => {
  await prisma.program.updateMany({ data: { settings: { head: 'superintendent' } } })
  await prisma.district.create({
    data: {
      code: 'd3',
      name: 'Cedar County',
      timeZone: 'America/Chicago',
      county: 'Cedar',
      countyFips: '47009',
      enrollment: 9,
    },
  })
  const person = (id: string, name: string, districtCode: string | null = null, schoolCode: string | null = null) => ({
    id,
    name,
    email: `${id}@example.org`,
    title: 'Principal',
    districtCode,
    schoolCode,
  })
  await prisma.person.createMany({
    data: [
      person('bea', 'Bea Birchdale', 'd2'),
      person('finn', 'Finn Former', 'd1'),
      person('faye', 'Faye Former'),
      person('fred', 'Fred Fir', 'd2', 's2'),
      person('duo', 'Duo Double', 'd2', 's2'),
      person('pat', 'Pat Pine', 'd1', 's1'),
    ],
  })
  await prisma.roleGrant.createMany({
    data: [
      { id: 'g4', personId: 'bea', role: 'director', districtCode: 'd2' },
      { id: 'g5', personId: 'otto', role: 'director', districtCode: 'd3' },
      { id: 'g6', personId: 'duo', role: 'coordinator' },
      { id: 'g7', personId: 'duo', role: 'director', districtCode: 'd2' },
      { id: 'g8', personId: 'finn', role: 'director', districtCode: 'd1', endedAt: before },
      { id: 'g9', personId: 'faye', role: 'coordinator', endedAt: before },
    ],
  })
  await prisma.participant.createMany({
    data: ['fred', 'duo', 'pat'].map((id) => ({
      id: `p-${id}`,
      personId: id,
      cycleId: 'cycle',
      districtCode: id === 'pat' ? 'd1' : 'd2',
      schoolCode: id === 'pat' ? 's1' : 's2',
      level: 'elementary',
      refinements: ['A3'],
      strengths: ['B2'],
      status: 'joined' as const,
      statusAt: before,
    })),
  })
  await prisma.optIn.createMany({
    data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: before })),
  })
}

const makePairs = async ({ prisma }: Database) => {
  const [pair] = await prisma.partnership.findMany({ include: { steps: true } })
  for (const [id, a, b] of [
    ['old', 'p-ana', 'p-fred'],
    ['pair2', 'p-pat', 'p-duo'],
  ] as const) {
    const { steps, ...whole } = pair!
    const over = id === 'old' && { status: 'ended' as const, endedAt: ended }
    await prisma.partnership.create({ data: { ...whole, schoolsBefore: [], id, aId: a, bId: b, ...over } })
    await prisma.step.createMany({
      data: steps.map((one) => ({ ...one, id: `${id}-${one.kind}`, partnershipId: id, hostId: one.hostId && b })),
    })
  }
}

const makeWords = async ({ prisma }: Database) => {
  const step = (id: string) => (id === 'pair' ? 'step-firstVisit' : `${id}-firstVisit`)
  for (const [id, { people }] of Object.entries(pairs)) {
    await prisma.step.update({ where: { id: step(id) }, data: { state: 'logged', outcomeAt: before } })
    for (const who of people) {
      const logId = `log-${id}-${who}`
      const createdAt = id === 'old' && who === 'ana' ? after : before
      await prisma.log.create({
        data: {
          id: logId,
          stepId: step(id),
          authorId: `p-${who}`,
          happenedOn: before,
          minutes: 180,
          createdAt,
          onBehalfBy: 'cora',
        },
      })
      await prisma.logAmendment.create({ data: { id: `am-${logId}`, logId, at: before, byId: `p-${who}`, before: {} } })
      await prisma.retractedLog.create({
        data: { id: `re-${logId}`, stepId: step(id), authorId: `p-${who}`, content: {}, at: before },
      })
      await prisma.helpRequest.create({
        data: { id: `help-${id}-${who}`, partnershipId: id, personId: who, at: before },
      })
    }
    await prisma.pairDesk.create({
      data: { partnershipId: id, assignedToId: 'cora', noteById: 'cora', noteAt: before },
    })
    await prisma.errand.create({
      data: {
        id: `errand-${id}`,
        personId: 'cora',
        act: 'write',
        subjects: [id],
        words: '',
        createdAt: before,
        doneAt: before,
      },
    })
    const last = { lastWhat: 'cancelled', lastBy: `p-${people[0]}`, lastAt: before }
    await prisma.step.updateMany({ where: { partnershipId: id }, data: last })
    // What is booked goes into calendars.
    const booked = { state: 'scheduled' as const, startsAt: new Date('2026-09-15T15:00:00Z'), minutes: 40, sequence: 1 }
    await prisma.step.updateMany({ where: { partnershipId: id, kind: 'call' }, data: booked })
  }
  await prisma.matchConstraint.create({
    data: {
      id: 'ban',
      cycleId: 'cycle',
      kind: 'forbid',
      aId: 'p-ana',
      bId: 'p-duo',
      reason: '',
      byPersonId: 'cora',
      at: before,
    },
  })
  for (const who of ['ana', 'ben'])
    await prisma.ownReminder.create({
      data: {
        id: `idea-${who}`,
        participantId: `p-${who}`,
        stepId: 'step-firstVisit',
        words: '',
        remindOn: after,
        createdAt: before,
      },
    })
  for (const who of ['ana', 'ben', 'cora'])
    await prisma.draft.create({
      data: { id: `draft-${who}`, personId: who, form: 'log:step-call', context: {}, answers: {}, updatedAt: before },
    })
}

/** Goals of each partner: shared with everybody, with the partner, with the department, with nobody, and one written later. */
const makePlans = async ({ prisma }: Database) => {
  const goals = {
    both: [true, true, before],
    partner: [true, false, before],
    office: [false, true, before],
    own: [false, false, before],
    later: [true, false, after],
  } as const
  for (const who of ['ana', 'ben', 'fred', 'pat', 'duo'])
    await prisma.plan.create({
      data: {
        id: `plan-${who}`,
        participantId: `p-${who}`,
        rubricId: 'rubric',
        createdAt: before,
        goals: {
          create: Object.entries(goals).map(([kind, [sharedWithPartner, sharedWithCoordinator, createdAt]]) => ({
            id: `goal-${who}-${kind}`,
            indicator: 'A3',
            goal: '',
            actions: '',
            evidence: '',
            sharedWithPartner,
            sharedWithCoordinator,
            createdAt,
            steps: { create: { id: `s-${who}-${kind}`, words: '', position: 0, changedAt: createdAt } },
            entries: { create: { id: `e-${who}-${kind}`, day: before, state: 'underWay', at: createdAt } },
            comments: { create: { id: `c-${who}-${kind}`, authorId: `p-${who}`, words: '', at: createdAt } },
          })),
        },
      },
    })
}

type Row = Readonly<Record<string, unknown>>
const own = (participant: unknown) => String(participant).slice(2)
const pairsOf = (who: string) =>
  (Object.keys(pairs) as PairId[]).filter((id) => (pairs[id].people as readonly string[]).includes(who))
const pairOfStep = (stepId: unknown) =>
  String(stepId)
    .replace(/^step-/, 'pair-')
    .split('-')[0] as PairId

const ofGoal = (goalId: unknown): Omit<Mark, 'word' | 'column' | 'law'> => {
  const [, who = '', kind] = String(goalId).split('-')
  return {
    pairs: pairsOf(who),
    owner: who,
    sharedWithPartner: kind === 'both' || kind === 'partner' || kind === 'later',
    sharedWithCoordinator: kind === 'both' || kind === 'office',
    later: kind === 'later',
  }
}
/** Whose the words in a row of a table are. */
const placeOf: Readonly<Record<string, (row: Row) => Omit<Mark, 'word' | 'column' | 'law'>>> = {
  Step: ({ id }) => ({ pairs: [pairOfStep(id)] }),
  Log: ({ stepId, authorId, createdAt }) => ({
    pairs: [pairOfStep(stepId)],
    owner: own(authorId),
    later: new Date(`${createdAt}`) > ended,
  }),
  OwnReminder: ({ participantId }) => ({ pairs: [], owner: own(participantId) }),
  LogAmendment: ({ byId }) => ({ pairs: [], owner: own(byId) }),
  RetractedLog: () => ({ pairs: [] }),
  Plan: ({ participantId }) => ({ pairs: pairsOf(own(participantId)), owner: own(participantId) }),
  Goal: ({ id }) => ofGoal(id),
  ActionStep: ({ goalId }) => ofGoal(goalId),
  GoalProgress: ({ goalId }) => ofGoal(goalId),
  GoalComment: ({ goalId }) => ofGoal(goalId),
  Partnership: ({ id }) => ({ pairs: [id as PairId] }),
  MatchConstraint: () => ({ pairs: [] }),
  PairDesk: () => ({ pairs: [] }),
  Errand: ({ subjects }) => ({ pairs: subjects as PairId[] }),
  HelpRequest: ({ personId }) => ({ pairs: [], owner: String(personId) }),
  Draft: ({ personId }) => ({ pairs: [], owner: String(personId) }),
}

const asWritten = (column: string, word: string): string | readonly string[] => {
  if (column === 'Partnership.reasons') return [word]
  if (column === 'Draft.answers') return JSON.stringify({ ideas: word, reflection: word })
  return /\.(before|content)$/.test(column) ? JSON.stringify({ ideas: word, reflection: word, minutes: 180 }) : word
}

/** A word of its own into every row of every column that holds words. */
const plantWords = async ({ prisma }: Database): Promise<Mark[]> => {
  const marks: Mark[] = []
  for (const [model, place] of Object.entries(placeOf)) {
    const columns = Object.keys(words).filter((one) => one.startsWith(`${model}.`))
    const rows = await prisma.$queryRawUnsafe<{ at: string; row: Row }[]>(
      `SELECT ctid::text AS at, to_jsonb(t) AS row FROM "${model}" t`,
    )
    for (const { at, row } of rows) {
      const made = columns.map((column, n) => {
        const word = `QX${(marks.length + n).toString().padStart(4, '0')}XQ`
        return { word, column, law: words[column]!, ...place(row) }
      })
      const sets = columns.map((column, n) => `"${column.split('.')[1]}" = $${n + 1}${castOf(column)}`)
      const values = made.map(({ column, word }) => asWritten(column, word))
      await prisma.$executeRawUnsafe(`UPDATE "${model}" SET ${sets.join(', ')} WHERE ctid = '${at}'::tid`, ...values)
      marks.push(...made)
    }
  }
  return marks
}
const castOf = (column: string) => {
  if (column === 'Partnership.reasons') return '::text[]'
  return /^(Draft\.answers|LogAmendment\.before|RetractedLog\.content)$/.test(column) ? '::jsonb' : ''
}

/** Everybody has an account in both chats, so that the bot knows them as it does everybody. */
const makeAccounts = async ({ prisma }: Database) => {
  const people = await prisma.person.findMany()
  for (const platform of ['slack', 'teams'] as const) {
    const name = `The department's ${platform}`
    await prisma.tenant.create({
      data: {
        id: platform,
        platform,
        externalId: platform,
        name,
        status: 'installed',
        department: true,
        everyDistrict: true,
      },
    })
    await prisma.account.createMany({
      data: people.map(({ id }) => ({
        id: `${platform}-${id}`,
        platform,
        tenantId: platform,
        externalId: id,
        personId: id,
        linkedBy: 'code',
      })),
    })
  }
}

/** A tenant that nobody has allowed yet. */
const makeApplicant = async ({ prisma }: Database) => {
  const at = new Date('2026-09-01T15:00:00Z')
  const who = {
    platform: 'teams',
    externalId: '99999999-0000-4000-8000-000000000009',
    name: 'Lake County Schools',
  } as const
  await prisma.applicant.create({ data: { id: 'applicant', ...who, firstAt: at, lastAt: at } })
}

/** A world with everybody in it and a marked word wherever one can stand. */
export const plant = async (database: Database): Promise<readonly Mark[]> => {
  await makeWorld(database)
  await makePeople(database)
  await makePairs(database)
  await makeWords(database)
  await makePlans(database)
  await makeAccounts(database)
  await makeApplicant(database)
  return plantWords(database)
}
