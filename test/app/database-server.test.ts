import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import pg from 'pg'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectionSentence } from '../../src/store/db/connection-sentence.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { createDatabase } from '../store/database.ts'
import { emptyDatabase } from '../store/empty-database.ts'

vi.setConfig({ testTimeout: 90_000 })

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
const copy = async () => {
  const made = await createDatabase()
  closing.push(made.drop)
  return made.url
}
const listening = async (serve: (socket: Socket) => void): Promise<string> => {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    serve(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `postgresql://p3:secret@127.0.0.1:${(server.address() as AddressInfo).port}/p3`
}
const sentence = async (url: string) => {
  const cause = (await openDatabase({ url }).then(
    (database) => database.close(),
    (one: unknown) => one,
  )) as Error
  expect(cause).toMatchObject({ name: 'RefusedDatabase' })
  expect(cause.message).not.toMatch(/\n|secret/)
  return cause.message
}

describe('the time zone', () => {
  it.each(['', '?options=-c%20statement_timeout%3D60000', '?options=-c%20timezone%3DAsia/Tokyo'])(
    'of the server and of the address (%s) moves no instant',
    async (options) => {
      const url = await copy()
      const empty = await emptyDatabase()
      await empty.pool.query(`ALTER DATABASE "${url.split('/').at(-1)}" SET timezone = 'America/Chicago'`)
      await empty.drop()
      const database = await openDatabase({ url: url + options })
      const at = new Date('2026-09-22T14:00:00Z')
      await database.prisma.fact.create({ data: { key: 'visit', value: 1, updatedAt: at } })
      const { rows } = await database.pool.query(
        `SELECT to_char("updatedAt" AT TIME ZONE 'UTC', 'HH24:MI') AS utc, current_setting('TimeZone') AS zone FROM "Fact"`,
      )
      expect(rows).toEqual([{ utc: '14:00', zone: 'UTC' }])
      expect((await database.prisma.fact.findFirstOrThrow()).updatedAt).toEqual(at)
      await database.close()
    },
  )
})

/** Says something to the database's own server as its administrator. */
const administer = async (url: string, said: (database: string) => string) => {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(said(`DATABASE "${url.split('/').at(-1)}"`))
  await client.end()
}

it.each([
  `datestyle = 'SQL, DMY'`,
  `datestyle = 'German'`,
  `intervalstyle = 'iso_8601'`,
  `bytea_output = 'escape'`,
  'standard_conforming_strings = off',
  `default_transaction_isolation = 'serializable'`,
  `timezone = 'Asia/Kathmandu'`,
])('what is written is read back the same where the database says %s', async (setting) => {
  const url = await copy()
  await administer(url, (name) => `ALTER ${name} SET ${setting}`)
  const database = await openDatabase({ url })
  const at = new Date('2026-03-04T05:06:07.089Z')
  await database.prisma.fact.create({ data: { key: 'visit', value: 0.1, updatedAt: at } })
  expect((await database.prisma.fact.findFirstOrThrow()).updatedAt).toEqual(at)
  const { rows } =
    await database.pool.query(String.raw`SELECT "updatedAt" AS at, '\x0aff'::bytea AS bytes, 'a\b' AS text,
    interval '90 minutes' AS span, current_setting('transaction_isolation') AS isolation FROM "Fact"`)
  expect(rows).toEqual([
    {
      at,
      bytes: Buffer.from([10, 255]),
      text: String.raw`a\b`,
      span: expect.objectContaining({ hours: 1, minutes: 30 }),
      isolation: 'read committed',
    },
  ])
  await database.close()
})

describe('a pooler in session mode', () => {
  it('is asked for no more connections than it has', async () => {
    const database = await openDatabase({ url: await sessionPooler(await copy(), 9) })
    expect(database.connections?.most).toBe(7)
    await Promise.all(Array.from({ length: 20 }, () => database.pool.query('SELECT pg_sleep(0.01)')))
    await database.close()
  })

  it.each([1, 3])('that has %i is refused in a sentence', async (most) => {
    expect(await sentence(await sessionPooler(await copy(), most))).toMatch(
      new RegExp(`gives P3 ${most} connections? at once, and P3 needs at least 5: let default_pool_size`),
    )
  })

  it('that clears no session is refused in a sentence', async () => {
    const url = await copy()
    await administer(url, (name) => `ALTER ${name} SET p3.session = 'used'`)
    expect(await sentence(await sessionPooler(url, 50))).toMatch(/set server_reset_query = DISCARD ALL/)
  })
})

describe('a server that can’t be used is named in one sentence', () => {
  it.each([
    [`statement_timeout = '1ms'`, /after 1 ms \(statement_timeout\), and P3 needs 5 s at least: ALTER ROLE/],
    [`idle_in_transaction_session_timeout = '900ms'`, /after 900 ms \(idle_in_transaction_session_timeout\)/],
    [`lock_timeout = '50ms'`, /after 50 ms \(lock_timeout\), and P3 needs 1 s/],
    ['default_transaction_read_only = on', /lets the user postgres only read: take default_transaction_read_only away/],
    [`search_path = 'nowhere'`, /has no schema that its user sees/],
  ])('with %s', async (setting, words) => {
    const url = await copy()
    await administer(url, (name) => `ALTER ${name} SET ${setting}`)
    expect(await sentence(url)).toMatch(words)
  })

  it('with tables of another user', async () => {
    const url = await copy()
    const name = `reader_${randomUUID().replaceAll('-', '')}`
    const admin = new pg.Client(url)
    await admin.connect()
    closing.unshift(async () => {
      await admin.query(`DROP ROLE ${name}`)
      await admin.end()
    })
    await admin.query(`CREATE ROLE ${name} LOGIN`)
    expect(await sentence(url.replace('//postgres@', `//${name}@`))).toMatch(
      `is closed to the user ${name} (permission denied`,
    )
  })

  it('with a schema that is not public', async () => {
    const url = await copy()
    expect(await sentence(`${url}?options=-c%20search_path%3Dp3`)).toMatch(/take search_path out of DATABASE_URL/)
  })

  it('without the database', async () => {
    const url = await copy()
    expect(await sentence(`${url}_none`)).toMatch(
      /^There is no database “test_\w+_none” on that server: CREATE DATABASE/,
    )
  })

  it('with a certificate of an authority that is not there', async () => {
    expect(await sentence('postgresql://p3:secret@127.0.0.1:1/p3?sslmode=require&sslrootcert=/no/ca.pem')).toBe(
      'The file in sslrootcert of DATABASE_URL, /no/ca.pem, is not there: write its whole path.',
    )
  })

  it('out of reach', async () => {
    expect(await sentence('postgresql://p3:secret@127.0.0.1:1/p3')).toMatch(
      /can’t be reached \(ECONNREFUSED\).*port 1\)/,
    )
    expect(await sentence('postgresql://p3:secret@localhost/p3?host=127.0.0.1&port=1')).toMatch(
      /on 127\.0\.0\.1 can’t be reached.*\(host 127\.0\.0\.1, port 1\)/,
    )
  })

  it.each([
    [
      '28000',
      'no pg_hba.conf entry for host "10.0.0.1", user "p3", database "p3", no encryption',
      /sslmode=require.*sslrootcert.*no-verify/,
    ],
    ['08P01', 'unsupported startup parameter: options', /pooler.*ignore_startup_parameters = options/],
    ['08P01', 'unsupported startup parameter: statement_timeout', /take statement_timeout= out of DATABASE_URL/],
    ['08P01', 'no more connections allowed (max_client_conn)', /no connection left \(no more.*raise that limit \(/],
    ['08P01', 'password authentication failed', /does not take the password of the user p3/],
    ['55000', 'database "p3" is not currently accepting connections', /ALTER DATABASE "p3" ALLOW_CONNECTIONS true/],
    ['28P01', 'password authentication failed for user "p3"', /does not take the password of the user p3/],
    ['53300', 'sorry, too many clients already', /max_connections/],
    ['53100', 'could not extend file "base/1/2": No space left on device', /on a disk that is full.*make room there/],
    ['XX000', 'could not write init file', /on a disk that is full/],
    ['08P01', 'database "p3" does not exist', /^There is no database “p3” on that server: CREATE DATABASE/],
  ])('that answers %s: %s', async (code, message, words) => {
    const url = await listening((socket) => socket.once('data', () => socket.end(errorPacket(code, message))))
    expect(await sentence(url)).toMatch(words)
  })

  it('with a certificate for another name', () => {
    const error = Object.assign(
      new Error("Hostname/IP does not match certificate's altnames: IP: 10.0.0.1 is not in the cert's list"),
      {
        code: 'ERR_TLS_CERT_ALTNAME_INVALID',
      },
    )
    const said = connectionSentence(error, 'postgresql://p3:secret@10.0.0.1/p3?sslmode=verify-full', 'The database')
    expect(said).toMatch(
      /for another name than 10\.0\.0\.1: write into DATABASE_URL the host that the certificate names/,
    )
    expect(said).not.toMatch(/sslrootcert|secret/)
  })

  it.each(['', '?sslmode=verify-full', '?sslmode=require'])('that has no TLS, asked with %s', async (mode) => {
    const url = await listening((socket) =>
      socket.once('data', () => socket.end(mode ? 'N' : errorPacket('28000', 'x'))),
    )
    expect(await sentence(url + mode)).toMatch(mode ? /has no TLS: take sslmode out/ : /does not let the user p3 in/)
  })

  it('behind a pooler in transaction mode', async () => {
    expect(await sentence(await transactionPooler(await copy()))).toMatch(
      /pooler in transaction or statement mode.*pool_mode = session/,
    )
  })
})

const errorPacket = (code: string, message: string): Buffer => {
  const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

/** What PgBouncer does in session mode, as little as shows it: a number of its own for the process, and silence for who is too many. */
const sessionPooler = async (url: string, most: number): Promise<string> => {
  const { hostname, pathname } = new URL(url)
  let given = 0
  const pooled = await listening((socket) => {
    if (given === most) return
    given++
    const server = connect(`${decodeURIComponent(hostname)}/.s.PGSQL.5432`)
    socket.pipe(server)
    server.once('data', (greeting) => {
      const key = greeting.indexOf('K\0\0\0\x0c')
      greeting.writeInt32BE(1, key + 5)
      socket.write(greeting)
      server.pipe(socket)
    })
    server.on('error', () => socket.destroy())
    socket.on('close', () => {
      given--
      server.destroy()
    })
  })
  return pooled.replace('p3:secret', 'postgres').replace(/\/p3$/, pathname)
}

/** What PgBouncer does in transaction mode, as little as shows it: one session of the server for whoever asks next. */
const transactionPooler = async (url: string): Promise<string> => {
  const { hostname, pathname } = new URL(url)
  const upstream = connect(`${decodeURIComponent(hostname)}/.s.PGSQL.5432`)
  closing.push(() => upstream.destroy())
  let greeting: Buffer | undefined
  let turn = Promise.resolve()
  const exchange = (sent: Buffer): Promise<Buffer> => {
    upstream.write(sent)
    return untilReady(upstream)
  }
  const pooled = await listening((socket) => {
    let started = false
    socket.on('data', (data) => {
      turn = turn.then(async () => {
        if (data[0] === 0x58) return
        const answer: Buffer = !started && greeting ? greeting : await exchange(data)
        if (!started) greeting = answer
        started = true
        socket.write(answer)
      })
    })
  })
  return pooled.replace('p3:secret', 'postgres').replace(/\/p3$/, pathname)
}

const untilReady = async (socket: Socket): Promise<Buffer> => {
  let got = Buffer.alloc(0)
  // ReadyForQuery, idle: the last five bytes before the state are Z 0 0 0 5.
  while (!got.subarray(-6).equals(Buffer.from('Z\0\0\0\x05I')))
    got = Buffer.concat([got, (await once(socket, 'data'))[0]])
  return got
}
