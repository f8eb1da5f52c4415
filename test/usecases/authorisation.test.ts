import { beforeEach, describe, expect, it } from 'vitest'
import { registry } from '../../src/conversation/registry.ts'
import { createSignedLinkActions } from '../../src/conversation/signed-link-actions.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { correctDirector, endDirector } from '../../src/usecases/directors/change-director.ts'
import { publishMatches } from '../../src/usecases/matching/publish-matches.ts'
import { pauseCampaign, seeCampaign } from '../../src/usecases/matching/steer-campaign.ts'
import { askHelp } from '../../src/usecases/nudges/ask-help.ts'
import { snoozeNudges } from '../../src/usecases/nudges/snooze-nudges.ts'
import { stopNudges } from '../../src/usecases/nudges/stop-nudges.ts'
import { seeLog } from '../../src/usecases/partnership/see-log.ts'
import { addGoal } from '../../src/usecases/plan/add-goal.ts'
import { removeGoal } from '../../src/usecases/plan/remove-goal.ts'
import { seePlan } from '../../src/usecases/plan/see-plan.ts'
import { sharePlan } from '../../src/usecases/plan/share-plan.ts'
import { changeRetention } from '../../src/usecases/privacy/forget-words.ts'
import { nominate } from '../../src/usecases/roster/nominate.ts'
import { optDistrict } from '../../src/usecases/roster/opt-district.ts'
import { withdrawParticipant } from '../../src/usecases/roster/withdraw-participant.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from './world.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().campaign.deleteMany()
  await prisma().optIn.deleteMany()
  await prisma().optIn.createMany({
    data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: world.clock.now() })),
  })
})

/** Everybody who holds no office of the department. */
const noCoordinators = ['ana', 'ben', 'cleo', 'directorOfAna', 'otherDirector', 'operator'] as const
const audits = (action: string) => prisma().audit.findMany({ where: { action } })

describe('what only a coordinator may', () => {
  beforeEach(async () => {
    const at = { startedAt: world.clock.now(), byPersonId: 'cora' }
    await prisma().campaign.create({ data: { id: 'c', cycleId: 'cycle', kind: 'matches', total: 1, ...at } })
  })

  it.each(noCoordinators)('is refused to %s: publishing, steering, looking at a publication, settings', async (who) => {
    const actor = world.actors[who]
    const refused = { ok: false, refusal: { kind: 'notCoordinator' } }
    expect(await publishMatches(world.deps, actor, { draftId: 'none', messages: 0 })).toEqual(refused)
    expect(await pauseCampaign(world.deps, actor, 'c')).toEqual(refused)
    expect(await seeCampaign(world.deps, actor, 'c')).toEqual(refused)
    expect(await changeRetention(world.deps, actor, { months: 1, legalHold: false })).toEqual({
      ok: false,
      refusal: { kind: 'notCoordinator' },
    })
    expect(await prisma().campaign.findFirst()).toMatchObject({ state: 'running' })
  })

  it.each(noCoordinators)('is refused to %s: correcting a director, ending the office of one', async (who) => {
    const change = { grantId: 'g1', name: 'Somebody Else', email: 'else@example.org', title: 'Director' }
    const refused = { ok: false, refusal: { kind: 'notCoordinator' } }
    expect(await correctDirector(world.deps, world.actors[who], change)).toEqual(refused)
    expect(await endDirector(world.deps, world.actors[who], 'g1')).toEqual(refused)
    const grant = await prisma().roleGrant.findUnique({ where: { id: 'g1' }, include: { person: true } })
    expect(grant).toMatchObject({ endedAt: null, person: { name: 'Dora Dale' } })
  })

  it('is a coordinator’s', async () => {
    const { coordinator } = world.actors
    expect(await publishMatches(world.deps, coordinator, { draftId: 'none', messages: 0 })).toMatchObject({
      refusal: { kind: 'noDraft' },
    })
    expect(await seeCampaign(world.deps, coordinator, 'c')).toMatchObject({ ok: true })
    expect(await pauseCampaign(world.deps, coordinator, 'c')).toMatchObject({ ok: true })
  })
})

