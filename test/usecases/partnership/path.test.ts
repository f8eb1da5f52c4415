import { beforeEach, describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../src/core/partnership/partnership.ts'
import { stepOf } from '../../../src/core/partnership/partnership.ts'
import { markOf } from '../../../src/core/partnership/phase.ts'
import type { PathResult } from '../../../src/usecases/partnership/act-on-path.ts'
import {
  acceptTime,
  amendLog,
  endPartnership,
  excuseStep,
  freezePartnership,
  logOnBehalf,
  logStep,
  proposeTimes,
  reopenStep,
  retractLog,
} from '../../../src/usecases/partnership/path-requests.ts'
import { databaseKinds, withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../world.ts'

const entry = (more: Partial<LogEntry> = {}): LogEntry => ({
  happenedOn: '2026-09-01',
  minutes: 180,
  activities: ['culture'],
  strategies: ['plc'],
  indicators: ['A3'],
  ideas: 'Walk the halls at 8',
  reflection: 'I talked too much',
  ...more,
})
const refusal = (result: PathResult) => (result.ok ? 'ok' : result.refusal.kind)

describe.each(databaseKinds)('the path of a pair on the database: %s', (kind) => {
  const database = withDatabase(kind)
  let world: World
  beforeEach(async () => {
    world = await makeWorld(database())
  })
  const first = { stepId: 'step-firstVisit' }
  /** What no database could make different is a test of one of them only. */
  const once = (name: string, test: () => Promise<void>) => {
    if (kind === 'server') it(name, test)
  }
  const inDays = (days: number, minutes = 180) => ({
    startsAt: new Date(world.clock.now().getTime() + days * 86_400_000),
    minutes,
  })
  const propose = (who: 'ana' | 'ben', more: { key?: string; seen?: string } = {}) =>
    proposeTimes(
      world.deps,
      world.actors[who],
      { ...first, key: more.key },
      { times: [inDays(3), inDays(4)], hostId: 'p-ben', agenda: ['culture'], note: 'Park by the gym', seen: more.seen },
    )
  const step = async () => stepOf(await world.pair(), 'firstVisit')
  const accept = async (who: 'ana' | 'ben') =>
    acceptTime(world.deps, world.actors[who], first, { offerId: (await step()).offers.at(-2)!.id })

  it('keeps what was offered, agreed and logged, and opens the next step', async () => {
    expect(refusal(await propose('ana'))).toBe('ok')
    expect(await step()).toMatchObject({
      state: 'proposed',
      hostId: 'p-ben',
      ballWith: 'p-ben',
      note: 'Park by the gym',
    })
    expect(refusal(await accept('ben'))).toBe('ok')
    const booked = await step()
    expect(booked).toMatchObject({ state: 'scheduled', appointment: inDays(3), sequence: 1 })
    expect(booked.offers.map((offer) => offer.state)).toEqual(['accepted', 'declined'])
    world.clock.advance(4 * 86_400_000)
    expect(refusal(await logStep(world.deps, world.actors.ana, first, { entry: entry() }))).toBe('ok')
    const pair = await world.pair()
    expect(pair.steps.map((one) => one.state)).toEqual(['logged', 'open', 'waiting', 'waiting'])
    expect(stepOf(pair, 'firstVisit').logs).toMatchObject([{ authorId: 'p-ana', ...entry() }])
    expect(await world.sent()).toEqual([
      'stepOpened to ana',
      'timesOffered to ben',
      'visitLogged to ben',
      'visitScheduled to ana',
      'visitScheduled to ben',
    ])
  })

  it('writes state, audit row and message together, or nothing', async () => {
    await propose('ana')
    expect(await database().prisma.audit.findMany({ select: { action: true, role: true, personId: true } })).toEqual([
      { action: 'path.timesOffered', role: 'partner', personId: 'ana' },
    ])
    const before = await world.pair()
    expect(
      refusal(await acceptTime(world.deps, world.actors.ana, first, { offerId: before.steps[0]!.offers[0]!.id })),
    ).toBe('ownOffer')
    expect(await world.pair()).toEqual(before)
    expect(await database().prisma.audit.count()).toBe(1)
    expect(await database().prisma.delivery.count()).toBe(1)
  })

  once('answers a repeated submission and changes nothing', async () => {
    const [one, two] = [await propose('ana', { key: 'k' }), await propose('ana', { key: 'k' })]
    expect([refusal(one), refusal(two)]).toEqual(['ok', 'ok'])
    expect((await world.pair()).version).toBe(2)
    expect(await world.sent()).toHaveLength(1)
  })

  it('carries the same submission out once, however often it arrives at once', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => propose('ana', { key: 'k' })))
    expect(results.map(refusal)).toEqual(['ok', 'ok', 'ok', 'ok'])
    expect((await world.pair()).version).toBe(2)
    expect(await world.sent()).toHaveLength(1)
  })

  once('does not take one person for another who sends the same key', async () => {
    await propose('ana', { key: 'k' })
    expect(refusal(await propose('ben', { key: 'k' }))).toBe('ok')
    expect((await world.pair()).version).toBe(3)
  })

  it('tells the second of two who act at once what changed, and keeps the first', async () => {
    const seen = markOf(await step())
    const results = await Promise.all([propose('ana', { seen }), propose('ben', { seen })])
    expect(results.map(refusal).sort()).toEqual(['changedMeanwhile', 'ok'])
    const { offers, round } = await step()
    expect([offers.length, round]).toEqual([2, 1])
  })

  it('books one time when both buttons are pressed at once', async () => {
    await propose('ana')
    const [a, b] = (await step()).offers
    const results = await Promise.all(
      [a!, b!].map((offer) => acceptTime(world.deps, world.actors.ben, first, { offerId: offer.id })),
    )
    expect(results.map(refusal).sort()).toEqual(['offerGone', 'ok'])
    expect((await step()).offers.filter((offer) => offer.state === 'accepted')).toHaveLength(1)
  })

  once('keeps what a log said before, and tells the partner of what is shared', async () => {
    await logStep(world.deps, world.actors.ana, first, { entry: entry(), hostId: 'p-ana' })
    const amend = (more: Partial<LogEntry>) => amendLog(world.deps, world.actors.ana, first, { entry: entry(more) })
    world.clock.advance(1000)
    expect(refusal(await amend({ reflection: 'I listened more' }))).toBe('ok')
    expect((await world.sent()).filter((one) => one.startsWith('logAmended'))).toEqual([])
    world.clock.advance(1000)
    expect(refusal(await amend({ ideas: 'Walk the halls at 9' }))).toBe('ok')
    expect((await world.sent()).filter((one) => one.startsWith('logAmended'))).toEqual(['logAmended to ben'])
    const kept = await database().prisma.logAmendment.findMany({ orderBy: { at: 'asc' } })
    expect(kept.map((one) => (one.before as { reflection: string }).reflection)).toEqual([
      'I talked too much',
      'I listened more',
    ])
  })

  once('takes a log back that was sent by accident', async () => {
    await logStep(world.deps, world.actors.ana, first, { entry: entry(), hostId: 'p-ana' })
    expect(refusal(await retractLog(world.deps, world.actors.ana, first))).toBe('ok')
    expect((await world.pair()).steps.map((one) => one.state)).toEqual(['open', 'waiting', 'waiting', 'waiting'])
    expect(await database().prisma.log.count()).toBe(0)
  })

  once('names a coordinator who is one of the two as the office where they rule on their own pair', async () => {
    const both = { ...world.actors.ana, coordinator: true }
    await proposeTimes(world.deps, both, first, { times: [inDays(3)], hostId: 'p-ben', agenda: [] })
    await excuseStep(world.deps, both, { stepId: 'step-call' }, { reason: 'Flood' })
    const lines = await database().prisma.audit.findMany({
      select: { action: true, role: true },
      orderBy: { id: 'asc' },
    })
    expect(lines.map(({ action, role }) => `${action} ${role}`).sort()).toEqual([
      'path.stepExcused coordinator',
      'path.timesOffered partner',
    ])
  })

  once('tells of a log that is written anew once, and keeps what its author had written before', async () => {
    const { ana, coordinator } = world.actors
    await logStep(world.deps, ana, first, { entry: entry(), hostId: 'p-ana' })
    await reopenStep(world.deps, coordinator, first, { reason: 'Wrong length' })
    const written = { authorId: 'p-ana', entry: entry({ minutes: 120 }), hostId: 'p-ana', reason: 'By phone' }
    expect(refusal(await logOnBehalf(world.deps, coordinator, first, written))).toBe('ok')
    expect((await world.sent()).filter((one) => /logAmended|visitLogged/.test(one))).toEqual([
      'visitLogged to ana',
      'visitLogged to ben',
      'visitLogged to ben',
    ])
    const kept = await world.deps.store.read.partnerships.amendmentsBy(['p-ana'])
    expect(kept).toMatchObject([{ before: { minutes: 180, ideas: 'Walk the halls at 8' } }])
    expect((await step()).logs).toMatchObject([{ minutes: 120, onBehalfBy: 'cora', reflection: 'I talked too much' }])
  })

  once('asks the coordinators when a pair freezes, and frees calendars when it ends', async () => {
    await propose('ana')
    await accept('ben')
    const target = { partnershipId: 'pair' }
    expect(refusal(await freezePartnership(world.deps, world.actors.ben, target, 'moved'))).toBe('ok')
    expect((await world.sent()).filter((one) => one.startsWith('partnershipFrozen'))).toEqual([
      'partnershipFrozen to ana',
      'partnershipFrozen to cora',
    ])
    expect(refusal(await endPartnership(world.deps, world.actors.ana, target, 'x'))).toBe('coordinatorOnly')
    expect(refusal(await endPartnership(world.deps, world.actors.coordinator, target, 'No partner left'))).toBe('ok')
    expect(await world.pair()).toMatchObject({ status: 'ended', statusReason: 'No partner left' })
    expect((await step()).appointment).toBeUndefined()
  })

  for (const who of ['cleo', 'otherDirector', 'operator'] as const)
    once(`is nobody else's business: ${who}`, async () => {
      const target = { partnershipId: 'pair' }
      expect(refusal(await freezePartnership(world.deps, world.actors[who], target, 'x'))).toBe('notYours')
      expect(refusal(await freezePartnership(world.deps, world.actors[who], { partnershipId: 'none' }, 'x'))).toBe(
        'notYours',
      )
    })
})
