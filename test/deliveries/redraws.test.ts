import { beforeEach, expect, it, vi } from 'vitest'
import { platformRates } from '../../src/deliveries/rates.ts'
import { withDatabase } from '../store/database.ts'
import { addCycle, addPair } from '../usecases/pair.ts'
import { addPerson, withJobs } from './stage.ts'

/** Messages a second of each tenant. */
const SLACK = 10
const TEAMS = 100
const rateOf = (perSecond: number) => ({ ...platformRates.slack, tenant: { perSecond, burst: 1 } })

const logged: object[] = []
/** How many messages were drawn from each look. */
const looks: number[] = []
const database = withDatabase()
const stage = withJobs(database, {
  rates: { slack: rateOf(SLACK), teams: rateOf(TEAMS), email: platformRates.email },
  log: { info: () => undefined, warn: () => undefined, error: (facts) => void logged.push(facts) },
  drawFromOneLook: () => {
    looks.push(0)
    return async (notice) => {
      looks[looks.length - 1]!++
      return stage().draw!(notice)
    }
  },
})
const patient = { timeout: 60_000, interval: 25 }
const titles = new Map<string, string>()
const broken = new Set<string>()
let pairs = 0

beforeEach(async () => {
  if ((await database().prisma.cycle.count()) === 0) await addCycle(database())
  stage().draw = ({ facts }) => {
    if (broken.has(facts.stepId!)) throw new Error('it can’t be drawn')
    return { title: titles.get(facts.stepId!) ?? 'Before', blocks: [] }
  }
  logged.splice(0)
  looks.splice(0)
  broken.clear()
  titles.clear()
  for (const platform of ['slack', 'teams'] as const) stage()[platform].updated.splice(0)
})

/** A pair with so many messages that stand on a platform, each to a person of its own, and how they read. Returns the pair. */
const pairWith = async (platform: 'slack' | 'teams', count = 1) => {
  const names = [`a${pairs}`, `b${pairs++}`] as const
  const { id: partnershipId } = await addPair(database(), stage().store, names, new Date(0), '2026-10-13')
  for (let at = 0; at < count; at++) {
    const personId = `${partnershipId}-${at}`
    await addPerson(database(), personId, [platform])
    await database().prisma.delivery.create({
      data: {
        id: `d-${personId}`,
        notice: 'timesOffered',
        facts: { stepId: personId },
        personId,
        partnershipId,
        platform,
        tenantId: `tenant-${platform}`,
        state: 'sent',
        queuedAt: new Date(),
        settledAt: new Date(),
        messageId: `m-${personId}`,
        conversationId: `c-${personId}`,
      },
    })
  }
  return partnershipId
}
const change = (ids: readonly string[], press?: true) =>
  stage().store.transaction((data) =>
    data.outbox.refresh(ids.map((partnershipId) => ({ partnershipId, ...(press && { press }) }))),
  )
const redrawn = (platform: 'slack' | 'teams') => stage()[platform].updated.map((one) => one.message.deliveryId)
const seconds = (since: number) => (performance.now() - since) / 1_000

it('a message that can’t be drawn is a line in the log, and keeps none of its pair’s others', async () => {
  const pair = await pairWith('teams', 4)
  broken.add(`${pair}-1`)
  await change([pair])
  await vi.waitFor(() => expect(redrawn('teams').length).toBe(3), patient)
  expect(redrawn('teams')).not.toContain(`d-${pair}-1`)
  await vi.waitFor(() => expect(logged).toContainEqual(expect.objectContaining({ delivery: `d-${pair}-1` })), patient)
  broken.clear()
  // Tried again, by the job itself or the next one, or by both where they meet: only what is still stale is sent.
  await change([pair])
  await vi.waitFor(() => expect(redrawn('teams')).toContain(`d-${pair}-1`), patient)
  await stage().jobs.idle()
  const others = redrawn('teams').filter((id) => id !== `d-${pair}-1`)
  expect(others.toSorted()).toEqual([0, 2, 3].map((at) => `d-${pair}-${at}`))
})

