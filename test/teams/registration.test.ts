import nock from 'nock'
import { afterEach, expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { createCredentials, testCredentials } from '../../src/teams/auth/credentials.ts'
import { createGraphToken } from '../../src/teams/auth/graph-token.ts'
import { TeamsNotReady } from '../../src/teams/auth/settings.ts'
import { tokenProblem } from '../../src/teams/auth/token-problem.ts'
import { appId, lake } from '../playground/teams/cast.ts'
import { withNock } from '../with-nock.ts'
import { type Stage, setStage } from './stage.ts'

withNock({ own: true })
let stage: Stage | undefined
afterEach(() => stage?.close())

it.each([
  ['AADSTS700016: Application with identifier was not found', 'TEAMS_APP_ID is not an app of the tenant'],
  ['AADSTS90002: Tenant not found', 'no tenant with the id in TEAMS_TENANT_ID'],
  ['AADSTS7000215: Invalid client secret provided', 'Copy the secret’s “Value”, not its “Secret ID”'],
  ['AADSTS7000222: The provided client secret keys are expired', 'has expired'],
  ['AADSTS700027: Client assertion failed signature validation', 'certificate'],
  ['AADSTS700024: Client assertion is not within its valid time range', 'clock'],
  ['AADSTS1234: Something new', 'AADSTS1234'],
  ['error:1E08010C:DECODER routines::unsupported', 'PEM'],
] as const)('%s is told as what to change', (message, words) => {
  const problem = tokenProblem(new Error(message))
  expect(problem.kind === 'wrong' && problem.sentence).toContain(words)
})

it('a network that is down is no fault of the registration', () => {
  expect(tokenProblem(new Error('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') }))).toEqual({
    kind: 'unreachable',
  })
})

it('the right registration starts, the wrong secret does not', async () => {
  stage = await setStage()
  await stage.teams.start()
  const settings = await stage.pretended.botSettings()
  const wrong = { appId, appType: 'SingleTenant', tenantId: lake.tenantId, forms: 'dialog', production: false } as const
  const credentials = createCredentials(
    { ...wrong, pretended: { ...settings, clientSecret: 'x' } },
    createFixedClock('2027-01-01'),
  )
  await expect(testCredentials(credentials)).rejects.toThrow(TeamsNotReady)
  await expect(testCredentials(credentials)).rejects.toThrow('Copy the secret’s “Value”')
})

it('in GCC High the token is asked for at the government’s sign-in, for the government’s connector', async () => {
  const registered = {
    appId,
    appType: 'SingleTenant',
    tenantId: lake.tenantId,
    forms: 'dialog',
    production: true,
  } as const
  const asked = nock('https://login.microsoftonline.us')
    .post(`/${lake.tenantId}/oauth2/v2.0/token`, /scope=https%3A%2F%2Fgraph\.microsoft\.us%2F\.default/)
    .reply(200, { token_type: 'Bearer', access_token: 'gov', expires_in: 3599 })
  const token = createGraphToken({ ...registered, cloud: 'gcchigh', password: 's' }, createFixedClock('2027-01-01'))
  expect(await token(lake.tenantId)).toBe('gov')
  expect(asked.isDone()).toBe(true)
})

it('a certificate that is none is told of before any message', async () => {
  const settings = {
    appId,
    appType: 'SingleTenant',
    tenantId: lake.tenantId,
    forms: 'dialog',
    production: true,
  } as const
  const certificate = {
    certificateThumbprint: 'AB'.repeat(20),
    certificateKey: '-----BEGIN PRIVATE KEY-----\nnot\n-----END PRIVATE KEY-----',
  }
  const credentials = createCredentials({ ...settings, ...certificate }, createFixedClock('2027-01-01'))
  await expect(testCredentials(credentials)).rejects.toThrow('TEAMS_CERTIFICATE_KEY is not a private key in PEM form.')
})

it('one token serves until shortly before it expires', async () => {
  stage = await setStage()
  const clock = createFixedClock(new Date())
  const rest = { appId, appType: 'SingleTenant', tenantId: lake.tenantId, forms: 'dialog', production: false } as const
  const credentials = createCredentials({ ...rest, pretended: await stage.pretended.botSettings() }, clock)
  const first = await credentials.token()
  expect(await credentials.token()).toBe(first)
  clock.advance(56 * 60 * 1000)
  const later = await credentials.token()
  expect(typeof later).toBe('string')
})

it('a token comes from the home tenant, by the secret, for the connector', async () => {
  const asked: unknown[] = []
  const login = nock('https://login.microsoftonline.com')
    .post(`/${lake.tenantId}/oauth2/v2.0/token`, (body: Record<string, string>) => asked.push(body) > 0)
    .query(true)
    .reply(200, { token_type: 'Bearer', expires_in: 3599, access_token: 'from-microsoft' })
    .post(`/${lake.tenantId}/oauth2/v2.0/token`)
    .query(true)
    .reply(401, {
      error: 'invalid_client',
      error_description: 'AADSTS7000222: The provided client secret keys are expired.',
    })
  const settings = {
    appId: '7b1f2c3e-0000-4000-8000-00000000b072',
    appType: 'SingleTenant',
    tenantId: lake.tenantId,
    password: 'secret',
  } as const
  const credentials = createCredentials(
    { ...settings, forms: 'dialog', production: true },
    createFixedClock('2027-01-01'),
  )
  expect(await testCredentials(credentials)).toBe('ready')
  expect(await credentials.token()).toBe('from-microsoft')
  expect(asked).toMatchObject([
    { client_id: settings.appId, client_secret: 'secret', scope: 'https://api.botframework.com/.default' },
  ])
  await expect(testCredentials(credentials)).rejects.toThrow('has expired')
  login.done()
})
