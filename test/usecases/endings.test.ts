import { beforeEach, describe, expect, it } from 'vitest'
import { createPartnership } from '../../src/core/partnership/create-partnership.ts'
import { erasedAddress } from '../../src/core/privacy/erased.ts'
import { bookedFile } from '../../src/email/outbound/invitation.ts'
import { runErrand, undoErrand } from '../../src/usecases/desk/run-errand.ts'
import { prepareErrand, seeErrand } from '../../src/usecases/desk/see-errand.ts'
import { correctDirector } from '../../src/usecases/directors/change-director.ts'
import { endOffices } from '../../src/usecases/identity/end-offices.ts'
import { identify } from '../../src/usecases/identity/identify.ts'
import { addToLog, endPartnership, logStep, retractLog } from '../../src/usecases/partnership/path-requests.ts'
import { resumePartnership } from '../../src/usecases/partnership/resume-partnership.ts'
import { seeLog } from '../../src/usecases/partnership/see-log.ts'
import { addGoal } from '../../src/usecases/plan/add-goal.ts'
import { commentOnGoal, seeGoalToComment } from '../../src/usecases/plan/comment-on-goal.ts'
import { seePlan } from '../../src/usecases/plan/see-plan.ts'
import { updateGoal } from '../../src/usecases/plan/update-goal.ts'
import { erasePerson } from '../../src/usecases/privacy/erase-person.ts'
import { changeRetention, forgetWords } from '../../src/usecases/privacy/forget-words.ts'
import { mayOpenFile } from '../../src/usecases/privacy/own-file.ts'
import { answerInvitation } from '../../src/usecases/roster/answer-invitation.ts'
import { correctRosterPerson } from '../../src/usecases/roster/correct-person.ts'
import { nominate } from '../../src/usecases/roster/nominate.ts'
import { markAsLeft, pauseMatching } from '../../src/usecases/roster/see-to-person.ts'
import { withdrawParticipant } from '../../src/usecases/roster/withdraw-participant.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from './world.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
})

const first = { stepId: 'step-firstVisit' }
const entry = { happenedOn: '2026-09-01', minutes: 180, activities: [], strategies: [], indicators: [] }
const logFirst = () =>
  logStep(world.deps, world.actors.ana, first, { entry: { ...entry, ideas: 'MINE' }, hostId: 'p-ana' })
const logsSeenBy = async (who: Parameters<typeof seeLog>[1], stepId: string) => {
  const seen = await seeLog(world.deps, who, stepId)
  return seen.ok ? seen.step.logs : seen.refusal.kind
}
const end = async () => {
  world.clock.advance(1000)
  await endPartnership(world.deps, world.actors.coordinator, { partnershipId: 'pair' }, 'Moved on')
  world.clock.advance(1000)
}

/** Another pair, from this moment. */
const addPairOf = async (id: string, ids: readonly [string, string], cycleId = 'cycle') => {
  const { store, clock } = world.deps
  const found = await store.read.partnerships.partners(ids)
  const [a, b] = ids.map((one) => found.find((partner) => partner.id === one)!)
  const stepIds = ['1', '2', '3', '4'].map((n) => `${id}-${n}`) as [string, string, string, string]
  const made = { id, cycleId, a: a!, b: b!, reasons: [], stepIds }
  const partnership = createPartnership(made, { now: clock.now(), dueOn: () => '2026-12-01' })
  await store.transaction((data) => data.partnerships.create([{ partnership }]))
}

