import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import pg from 'pg'
import { describe, expect, inject, it, vi } from 'vitest'
import { readMigrations } from '../../src/store/db/migrations.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { openServer } from '../../src/store/db/open-server.ts'
import { createDatabase } from './database.ts'

const emptyDatabase = async () => {
  const copy = await createDatabase()
  const name = `${copy.url.split('/').at(-1)}_empty`
  const client = new pg.Client(inject('postgresUrl'))
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  const url = copy.url.replace(/[^/]+$/, name)
  const drop = async () => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await client.end()
    await copy.drop()
  }
  return { url, drop }
}

describe('a database on a server', () => {
  it('keeps no lock that would keep the next process out', async () => {
    const { url, drop } = await createDatabase()
    const first = await openDatabase({ url })
    expect(
      await first.prisma.$queryRaw`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND database =
      (SELECT oid FROM pg_database WHERE datname = current_database())`,
    ).toEqual([])
    await first.close()
    await drop()
  })

  it('keeps a connection, with all that is prepared on it, from one minute’s sweep to the next, and not for ever', async () => {
    const { url, drop } = await createDatabase()
    const { pool, close } = openServer(url, 3)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await pool.query('SELECT 1')
    vi.advanceTimersByTime(61_000)
    expect(pool.totalCount).toBe(1)
    vi.advanceTimersByTime(60_000)
    expect(pool.totalCount).toBe(0)
    vi.useRealTimers()
    await close()
    await drop()
  })

  it('lets a question wait its turn where all connections have work, and gives up a server that is not there long before', async () => {
    const { url, drop } = await createDatabase()
    const { pool, close } = openServer(url, 2)
    const busy = await Promise.all([pool.connect(), pool.connect()])
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const nobody = openServer(`postgresql://p3@127.0.0.1:${(silent.address() as AddressInfo).port}/p3`, 1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const waiting = pool.query('SELECT 1 AS one')
    const refused = expect(nobody.pool.query('SELECT 1')).rejects.toThrow(/timeout/)
    vi.advanceTimersByTime(6_000)
    await refused
    for (const one of busy) one.release()
    expect((await waiting).rows).toEqual([{ one: 1 }])
    vi.useRealTimers()
    silent.close()
    await nobody.close()
    await close()
    await drop()
  })

  it('gives up a connection to a standby, and works by itself once another server took over at that address', async () => {
    const { url, drop } = await createDatabase()
    const asked = new URL(url)
    // The server's own function is found behind it.
    asked.searchParams.set('options', '-c search_path=public,pg_catalog')
    const { pool, close } = openServer(asked.href, 3)
    const other = new pg.Client(url)
    await other.connect()
    await other.query('CREATE FUNCTION pg_is_in_recovery() RETURNS boolean LANGUAGE sql AS $$ SELECT true $$')
    await expect(pool.query('SELECT 1')).rejects.toMatchObject({ code: '25006' })
    expect(pool.totalCount).toBe(0)
    await other.query('DROP FUNCTION public.pg_is_in_recovery()')
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await other.end()
    await close()
    await drop()
  })

  it('is migrated once by processes that start at the same time', async () => {
    const { url, drop } = await emptyDatabase()
    const all = await Promise.all([1, 2, 3].map(() => openDatabase({ url })))
    for (const database of all) expect(await database.prisma.person.count()).toBe(0)
    const applied = await all[0]!.prisma.$queryRaw`SELECT migration_name FROM _prisma_migrations`
    expect(applied).toHaveLength(readMigrations().length)
    await Promise.all(all.map((database) => database.close()))
    await drop()
  })
})
