import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect, type Socket } from 'node:net'
import express, { type Express } from 'express'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Config } from '../../src/app/environment/config.ts'
import { closeServer, listen, urlHere } from '../../src/app/listen.ts'
import { securityHeaders } from '../../src/app/security-headers.ts'
import { systemClock } from '../../src/core/clock.ts'
import { createAboutPages } from '../../src/links/about.ts'
import { createVerify } from '../../src/slack/inbound/verify.ts'

const quiet = { info: () => {}, warn: () => {}, error: () => {} }
let app: Express
let server: Server
let open: Socket[]
/** The same rules as in earnest, in less time. */
const hurried = { headers: 1_000, request: 2_000, look: 200 }
const start = async (more: Partial<Config> = {}, limits?: typeof hurried) => {
  server = await listen(app, { port: 0, mode: 'server', bind: '127.0.0.1', trustProxy: 0, ...more } as Config, limits)
  return (server.address() as AddressInfo).port
}
beforeEach(() => {
  open = []
  app = express()
  app.use(securityHeaders({ publicUrl: 'https://p3.example' }))
  app.get('/address', (request, response) => void response.send(request.ip))
  app.post(
    '/slack/events',
    createVerify({ signingSecret: 's', clock: systemClock, log: quiet }),
    (_request, response) => void response.send('in'),
  )
  app.use(createAboutPages('The Department', async () => 'director'))
})
afterEach(async () => {
  for (const socket of open) socket.destroy()
  await closeServer(server)
})

/** What comes back until the other side closes. */
const speak = (port: number, words: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    open.push(socket)
    let heard = ''
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
  })
const stamped = (more: string, signature = `v0=${'0'.repeat(64)}`) =>
  `POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 980000\r\nX-Slack-Request-Timestamp: ${Math.floor(Date.now() / 1000)}\r\nX-Slack-Signature: ${signature}\r\n\r\n${more}`

it.each(['::1', '127.0.0.2', '0.0.0.0', '::', undefined])('says where it is reached, listening on %s', async (bind) => {
  await start({ bind })
  expect((await fetch(`${urlHere(server)}/address`)).status).toBe(200)
})

it('who sends nothing, half a heading, or a body drop by drop is not waited for', async () => {
  const port = await start({}, hurried)
  const heard = await Promise.all([
    speak(port, ''),
    speak(port, 'GET /about HTTP/1.1\r\nHost: x\r\nX-'),
    speak(port, stamped('a')),
  ])
  expect(heard[2]).toContain(' 408 ')
}, 60_000)

it('a request that can’t be Slack’s is told so before any of its body is there', async () => {
  const port = await start()
  expect(await speak(port, stamped('', 'v0=short'))).toContain(' 401 ')
  expect(await speak(port, 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 980000\r\n\r\n')).toContain(
    ' 401 ',
  )
})

it('bodies that linger make room for others, instead of filling the memory', async () => {
  const port = await start({}, hurried)
  const lingering = Array.from({ length: 50 }, () => speak(port, stamped('x'.repeat(900_000))))
  // 45 MB are more than may be on their way at once: some are cut at once, the rest by their time.
  expect(await Promise.race(lingering)).toContain(' 408 ')
}, 60_000)

it('one address has so many connections and no more; a trusted proxy has as many as it needs', async () => {
  const crowd = async (port: number) => {
    const closed: Socket[] = []
    for (let i = 0; i < 300; i++) {
      const socket = connect(port, '127.0.0.1')
      open.push(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => closed.push(socket))
      await new Promise((resolve) => socket.on('connect', resolve))
    }
    const counted = () => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)))
    return counted()
  }
  expect(await crowd(await start())).toBeLessThanOrEqual(256)
  for (const socket of open) socket.destroy()
  await closeServer(server)
  expect(await crowd(await start({ trustProxy: ['loopback'] }))).toBe(300)
}, 60_000)

it('an address is what the socket says, unless a proxy we know says otherwise', async () => {
  const ask = async (port: number) =>
    (await fetch(`http://127.0.0.1:${port}/address`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).text()
  expect(await ask(await start())).toContain('127.0.0.1')
  await closeServer(server)
  expect(await ask(await start({ trustProxy: 1 }))).toBe('203.0.113.9')
})

it.each(['/about', '/privacy', '/terms', '/style/about.css'])(
  '%s can be framed by nobody, runs no script, keeps no style of its own, and leaves no trace',
  async (path) => {
    const response = await fetch(`http://127.0.0.1:${await start()}${path}`)
    const says = (name: string) => response.headers.get(name) ?? ''
    expect(says('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(says('content-security-policy')).not.toContain('unsafe')
    expect(says('referrer-policy')).toBe('no-referrer')
    expect(says('x-content-type-options')).toBe('nosniff')
    expect(says('strict-transport-security')).toContain('max-age=31536000')
    if (!path.endsWith('.css')) expect(says('cache-control')).toMatch(/no-store|^$/)
    expect(await response.text()).not.toMatch(/<style|style="|<script/)
  },
)

it('without TLS nobody is told to come by it', async () => {
  app = express().use(
    securityHeaders({ publicUrl: 'http://127.0.0.1:1' }),
    createAboutPages('The Department', async () => 'director'),
  )
  const response = await fetch(`http://127.0.0.1:${await start()}/about`)
  expect(response.headers.get('strict-transport-security')).toBeNull()
})
