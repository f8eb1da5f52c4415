import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { withDatabase } from './database.ts'

const database = withDatabase()

it('a connection is asked one thing at a time, however much is asked at once, and an error keeps nobody waiting', async () => {
  const waiting: number[] = []
  const { query } = pg.Client.prototype
  const asking = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client & { _queryQueue?: unknown[] },
    ...asked: unknown[]
  ) {
    waiting.push(this._queryQueue!.length)
    return Reflect.apply(query, this, asked)
  })
  try {
    const numbers = await database().prisma.$transaction((db) =>
      Promise.all(Array.from({ length: 8 }, (_, n) => db.$queryRawUnsafe<{ n: number }[]>(`SELECT ${n} AS n`))),
    )
    expect(numbers.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ n })))
    const client = await database().pool.connect()
    const asked = ['SELECT 1', 'SELECT nothing', 'SELECT 2'].map((text) => client.query(text))
    const fates = (await Promise.allSettled(asked)).map(({ status }) => status)
    client.release()
    expect(fates).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  } finally {
    asking.mockRestore()
  }
  expect(waiting.length).toBeGreaterThan(10)
  expect(Math.max(...waiting)).toBe(0)
})