describe('a former partner', () => {
  const words = (goal: string) => ({ entry: { indicator: 'A3', goal, evidence: 'e' }, steps: [{ words: 'a' }] })
  const of = { partnershipId: 'pair', ownerId: 'p-ana' }
  const goals = async (who: 'ana' | 'ben') => {
    const seen = await seePlan(world.deps, world.actors[who], of)
    return seen.ok ? seen.plan.goals.map((one) => one.goal).sort() : seen.refusal.kind
  }

  it('reads of the other’s plan what stood at the end, and nothing written after it', async () => {
    const { ana } = world.actors
    await addGoal(world.deps, ana, words('kept'), 'k1')
    await addGoal(world.deps, ana, words('before'), 'k2')
    expect(await goals('ben')).toEqual(['before', 'kept'])
    await end()
    await addGoal(world.deps, ana, words('new'), 'k3')
    const changed = await prisma().goal.findFirstOrThrow({ where: { goal: 'before' } })
    await updateGoal(world.deps, ana, changed.id, words('changed'))
    expect(await goals('ben')).toEqual(['kept'])
    expect(await goals('ana')).toEqual(['changed', 'kept', 'new'])
  })

  it('reads of the other’s log nothing written after the end', async () => {
    const { ana, ben } = world.actors
    await logFirst()
    await end()
    await addToLog(world.deps, ben, first, { entry: { strategies: [], indicators: [], ideas: 'LATER' } })
    const read = async (who: typeof ana) => JSON.stringify(await logsSeenBy(who, first.stepId))
    expect(await read(ben)).toContain('LATER')
    expect(await read(ben)).toContain('MINE')
    expect(await read(ana)).not.toContain('LATER')
    await prisma().log.updateMany({
      where: { authorId: 'p-ana' },
      data: { ideas: 'CHANGED', amendedAt: world.clock.now() },
    })
    expect(await read(ana)).toContain('CHANGED')
    expect(await read(ben)).not.toContain('CHANGED')
  })
})

describe('a partner who came after another', () => {
  it('reads of a shared goal nothing that was written to it between its owner and the one before', async () => {
    const { ana, ben, cleo } = world.actors
    await addGoal(world.deps, ana, { entry: { indicator: 'A3', goal: 'g', evidence: 'e' }, steps: [] }, 'k1')
    const { id } = await prisma().goal.findFirstOrThrow()
    await commentOnGoal(world.deps, ben, id, 'FROM BEN', 'k2')
    await commentOnGoal(world.deps, ana, id, 'TO BEN', 'k3')
    await end()
    await addPairOf('next', ['p-ana', 'p-cleo'])
    await commentOnGoal(world.deps, cleo, id, 'FROM CLEO', 'k4')
    await commentOnGoal(world.deps, ana, id, 'TO CLEO', 'k5')
    const commentsSeenBy = async (who: typeof ana, partnershipId: string) => {
      const seen = await seePlan(world.deps, who, { partnershipId, ownerId: 'p-ana' })
      return seen.ok ? seen.plan.goals.flatMap(({ comments }) => comments.map(({ words }) => words)) : []
    }
    expect(await commentsSeenBy(cleo, 'next')).toEqual(['FROM CLEO', 'TO CLEO'])
    expect(await commentsSeenBy(ben, 'pair')).toEqual(['FROM BEN', 'TO BEN'])
    expect(await commentsSeenBy(ana, 'next')).toEqual(['FROM BEN', 'TO BEN', 'FROM CLEO', 'TO CLEO'])
  })
})

