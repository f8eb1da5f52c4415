import { describe, expect, it } from 'vitest'
import { DRAFT_DAYS, forgetBefore } from '../../../src/core/privacy/retention.ts'
import { findDraft, keepDraft } from '../../../src/usecases/people/drafts.ts'
import { addGoal } from '../../../src/usecases/plan/add-goal.ts'
import { commentOnGoal } from '../../../src/usecases/plan/comment-on-goal.ts'
import { changeRetention, forgetWords } from '../../../src/usecases/privacy/forget-words.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld } from '../world.ts'

describe('how long words are kept', () => {
  it('counts whole months back, and never under a legal hold', () => {
    const now = new Date('2029-07-01T12:00:00Z')
    expect(forgetBefore({ months: 24, legalHold: false }, now)).toBe('2027-07-01')
    expect(forgetBefore({ months: 24, legalHold: true }, now)).toBeUndefined()
  })
})

describe('forgetting', () => {
  const database = withDatabase()

  it('clears words of years long over, keeps dates, lengths and tags, and waits for a legal hold to be lifted', async () => {
    const world = await makeWorld(database())
    const { clock } = world
    const { prisma } = database()
    await prisma.log.create({
      data: {
        id: 'log',
        stepId: world.stepId('firstVisit'),
        authorId: 'p-ana',
        happenedOn: new Date('2026-11-20'),
        minutes: 150,
        activities: ['culture'],
        reflection: 'for me alone',
        sharedNote: 'for us',
        createdAt: clock.now(),
      },
    })
    expect(await forgetWords(world.deps)).toBe(0)
    const { coordinator, ana } = world.actors
    await keepDraft(world.deps, ana, 'log-visit:x', { reflection: 'not sent yet' })
    expect(await changeRetention(world.deps, coordinator, { months: 12, legalHold: true })).toMatchObject({ ok: true })
    clock.advance(4 * 365 * 86_400_000)
    expect(await forgetWords(world.deps)).toBe(0)
    expect((await prisma.log.findUniqueOrThrow({ where: { id: 'log' } })).reflection).toBe('for me alone')
    expect(await findDraft(world.deps, ana, 'log-visit:x')).toBeDefined()
    expect(await changeRetention(world.deps, coordinator, { months: 12, legalHold: false })).toMatchObject({ ok: true })
    expect(await forgetWords(world.deps)).toBe(1)
    expect(await prisma.delivery.count({ where: { notice: 'wordsGoSoon', personId: 'ana' } })).toBe(1)
    clock.advance(15 * 86_400_000)
    expect(await forgetWords(world.deps)).toBeGreaterThan(0)
    expect(await prisma.log.findUniqueOrThrow({ where: { id: 'log' } })).toMatchObject({
      reflection: null,
      sharedNote: null,
      minutes: 150,
      activities: ['culture'],
    })
    expect(await prisma.audit.count({ where: { action: 'words.forgotten' } })).toBe(1)
    expect(await findDraft(world.deps, ana, 'log-visit:x')).toBeUndefined()
    expect(await forgetWords(world.deps)).toBe(0)
  })

  it('tells everybody who wrote anything of the year before it goes', async () => {
    const world = await makeWorld(database())
    const { prisma } = database()
    await addGoal(
      world.deps,
      world.actors.ana,
      { entry: { indicator: 'A3', goal: 'g', evidence: 'e' }, steps: [] },
      'k',
    )
    const { id } = await prisma.goal.findFirstOrThrow()
    await commentOnGoal(world.deps, world.actors.ben, id, 'a comment', 'k2')
    const wanted = { id: 'r', participantId: 'p-cleo', words: 'halls', remindOn: new Date('2026-10-01') }
    await prisma.ownReminder.create({ data: { ...wanted, createdAt: world.clock.now() } })
    await changeRetention(world.deps, world.actors.coordinator, { months: 12, legalHold: false })
    world.clock.advance(4 * 365 * 86_400_000)
    await prisma.cycle.updateMany({ data: { wordsGoToldAt: null } })
    await forgetWords(world.deps)
    const told = await prisma.delivery.findMany({ where: { notice: 'wordsGoSoon' }, orderBy: { personId: 'asc' } })
    expect(told.map(({ personId }) => personId)).toEqual(['ana', 'ben', 'cleo'])
    await prisma.ownReminder.deleteMany()
  })

  it('lets a draft go that nobody has come back to for a season, and keeps a younger one', async () => {
    const world = await makeWorld(database())
    const { ana } = world.actors
    await keepDraft(world.deps, ana, 'old', { reason: 'typed in a what-if' })
    world.clock.advance((DRAFT_DAYS - 1) * 86_400_000)
    await keepDraft(world.deps, ana, 'young', { reason: 'typed yesterday' })
    expect(await forgetWords(world.deps)).toBe(0)
    world.clock.advance(2 * 86_400_000)
    expect(await forgetWords(world.deps)).toBe(1)
    expect(await findDraft(world.deps, ana, 'old')).toBeUndefined()
    expect(await findDraft(world.deps, ana, 'young')).toBeDefined()
  })

  it('clears every word of a year long over, and none of one that is not', async () => {
    const world = await makeWorld(database())
    const { prisma } = database()
    await prisma.cycle.updateMany({ data: { wordsGoToldAt: null } })
    const [at, stepId] = [world.clock.now(), world.stepId('firstVisit')]
    const said = {
      ideas: 'WORD',
      sharedNote: 'WORD',
      nextSteps: 'WORD',
      questions: 'WORD',
      reflection: 'WORD',
      onBehalfWhy: 'WORD',
    }
    const log = { id: 'log', stepId, authorId: 'p-ana', happenedOn: at, minutes: 150, createdAt: at, ...said }
    await prisma.log.create({ data: log })
    await prisma.logAmendment.create({ data: { id: 'a', logId: 'log', at, byId: 'p-ana', before: { ideas: 'WORD' } } })
    const words = { note: 'WORD', reason: 'WORD', agendaOther: 'WORD', place: 'WORD' }
    await prisma.step.update({ where: { id: stepId }, data: words })
    await prisma.helpRequest.create({ data: { id: 'h', partnershipId: 'pair', personId: 'ana', note: 'WORD', at } })
    const goal = { id: 'g', indicator: 'A3', goal: 'WORD', actions: 'WORD', evidence: 'WORD', createdAt: at }
    const plan = { id: 'plan', participantId: 'p-ana', rubricId: 'rubric', createdAt: at }
    await prisma.plan.create({ data: { ...plan, goals: { create: goal } } })
    await prisma.partnership.update({ where: { id: 'pair' }, data: { statusReason: 'WORD', handReason: 'WORD' } })
    const between = { cycleId: 'cycle', aId: 'p-ana', bId: 'p-cleo', kind: 'forbid' as const }
    await prisma.matchConstraint.create({ data: { id: 'c', ...between, reason: 'WORD', byPersonId: 'cora', at } })
    const kept = async () =>
      JSON.stringify([
        await prisma.log.findMany(),
        await prisma.logAmendment.findMany(),
        await prisma.step.findMany(),
        await prisma.helpRequest.findMany(),
        await prisma.goal.findMany(),
        await prisma.partnership.findMany(),
        await prisma.matchConstraint.findMany(),
      ]).split('WORD').length - 1
    const all = await kept()
    await forgetWords(world.deps)
    expect([all, await kept()]).toEqual([18, 18])
    world.clock.advance(4 * 365 * 86_400_000)
    await forgetWords(world.deps)
    world.clock.advance(15 * 86_400_000)
    await forgetWords(world.deps)
    expect(await kept()).toBe(0)
    expect(await prisma.log.findFirst()).toMatchObject({ minutes: 150 })
    await prisma.matchConstraint.deleteMany()
  })
})
