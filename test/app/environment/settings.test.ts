import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { get } from 'node:http'
import { request } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { BadEnvironment, readConfig } from '../../../src/app/environment/config.ts'
import { useProxy } from '../../../src/app/environment/use-proxy.ts'
import { remedyOf, remedyThere } from '../../../src/http/untrusted.ts'

const server = {
  P3_PUBLIC_URL: 'https://p3.example.gov',
  P3_KEYS: `a:${randomBytes(32).toString('base64')}`,
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 'a-signing-secret-of-32-characters',
  SMTP_URL: 'smtps://p3:x@mail.example.gov:465',
  SMTP_FROM: 'P3 <p3@example.gov>',
}
/** What Compose or a shell would have filled in. */
const unfilled = ['$', '{POSTGRES_PASSWORD}'].join('')
const ID = '11111111-2222-3333-4444-555555555555'
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
  ['DATABASE_URL', `postgresql://p3:${unfilled}@db/p3`, `holds ${unfilled} as it stands`],
  ['DATABASE_URL', 'postgresql://p3:$POSTGRES_PASSWORD@db/p3', 'holds $POSTGRES_PASSWORD as it stands'],
  ['DATABASE_URL', 'postgresql://p3:<password>@db/p3', 'holds <password> as it stands'],
  ['DATABASE_URL', 'postgresql://user:password@host:5432/p3', 'still holds an example'],
  ['DATABASE_URL', 'DATABASE_URL=postgresql://p3:x@db/p3', 'holds its own name once more'],
  ['DATABASE_URL', 'host=db user=p3 dbname=p3', 'is one address and no list of parts'],
  ['DATABASE_URL', 'postgres:p3', 'is an address like postgresql://'],
  ['DATABASE_URL', 'postgresql://p3:x@/p3?host=/cloudsql/p3', 'for a socket write its folder there'],
  ['DATABASE_URL', 'postgresql://p3:x@a:5432,b:5432/p3', 'names several servers, and P3 takes one'],
  ['DATABASE_URL', 'postgresql://p3:x@fd00::1/p3', 'stands in brackets: [fd00::1]'],
  ['DATABASE_URL', 'postgresql://p3:x@a,b/p3', 'names several servers, and P3 takes one'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3/', 'has a slash too many'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?ssl=false', 'write sslmode=disable'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?SSLMODE=require', 'write sslmode=require'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?sslmode=verify-full&sslrootcert=system', 'take it out'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?currentSchema=p3', 'take currentSchema= out'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?connection_limit=5', 'write P3_DATABASE_CONNECTIONS=…'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?host=a,b', 'names several servers, and P3 takes one'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?port=5432,5433', 'names several servers, and P3 takes one'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?target_session_attrs=standby', 'name the primary server'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?service=p3', 'write the whole address'],
  ['DATABASE_URL', 'postgresql://p3@db/p3?passfile=/etc/p3/pgpass', 'write the password into the address'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?hostaddr=10.0.0.7', 'write that address in the place of the host'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?sslmode=require&sslcrl=/etc/p3/crl.pem', 'looks no certificate up'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?sslmode=require&sslpassword=secret', 'openssl pkey -in'],
  ['DATABASE_URL', 'postgresql://p3:x@db/p3?pgbouncer=1', 'pool_mode = session'],
  ['SMTP_URL', 'smtp://p3@mail.example:587', 'has a user and no password'],
  ['SMTP_URL', 'smtp://:x@mail.example:587', 'has a password and no user'],
  ['SMTP_URL', 'smtp://p3:x@mail.example:993', 'mail is not sent at port 993'],
  ['SMTP_URL', 'smtps://user:password@host:465', 'still holds an example'],
  ['P3_PUBLIC_URL', 'https://p3', 'is an address inside your network'],
  ['P3_PUBLIC_URL', 'https://p3.corp', 'is an address inside your network'],
  ['P3_PUBLIC_URL', 'https://[fd00::1]', 'is an address inside your network'],
  ['P3_PUBLIC_URL', 'https://100.64.1.1', 'is an address inside your network'],
  ['P3_KEYS', '2026a:$(openssl rand -base64 32)', 'holds a command'],
  ['P3_STATE', 'Tenessee', 'write P3_STATE=Tennessee'],
  ['P3_STATE', '47', 'is the name of a state'],
  ['P3_STATE', unfilled, `holds ${unfilled} as it stands`],
  ['P3_TIME_ZONE', 'EST', 'is a zone like America/New_York'],
  ['P3_TIME_ZONE', 'Etc/GMT+6', 'is a zone like America/New_York'],
  ['P3_ORGANIZATION', '"TDOE"', 'has quotation marks around it'],
  ['P3_ORGANIZATION', 'TDOE # the department', 'has a comment behind it'],
  ['P3_DATA_DIR', '~/p3', 'nothing fills in ~'],
  ['P3_COORDINATOR_EMAILS', '', 'is empty: who may set the program up?'],
  ['P3_COORDINATOR_EMAILS', ' ; ', 'is empty: who may set the program up?'],
  ['P3_METRICS_PORT', '3978', 'is the same as PORT'],
  ['NODE_EXTRA_CA_CERTS', '/nowhere/ca.pem', "which can't be read"],
  ['NODE_EXTRA_CA_CERTS', 'package.json', 'holds no certificate'],
  ['SLACK_BOT_TOKEN', 'xapp-1-A', 'is the app-level token, which is for SLACK_APP_TOKEN'],
  ['SLACK_BOT_TOKEN', 'xoxp-1', 'is a user’s token'],
  ['SLACK_BOT_TOKEN', 'xoxe.xoxb-1', 'token rotation'],
  ['SLACK_BOT_TOKEN', 'xoxb-', 'starts with xoxb-'],
  ['SLACK_APP_TOKEN', 'xoxb-1', 'is the bot’s token, which is for SLACK_BOT_TOKEN'],
  ['SLACK_SIGNING_SECRET', '1234567890.1234567890', 'is the Client ID'],
  ['SLACK_SIGNING_SECRET', 'a1b2c3d4e5f60718293a4b5c6d7e8f9', 'has 31 characters'],
  ['SLACK_SIGNING_SECRET', '********************************', 'is hidden behind asterisks'],
  ['SLACK_SIGNING_SECRET', 'a'.repeat(32), 'is one that anyone could guess'],
  ['TEAMS_TENANT_ID', 'dept.onmicrosoft.com', 'copy “Directory (tenant) ID”'],
  ['TEAMS_APP_ID', 'api://11111111-2222-3333-4444-555555555555', 'copy “Application (client) ID”'],
  ['TEAMS_CLOUD', 'gov', 'is public, gcc, gcchigh or dod'],
  ['P3_OUTGOING', 'false', 'is on or off'],
  ['https_proxy', 'http://DOMAIN\\p3:x@proxy.example:8080', 'write https_proxy=http://'],
])('%s=%j is named with what is right', (name, value, words) => {
  const faults = faultsOf({ [name]: value })
  expect(faults).toContain(words)
  expect(faults.startsWith(name)).toBe(true)
})