describe('a partner who was taken out while the pair is on hold', () => {
  it('reads of plan and log what stood then; the one who stays reads on', async () => {
    const { ana, ben, coordinator } = world.actors
    const words = (goal: string) => ({ entry: { indicator: 'A3', goal, evidence: 'e' }, steps: [{ words: 'a' }] })
    await addGoal(world.deps, ana, words('before'), 'k1')
    await addGoal(world.deps, ben, words('bens'), 'k2')
    await logFirst()
    world.clock.advance(1000)
    await withdrawParticipant(world.deps, coordinator, 'p-ben', { reason: 'moved' })
    world.clock.advance(1000)
    await addGoal(world.deps, ana, words('after'), 'k3')
    await addGoal(world.deps, ben, words('bens later'), 'k4')
    await prisma().log.updateMany({ data: { ideas: 'LATER', amendedAt: world.clock.now() } })
    const goals = async (who: 'ana' | 'ben', ownerId: string) => {
      const seen = await seePlan(world.deps, world.actors[who], { partnershipId: 'pair', ownerId })
      return seen.ok ? seen.plan.goals.map((one) => one.goal).sort() : seen.refusal.kind
    }
    expect((await world.pair()).status).toBe('frozen')
    expect(await goals('ben', 'p-ana')).toEqual(['before'])
    expect(await goals('ana', 'p-ben')).toEqual(['bens', 'bens later'])
    const { id } = await prisma().goal.findFirstOrThrow({ where: { goal: 'after' } })
    expect(await seeGoalToComment(world.deps, ben, id)).toMatchObject({ refusal: { kind: 'goalGone' } })
    expect((await commentOnGoal(world.deps, ben, id, 'words', 'k5')).ok).toBe(false)
    expect(await seeGoalToComment(world.deps, ana, id)).toMatchObject({ goal: 'after' })
    const read = async (who: typeof ana) => JSON.stringify(await logsSeenBy(who, first.stepId))
    expect(await read(ana)).toContain('LATER')
    expect(await read(ben)).not.toContain('LATER')
  })
})

describe('a partnership of a year that is over', () => {
  it('shows the other’s plan as it stood when the year ended', async () => {
    const { ana, ben } = world.actors
    const words = (goal: string) => ({ entry: { indicator: 'A3', goal, evidence: 'e' }, steps: [{ words: 'a' }] })
    await addGoal(world.deps, ana, words('of the year'), 'k1')
    await prisma().partnership.updateMany({ data: { status: 'completed', endedAt: world.clock.now() } })
    await addGoal(world.deps, ana, words('after the last meeting'), 'k2')
    const goals = async () => {
      const seen = await seePlan(world.deps, ben, { partnershipId: 'pair', ownerId: 'p-ana' })
      return seen.ok ? seen.plan.goals.map((one) => one.goal).sort() : seen.refusal.kind
    }
    expect(await goals()).toEqual(['after the last meeting', 'of the year'])
    const goal = await prisma().goal.findFirstOrThrow({ where: { goal: 'of the year' } })
    world.clock.advance(330 * 86_400_000)
    await updateGoal(world.deps, ana, goal.id, words('years later'))
    expect(await goals()).toEqual(['after the last meeting'])
  })
})

describe('a log that was withdrawn', () => {
  const kept = () => prisma().retractedLog.findMany()

  it('is shown to nobody, kept under a legal hold, and gone when none stands', async () => {
    const { ana, coordinator } = world.actors
    await changeRetention(world.deps, coordinator, { months: 24, legalHold: true })
    await logFirst()
    await retractLog(world.deps, ana, first)
    await forgetWords(world.deps)
    expect(await prisma().log.count()).toBe(0)
    expect(await kept()).toMatchObject([{ authorId: 'p-ana', content: { ideas: 'MINE', minutes: 180 } }])
    expect(await logsSeenBy(ana, first.stepId)).toEqual([])
    await changeRetention(world.deps, coordinator, { months: 24, legalHold: false })
    await forgetWords(world.deps)
    expect(await kept()).toEqual([])
  })
})

describe('what the program wrote down itself', () => {
  it('is forgotten by its rule, and kept under a legal hold', async () => {
    const { coordinator } = world.actors
    await prisma().audit.deleteMany()
    await changeRetention(world.deps, coordinator, { months: 24, legalHold: true })
    const at = world.clock.now()
    await prisma().submission.create({ data: { key: 'old', personId: 'ana', outcome: {}, at } })
    const message = { notice: 'invitation', personId: 'ana', queuedAt: at }
    await prisma().delivery.create({ data: { id: 'old', state: 'sent', ...message } })
    await prisma().delivery.create({ data: { id: 'waits', state: 'queued', ...message } })
    const left = async () => [
      await prisma().submission.count({ where: { key: 'old' } }),
      (await prisma().delivery.findMany({ where: { queuedAt: at } })).map((one) => one.id),
      await prisma().audit.count({ where: { at } }),
    ]
    world.clock.advance(3_000 * 86_400_000)
    await forgetWords(world.deps)
    expect(await left()).toEqual([1, ['old', 'waits'], 1])
    await prisma().program.updateMany({ data: { settings: {} } })
    await forgetWords(world.deps)
    expect(await left()).toEqual([0, ['waits'], 0])
  })
})

