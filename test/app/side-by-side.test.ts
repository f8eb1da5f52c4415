import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../src/app/environment/config.ts'
import { type AssembleSettings, assemble, type Running } from '../../src/app/start.ts'
import { createDatabase } from '../store/database.ts'
import { emptyDatabase } from '../store/empty-database.ts'

vi.setConfig({ testTimeout: 120_000 })

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const nowhere = 'http://127.0.0.1:1'
const GUID = '5f0f7f54-6a3c-4ab0-9d6b-0d9c6c4b6b11'

/** The little of both platforms that a start asks for. */
const answering = async (auth: object, port = 0): Promise<Server & { url: string }> => {
  const server = createServer((request, response) => {
    const answer = request.url?.includes('auth.test') ? auth : { access_token: 'x', expires_in: 3600 }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(server, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}
const ours = { ok: true, team_id: 'T1', team: 'Ours', user_id: 'U1' }

let database: Awaited<ReturnType<typeof createDatabase>>
const running: Running[] = []
const servers: Server[] = []
beforeEach(async () => {
  database = await createDatabase()
})
afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop()
  for (const server of servers.splice(0)) server.close()
  await database.drop()
})

const start = async (
  { slack = nowhere, teams }: { slack?: string; teams?: string },
  settings: AssembleSettings = {},
) => {
  const config = readConfig({
    PORT: '0',
    P3_DEVELOPMENT: 'true',
    P3_DATA_DIR: tmpdir(),
    P3_PUBLIC_URL: 'https://p3.example.gov',
    P3_KEYS: `a:${Buffer.alloc(32, 1).toString('base64')}`,
    DATABASE_URL: database.url,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'secret',
    SLACK_API_URL: `${slack}/api/`,
    ...(teams && { TEAMS_APP_ID: GUID, TEAMS_TENANT_ID: GUID, TEAMS_APP_PASSWORD: 'secret' }),
  })
  const bot = await assemble(config, quiet, {
    patience: { first: 20_000, pause: 20, longestPause: 50 },
    ...(teams && {
      pretendedTeams: {
        clientSecret: 'secret',
        tokenUrl: `${teams}/token`,
        openIdMetadataUrl: `${teams}/openid`,
        serviceUrl: `${teams}/`,
      },
    }),
    ...settings,
  })
  running.push(bot)
  const ask = async (path: string, method = 'GET') => {
    const response = await fetch(bot.url + path, { method })
    return { status: response.status, text: await response.text() }
  }
  return { bot, ask, health: async () => JSON.parse((await ask('/healthz')).text) }
}
const serve = async (auth: object, port?: number) => {
  const server = await answering(auth, port)
  servers.push(server)
  return server.url
}

describe('a platform out of reach', () => {
  it('keeps the other up, is shown, and is ready by itself when it answers', async () => {
    const { ask, health, bot } = await start({ slack: nowhere, teams: await serve(ours) })
    expect(await health()).toMatchObject({ ready: true, status: 'degraded', slack: 'out of reach', teams: 'ready' })
    expect((await ask('/readyz')).status).toBe(200)
    expect((await ask('/api/messages', 'POST')).status).toBe(401)
    expect((await ask('/slack/events', 'POST')).status).toBe(503)
    const held = await bot.platforms
      .deliveryChannelsOf(bot.programs[0]!, undefined)
      .slack!.deliver(
        { kind: 'person', tenant: 'T1', email: 'a@b.example', name: 'A' },
        { card: { title: 'x', blocks: [] } as never, deliveryId: 'd' },
      )
    expect(held).toMatchObject({ kind: 'retry' })
  })

  it('is tried again until it answers', async () => {
    const first = await serve({ ok: false, error: 'service_unavailable' })
    const { health, bot } = await start({ slack: first })
    expect(await health()).toMatchObject({ ready: false, status: 'not ready', slack: 'out of reach' })
    await new Promise((resolve) => servers.splice(0)[0]!.close(resolve))
    await serve(ours, Number(new URL(first).port))
    await bot.platforms.ready
    expect(await health()).toMatchObject({ ready: true, status: 'whole', database: 'ready', slack: 'ready' })
  })

  it('may be Teams as well', async () => {
    const { health } = await start({ slack: await serve(ours), teams: nowhere })
    expect(await health()).toMatchObject({ ready: true, slack: 'ready', teams: 'out of reach' })
  })

  it('is waited for no longer than the patience lasts, and the process is alive without being ready', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    servers.push(silent)
    const { ask, health } = await start(
      { slack: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` },
      { patience: { first: 50, pause: 20, longestPause: 50 } },
    )
    expect(await health()).toMatchObject({ ready: false, slack: 'starting' })
    expect((await ask('/livez')).status).toBe(200)
    expect((await ask('/readyz')).status).toBe(503)
    silent.closeAllConnections()
  })
})

it('a token that Slack does not take ends the start in a sentence', async () => {
  const refusing = await serve({ ok: false, error: 'invalid_auth' })
  await expect(start({ slack: refusing })).rejects.toThrow(/^SLACK_BOT_TOKEN is no token of Slack’s\. [^\n]+$/)
})

it('a database that goes away is seen by readiness and not by liveness', async () => {
  const { ask, bot, health } = await start({ slack: await serve(ours) })
  await bot.database.pool.query('SELECT 1')
  vi.spyOn(bot.database.pool, 'query').mockImplementation(() => Promise.reject(new Error('gone')) as never)
  while ((await ask('/readyz')).status === 200) await new Promise((resume) => setTimeout(resume, 50))
  expect(await health()).toMatchObject({ ready: false, database: 'out of reach' })
  expect((await ask('/livez')).status).toBe(200)
  vi.restoreAllMocks()
})

it('a database that lets nobody write any more is of no use, and is told apart from one that is away', async () => {
  const { ask, bot, health } = await start({ slack: await serve(ours) })
  vi.spyOn(bot.database.pool, 'query').mockImplementation((async () => ({ rows: [{ readOnly: true }] })) as never)
  while ((await ask('/readyz')).status === 200) await new Promise((resume) => setTimeout(resume, 50))
  expect(await health()).toMatchObject({ ready: false, database: 'can only be read', reminders: 'unknown' })
  vi.restoreAllMocks()
})

it('a stopping process is not ready at once, answers what comes meanwhile, and then nothing', async () => {
  const { ask, bot, health } = await start({ slack: await serve(ours) }, { grace: 2_000 })
  const stopped = bot.stop()
  expect((await ask('/readyz')).status).toBe(503)
  expect(await health()).toMatchObject({ ready: false, status: 'stopping' })
  expect((await ask('/slack/events', 'POST')).status).toBe(401)
  const response = await fetch(`${bot.url}/livez`)
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close'])
  await stopped
  await expect(ask('/livez')).rejects.toThrow()
})

it('reminders that are late are said, and make the process not ready', async () => {
  const { ask, bot, health } = await start({ slack: await serve(ours) })
  expect(await health()).toMatchObject({ ready: true, reminders: 'on time', outgoing: 'on' })
  // As if the process had run for three minutes, and no sweep had succeeded.
  await bot.database.pool.query(`DELETE FROM pgboss.job WHERE name = 'sweep'`)
  const now = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => now + 180_000)
  while ((await ask('/readyz')).status === 200) await new Promise((resume) => setTimeout(resume, 50))
  expect(JSON.parse((await ask('/readyz')).text)).toEqual({ ready: false, reminders: 'late' })
  expect(await health()).toMatchObject({ database: 'ready', reminders: 'late' })
  vi.restoreAllMocks()
})

it('several processes may start at once on an empty database', async () => {
  await database.drop()
  const empty = await emptyDatabase()
  database = { url: empty.url!, drop: empty.drop }
  const slack = await serve(ours)
  const teams = await serve(ours)
  const bots = await Promise.all([1, 2, 3].map(() => start({ slack, teams })))
  for (const { health } of bots) expect(await health()).toMatchObject({ status: 'whole' })
  const { rows } = await empty.pool.query('SELECT platform, "externalId", status FROM "Tenant" ORDER BY 1')
  expect(rows).toEqual([
    { platform: 'slack', externalId: 'T1', status: 'installed' },
    { platform: 'teams', externalId: GUID, status: 'installed' },
  ])
})
