import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { BadEnvironment, readConfig } from '../../src/app/config.ts'
import { useProxy } from '../../src/app/use-proxy.ts'

const server = {
  P3_PUBLIC_URL: 'https://p3.example.gov',
  P3_KEYS: `a:${randomBytes(32).toString('base64')}`,
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 'a-signing-secret-of-32-characters',
  SMTP_URL: 'smtps://p3:x@mail.example.gov:465',
  SMTP_FROM: 'P3 <p3@example.gov>',
}
const faultsOf = (env: Record<string, string>): string => {
  try {
    readConfig({ ...server, ...env })
    return ''
  } catch (error) {
    if (error instanceof BadEnvironment) return error.faults.join('\n')
    throw error
  }
}

describe('the coordinators', () => {
  it.each([
    'a@dept.example; b@dept.example',
    'a@dept.example b@dept.example',
    'Ann Lee <A@dept.example>; "Bell, Bo" <b@dept.example>;',
    '"a@dept.example","b@dept.example"',
    'mailto:a@dept.example,\n\u200Bb@dept.example',
  ])('may be written %j', (P3_COORDINATOR_EMAILS) => {
    const { coordinatorEmails } = readConfig({ ...server, P3_COORDINATOR_EMAILS })
    expect([...coordinatorEmails].sort()).toEqual(['a@dept.example', 'b@dept.example'])
  })

  it('are named when one has no address', () => {
    expect(faultsOf({ P3_COORDINATOR_EMAILS: 'ann' })).toMatch(/^P3_COORDINATOR_EMAILS holds “ann”.*write P3_COORD/)
  })
})

describe('secrets that anyone could guess', () => {
  it.each([
    [{ P3_KEYS: `a:${Buffer.alloc(32).toString('base64')}` }, 'P3_KEYS holds a key that anyone could guess'],
    [{ P3_KEYS: `${server.P3_KEYS},b:${Buffer.alloc(32, 'secret').toString('base64')}` }, 'P3_KEYS holds a key'],
    [{ SLACK_SIGNING_SECRET: 'secret' }, 'SLACK_SIGNING_SECRET is too short to be one'],
  ] as [Record<string, string>, string][])(
    'are refused for real people, and taken for trying out: %j',
    (env, sentence) => {
      const said = faultsOf(env)
      expect(said).toContain(sentence)
      expect(said).not.toContain(Object.values(env)[0]!)
      expect(faultsOf({ ...env, P3_DEVELOPMENT: 'true' })).toBe('')
    },
  )
})

describe('the sender', () => {
  it.each([
    ['P3 <p3@example.gov>;', 'P3 <p3@example.gov>'],
    ['"P3 <p3@example.gov>"', 'P3 <p3@example.gov>'],
    ['"P3, Tennessee" <p3@example.gov>', '"P3, Tennessee" <p3@example.gov>'],
    ['<p3@example.gov>', 'p3@example.gov'],
  ])('may be written %s', (SMTP_FROM, from) => {
    expect(readConfig({ ...server, SMTP_FROM }).mail?.from).toBe(from)
  })

  it.each(['P3 Bot', 'a@x.example, b@x.example', 'P3\nBcc: <a@x.example>'])('is refused as %j', (SMTP_FROM) => {
    expect(faultsOf({ SMTP_FROM })).toContain('write SMTP_FROM=P3 <p3@example.gov>')
  })
})

