import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TeamsNotReady } from '../../src/teams/auth/settings.ts'
import { createTeams } from '../../src/teams/listen.ts'
import { ada, appId, lake } from '../playground/teams/cast.ts'
import { createFakeBot, type Stage, setStage } from './stage.ts'

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

let stage: Stage
const noise: unknown[] = []
beforeEach(async () => {
  stage = await setStage()
  noise.length = 0
  // The SDK prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation((...said) => void noise.push(said))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await stage.close()
})

const person = () => stage.pretended.world.directory.person(lake.tenantId, ada.externalId)!
let ids = 0
const hello = (more: object = {}) => ({
  ...stage.pretended.world.activities.at(person(), { kind: 'personal' }, `d${++ids}`, {
    type: 'message',
    text: 'status',
  }),
  ...more,
})
const postRaw = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${stage.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

test('a token of Microsoft’s opens the door', async () => {
  expect(await stage.pretended.post(hello())).toMatchObject({ status: 200 })
  expect(stage.fake.asked).toHaveLength(1)
})

test.each([
  ['expired', { expiresInSeconds: -600 }],
  ['for another bot', { audience: '99999999-0000-4000-8000-000000000000' }],
  ['of another issuer', { issuer: 'https://sts.windows.net/44444444-0000-4000-8000-000000000000/' }],
  ['for another service address', { serviceUrl: 'https://smba.trafficmanager.net/teams/' }],
  ['by an unknown key', { keyId: 'nobody' }],
] as const)('a token %s does not', async (_, faults) => {
  expect(await stage.pretended.post(hello(), faults)).toMatchObject({ status: 401, body: { error: 'Not accepted' } })
  await stage.settled()
  expect(stage.fake.asked).toHaveLength(0)
})

test('no token, a huge one, one signed by somebody else, or a second scheme: none opens the door', async () => {
  const pair = await generateKeyPair('RS256')
  const forged = await new SignJWT({ serviceurl: hello().serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: 'mine' })
    .setIssuer('https://api.botframework.com')
    .setAudience(appId)
    .setExpirationTime('1h')
    .sign(pair.privateKey)
  const tokens = [
    undefined,
    'Bearer',
    `Bearer ${'a'.repeat(9_000)}`,
    `Bearer ${forged}`,
    `Basic ${forged}`,
    `Bearer ${forged} x`,
  ]
  for (const authorization of tokens) {
    const answer = await postRaw(JSON.stringify(hello()), authorization ? { authorization } : {})
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ error: 'Not accepted' })
  }
  expect(stage.fake.asked).toHaveLength(0)
})

test('the emulator’s door, which takes a token of any tenant for this app, is shut', async () => {
  const pair = await generateKeyPair('RS256')
  const claims = { appid: appId, ver: '1.0', tid: '55555555-0000-4000-8000-000000000000' }
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'x' })
    .setIssuer('https://sts.windows.net/55555555-0000-4000-8000-000000000000/')
    .setAudience(appId)
    .setExpirationTime('1h')
    .sign(pair.privateKey)
  expect((await postRaw(JSON.stringify(hello()), { authorization: `Bearer ${token}` })).status).toBe(401)
  // It never came as far as the SDK, which would have said so.
  expect(noise).toEqual([])
})

test('ten thousand refused tokens leave nothing behind', async () => {
  const { ToBotFromBotOrEmulatorTokenValidationParameters: sdk } = await import(
    'botframework-connector/lib/auth/tokenValidationParameters.js'
  )
  const before = (sdk.issuer as string[]).length
  const body = JSON.stringify(hello())
  const claim = (tid: number) =>
    Buffer.from(JSON.stringify({ tid: `tenant-${tid}`, ver: '2.0', azp: appId, iss: 'x' })).toString('base64url')
  collectGarbage()
  const heapBefore = process.memoryUsage().heapUsed
  const statuses = new Set<number>()
  for (let from = 0; from < 10_000; from += 100)
    await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const answer = await postRaw(body, { authorization: `Bearer e30.${claim(from + i)}.x` })
        statuses.add(answer.status)
        await answer.arrayBuffer()
      }),
    )
  expect([...statuses].sort()).toEqual([401, 429])
  expect((sdk.issuer as string[]).length).toBe(before)
  collectGarbage()
  expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(24 * 1024 * 1024)
}, 60_000)