it('only what reads differently is sent again, and what changes while it waits is sent as it is then', async () => {
  const pair = await pairWith('teams', 5)
  // What was tried again for the pair of the test before may come in between.
  const own = () => stage().teams.updated.filter(({ message }) => message.deliveryId.startsWith(`d-${pair}-`))
  await change([pair])
  await vi.waitFor(() => expect(own().length).toBe(5), patient)
  await stage().jobs.idle()
  titles.set(`${pair}-2`, 'After')
  await change([pair])
  await stage().jobs.idle()
  expect(
    own()
      .slice(5)
      .map(({ message }) => message.deliveryId),
  ).toEqual([`d-${pair}-2`])
  expect(own().at(-1)!.message.card.title).toBe('After')
})

it('whether a pair’s messages still say what is so is seen in one look', async () => {
  const pair = await pairWith('teams', 6)
  await change([pair])
  await stage().jobs.idle()
  looks.splice(0)
  await change([pair])
  await stage().jobs.idle()
  expect(looks).toEqual([6])
})

it('a message that reads differently is drawn once and sent once', async () => {
  const pair = await pairWith('teams', 3)
  let drawn = 0
  const draw = stage().draw!
  stage().draw = (notice) => {
    if (notice.facts.stepId!.startsWith(pair)) drawn++
    return draw(notice)
  }
  await change([pair])
  await stage().jobs.idle()
  expect(redrawn('teams').filter((id) => id.startsWith(`d-${pair}-`))).toHaveLength(3)
  expect(drawn).toBe(3)
})

it('of two that send a message at once the one from the older state does not have the last word', async () => {
  const pair = await pairWith('teams')
  const { teams } = stage()
  const sent: string[] = []
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const update = vi.spyOn(teams, 'update').mockImplementation(async (message, { card }) => {
    if (sent.length === 0 && card.title === 'Before') await held
    sent.push(card.title)
    return { kind: 'sent', message }
  })
  await change([pair])
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(1), patient)
  titles.set(`${pair}-0`, 'After')
  await change([pair], true)
  await vi.waitFor(() => expect(sent).toEqual(['After']), patient)
  arrive()
  await stage().jobs.idle()
  update.mockRestore()
  expect(sent).toEqual(['After', 'Before', 'After'])
})

it('many that became stale at once go as the rates allow: a tenant never waits for another, a press for neither', async () => {
  const slow: string[] = []
  const fast: string[] = []
  for (let at = 0; at < 6; at++) {
    slow.push(await pairWith('slack', 10))
    fast.push(await pairWith('teams', 10))
  }
  const pressed = await pairWith('slack')
  const since = performance.now()
  await change([...slow, ...fast])
  await vi.waitFor(() => expect(redrawn('teams').length).toBe(60), patient)
  expect(redrawn('slack').length).toBeLessThan(50)
  const before = redrawn('slack').length
  await change([pressed], true)
  await vi.waitFor(() => expect(redrawn('slack')).toContain(`d-${pressed}-0`), patient)
  // Of those that had their permit already one a tenth of a second, for a second.
  expect(redrawn('slack').indexOf(`d-${pressed}-0`) - before).toBeLessThan(SLACK + 3)
  await vi.waitFor(() => expect(redrawn('slack').length).toBe(61), patient)
  // A slow machine takes longer than the rates allow; none may be faster.
  expect(seconds(since)).toBeGreaterThan(60 / SLACK - 1.5)
})

it('of those that wait for the same tenant the newest message goes first', async () => {
  const pair = await pairWith('slack', 30)
  await change([pair])
  await vi.waitFor(() => expect(redrawn('slack').length).toBe(30), patient)
  const order = redrawn('slack')
  // Those that come while the first are on their way, each by a draw of its own, may pass one another.
  const older = order.filter((id, at) => at > 0 && id > order[at - 1]!)
  expect(older.length).toBeLessThan(6)
})
