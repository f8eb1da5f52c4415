import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import express from 'express'
import { generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMicrosoftKeys } from '../../src/teams/auth/microsoft-keys.ts'
import { TeamsNotReady } from '../../src/teams/auth/settings.ts'
import { createTokenCheck } from '../../src/teams/auth/token-check.ts'
import { createTeams } from '../../src/teams/listen.ts'
import { serve } from '../playground/serve.ts'
import { ada, appId, lake } from '../playground/teams/cast.ts'
import { forgedTokens } from './forged-tokens.ts'
import { createFakeBot, type Stage, setStage } from './stage.ts'
import { createWaitingFiles } from './waiting-files.ts'

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

const person = (on = stage) => on.pretended.world.directory.person(lake.tenantId, ada.externalId)!
let ids = 0
const hello = (more: object = {}, on = stage) => ({
  ...on.pretended.world.activities.at(person(on), { kind: 'personal' }, `d${++ids}`, {
    type: 'message',
    text: 'status',
  }),
  ...more,
})
const issuer = 'https://api.botframework.com'
const quiet = { info: () => {}, warn: () => {}, error: () => {} }

const postRaw = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${stage.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

it('a token of Microsoft’s opens the door', async () => {
  expect(await stage.pretended.post(hello())).toMatchObject({ status: 200 })
  expect(stage.fake.asked).toHaveLength(1)
})

it.each([
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

it('no token, a huge one, one signed by someone else, or a second scheme: none opens the door', async () => {
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

it('the emulator’s door, which takes a token of any tenant for this app, is shut', async () => {
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

const inAnHour = () => Math.floor(stage.machine.now().getTime() / 1000) + 3600
const publicKeyId = async () => {
  const { openIdMetadataUrl } = await stage.pretended.botSettings()
  const { keys } = (await (await fetch(openIdMetadataUrl.replace('/openid', '/keys'))).json()) as {
    keys: { kid: string }[]
  }
  return keys[0]!.kid
}

const flood = async (count: number, token: (i: number) => string) => {
  const statuses = new Set<number>()
  const body = JSON.stringify(hello())
  for (let from = 0; from < count; from += 100)
    await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const answer = await postRaw(body, { authorization: `Bearer ${token(from + i)}` })
        statuses.add(answer.status)
        await answer.arrayBuffer()
      }),
    )
  return [...statuses].sort()
}

it.each(Object.entries(forgedTokens))(
  'forged tokens %s leave nothing behind, and Microsoft is heard among them',
  async (_, shape) => {
    const { ToBotFromBotOrEmulatorTokenValidationParameters: sdk } = await import(
      'botframework-connector/lib/auth/tokenValidationParameters.js'
    )
    const aim = { appId, issuer, kid: await publicKeyId(), exp: inAnHour() }
    const before = (sdk.issuer as string[]).length
    await flood(100, (i) => shape(i, aim))
    collectGarbage()
    const heapBefore = process.memoryUsage().heapUsed
    const flooding = flood(500, (i) => shape(i, aim))
    // With a token that nobody saw before.
    stage.machine.advance(1_000)
    expect(await stage.pretended.post(hello())).toMatchObject({ status: 200 })
    expect(await flooding).not.toContain(200)
    stage.machine.advance(1_000)
    expect(await stage.pretended.post(hello())).toMatchObject({ status: 200 })
    expect((sdk.issuer as string[]).length).toBe(before)
    collectGarbage()
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(6 * 1024 * 1024)
  },
)

it('refusals are counted, and cut short in a flood', async () => {
  const statuses = await flood(200, (i) => forgedTokens['of noise'](i))
  expect(statuses).toEqual([401, 429])
})

it('while Microsoft’s keys were never told, its requests are asked to come again, and nobody is let in', async () => {
  const { pretended, ...rest } = { pretended: await stage.pretended.botSettings() }
  const deaf = await setStage({
    settings: { ...rest, pretended: { ...pretended, openIdMetadataUrl: `${stage.url}/nowhere` } },
  })
  const answer = await deaf.pretended.post(hello({}, deaf))
  expect(answer).toMatchObject({ status: 503 })
  expect(deaf.fake.asked).toHaveLength(0)
  await deaf.close()
})

it('old keys are used while new ones can’t be had', async () => {
  let failing = false
  const asked: string[] = []
  const app = express()
  app.use((request, response, next) => {
    asked.push(request.path)
    if (failing) response.status(503).end()
    else next()
  })
  const settings = await stage.pretended.botSettings()
  app.get('/openid', (_request, response) =>
    response.json({ jwks_uri: settings.openIdMetadataUrl.replace('/openid', '/keys') }),
  )
  const proxy = await serve(app)
  const keys = createMicrosoftKeys({ openIdMetadataUrl: `${proxy.url}/openid`, machine: stage.machine, log: quiet })
  const kid = await publicKeyId()
  await Promise.all(Array.from({ length: 50 }, () => keys.find(kid)))
  expect(asked).toHaveLength(1)
  failing = true
  stage.machine.advance(25 * 3_600_000)
  expect(await keys.find(kid)).toBeDefined()
  await expect.poll(() => asked).toHaveLength(2)
  // Unknown keys make nobody ask again and again.
  stage.machine.advance(11_000)
  await Promise.all(Array.from({ length: 50 }, (_, i) => keys.find(`unknown-${i}`)))
  await Promise.all(Array.from({ length: 50 }, (_, i) => keys.find(`unknown-${i}`)))
  expect(asked).toHaveLength(3)
  expect(await keys.find(kid)).toBeDefined()
  await proxy.close()
})

it('an answer that is an error, or names no keys, takes none away', async () => {
  const settings = await stage.pretended.botSettings()
  const known = await (await fetch(settings.openIdMetadataUrl.replace('/openid', '/keys'))).json()
  let answer: { readonly status: number; readonly body: unknown } = { status: 200, body: known }
  const app = express()
  const proxy = await serve(app)
  app.get('/openid', (_request, response) => response.json({ jwks_uri: `${proxy.url}/keys` }))
  app.get('/keys', (_request, response) => response.status(answer.status).json(answer.body))
  const keys = createMicrosoftKeys({ openIdMetadataUrl: `${proxy.url}/openid`, machine: stage.machine, log: quiet })
  const kid = await publicKeyId()
  expect(await keys.find(kid)).toBeDefined()
  const others = (known as { keys: { kid: string }[] }).keys.map((key) => ({ ...key, kid: 'other' }))
  for (answer of [
    { status: 200, body: { keys: [] } },
    { status: 500, body: { keys: others } },
    { status: 200, body: { keys: [{ kty: 'oct', kid: 'other', k: 'c2VjcmV0' }] } },
  ]) {
    stage.machine.advance(25 * 3_600_000)
    expect(await keys.find('other')).toBeUndefined()
    expect(await keys.find(kid)).toBeDefined()
  }
  await proxy.close()
})

it('a key that Microsoft gave for other channels does not speak for Teams', async () => {
  const app = express()
  const settings = await stage.pretended.botSettings()
  const { keys } = (await (await fetch(settings.openIdMetadataUrl.replace('/openid', '/keys'))).json()) as {
    keys: object[]
  }
  const otherwise = keys.map((key) => ({ ...key, endorsements: ['directline'] }))
  const proxy = await serve(app)
  app.get('/openid', (_request, response) => response.json({ jwks_uri: `${proxy.url}/keys` }))
  app.get('/keys', (_request, response) => response.json({ keys: otherwise }))
  const check = createTokenCheck({
    appId,
    issuer,
    machine: stage.machine,
    keys: createMicrosoftKeys({ openIdMetadataUrl: `${proxy.url}/openid`, machine: stage.machine, log: quiet }),
  })
  const token = await stage.pretended.issueChannelToken()
  expect(await check.check(token)).toBe('wrong')
  await proxy.close()
})

it('in a government cloud Microsoft’s government issuer opens the door, and the worldwide one no longer does', async () => {
  const high = await setStage({ settings: { cloud: 'gcchigh' } })
  const issuerOfGovernment = 'https://api.botframework.us'
  expect(await high.pretended.post(hello({}, high))).toMatchObject({ status: 200 })
  expect(await high.pretended.post(hello({}, high), { issuer })).toMatchObject({ status: 401 })
  expect(high.fake.asked).toHaveLength(1)
  expect(await stage.pretended.post(hello(), { issuer: issuerOfGovernment })).toMatchObject({ status: 401 })
  await high.close()
})

it('a right token is right for its time and not a minute longer than Microsoft’s clocks may differ', async () => {
  const settings = await stage.pretended.botSettings()
  const check = createTokenCheck({
    appId,
    issuer,
    machine: stage.machine,
    keys: createMicrosoftKeys({ openIdMetadataUrl: settings.openIdMetadataUrl, machine: stage.machine, log: quiet }),
  })
  const token = await stage.pretended.issueChannelToken()
  expect(await check.check(token)).toMatchObject({ iss: issuer, aud: appId })
  expect(await check.check(`${token.slice(0, -4)}AAAA`)).toBe('wrong')
  stage.machine.advance(64 * 60_000)
  expect(await check.check(token)).toMatchObject({ iss: issuer })
  stage.machine.advance(2 * 60_000)
  expect(await check.check(token)).toBe('wrong')
})

it.each([
  ['not JSON', '{"type":', 400],
  ['a list', '[]', 400],
  ['too big', JSON.stringify({ text: 'x'.repeat(1_100_000) }), 413],
] as const)('a body that is %s is refused in a word', async (_, body, status) => {
  const { authorization } = await tokenHeaders()
  const answer = await postRaw(body, { authorization })
  expect(answer.status).toBe(status)
  expect(await answer.json()).toEqual({ error: 'Not accepted' })
})

const tokenHeaders = async () => ({ authorization: `Bearer ${await stage.pretended.issueChannelToken()}` })

it.each([
  ['no type', { type: undefined }],
  ['another channel', { channelId: 'AseChannel' }],
  ['no service address', { serviceUrl: '' }],
  ['a service address of someone else', { serviceUrl: 'https://evil.example/teams/' }],
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

it('a value of null, which crashes teams-ai’s own routes, is heard like none', async () => {
  expect(await stage.pretended.post(hello({ value: null }))).toMatchObject({ status: 200 })
  await stage.settled()
  expect(stage.fake.asked).toMatchObject([{ kind: 'command', words: 'status' }])
})

it('only tenants on the list are heard, where there is one', async () => {
  const listed = await setStage({ settings: { allowedTenants: [lake.tenantId] } })
  const said = listed.twin.speak({ text: 'status' })
  if (said.kind === 'posted') expect(await said.answered).toMatchObject({ status: 400 })
  expect(listed.fake.asked).toHaveLength(0)
  await listed.close()
})

it('nothing of an error reaches whoever asked', async () => {
  stage.fake.answers(() => {
    throw new Error('DB password=hunter2')
  })
  expect(JSON.stringify(await stage.pretended.post(hello()))).not.toContain('hunter2')
})

it.each([
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
  const receipts = { take: async () => true, forget: async () => 0 }
  const ports = { receipts, channels: { inTenant: async () => [] }, waitingFiles: createWaitingFiles() }
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const { bot } = createFakeBot()
  const rest = { bot, ports, log, clock: stage.clock, newKey: () => 'k', random: () => 0 }
  expect(() => createTeams({ ...rest, settings })).toThrow(TeamsNotReady)
})
