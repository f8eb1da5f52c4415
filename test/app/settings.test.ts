import { once } from 'node:events'
import { request } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { BadEnvironment, readConfig } from '../../src/app/config.ts'
import { useProxy } from '../../src/app/use-proxy.ts'

const server = {
  P3_PUBLIC_URL: 'https://p3.example.gov',
  P3_KEYS: `a:${Buffer.alloc(32, 1).toString('base64')}`,
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 's',
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
  ['DATABASE_URL', 'postgresql://p3:x@db.example', 'names no database'],
  ['DATABASE_URL', 'postgresql://p3:a#b@db.example/p3', 'DATABASE_URL'],
  ['DATABASE_URL', 'postgresql://p3:x@db.example/p3?sslmode=on', 'write sslmode=require'],
  ['DATABASE_URL', 'postgresql://p3:x@db.example/p3?schema=p3', 'uses public'],
  ['DATABASE_URL', 'postgresql://p3:x@db.example/p3?pgbouncer=true', 'pool_mode = session'],
  ['SMTP_URL', 'smtp://p3:x@mail.example:465', 'write smtps://…@mail.example:465'],
  ['SMTP_URL', 'smtps://p3:x@mail.example:587', 'write smtp://…@mail.example:587'],
  ['HTTPS_PROXY', 'proxy.example:8080', 'write HTTPS_PROXY=http://proxy.example:8080'],
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
