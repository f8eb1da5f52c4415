import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../../src/core/clock.ts'
import { type OpenQueue, openQueue } from '../../src/deliveries/boss.ts'
import { type RefreshJob, refresh } from '../../src/deliveries/queues.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { createStore } from '../../src/store/store.ts'
import type { Store } from '../../src/usecases/ports.ts'
import { withDatabase } from '../store/database.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const database = withDatabase()
let queue: OpenQueue
let store: Store

beforeAll(async () => {
  queue = await openQueue(database(), quiet)
  const newId = createNewId(systemClock)
  store = createStore(database(), { clock: systemClock, newId, enqueue: queue.enqueue })
})
afterAll(() => queue.boss.stop({ graceful: false, close: false }))

const ask = (...pairs: readonly string[]) =>
  store.transaction((data) => data.outbox.refresh(pairs.map((partnershipId) => ({ partnershipId }))))
/** As a worker of another process would: on a connection of its own. */
const taken = async () => (await queue.boss.fetch<RefreshJob>(refresh.name, { batchSize: 10 })).map(({ data }) => data)

it('what is asked for while it waits already is not drawn before the change that asks for it is there', async () => {
  await ask('first')
  const open = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  const changing = store.transaction(async (data) => {
    await data.outbox.refresh([{ partnershipId: 'first' }])
    asked.resolve()
    await open.promise
  })
  await asked.promise
  const before = await taken()
  open.resolve()
  await changing
  expect([before, await taken()]).toEqual([[], [{ partnershipId: 'first' }]])
})

it('what is being drawn already waits once more', async () => {
  await ask('second')
  expect(await taken()).toEqual([{ partnershipId: 'second' }])
  await ask('second')
  await ask('second')
  expect(await taken()).toEqual([{ partnershipId: 'second' }])
})

it('two who ask at once keep nobody from asking, and what one of them asks for twice waits once', async () => {
  await ask('third', 'fourth')
  await Promise.all([ask('third', 'fourth', 'third'), ask('fourth', 'third'), ask('third', 'fourth')])
  expect((await taken()).length).toBe(2)
})