test('somebody who was heard before is heard in a flood from the same address', async () => {
  expect(await stage.pretended.post(hello())).toMatchObject({ status: 200 })
  for (let i = 0; i < 80; i++) await postRaw('{}')
  expect((await postRaw('{}')).status).toBe(429)
})

test.each([
  ['not JSON', '{"type":', 400],
  ['a list', '[]', 400],
  ['too big', JSON.stringify({ text: 'x'.repeat(1_100_000) }), 413],
] as const)('a body that is %s is refused in a word', async (_, body, status) => {
  const { authorization } = await tokenHeaders()
  const answer = await postRaw(body, { authorization })
  expect(answer.status).toBe(status)
  expect(await answer.json()).toEqual({ error: 'Not accepted' })
})

const tokenHeaders = async () => {
  const claims = Buffer.from(JSON.stringify({ iss: 'https://api.botframework.com', aud: appId })).toString('base64url')
  return { authorization: `Bearer e30.${claims}.x` }
}

test.each([
  ['no type', { type: undefined }],
  ['another channel', { channelId: 'AseChannel' }],
  ['no service address', { serviceUrl: '' }],
  ['a service address of somebody else', { serviceUrl: 'https://evil.example/teams/' }],
  ['a service address with a password', { serviceUrl: 'https://a:b@smba.trafficmanager.net/teams/' }],
  ['a service address with a port', { serviceUrl: 'https://smba.trafficmanager.net:8443/teams/' }],
  ['no tenant', { channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } }],
  ['two tenants', { channelData: { tenant: { id: 'other' } } }],
  ['nobody', { from: null }],
  ['no conversation', { conversation: {} }],
] as const)('an activity with %s is refused', async (_, more) => {
  expect(await stage.pretended.post(hello(more))).toMatchObject({ status: 400, body: { error: 'Not accepted' } })
  expect(stage.fake.asked).toHaveLength(0)
})

test('a value of null, which crashes teams-ai’s own routes, is heard like none', async () => {
  expect(await stage.pretended.post(hello({ value: null }))).toMatchObject({ status: 200 })
  await stage.settled()
  expect(stage.fake.asked).toMatchObject([{ kind: 'command', words: 'status' }])
})

test('only tenants on the list are heard, where there is one', async () => {
  const listed = await setStage({ settings: { allowedTenants: [lake.tenantId] } })
  const said = listed.twin.speak({ text: 'status' })
  if (said.kind === 'posted') expect(await said.answered).toMatchObject({ status: 400 })
  expect(listed.fake.asked).toHaveLength(0)
  await listed.close()
})

test('nothing of an error reaches whoever asked', async () => {
  stage.fake.answers(() => {
    throw new Error('DB password=hunter2')
  })
  expect(JSON.stringify(await stage.pretended.post(hello()))).not.toContain('hunter2')
})

test.each([
  ['without an app id', { appId: '' }],
  ['without a home tenant', { tenantId: '', pretended: undefined }],
  ['with a pretended Teams in production', { production: true }],
  ['without checking tokens in production', { production: true, pretended: undefined, unverified: true }],
])('it does not start %s', async (_, more) => {
  const settings = {
    appId,
    appType: 'SingleTenant',
    tenantId: lake.tenantId,
    forms: 'dialog',
    production: false,
    pretended: await stage.pretended.botSettings(),
    ...more,
  } as const
  const ports = { receipts: { take: async () => true, forget: async () => 0 }, channels: { inTenant: async () => [] } }
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const { bot } = createFakeBot()
  const rest = { bot, ports, log, clock: stage.clock, newKey: () => 'k', random: () => 0 }
  expect(() => createTeams({ ...rest, settings })).toThrow(TeamsNotReady)
})
