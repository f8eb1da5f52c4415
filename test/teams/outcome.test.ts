import { expect, it } from 'vitest'
import { serviceHosts, UntrustedAddress } from '../../src/teams/auth/service-hosts.ts'
import { NoToken } from '../../src/teams/auth/token-problem.ts'
import { outcomeOfError } from '../../src/teams/outbound/delivery-errors.ts'

const answered = (statusCode: number, code: string, retryAfter?: string) =>
  Object.assign(new Error(code), {
    statusCode,
    body: { error: { code } },
    response: { headers: { get: () => retryAfter } },
  })
const broken = (code: string) => Object.assign(new Error(code), { code })

it.each([
  [answered(413, 'MessageSizeTooBig'), { kind: 'failed', reason: expect.stringContaining('too big') }],
  [
    answered(401, 'Unauthorized'),
    { kind: 'retry', afterSeconds: 300, scope: 'tenant', reason: expect.stringContaining('TEAMS_TENANT_ID') },
  ],
  [answered(400, 'BadSyntax'), { kind: 'failed', reason: 'BadSyntax' }],
  [answered(500, 'ServiceError'), { kind: 'unknown', reason: 'ServiceError' }],
  [answered(503, 'ServiceUnavailable', '30'), { kind: 'retry', afterSeconds: 30, scope: 'app' }],
  [answered(429, 'ThrottledByTeams'), { kind: 'retry', afterSeconds: 2 }],
  [answered(404, 'ConversationNotFound'), { kind: 'unreachable', missing: true }],
  [broken('ECONNREFUSED'), { kind: 'retry', scope: 'app' }],
  [broken('ECONNRESET'), { kind: 'unknown', reason: 'ECONNRESET' }],
  [new UntrustedAddress('no'), { kind: 'failed' }],
  [new NoToken('no login'), { kind: 'retry', reason: 'no login', scope: 'app' }],
  ['a string', { kind: 'unknown' }],
  [undefined, { kind: 'unknown' }],
])('%s', (cause, expected) => {
  expect(outcomeOfError(cause, 'person')).toMatchObject(expected)
})

const registered = { appId: 'a', appType: 'SingleTenant', tenantId: 't', forms: 'dialog', production: true } as const

it.each([
  ['https://smba.trafficmanager.net/amer/', true],
  ['https://smba.infra.gcc.teams.microsoft.com/teams', true],
  ['http://smba.trafficmanager.net/teams/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://smba.trafficmanager.net@evil.example/', false],
  ['https://evil.example/smba.trafficmanager.net/', false],
  ['http://127.0.0.1:3978/', false],
  ['nonsense', false],
])('our token goes to %s: %s', (address, trusted) => {
  expect(serviceHosts(registered).isConnector(address)).toBe(trusted)
})

it.each([
  ['gcc', 'https://smba.infra.gcc.teams.microsoft.com/teams/', true],
  ['gcc', 'https://smba.infra.gov.teams.microsoft.us/teams/', false],
  ['gcchigh', 'https://smba.infra.gov.teams.microsoft.us/teams/', true],
  ['gcchigh', 'https://smba.trafficmanager.net/teams/', false],
  ['gcchigh', 'https://smba.infra.dod.teams.microsoft.us/teams/', false],
  ['dod', 'https://smba.infra.dod.teams.microsoft.us/teams/', true],
  ['dod', 'https://smba.infra.gov.teams.microsoft.us/teams/', false],
  ['public', 'https://smba.infra.gov.teams.microsoft.us/teams/', false],
] as const)('in the cloud %s our token goes to %s: %s', (cloud, address, trusted) => {
  const hosts = serviceHosts({ ...registered, cloud })
  expect(hosts.isConnector(address)).toBe(trusted)
  if (trusted) expect(hosts.sendTo(undefined)).toBe(address)
})

it.each([
  ['gcchigh', 'https://lake-my.sharepoint.us/x.csv', true],
  ['gcchigh', 'https://lake-my.sharepoint.com/x.csv', false],
  ['dod', 'https://lake-my.sharepoint-mil.us/x.csv', true],
  ['public', 'https://lake-my.sharepoint.us/x.csv', false],
] as const)('in the cloud %s a file is fetched from %s: %s', (cloud, address, trusted) => {
  expect(serviceHosts({ ...registered, cloud }).isFiles(address)).toBe(trusted)
})

it.each([
  ['https://lakecounty-my.sharepoint.com/personal/x/file.csv', true],
  ['https://sharepoint.com.evil.example/x.csv', false],
  ['https://a.b.sharepoint.com/x.csv', false],
  ['https://lakecounty.sharepoint.com:8443/x.csv', false],
  ['file:///etc/passwd', false],
])('a file is fetched from %s: %s', (address, trusted) => {
  expect(serviceHosts(registered).isFiles(address)).toBe(trusted)
})
