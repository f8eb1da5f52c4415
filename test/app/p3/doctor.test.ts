import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../../src/app/environment/config.ts'
import { examine, report } from '../../../src/app/p3/doctor/doctor.ts'
import { findInManifest } from '../../../src/app/p3/doctor/see-slack.ts'
import { scopes } from '../../../src/slack/install/scopes.ts'
import { openDatabase } from '../../../src/store/db/open.ts'
import { createDatabase } from '../../store/database.ts'
import { p3, serverEnv } from './p3.ts'

const GUID = '5f0f7f54-6a3c-4ab0-9d6b-0d9c6c4b6b11'
const closing: (() => unknown)[] = []
/** What the stand-ins say. */
const world = {
  slack: { ok: true, team: 'Ours' } as object,
  scopes: scopes.join(','),
  live: 200,
  token: 'x',
  date: '',
  mail: '250 fine',
}
let env: Record<string, string>
let teams: string

const listening = async (server: {
  listen(port: number, host: string): unknown
  address(): unknown
  close(): unknown
}) => {
  server.listen(0, '127.0.0.1')
  await once(server as never, 'listening')
  closing.push(() => server.close())
  return (server.address() as AddressInfo).port
}

beforeAll(async () => {
  const web = createServer((request, response) => {
    if (world.date) response.setHeader('date', world.date)
    response.setHeader('content-type', 'application/json')
    if (request.url?.includes('auth.test'))
      return response.setHeader('x-oauth-scopes', world.scopes).end(JSON.stringify(world.slack))
    if (request.url === '/livez') return response.writeHead(world.live).end(JSON.stringify({ alive: true }))
    return response.end(
      JSON.stringify(
        world.token ? { access_token: 'x', expires_in: 3600 } : { error_description: 'AADSTS7000222 expired' },
      ),
    )
  })
  const mail = createTcp((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 here\r\n')
    socket.on('data', (data) => socket.write(/^QUIT/i.test(String(data)) ? '221 bye\r\n' : `${world.mail}\r\n`))
  })
  const url = `http://127.0.0.1:${await listening(web)}`
  teams = url
  const database = await createDatabase()
  closing.push(database.drop)
  env = {
    DATABASE_URL: database.url,
    P3_PUBLIC_URL: url,
    SLACK_API_URL: `${url}/api/`,
    SMTP_URL: `smtp://127.0.0.1:${await listening(mail)}`,
    SMTP_FROM: 'P3 <p3@example.gov>',
    TEAMS_APP_ID: GUID,
    TEAMS_TENANT_ID: GUID,
    TEAMS_APP_PASSWORD: 'secret-password',
  }
})
afterAll(async () => {
  for (const close of closing) await close()
})

const seen = async (more: Record<string, string> = {}) => {
  const pretended = {
    clientSecret: 'x',
    tokenUrl: `${teams}/token`,
    openIdMetadataUrl: `${teams}/openid`,
    serviceUrl: `${teams}/`,
  }
  const findings = await examine(readConfig({ ...serverEnv, ...env, ...more }), pretended)
  const faults = findings.filter(({ state }) => state === 'fault')
  for (const one of findings) if (one.state !== 'fine') expect(one.fix, one.about).toBeTruthy()
  return { findings, faults, about: faults.map(({ about }) => about) }
}

it('finds nothing broken where nothing is, and says of each part how it is', async () => {
  const { findings, faults } = await seen()
  expect(faults).toEqual([])
  const fine = findings.filter(({ state }) => state === 'fine').map(({ about }) => about)
  for (const about of [
    'environment',
    'mode',
    'database',
    'tables',
    'queue',
    'public address',
    'clock',
    'Slack',
    'Slack’s scopes',
    'Teams',
    'mail',
    'keys',
    'connections',
  ])
    expect(fine).toContain(about)
  const said: string[] = []
  expect(report(findings, (line) => said.push(line), true)).toBe(0)
  expect(JSON.parse(said.join(''))).toMatchObject({ healthy: true })
})

