import { beforeEach, describe, expect, it } from 'vitest'
import { endOffices } from '../../src/usecases/identity/end-offices.ts'
import { identify } from '../../src/usecases/identity/identify.ts'
import { addToLog, endPartnership, logStep, retractLog } from '../../src/usecases/partnership/path-requests.ts'
import { seeLog } from '../../src/usecases/partnership/see-log.ts'
import { addGoal } from '../../src/usecases/plan/add-goal.ts'
import { seePlan } from '../../src/usecases/plan/see-plan.ts'
import { updateGoal } from '../../src/usecases/plan/update-goal.ts'
import { changeRetention, forgetWords } from '../../src/usecases/privacy/forget-words.ts'
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
const end = async () => {
  world.clock.advance(1000)
  await endPartnership(world.deps, world.actors.coordinator, { partnershipId: 'pair' }, 'Moved on')
  world.clock.advance(1000)
}

describe('a former partner', () => {
  const words = (goal: string) => ({ indicator: 'A3', goal, actions: 'a', evidence: 'e' })
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
    await updateGoal(world.deps, ana, changed.id, { ...words('changed'), reached: false })
    expect(await goals('ben')).toEqual(['kept'])
    expect(await goals('ana')).toEqual(['changed', 'kept', 'new'])
  })

  it('reads of the other’s log nothing written after the end', async () => {
    const { ana, ben } = world.actors
    await logFirst()
    await end()
    await addToLog(world.deps, ben, first, { entry: { strategies: [], indicators: [], ideas: 'LATER' } })
    const read = async (who: typeof ana) => JSON.stringify((await seeLog(world.deps, who, first.stepId))?.step.logs)
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

describe('a log that was taken back', () => {
  const kept = () => prisma().retractedLog.findMany()

  it('is shown to nobody, kept under a legal hold, and gone when none stands', async () => {
    const { ana, coordinator } = world.actors
    await changeRetention(world.deps, coordinator, { months: 24, legalHold: true })
    await logFirst()
    await retractLog(world.deps, ana, first)
    await forgetWords(world.deps)
    expect(await prisma().log.count()).toBe(0)
    expect(await kept()).toMatchObject([{ authorId: 'p-ana', content: { ideas: 'MINE', minutes: 180 } }])
    expect((await seeLog(world.deps, ana, first.stepId))?.step.logs).toEqual([])
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

describe('somebody who left', () => {
  it('is taken out, acts no more, is known by no account, and coordinators can tell since when', async () => {
    const { directorOfAna } = world.actors
    await withdrawParticipant(world.deps, directorOfAna, 'p-ana', { reason: 'moved' })
    expect(await prisma().person.findUnique({ where: { id: 'ana' } })).toMatchObject({ leftAt: null })
    await withdrawParticipant(world.deps, directorOfAna, 'p-ana', { reason: 'left', leaves: true })
    expect(await prisma().person.findUnique({ where: { id: 'ana' } })).toMatchObject({ leftAt: world.clock.now() })
    expect(await prisma().audit.count({ where: { action: 'person.left', subjectId: 'ana', personId: 'dora' } })).toBe(1)
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
