import { expect, it } from 'vitest'
import { openServer } from '../../src/store/db/open-server.ts'
import { hasRoom } from '../../src/store/db/see-room.ts'
import { createDatabase } from './database.ts'

it('a disk with room is seen by writing a little, of which nothing stays', async () => {
  const { url, drop } = await createDatabase()
  const { pool, close } = openServer(url, 1)
  expect(await hasRoom(pool)).toBe(true)
  expect((await pool.query(`SELECT to_regclass('"P3Room"') AS left`)).rows).toEqual([{ left: null }])
  await close()
  await drop()
})

it('a disk that is full is told apart from a database that says something else, and the connection is of use afterwards', async () => {
  const { url, drop } = await createDatabase()
  const { pool, close } = openServer(url, 1)
  const failing = (code: string) => ({
    query: (text: string) =>
      pool.query(
        text.replace('CREATE TABLE', () => `DO $$ BEGIN RAISE 'no' USING ERRCODE = '${code}'; END $$; CREATE TABLE`),
      ),
  })
  expect(await hasRoom(failing('53100') as never)).toBe(false)
  expect(await hasRoom(failing('42501') as never)).toBeUndefined()
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  await close()
  await drop()
})