it.each([
  ['SLACK_SIGNING_SECRET', '"abc"', 'has quotation marks around it'],
  ['SLACK_BOT_TOKEN', 'xoxb-12\n34', 'has a line end in it; put it into one line: write SLACK_BOT_TOKEN=xoxb-…'],
  ['SLACK_BOT_TOKEN', '“xoxb-1”', 'has quotation marks around it'],
  ['SLACK_BOT_TOKEN', 'xoxb-...', 'still holds an example'],
  ['SLACK_SIGNING_SECRET', 'ab cd', 'has a space in it'],
  ['P3_PUBLIC_URL', 'https://p3.example.gov/slack/events', 'write P3_PUBLIC_URL=https://p3.example.gov'],
  ['P3_PUBLIC_URL', 'https://localhost:3978', 'is this machine'],
  ['P3_PUBLIC_URL', 'http://p3.example.gov', 'write P3_PUBLIC_URL=https://p3.example.gov'],
  ['P3_PUBLIC_URL', 'https://https://p3.example.gov', 'is one address with the name of one server'],
  ['P3_PUBLIC_URL', 'https://p3.example.gov,https://b.example.gov', 'is one address with the name of one server'],
  ['P3_PUBLIC_URL', 'https://*.example.gov', 'is one address with the name of one server'],
  ['P3_PUBLIC_URL', 'https://p3.example.gov:0', 'is one address with the name of one server'],
  ['P3_PUBLIC_URL', 'https://192.168.1.4', 'is an address inside your network'],
  ['P3_PUBLIC_URL', 'https://10.0.0.5:3978', 'is an address inside your network'],
  ['P3_PUBLIC_URL', 'https://p3.example.gov/healthz', 'write P3_PUBLIC_URL=https://p3.example.gov'],
  ['DATABASE_URL', 'postgresql://p3:x@db.example', 'names no database'],
  ['DATABASE_URL', 'postgresql://p3:a#b@db.example/p3', 'DATABASE_URL'],
  ['DATABASE_URL', 'postgresql://p3:x@db.example/p3?sslmode=on', 'write sslmode=require'],
  ['DATABASE_URL', 'postgresql://p3:x@db.example/p3?schema=p3', 'uses public'],
  ['DATABASE_URL', 'postgresql://p3:x@db.example/p3?pgbouncer=true', 'pool_mode = session'],
  ['SMTP_URL', 'smtp://p3:x@mail.example:465', 'write smtps://…@mail.example:465'],
  ['SMTP_URL', 'smtps://p3:x@mail.example:587', 'write smtp://…@mail.example:587'],
  ['HTTPS_PROXY', 'proxy.example:8080', 'write HTTPS_PROXY=http://proxy.example:8080'],
  ['HTTPS_PROXY', 'http://proxy.example:99999', 'write HTTPS_PROXY=http://'],
  ['HTTPS_PROXY', 'http://p3:a@b@proxy.example:8080', 'are written %23'],
  ['https_proxy', 'http://DOMAIN\\p3:x@proxy.example:8080', 'write https_proxy=http://'],
])('%s=%j is named with what is right', (name, value, words) => {
  const faults = faultsOf({ [name]: value })
  expect(faults).toContain(words)
  expect(faults.startsWith(name)).toBe(true)
})

it('a line end behind a token does no harm', () => {
  expect(readConfig({ ...server, SLACK_BOT_TOKEN: 'xoxb-1\n' }).slack?.botToken).toBe('xoxb-1')
})