it.each([
  ['a token that Slack does not take', { slack: { ok: false, error: 'invalid_auth' } }, 'Slack'],
  ['a scope that is missing', { scopes: scopes.slice(1).join(',') }, 'Slack’s scopes'],
  ['a public address that leads elsewhere', { live: 404 }, 'public address'],
  ['a clock that is wrong', { date: new Date(Date.now() - 400_000).toUTCString() }, 'clock'],
  ['a secret of Teams that has expired', { token: '' }, 'Teams'],
  ['a mail server that lets nobody in', { mail: '535 no' }, 'mail'],
])('finds %s', async (_what, broken: Partial<typeof world>, about) => {
  const before = { ...world }
  Object.assign(world, broken)
  const { about: found } = await seen()
  Object.assign(world, before)
  expect(found).toContain(about)
})

it('finds a manifest of an earlier version, which hears less, and one for another address', () => {
  const manifest = readFileSync('manifests/slack.json', 'utf8')
  expect(findInManifest(manifest, 'https://p3.example.gov').state).toBe('fine')
  expect(findInManifest(manifest, 'https://other.example.gov').says).toContain('another address')
  const older = manifest.replaceAll(/"(channel|group)_rename"/g, '"message.im"')
  expect(findInManifest(older, 'https://p3.example.gov').says).toContain('lacks channel_rename, group_rename')
})

it('finds a database that is not there', async () => {
  expect((await seen({ DATABASE_URL: 'postgresql://p3:secret@127.0.0.1:1/p3' })).about).toEqual(['database'])
})

it('finds a user who may read all and owns nothing, and says which right that user lacks', async () => {
  const { url, drop } = await createDatabase()
  const client = new pg.Client(url)
  await client.connect()
  const user = `reader_of_${new URL(url).pathname.slice(1)}`
  await client.query(`CREATE ROLE "${user}" LOGIN; GRANT pg_read_all_data TO "${user}"`)
  const { faults } = await seen({ DATABASE_URL: url.replace('//postgres@', `//${user}@`) })
  expect(faults).toMatchObject([
    { about: 'rights', fix: expect.stringContaining(`GRANT CREATE ON SCHEMA public TO ${user}`) },
  ])
  await client.query(`DROP OWNED BY "${user}"; DROP ROLE "${user}"`)
  await client.end()
  await drop()
})

it('finds a database that is a playground’s, or another installation’s, as the start would', async () => {
  const other = await createDatabase()
  closing.push(other.drop)
  const playground = { kind: 'playground', installation: 'p3' } as const
  await (await openDatabase({ url: other.url }, playground)).close()
  const { faults } = await seen({ DATABASE_URL: other.url })
  expect(faults).toMatchObject([{ about: 'database’s purpose', fix: expect.stringContaining('is a playground’s') }])
})

it('says that it looked at no server, where it has the settings of none', async () => {
  const none = { P3_MODE: '', SLACK_BOT_TOKEN: '', SLACK_SIGNING_SECRET: '', P3_DATA_DIR: '/nonexistent' }
  expect((await p3(['doctor'], none)).said).toMatch(/look {2}mode: playground.*no server was looked at\n.*p3 doctor/)
  expect((await p3(['doctor'], { ...none, P3_MODE: 'playground' })).said).toContain('ok    mode: playground')
  expect((await p3(['backup', '/nonexistent/b.p3'], none)).said).toContain('give the command the same')
})

it('names a wrong environment whole, and never shows a secret, whatever it runs into', async () => {
  const wrong = await p3(['doctor'], { P3_KEYS: 'nonsense-of-a-key', PORT: 'x' })
  expect(wrong.code).toBe(1)
  expect(wrong.said).toContain('PORT')
  const failing = await p3(['doctor'], {
    ...env,
    DATABASE_URL: 'postgresql://p3:very-secret@127.0.0.1:1/p3',
    TEAMS_APP_ID: '',
    TEAMS_TENANT_ID: '',
    TEAMS_APP_PASSWORD: '',
  })
  for (const secret of [
    'very-secret',
    'xoxb-secret-token',
    'secret-signing',
    serverEnv.P3_KEYS.split(':')[1]!,
    'nonsense-of-a-key',
  ])
    expect(wrong.said + failing.said).not.toContain(secret)
})
