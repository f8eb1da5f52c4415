import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/store/db/open.ts'
import { openServer } from '../../src/store/db/open-server.ts'
import { giveToPostgres, type PostgresServer, startPostgres } from '../store/postgres.ts'
import { p3 } from './p3/p3.ts'

// A PostgreSQL of its own that takes encrypted connections only, with a certificate of an authority nobody else knows, for one name.

let server: PostgresServer
let folder: string
let at: string
/** Into the server's folder, where it reads it when it is told to. */
let putIn: (name: string, from?: string) => void
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'p3-tls-'))
  certify()
  const port = await freePort()
  at = `p3:geheim@localhost:${port}/p3`
  const tls = ['ssl=on', 'ssl_cert_file=server.pem', 'ssl_key_file=server.key', 'ssl_ca_file=ca.pem']
  server = await startPostgres([...tls, 'listen_addresses=127.0.0.1'], {
    port,
    prepare: (data) => {
      putIn = (name, from = name) => {
        cpSync(join(folder, from), join(data, name))
        giveToPostgres(join(data, name))
        chmodSync(join(data, name), 0o600)
      }
      for (const name of ['server.pem', 'server.key', 'ca.pem']) putIn(name)
      writeFileSync(
        join(data, 'pg_hba.conf'),
        'local all all trust\nhostssl certified all 127.0.0.1/32 cert\nhostssl all all 127.0.0.1/32 scram-sha-256\n',
      )
    },
  })
  const client = new pg.Client(server.url())
  await client.connect()
  await client.query(`CREATE ROLE p3 LOGIN PASSWORD 'geheim'`)
  for (const name of ['p3', 'certified'])
    await client.query(`CREATE DATABASE ${name} OWNER p3 ENCODING 'UTF8' TEMPLATE template0`)
  await client.end()
})
afterAll(async () => {
  await server.destroy()
  rmSync(folder, { recursive: true, force: true })
})

const own = () => `&sslrootcert=${join(folder, 'ca.pem')}`
const said = (url: string) =>
  openDatabase({ url }).then(
    (database) => database.close().then(() => 'opened'),
    (error: Error) => error.message,
  )

it.each(['require', 'verify-ca', 'verify-full'])(
  'sslmode=%s with that authority opens it, encrypted, for a user who is no superuser',
  async (mode) => {
    const database = await openDatabase({ url: `postgresql://${at}?sslmode=${mode}${own()}` })
    const { rows } = await database.pool.query(
      "SELECT ssl, current_setting('is_superuser') AS super FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
    )
    expect(rows).toEqual([{ ssl: true, super: 'off' }])
    await database.close()
  },
)

it('sslmode=no-verify opens it without that authority', async () => {
  expect(await said(`postgresql://${at}?sslmode=no-verify`)).toBe('opened')
})

it('without sslmode, without that authority, and by another name it is refused in a sentence that says what to write', async () => {
  expect(await said(`postgresql://${at}`)).toMatch(/sslmode=require/)
  expect(await said(`postgresql://${at}?sslmode=require`)).toMatch(/sslrootcert/)
  expect(await said(`postgresql://${at.replace('localhost', '127.0.0.1')}?sslmode=verify-full${own()}`)).toMatch(
    /for another name than 127\.0\.0\.1/,
  )
  for (const url of [`postgresql://${at}`, `postgresql://${at}?sslmode=require`])
    expect(await said(url)).not.toMatch(/geheim|\n/)
})

describe('a database that wants a certificate of whoever connects', () => {
  const certified = (...files: string[]) => {
    const names = ['sslcert', 'sslkey'].flatMap((name, index) =>
      files[index] ? [`&${name}=${join(folder, files[index])}`] : [],
    )
    return `postgresql://${at.replace('p3:geheim', 'p3').replace(/p3$/, 'certified')}?sslmode=verify-full${own()}${names.join('')}`
  }

  it('is opened with sslcert and sslkey', async () => {
    expect(await said(certified('client.pem', 'client.key'))).toBe('opened')
  })

  it.each([
    [[], /wants a certificate of whoever connects: add &sslcert=.*&sslkey=/],
    [['client.pem'], /The file in sslcert .*client\.pem, goes with its key: add &sslkey=/],
    [['client.pem', 'away.key'], /The file in sslkey .*away\.key, is not there: write its whole path/],
    [['away.pem', 'client.key'], /The file in sslcert .*away\.pem, is not there/],
    [['', 'client.key'], /The file in sslkey .*goes with its certificate: add &sslcert=/],
    [['client.pem', 'server.key'], /The file in sslkey .*server\.key, is not the key of the certificate in sslcert/],
    [['client.pem', 'locked.key'], /The file in sslkey .*locked with a passphrase.*openssl pkey -in/],
    [['client.pem', 'client.der'], /The file in sslkey .*holds no private key in PEM form: openssl pkey -inform der/],
    [['client.key', 'client.key'], /The file in sslcert .*holds no certificate in PEM form/],
    [['.', 'client.key'], /The file in sslcert .* is a folder: write the file in it/],
    [['other.pem', 'other.key'], /takes the certificate in sslcert .* for somebody else than the user p3: .*CN=p3/],
    [['late.pem', 'client.key'], /does not take the certificate in sslcert of DATABASE_URL \(certificate expired\)/],
    [['foreign.pem', 'client.key'], /does not take the certificate in sslcert of DATABASE_URL \(unknown ca\)/],
  ])('says of %j what to do', async (files, words) => {
    const sentence = await said(certified(...files))
    expect(sentence).toMatch(words)
    expect(sentence).not.toMatch(/\n|sslrootcert|OpenSSL|routines/)
  })
})

