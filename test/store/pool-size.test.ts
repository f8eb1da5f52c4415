import { expect, it } from 'vitest'
import { openDatabase } from '../../src/store/db/open.ts'
import { createDatabase } from './database.ts'

const open = async (limit: number | undefined, connections?: number) => {
  const { url, drop } = await createDatabase()
  try {
    const first = await openDatabase({ url })
    const name = new URL(url).pathname.slice(1)
    if (limit !== undefined) await first.pool.query(`ALTER DATABASE "${name}" CONNECTION LIMIT ${limit}`)
    await first.close()
    const database = await openDatabase({ url, connections })
    const sizes = [database.pool.options.max, database.connections?.most, database.connections?.allowed]
    await database.close()
    return sizes
  } finally {
    await drop()
  }
}

it('a process holds as many connections as the setting says', async () => {
  expect((await open(undefined, 7)).slice(0, 2)).toEqual([7, 7])
})

it('and fewer where the database allows fewer', async () => {
  expect(await open(10)).toEqual([8, 8, 10])
})

it('a database that allows too few is refused in a sentence', async () => {
  await expect(open(4)).rejects.toThrow(/allows 4 connections, and P3 needs at least 5: raise max_connections/)
})