describe('the roster', () => {
  const input = (more: object = {}) => ({
    name: 'Nell Newman',
    email: 'nell@example.org',
    title: 'Principal',
    schoolCode: 's1',
    refinements: [],
    strengths: [],
    years: 1,
    ...more,
  })

  it('takes nominations from the director of the school’s district or a coordinator alone', async () => {
    const { directorOfAna, coordinator } = world.actors
    for (const who of ['ana', 'ben', 'cleo', 'otherDirector', 'operator'] as const)
      expect(await nominate(world.deps, world.actors[who], input())).toEqual({
        ok: false,
        refusal: { kind: 'notYours' },
      })
    expect(await nominate(world.deps, directorOfAna, input({ schoolCode: 's2' }))).toEqual({
      ok: false,
      refusal: { kind: 'notYours' },
    })
    expect(await prisma().person.count({ where: { email: 'nell@example.org' } })).toBe(0)
    expect(await nominate(world.deps, directorOfAna, input())).toMatchObject({ ok: true })
    expect(
      await nominate(world.deps, coordinator, input({ email: 'nick@example.org', schoolCode: 's2' })),
    ).toMatchObject({ ok: true })
    await prisma().person.deleteMany({
      where: { id: { notIn: ['ana', 'ben', 'cleo', 'dora', 'otto', 'cora', 'omar'] } },
    })
  })

  it('gives a director nobody of another district and nobody of the department', async () => {
    for (const email of ['cleo@example.org', 'cora@example.org', 'omar@example.org'])
      expect(await nominate(world.deps, world.actors.directorOfAna, input({ email }))).toEqual({
        ok: false,
        refusal: { kind: 'otherDistrict' },
      })
  })

  it('lets go of someone for the own director and coordinators alone', async () => {
    for (const who of ['ana', 'ben', 'cleo', 'otherDirector', 'operator'] as const)
      expect(await withdrawParticipant(world.deps, world.actors[who], 'p-ana', { reason: 'x' })).toMatchObject({
        ok: false,
      })
    expect(await withdrawParticipant(world.deps, world.actors.directorOfAna, 'p-ben', { reason: 'x' })).toMatchObject({
      ok: false,
    })
    expect((await world.pair()).status).toBe('active')
    expect(
      await withdrawParticipant(world.deps, world.actors.directorOfAna, 'p-ana', { reason: 'moved' }),
    ).toMatchObject({
      ok: true,
      pair: 'held',
    })
  })

  it('lets the own director and coordinators alone say whether a district takes part', async () => {
    const choice = { districtCode: 'd1', takesPart: false }
    for (const who of ['ana', 'ben', 'cleo', 'otherDirector', 'operator'] as const)
      expect(await optDistrict(world.deps, world.actors[who], choice)).toEqual({
        ok: false,
        refusal: { kind: 'notYours' },
      })
    const other = { districtCode: 'd2', takesPart: false }
    expect(await optDistrict(world.deps, world.actors.directorOfAna, other)).toEqual({
      ok: false,
      refusal: { kind: 'notYours' },
    })
    expect(await prisma().optIn.count({ where: { withdrawnAt: null } })).toBe(2)
  })

  it('has a district that said no stay out where those that have not answered are opted in', async () => {
    const { coordinator } = world.actors
    const isIn = async () => (await prisma().optIn.count({ where: { districtCode: 'd1', withdrawnAt: null } })) === 1
    await optDistrict(world.deps, coordinator, { districtCode: 'd1', takesPart: false })
    const optIn = { districtCode: 'd1', takesPart: true }
    expect(await optDistrict(world.deps, coordinator, { ...optIn, onlyUnanswered: true })).toMatchObject({ ok: true })
    expect(await isIn()).toBe(false)
    await optDistrict(world.deps, coordinator, optIn)
    expect(await isIn()).toBe(true)
  })
})

