import { describe, expect, it } from 'vitest'
import type { NewNotice } from '../../src/core/notice.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import type { Enqueue } from '../../src/store/db/deps.ts'
import { createStore } from '../../src/store/store.ts'
import { silentLog } from '../deliveries/stage.ts'
import { makeWorld } from '../usecases/world.ts'
import { databaseKinds, withDatabase } from './database.ts'

/** More than two statements take. */
const MANY = 10_001
const notices = (count: number): NewNotice[] =>
  Array.from({ length: count }, (_, at) => ({
    name: 'announcement',
    to: { kind: 'person', personId: `person ${at}` },
    facts: { cycleId: 'year', draftId: 'draft' },
    priority: 'announcement',
  }))

describe.each(databaseKinds)('an announcement to more people than a statement takes, on %s', (kind) => {
  const database = withDatabase(kind)
  const sendWith = async (changed: (enqueue: Enqueue) => Enqueue, count: number) => {
    const { clock, deps } = await makeWorld(database())
    const { boss, enqueue } = await openQueue(database(), silentLog)
    const store = createStore(database(), { clock, newId: deps.newId, enqueue: changed(enqueue) })
    try {
      return await store.transaction((data) => data.outbox.send(notices(count)))
    } finally {
      await boss.stop({ graceful: false, close: false })
    }
  }
  const count = async (what: string) =>
    (await database().pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`)).rows[0]!.n

  it('is not written at all when what goes with one of its parts fails, while the next is on its way', async () => {
    const failing = (enqueue: Enqueue): Enqueue => ({
      ...enqueue,
      deliveries: async () => Promise.reject(new Error('no room for jobs')),
    })
    await expect(sendWith(failing, MANY)).rejects.toThrow('no room for jobs')
    expect(await count('"Delivery"')).toBe(0)
  })

  it('is a row and a share of a job for each, in the order of the people', async () => {
    // As it was once: each job named it, and was checked for it.
    await database().pool.query(`UPDATE pgboss.queue SET dead_letter = 'deliver.dead' WHERE name = 'deliver'`)
    const ids = await sendWith((enqueue) => enqueue, MANY)
    expect(new Set(ids).size).toBe(MANY)
    const carried = `(SELECT jsonb_array_elements_text(data->'ids') AS id FROM pgboss.job WHERE name = 'deliver') job`
    expect(await count(carried)).toBe(MANY)
    expect(await count(`"Delivery" JOIN ${carried} USING (id)`)).toBe(MANY)
    expect(await count(`pgboss.job WHERE dead_letter IS NOT NULL`)).toBe(0)
    const { rows } = await database().pool.query('SELECT "personId" AS person FROM "Delivery" ORDER BY id')
    expect(rows.map(({ person }) => person)).toEqual(
      notices(MANY).map(({ to }) => (to.kind === 'person' ? to.personId : '')),
    )
  })
})