describe('someone who left', () => {
  it('is taken out, acts no more, is known by no account, and coordinators can tell since when', async () => {
    const { directorOfAna } = world.actors
    await withdrawParticipant(world.deps, directorOfAna, 'p-ana', { reason: 'moved' })
    expect(await prisma().person.findUnique({ where: { id: 'ana' } })).toMatchObject({ leftAt: null })
    await withdrawParticipant(world.deps, directorOfAna, 'p-ana', { reason: 'left', leaves: true })
    expect(await prisma().person.findUnique({ where: { id: 'ana' } })).toMatchObject({ leftAt: world.clock.now() })
    expect(await prisma().audit.count({ where: { action: 'person.left', subjectId: 'ana', personId: 'dora' } })).toBe(1)
  })

  it('holds no office any more, also after being nominated again', async () => {
    const { coordinator } = world.actors
    await world.deps.store.transaction((data) =>
      data.people.grant('ana', 'operator', { by: 'person', personId: 'cora', startsOn: '2026-08-01' }),
    )
    expect(await world.deps.store.read.people.find('ana')).toMatchObject({ operator: true })
    await withdrawParticipant(world.deps, coordinator, 'p-ana', { reason: 'left', leaves: true })
    const again = { name: 'Ana Alder', email: 'ana@example.org', title: 'Principal', schoolCode: 's1' }
    await prisma().optIn.createMany({
      data: [{ cycleId: 'cycle', districtCode: 'd1', at: world.clock.now() }],
      skipDuplicates: true,
    })
    await nominate(world.deps, coordinator, { ...again, refinements: [], strengths: [], years: 1 })
    expect(await world.deps.store.read.people.find('ana')).toMatchObject({ left: false, operator: false })
    expect(await prisma().roleGrant.findFirst({ where: { personId: 'ana' } })).toMatchObject({
      givenById: 'cora',
      endedAt: world.clock.now(),
    })
    await prisma().roleGrant.deleteMany({ where: { personId: 'ana' } })
  })

  it('is not sent away for good by a director when an office of the department is theirs', async () => {
    const { directorOfAna, coordinator } = world.actors
    await world.deps.store.transaction((data) =>
      data.people.grant('ana', 'operator', { by: 'person', personId: 'cora' }),
    )
    await withdrawParticipant(world.deps, directorOfAna, 'p-ana', { reason: 'left', leaves: true })
    expect(await world.deps.store.read.people.find('ana')).toMatchObject({ left: false, operator: true })
    expect(await prisma().participant.findUnique({ where: { id: 'p-ana' } })).toMatchObject({ status: 'withdrawn' })
    await withdrawParticipant(world.deps, coordinator, 'p-ana', { reason: 'left', leaves: true })
    expect(await world.deps.store.read.people.find('ana')).toMatchObject({ left: true, operator: false })
    await prisma().roleGrant.deleteMany({ where: { personId: 'ana' } })
  })

  it('opens no link to a calendar and no file any more', async () => {
    const file = bookedFile(world.deps, 'P3 <p3@example.org>')
    const of = { stepId: first.stepId, personId: 'ana' }
    const startsAt = new Date('2026-09-10T14:00:00Z')
    await prisma().step.update({ where: { id: of.stepId }, data: { state: 'scheduled', startsAt, minutes: 120 } })
    expect(await file(of)).toContain('BEGIN:VEVENT')
    expect(await mayOpenFile(world.deps, { personId: 'ana', capacity: '' })).toBe(true)
    await world.deps.store.transaction((data) => data.people.leave('ana', world.clock.now()))
    expect(await file(of)).toBeUndefined()
    expect(await mayOpenFile(world.deps, { personId: 'ana', capacity: '' })).toBe(false)
  })
})