it('what goes out goes through the proxy of the environment', async () => {
  const asked: string[] = []
  const proxy = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (data) => {
      asked.push(String(data).split('\r\n')[0]!)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const used = useProxy({ https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` })!
  await once(request('https://slack.invalid/api/auth.test').end(), 'error')
  await fetch('https://login.invalid/').catch(() => undefined)
  used.stop()
  proxy.close()
  expect(asked).toEqual(['CONNECT slack.invalid:443 HTTP/1.1', 'CONNECT login.invalid:443 HTTP/1.1'])
})

describe('the name of a setting', () => {
  it.each([
    ['P3_PUBLC_URL', 'https://x.example', 'P3_PUBLC_URL is no setting: write P3_PUBLIC_URL=…'],
    ['P3_COORDINATOR_EMAIL', 'a@x.example', 'write P3_COORDINATOR_EMAILS=…'],
    ['SLACK_SIGNIN_SECRET', 'hush', 'write SLACK_SIGNING_SECRET=…'],
    ['TEAMS_APP_PASWORD', 'hush', 'write TEAMS_APP_PASSWORD=…'],
    ['smtp_url', 'smtps://hush', 'smtp_url is no setting: write SMTP_URL=…'],
    ['P3_SOMETHING_ELSE', 'hush', '.env.example names all of them'],
  ])('%s is told to be none, and which was meant', (name, value, words) => {
    expect(faultsOf({ [name]: value })).toContain(words)
    expect(faultsOf({ [name]: value })).not.toContain('hush')
  })

  it.each(['SLACK_WEBHOOK_URL', 'PATH', 'POST', 'HOME', 'TEAMS_CHANNEL'])('%s is somebody else’s', (name) => {
    expect(faultsOf({ [name]: 'x' })).toBe('')
  })
})

describe('the keys', () => {
  const random = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString('base64')
  it.each([
    [random, 'holds a key without a name: write any short name and a colon before it, P3_KEYS=2026a:…'],
    [`2026a:${Buffer.from(random, 'base64').toString('hex')}`, 'hexadecimal digits where base64 belongs'],
    [Buffer.from(random, 'base64').toString('hex'), 'hexadecimal digits where base64 belongs'],
    [`2026a:${random.slice(0, 20)}`, 'each 32 random bytes in base64 (make one with: openssl rand -base64 32)'],
    [`a b c:${random}`, 'is a list like'],
    [`a:b:${random}`, 'then one colon: write P3_KEYS=2026a:…'],
    [`a:${random},a:${random}`, 'uses one id twice'],
  ])('in the form %j are told what form they have', (P3_KEYS, words) => {
    expect(faultsOf({ P3_KEYS })).toContain(words)
    expect(faultsOf({ P3_KEYS })).not.toContain(random.slice(0, 12))
  })

  it('may stand with commas, semicolons or spaces between', () => {
    for (const between of [',', ';', ' ', ', '])
      expect(readConfig({ ...server, P3_KEYS: `a:${random}${between}b:${random}` }).keys?.map(({ id }) => id)).toEqual([
        'a',
        'b',
      ])
  })
})

describe('what was copied from the wrong line', () => {
  const teams = {
    TEAMS_APP_ID: '11111111-2222-3333-4444-555555555555',
    TEAMS_TENANT_ID: '11111111-2222-3333-4444-555555555556',
  }
  const key = '-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----'
  it.each([
    [{ SLACK_SIGNING_SECRET: 'xoxb-1' }, 'SLACK_SIGNING_SECRET is a token: copy “Signing Secret”'],
    [{ SLACK_CLIENT_ID: 'A012345', SLACK_CLIENT_SECRET: 's' }, 'SLACK_CLIENT_ID is two numbers with a dot'],
    [{ ...teams, TEAMS_APP_PASSWORD: '11111111-2222-3333-4444-555555555557' }, 'is the id of a secret'],
    [{ ...teams, TEAMS_CERTIFICATE_THUMBPRINT: 'AB', TEAMS_CERTIFICATE_KEY: key }, 'is 40 hexadecimal digits'],
    [{ ...teams, TEAMS_CERTIFICATE_THUMBPRINT: 'AB'.repeat(32), TEAMS_CERTIFICATE_KEY: key }, 'goes by SHA-1'],
    [{ ...teams, TEAMS_CERTIFICATE_KEY: './certs/key.pem' }, 'names a file, and holds the key itself'],
    [{ ...teams, TEAMS_CERTIFICATE_KEY: '-----BEGIN CERTIFICATE-----' }, 'is the certificate and not its private key'],
    [{ ...teams, TEAMS_CERTIFICATE_KEY: '-----BEGIN ENCRYPTED PRIVATE KEY-----' }, 'is locked by a passphrase'],
  ])('%j is told so', (env, words) => {
    expect(faultsOf(env as Record<string, string>)).toContain(words)
  })

  it.each([`\u200E${'ab cd '.repeat(10)}`, `SHA1 Fingerprint=${'AB:CD:'.repeat(10).slice(0, -1)}`, 'ABCD'.repeat(10)])(
    'a thumbprint may be written %j',
    (TEAMS_CERTIFICATE_THUMBPRINT) => {
      const { teams: read } = readConfig({
        ...server,
        ...teams,
        TEAMS_CERTIFICATE_THUMBPRINT,
        TEAMS_CERTIFICATE_KEY: key,
      })
      expect(read?.certificateThumbprint).toBe('ABCD'.repeat(10))
    },
  )
})

describe('a setting that can’t work, or lets in whoever it is to keep out', () => {
  it.each([
    ['P3_TRUST_PROXY', '0.0.0.0/0', 'everybody'],
    ['P3_TRUST_PROXY', '::/0', 'everybody'],
    ['P3_TRUST_PROXY', 'loopback,0.0.0.0/0', 'everybody'],
    ['P3_TRUST_PROXY', '10.0.0.0/99', 'how many proxies'],
    ['P3_TRUST_PROXY', '999.1.1.1', 'how many proxies'],
    ['P3_COORDINATOR_EMAILS', 'c\u043era@tn.example', 'is no email address'],
    ['P3_COORDINATOR_EMAILS', 'mi\u212ae@tn.example', 'is no email address'],
    ['P3_COORDINATOR_EMAILS', '*@tn.example', 'is no email address'],
    ['DATABASE_URL', 'postgresql://p3:x@db:0/p3', 'port 0'],
    ['DATABASE_URL', 'postgresql://p3:x@db/template1', 'template1'],
    ['DATABASE_URL', 'postgresql://p3:x@db/p3?options=-c%20search_path%3Dother', 'search_path'],
    ['P3_ORGANIZATION', 'TN\r\nBcc: x@y.example', 'one line'],
    ['PORT', '0x50', 'port number'],
    ['PORT', '1e3', 'port number'],
  ])('%s=%j is named', (name, value, words) => {
    expect(faultsOf({ [name]: value })).toMatch(new RegExp(`^${name}.*${words}`))
  })

  it.each([
    ['P3_TRUST_PROXY', 'loopback, 10.0.0.0/8, fd00::/8'],
    ['P3_COORDINATOR_EMAILS', "o'neil.a+p3@tn.example"],
    ['DATABASE_URL', 'postgresql://p3:x@db/p3?options=-c%20statement_timeout%3D9000'],
    ['PORT', ' 8080 '],
  ])('%s=%j is none', (name, value) => {
    expect(faultsOf({ [name]: value })).toBe('')
  })
})
