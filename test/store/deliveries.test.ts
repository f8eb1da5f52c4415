import { beforeEach, describe, expect, it } from 'vitest'
import { makeWorld, type World } from '../usecases/world.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().campaign.deleteMany()
})
const at = () => world.clock.now()
const add = (id: string, more: object = {}) =>
  prisma().delivery.create({ data: { id, notice: 'invitation', personId: 'ana', queuedAt: at(), ...more } })
const stateOf = async (id: string) => (await prisma().delivery.findUniqueOrThrow({ where: { id } })).state
const take = async (...ids: string[]) =>
  [...(await world.deps.store.single((data) => data.deliveries.take(ids, at())))].sort()

describe('a message', () => {
  it('is taken once, and only while it waits', async () => {
    await add('waits')
    for (const state of ['sending', 'sent', 'unreachable', 'cancelled', 'unknown'] as const) await add(state, { state })
    const all = ['waits', 'sending', 'sent', 'unreachable', 'cancelled', 'unknown']
    expect(await take(...all)).toEqual(['waits'])
    expect(await take(...all)).toEqual([])
  })

  it('of an announcement that is paused or canceled is not taken', async () => {
    for (const state of ['running', 'paused', 'cancelled'] as const) {
      const campaign = { id: state, cycleId: 'cycle', kind: 'matches', total: 1, byPersonId: 'cora', startedAt: at() }
      await prisma().campaign.create({ data: { ...campaign, state } })
      await add(`of-${state}`, { campaignId: state })
    }
    expect(await take('of-running', 'of-paused', 'of-cancelled')).toEqual(['of-running'])
  })

  it('that was left in flight is sent once more and no third time', async () => {
    await add('stuck', { state: 'sending', startedAt: at() })
    const again = () => world.deps.store.single((data) => data.deliveries.takeAgain('stuck', at()))
    expect([await again(), await again()]).toEqual([true, false])
  })

  it('that is settled stays as it was settled', async () => {
    await add('done', { state: 'sent' })
    await add('under way', { state: 'sending' })
    const settle = (id: string) =>
      world.deps.store.single((data) => data.deliveries.settle([{ id, state: 'unreachable', reason: 'x' }], at()))
    await settle('done')
    await settle('under way')
    expect([await stateOf('done'), await stateOf('under way')]).toEqual(['sent', 'unreachable'])
  })

  it('goes again to who can be reached now: the newest of its kind, never an old reminder, never another’s', async () => {
    await add('older', { state: 'unreachable', queuedAt: new Date(at().getTime() - 1_000) })
    await add('newer', { state: 'unreachable' })
    await add('reminder', { state: 'unreachable', notice: 'nudge' })
    await add('sent', { state: 'sent', notice: 'introduction' })
    await add('others', { state: 'unreachable', personId: 'ben' })
    const again = await world.deps.store.single((data) => data.deliveries.requeue(['ana']))
    expect(again.map(({ id }) => id)).toEqual(['newer'])
  })

  it('is written with the state that causes it, or not at all', async () => {
    const send = (fails: boolean) =>
      world.deps.store.transaction(async (data) => {
        await data.outbox.send([
          {
            name: 'invitation',
            to: { kind: 'person', personId: 'ana' },
            facts: { participantId: 'p-ana' },
            priority: 'interactive',
          },
        ])
        if (fails) throw new Error('after all not')
      })
    await expect(send(true)).rejects.toThrow('after all not')
    expect(await prisma().delivery.count()).toBe(0)
    await send(false)
    expect(await prisma().delivery.findMany()).toMatchObject([
      { notice: 'invitation', personId: 'ana', state: 'queued' },
    ])
  })
})
