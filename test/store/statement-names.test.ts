import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import { refresh } from '../../src/deliveries/queues.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { createStatementNames } from '../../src/store/db/statement-names.ts'
import { createStore } from '../../src/store/store.ts'
import { silentLog } from '../deliveries/stage.ts'
import { createDatabase } from './database.ts'

const asked = <T>(times: number, ask: (n: number) => T) => Array.from({ length: times }, (_, n) => ask(n))

describe('names of prepared statements', () => {
  it('come with the fourth asking, one for each text', () => {
    const name = createStatementNames()
    expect(asked(3, () => name('SELECT 1'))).toEqual(['', '', ''])
    const first = name('SELECT 1')
    expect(first).toMatch(/^prisma_.{22}$/)
    expect(name('SELECT 1')).toBe(first)
    expect(asked(4, () => name('SELECT 2')).at(-1)).not.toBe(first)
  })
  it('end at 128, so that a connection does not grow', () => {
    const name = createStatementNames()
    const names = asked(200, (n) => asked(4, () => name(`SELECT ${n}`)).at(-1))
    expect(new Set(names.slice(0, 128)).size).toBe(128)
    expect(new Set(names.slice(128))).toEqual(new Set(['']))
    expect(name('SELECT 0')).toBe(names[0])
  })
})

describe('a connection', () => {
  let test: Awaited<ReturnType<typeof createDatabase>>
  let database: Database
  beforeAll(async () => {
    test = await createDatabase()
    database = await openDatabase({ url: test.url })
  })
  afterAll(async () => {
    await database.close()
    await test.drop()
  })

  it('keeps prepared what Prisma asks often, and reads relations in the same statement', async () => {
    const ask = () => database.prisma.participant.findMany({ include: { person: true, school: true } })
    for (let time = 0; time < 4; time++) await ask()
    const kept = await database.pool.query<{ statement: string }>(
      `SELECT statement FROM pg_prepared_statements WHERE name LIKE 'prisma\\_%'`,
    )
    expect(kept.rows).toHaveLength(1)
    expect(kept.rows[0]!.statement).toContain('"Person"')
    expect(kept.rows[0]!.statement).toContain('"School"')
  })

  it('keeps prepared what the job queue asks again and again, in a transaction and outside', async () => {
    const { boss, enqueue } = await openQueue(database, silentLog)
    const store = createStore(database, { clock: createFixedClock('2026-12-01T15:00:00Z'), newId: randomUUID, enqueue })
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    for (let time = 0; time < 4; time++) {
      await boss.fetch(refresh.name, { batchSize: 5 })
      await store.transaction((data) => data.outbox.refresh([{ partnershipId: `p${time}` }]))
    }
    const asked = sent.mock.calls.map(([of]) => of as unknown as { readonly name?: string; readonly text: string })
    sent.mockRestore()
    await boss.stop({ graceful: false, close: false })
    const lastWith = (words: string) => asked.findLast(({ text }) => text?.includes(words))
    expect(lastWith('ORDER BY j.priority desc')?.name).toMatch(/^queue_/)
    expect(lastWith('INSERT INTO pgboss.job')?.name).toMatch(/^queue_/)
  })
})