describe('someone who is gone for good', () => {
  const goes: Record<string, () => Promise<unknown>> = {
    'by a director': () =>
      withdrawParticipant(world.deps, world.actors.directorOfAna, 'p-ana', { reason: 'left', leaves: true }),
    'by a coordinator': () => markAsLeft(world.deps, world.actors.coordinator, 'p-ana'),
    erased: () => erasePerson(world.deps, world.actors.coordinator, 'p-ana'),
  }
  it.each(Object.keys(goes))('leaves nobody waiting, in pairs of other years as well: %s', async (how) => {
    const before = await prisma().person.findUniqueOrThrow({ where: { id: 'ana' } })
    const places = await prisma().participant.findMany({ where: { id: { in: ['p-ana', 'p-cleo'] } } })
    const { id: _, name: __, startsOn: ___, endsOn: ____, ...year } = await prisma().cycle.findFirstOrThrow()
    const days = { startsOn: new Date('2025-07-01'), endsOn: new Date('2026-06-30') }
    await prisma().cycle.create({
      data: { ...year, report: undefined, id: 'before', name: '2025-26', ...days } as never,
    })
    await prisma().participant.createMany({
      data: places.map((one) => ({ ...one, id: `${one.id}-then`, cycleId: 'before' })),
    })
    await addPairOf('goes-on', ['p-ana-then', 'p-cleo-then'], 'before')
    await goes[how]!()
    const pairs = await prisma().partnership.findMany({ orderBy: { id: 'asc' } })
    expect(pairs.map(({ id, status }) => `${id} ${status}`)).toEqual(['goes-on frozen', 'pair frozen'])
    expect((await world.sent()).filter((one) => one === 'partnershipFrozen to cleo')).toHaveLength(1)
    await prisma().partnership.deleteMany()
    await prisma().participant.deleteMany({ where: { cycleId: 'before' } })
    await prisma().cycle.delete({ where: { id: 'before' } })
    await prisma().person.update({ where: { id: 'ana' }, data: before })
    for (const { id, refinements, strengths } of places)
      await prisma().participant.update({ where: { id }, data: { refinements, strengths } })
  })
})

describe('someone who is paused', () => {
  it('is not matched again by pressing yes on the invitation', async () => {
    const { coordinator, cleo } = world.actors
    await pauseMatching(world.deps, coordinator, 'p-cleo', '2026-12-01')
    const answered = await answerInvitation(world.deps, cleo, { participantId: 'p-cleo', joins: true })
    expect(answered).toMatchObject({ ok: true, participation: { status: 'paused' } })
    const status = async () => (await prisma().participant.findUniqueOrThrow({ where: { id: 'p-cleo' } })).status
    expect(await status()).toBe('paused')
    await answerInvitation(world.deps, cleo, { participantId: 'p-cleo', joins: false })
    expect(await status()).toBe('declined')
  })
})