it('the doctor says in time that a certificate will run out, the server’s and the one that is shown to it', async () => {
  const files = `&sslcert=${join(folder, 'client.pem')}&sslkey=${join(folder, 'client.key')}`
  const seen = await p3(['doctor'], { DATABASE_URL: `postgresql://${at}?sslmode=verify-full${own()}${files}` })
  expect(seen.said).toMatch(/^ok +database’s certificate: good until \d{4}-\d\d-\d\d$/m)
  expect(seen.said).toMatch(
    /^look +own certificate: runs out on \d{4}-\d\d-\d\d, in 1 days\n.*put a new one and its key in the place of .*client\.pem/m,
  )
})

it('a server’s certificate that ran out is said to have, to a start and to a backup; what is trusted is not asked to be changed', async () => {
  const url = `postgresql://${at}?sslmode=verify-full${own()}`
  expect(await said(url)).toBe('opened')
  putIn('server.pem', 'server-late.pem')
  await reload()
  await vi.waitFor(async () =>
    expect(await said(url)).toMatch(/shows a TLS certificate that ran out: renew it at the server/),
  )
  expect(await p3(['backup', join(folder, 'p3.backup')], { DATABASE_URL: url })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^The database shows a TLS certificate that ran out/),
  })
  putIn('server.pem')
  await reload()
  await vi.waitFor(async () => expect(await said(url)).toBe('opened'))
})

it('certificates that are moved away while P3 works fail those who ask meanwhile, in a sentence, and nobody after', async () => {
  const moved = join(folder, 'moved.pem')
  cpSync(join(folder, 'ca.pem'), moved)
  const { pool, close } = openServer(`postgresql://${at}?sslmode=verify-full&sslrootcert=${moved}`, 1)
  const busy = await pool.connect()
  const waiting = expect(pool.query('SELECT 1')).rejects.toThrow(/moved\.pem, is not there/)
  renameSync(moved, `${moved}.away`)
  busy.release(true)
  await waiting
  renameSync(`${moved}.away`, moved)
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  await close()
})

it('a password that is not there is asked for, where the server wants one', async () => {
  const sentence = await said(`postgresql://${at.replace(':geheim', '')}?sslmode=verify-full${own()}`)
  expect(sentence).toMatch(
    /asks the user p3 for a password, and DATABASE_URL has none: write postgresql:\/\/p3:password@/,
  )
})

const reload = async () => {
  const client = new pg.Client(server.url())
  await client.connect()
  await client.query('SELECT pg_reload_conf()')
  await client.end()
}

const certify = () => {
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'ignore' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const authority = (name: string) =>
    openssl(
      'req',
      '-x509',
      ...key,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-days',
      '2',
      '-subj',
      '/CN=Office',
    )
  const sign = (request: string, to: string, { by = 'ca', days = '2' } = {}) => {
    const signing = ['-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-CAcreateserial', '-days', days, '-extfile', 'names']
    openssl('x509', '-req', '-in', `${request}.csr`, ...signing, '-out', `${to}.pem`)
  }
  const RAN_OUT = { days: '0' }
  const LONG = { days: '90' }
  writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost\n')
  for (const name of ['ca', 'other-ca']) authority(name)
  for (const [name, subject] of [
    ['server', 'localhost'],
    ['client', 'p3'],
    ['other', 'somebody'],
  ] as const) {
    openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${subject}`)
    sign(name, name, name === 'server' ? LONG : undefined)
  }
  sign('server', 'server-late', RAN_OUT)
  sign('client', 'late', RAN_OUT)
  sign('client', 'foreign', { by: 'other-ca' })
  openssl('pkcs8', '-topk8', '-in', 'client.key', '-passout', 'pass:geheim', '-out', 'locked.key')
  openssl('pkey', '-in', 'client.key', '-outform', 'der', '-out', 'client.der')
}

const freePort = async (): Promise<number> => {
  const socket = createServer().listen(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address() as AddressInfo
  socket.close()
  await once(socket, 'close')
  return port
}