it.each([
  ['P3_STATE', 'TN', { state: { name: 'Tennessee', timeZone: 'America/Chicago' } }],
  ['P3_STATE', 'State of  new york', { state: { name: 'New York', timeZone: 'America/Chicago' } }],
  ['P3_STATE', 'Franklin', { state: { name: 'Franklin', timeZone: 'America/Chicago' } }],
  ['LOG_LEVEL', 'Debug', { logLevel: 'debug' }],
  ['P3_OUTGOING', 'OFF', { outgoing: false }],
  ['P3_DEVELOPMENT', 'True', { production: false }],
  ['P3_MODE', 'Server', { mode: 'server' }],
] as const)('%s may be written %s', (name, value, meant) => {
  expect(readConfig({ ...server, [name]: value })).toMatchObject(meant)
})

it('what Microsoft’s pages show may be copied as it is: a cloud by its name, a GUID in braces or in capitals', () => {
  const { teams } = readConfig({
    ...server,
    TEAMS_APP_ID: '{11111111-2222-3333-4444-555555555555}',
    TEAMS_TENANT_ID: 'ABCDEF11-2222-3333-4444-555555555556',
    TEAMS_APP_PASSWORD: 'x',
    TEAMS_CLOUD: 'GCC High',
    TEAMS_APP_TYPE: 'singleTenant',
  })
  expect(teams).toMatchObject({
    appId: '11111111-2222-3333-4444-555555555555',
    tenantId: 'abcdef11-2222-3333-4444-555555555556',
    cloud: 'gcchigh',
    appType: 'SingleTenant',
  })
})

