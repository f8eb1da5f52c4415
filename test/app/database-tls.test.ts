import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/db/open.ts'
import { giveToPostgres, type PostgresServer, startPostgres } from '../store/postgres.ts'

// A PostgreSQL of its own that takes encrypted connections only, with a certificate of an authority nobody else knows, for one name.

let server: PostgresServer
let folder: string
let at: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'p3-tls-'))
  certify()
  const port = await freePort()
  at = `p3:geheim@localhost:${port}/p3`
  const tls = ['ssl=on', 'ssl_cert_file=server.pem', 'ssl_key_file=server.key']
  server = await startPostgres([...tls, 'listen_addresses=127.0.0.1'], {
    port,
    prepare: (data) => {
      for (const name of ['server.pem', 'server.key']) {
        cpSync(join(folder, name), join(data, name))
        giveToPostgres(join(data, name))
        chmodSync(join(data, name), 0o600)
      }
      writeFileSync(join(data, 'pg_hba.conf'), 'local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n')
    },
  })
  const client = new pg.Client(server.url())
  await client.connect()
  await client.query(`CREATE ROLE p3 LOGIN PASSWORD 'geheim'`)
  await client.query(`CREATE DATABASE p3 OWNER p3 ENCODING 'UTF8' TEMPLATE template0`)
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

const certify = () => {
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'ignore' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Office')
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost')
  writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost\n')
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names']
  openssl('x509', '-req', '-in', 'server.csr', ...signing, '-out', 'server.pem')
}

const freePort = async (): Promise<number> => {
  const socket = createServer().listen(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address() as AddressInfo
  socket.close()
  await once(socket, 'close')
  return port
}