describe('a step', () => {
  const others = ['cleo', 'directorOfAna', 'otherDirector', 'coordinator', 'operator'] as const
  it.each(others)('is snoozed, stopped and asked help for by its own partners, not by %s', async (who) => {
    const actor = world.actors[who]
    const step = world.stepId('firstVisit')
    const refused = { ok: false, refusal: { kind: 'notYours' } }
    expect(await snoozeNudges(world.deps, actor, step, { kind: 'day' })).toEqual(refused)
    expect(await stopNudges(world.deps, actor, step)).toEqual(refused)
    expect(await askHelp(world.deps, actor, step, 'x')).toEqual(refused)
    expect(await prisma().nudge.count()).toBe(0)
  })
})

describe('words of another', () => {
  it('leave a line in the audit trail when they are read, and one’s own do not', async () => {
    const log = { id: 'log', stepId: 'step-firstVisit', authorId: 'p-ana', minutes: 180, activities: [] }
    await prisma().log.create({ data: { ...log, happenedOn: new Date('2026-09-01'), createdAt: world.clock.now() } })
    await seeLog(world.deps, world.actors.ana, 'step-firstVisit')
    expect(await audits('log.read')).toEqual([])
    await seeLog(world.deps, world.actors.ben, 'step-firstVisit')
    await seeLog(world.deps, world.actors.coordinator, 'step-firstVisit')
    expect((await audits('log.read')).map(({ personId, role }) => [personId, role])).toEqual([
      ['ben', 'partner'],
      ['cora', 'coordinator'],
    ])
  })

  it('of a plan are read by whom its owner shares it with, and changed by nobody else', async () => {
    const { ana, ben, cleo, coordinator, directorOfAna } = world.actors
    const words = { entry: { indicator: 'A3', goal: 'g', evidence: 'e' }, steps: [{ words: 'a' }] }
    expect(await addGoal(world.deps, ana, words, 'k')).toMatchObject({ ok: true })
    const of = { partnershipId: 'pair', ownerId: 'p-ana' }
    const [goal] = await prisma().goal.findMany()
    for (const who of [cleo, directorOfAna])
      expect(await seePlan(world.deps, who, of)).toEqual({ ok: false, refusal: { kind: 'notYours' } })
    expect(await seePlan(world.deps, coordinator, of)).toEqual({ ok: false, refusal: { kind: 'notShared' } })
    expect(await removeGoal(world.deps, ben, goal!.id)).toMatchObject({ ok: false })
    expect(await seePlan(world.deps, ana, of)).toMatchObject({ ok: true })
    expect(await audits('plan.read')).toEqual([])
    expect(await seePlan(world.deps, ben, of)).toMatchObject({ ok: true })
    expect((await audits('plan.read')).map((one) => one.personId)).toEqual(['ben'])
    await sharePlan(world.deps, ana, { sharedWithPartner: false })
    expect(await seePlan(world.deps, ben, of)).toEqual({ ok: false, refusal: { kind: 'notShared' } })
  })
})

describe('a submission', () => {
  it('of another is not found by its key, and of two at once the second is done again', async () => {
    const { store, clock } = world.deps
    const submission = { key: 'k', personId: 'ana', outcome: { a: 'b' }, at: clock.now() }
    await store.transaction((data) => data.submissions.keep(submission))
    expect(await store.read.submissions.find('k', 'ana')).toEqual({ a: 'b' })
    expect(await store.read.submissions.find('k', 'ben')).toBeUndefined()
    let tries = 0
    await store.transaction(async (data) => {
      tries++
      if (tries === 1) await data.submissions.keep(submission)
    })
    expect(tries).toBe(2)
  })
})

describe('a signed link', () => {
  const actions = () => createSignedLinkActions(withoutStore(world.deps), registry)
  const ask = () => actions().handle('ana', { kind: 'open', form: 'settings', context: {} })

  it('acts for who is in the program, and not for who has left or never was', async () => {
    expect((await ask()).kind).toBe('form')
    await prisma().person.update({ where: { id: 'ana' }, data: { leftAt: world.clock.now() } })
    expect((await ask()).kind).toBe('refusal')
    expect((await actions().handle('nobody', { kind: 'open', form: 'settings', context: {} })).kind).toBe('refusal')
  })
})