describe('an address that is put right', () => {
  it('finds the account of whoever wrote to P3 from it before', async () => {
    const { coordinator } = world.actors
    const { store, clock } = world.deps
    await prisma().tenant.deleteMany()
    await store.transaction((data) =>
      data.tenants.allow({
        platform: 'slack',
        id: 't1',
        externalId: 'T-d1',
        name: 'Alder',
        districts: ['d1'],
        department: false,
      }),
    )
    const people = [
      ['ana', 'ana.right@example.org', 'U-ANA'],
      ['dora', 'dora.right@example.org', 'U-DORA'],
    ] as const
    for (const [id, email, externalId] of people)
      await store.transaction((data) =>
        data.newcomers.keep({
          id,
          platform: 'slack',
          tenant: 'T-d1',
          externalId,
          addresses: [email],
          seenAt: clock.now(),
        }),
      )
    const ana = { name: 'Ana Alder', title: 'Principal', school: 's1', refinements: [], strengths: [], years: 1 }
    await correctRosterPerson(world.deps, coordinator, 'p-ana', { ...ana, email: people[0][1] })
    const dora = { grantId: 'g1', name: 'Dora Dale', title: 'Director of Schools' }
    await correctDirector(world.deps, coordinator, { ...dora, email: people[1][1] })
    const accounts = await prisma().account.findMany({ orderBy: { personId: 'asc' } })
    expect(accounts.map(({ personId, externalId }) => `${personId} ${externalId}`)).toEqual([
      'ana U-ANA',
      'dora U-DORA',
    ])
    await prisma().tenant.deleteMany()
    for (const id of ['ana', 'dora'])
      await prisma().person.update({ where: { id }, data: { email: `${id}@example.org` } })
    await prisma().participant.update({ where: { id: 'p-ana' }, data: { refinements: ['A3'], strengths: ['B2'] } })
  })
})

describe('someone who comes back', () => {
  const stands = async () => {
    const { status } = await prisma().participant.findUniqueOrThrow({ where: { id: 'p-ana' } })
    const left = (await world.deps.store.read.people.find('ana'))?.left
    return [(await world.pair()).status, status, left ? 'left' : 'here'].join(' ')
  }
  const letGoOn = async () => {
    const asked = { act: 'resume', terms: {}, partnershipIds: ['pair'] } as const
    const prepared = await prepareErrand(world.deps, world.actors.coordinator, asked)
    if (!prepared.ok) throw new Error('not prepared')
    return prepared.value
  }

  it('is in the program again with the pair, whether one pair goes on or several', async () => {
    const { coordinator } = world.actors
    await markAsLeft(world.deps, coordinator, 'p-ana')
    expect(await stands()).toBe('frozen withdrawn left')
    await resumePartnership(world.deps, coordinator, { partnershipId: 'pair' })
    expect(await stands()).toBe('active joined here')
    await markAsLeft(world.deps, coordinator, 'p-ana')
    const errand = await letGoOn()
    expect(await runErrand(world.deps, coordinator, errand)).toMatchObject({ ok: true, value: { done: 1 } })
    expect(await stands()).toBe('active joined here')
    await undoErrand(world.deps, coordinator, errand)
    expect(await stands()).toBe('frozen withdrawn here')
  })

  it('needs no other answer, where they were nominated again before the pair went on', async () => {
    const { coordinator, directorOfAna } = world.actors
    const at = world.clock.now()
    await prisma().optIn.createMany({ data: [{ cycleId: 'cycle', districtCode: 'd1', at }], skipDuplicates: true })
    await withdrawParticipant(world.deps, directorOfAna, 'p-ana', { reason: 'left', leaves: true })
    const again = { name: 'Ana Alder', email: 'ana@example.org', title: 'Principal', schoolCode: 's1' }
    await nominate(world.deps, coordinator, { ...again, refinements: ['A3'], strengths: ['B2'], years: 1 })
    expect(await stands()).toBe('frozen invited here')
    await resumePartnership(world.deps, coordinator, { partnershipId: 'pair' })
    expect(await stands()).toBe('active joined here')
  })

  it('is nobody who was erased: with them no pair goes on', async () => {
    const { coordinator } = world.actors
    await withdrawParticipant(world.deps, coordinator, 'p-ana', { reason: 'moved' })
    await prisma().person.update({ where: { id: 'ana' }, data: { email: erasedAddress('ana') } })
    const resumed = await resumePartnership(world.deps, coordinator, { partnershipId: 'pair' })
    expect(resumed).toMatchObject({ ok: false, refusal: { kind: 'partnerGone' } })
    const errand = await letGoOn()
    expect(await seeErrand(world.deps, coordinator, errand)).toMatchObject({
      seen: { pairs: [{ fate: { kind: 'barred', refusal: { kind: 'partnerGone' } } }] },
    })
    expect(await runErrand(world.deps, coordinator, errand)).toMatchObject({ value: { done: 0, leftOut: 1 } })
    await prisma().person.update({ where: { id: 'ana' }, data: { email: 'ana@example.org' } })
  })
})