it.each([
  [{ TEAMS_APP_ID: ID, TEAMS_TENANT_ID: ID, TEAMS_APP_PASSWORD: 'x' }, 'TEAMS_TENANT_ID is the same as TEAMS_APP_ID'],
  [
    { TEAMS_APP_ID: ID.replace(/\d/g, '0'), TEAMS_TENANT_ID: ID, TEAMS_APP_PASSWORD: 'x' },
    'TEAMS_APP_ID has nothing but zeros',
  ],
  [
    { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: server.SLACK_SIGNING_SECRET },
    'SLACK_SIGNING_SECRET is the same as SLACK_CLIENT_SECRET',
  ],
])('two of a kind that can’t be the same are named: %j', (env, words) => {
  expect(faultsOf(env)).toContain(words)
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

it.each([
  ['.invalid', 0],
  ['slack.invalid;login.invalid', 0],
  ['https://slack.invalid login.invalid', 0],
  ['*', 0],
  ['other.invalid', 1],
])('with NO_PROXY=%s it is asked for %i of them', async (NO_PROXY, count) => {
  const proxy = createServer((socket) => {
    asked++
    socket.on('error', () => undefined).once('data', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  }).listen(0, '127.0.0.1')
  let asked = 0
  await once(proxy, 'listening')
  // The only one that is named, though for http, is the one for Slack and Microsoft as well.
  const used = useProxy({ HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, NO_PROXY })
  for (const host of ['slack.invalid', 'login.invalid']) await fetch(`https://${host}/`).catch(() => undefined)
  used?.stop()
  proxy.close()
  expect(Math.min(asked, 1)).toBe(count)
  expect(used === undefined).toBe(NO_PROXY === '*')
})

it.each([
  ['127.0.0.0/8', 'http://127.1.2.3:4999/', 0],
  ['127.0.0.0/16', 'http://127.1.2.3:4999/', 1],
  ['127.1.2.3/32', 'http://127.1.2.3:4999/', 0],
  ['fd00::/8', 'http://[fd00::1]:4999/', 0],
  ['fe00::/16', 'http://[fd00::1]:4999/', 1],
  ['my-host.invalid', 'http://my-host.invalid/', 0],
  ['invalid', 'http://a.invalid/', 0],
  ['a.invalid', 'http://ba.invalid/', 1],
  ['a.invalid:80', 'http://a.invalid/', 0],
  ['a.invalid:81', 'http://a.invalid/', 1],
  ['"a.invalid."', 'http://a.invalid/', 0],
])('with NO_PROXY=%s, %s is asked by the proxy %i times, by whatever calls it', async (NO_PROXY, url, count) => {
  let asked = 0
  const proxy = createServer((socket) => {
    asked++
    socket.on('error', () => undefined).once('data', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const used = useProxy({
    HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    NO_PROXY,
    P3_ALARM_URL: url,
  })!
  // Where it goes directly nobody listens, or there is no such name.
  await once(get(url), 'response').catch(() => undefined)
  await fetch(url).catch(() => undefined)
  used.stop()
  proxy.close()
  expect(asked).toBe(2 * count)
})

it('a proxy that wants a password is named with what to write', async () => {
  const proxy = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const used = useProxy({ HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` })!
  expect(await remedyThere('https://login.invalid/')).toContain('HTTPS_PROXY=http://user:password@host:port')
  const [error] = await once(request('https://slack.invalid/').end(), 'error')
  expect(remedyOf(error)).toContain('HTTPS_PROXY=http://user:password@host:port')
  used.stop()
  proxy.close()
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