describe('a file behind a link', () => {
  it('is opened no more once the office has ended in which it was made', async () => {
    const as = (personId: string, capacity: string) => mayOpenFile(world.deps, { personId, capacity })
    expect([await as('cora', 'coordinator'), await as('dora', 'd1')]).toEqual([true, true])
    expect([await as('omar', 'coordinator'), await as('otto', 'd1'), await as('', '')]).toEqual([false, false, false])
  })
})

describe('an office for a time', () => {
  it('begins and ends by its days, in what its holder may and in who is written to', async () => {
    const { store } = world.deps
    const held = async () => {
      const { coordinators, staff, find } = store.read.people
      const has = (some: readonly { id: string }[]) => some.some(({ id }) => id === 'cleo')
      const digest = (await store.read.nudges.digestReaders(world.clock.now())).some(
        ({ personId }) => personId === 'cleo',
      )
      return [(await find('cleo'))?.coordinator, has(await coordinators()), has(await staff()), digest]
    }
    const term = { startsOn: '2026-09-10', endsOn: '2026-09-20' }
    await store.transaction((data) =>
      data.people.grant('cleo', 'coordinator', { by: 'person', personId: 'cora', ...term }),
    )
    const seen = []
    for (const day of ['2026-09-05', '2026-09-15', '2026-09-25']) {
      world.clock.advance(new Date(`${day}T15:00:00Z`).getTime() - world.clock.now().getTime())
      seen.push(await held())
    }
    const no = [false, false, false, false]
    expect(seen).toEqual([no, [true, true, true, true], no])
    await prisma().roleGrant.deleteMany({ where: { personId: 'cleo' } })
  })
})

describe('an office that the configuration gave', () => {
  const first = 'first@example.org'
  const speak = (named: readonly string[], tenant = 'T-dept') =>
    identify(
      world.deps,
      {
        platform: 'slack',
        tenant,
        externalId: 'U1',
        profile: async () => ({ guest: false, email: first, name: 'Fay First' }),
      },
      { firstCoordinators: new Set(named) },
    )

  it('ends with the configuration, is given again with it, and others keep theirs', async () => {
    await prisma().tenant.deleteMany()
    await world.deps.store.transaction((data) =>
      data.tenants.allow({
        platform: 'slack',
        id: 't0',
        externalId: 'T-dept',
        name: 'Dept',
        districts: [],
        department: true,
      }),
    )
    expect(await speak([first])).toMatchObject({ kind: 'known', actor: { coordinator: true } })
    expect(await endOffices(world.deps, new Set([first]))).toBe(0)
    expect(await endOffices(world.deps, new Set())).toBe(1)
    expect(await speak([])).toMatchObject({ kind: 'known', actor: { coordinator: false } })
    expect((await world.deps.store.read.people.coordinators()).map((one) => one.id)).toEqual(['cora'])
    expect(await speak([first])).toMatchObject({ kind: 'known', actor: { coordinator: true } })
    const lines = await prisma().audit.findMany({ where: { action: { startsWith: 'coordinator.' } } })
    expect(lines.map((one) => one.action).sort()).toEqual([
      'coordinator.ended',
      'coordinator.named',
      'coordinator.named',
    ])
    await prisma().person.deleteMany({ where: { email: first } })
  })
})
