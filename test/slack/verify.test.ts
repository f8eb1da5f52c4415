import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { withDatabase } from '../store/database.ts'
import { commandBody, type Signed, signed } from './sign.ts'
import { createStage, type Stage } from './stage.ts'

const database = withDatabase()
const now = new Date('2027-03-01T15:00:00Z')
const at = now.getTime() / 1000

describe('requests to /slack/events', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await createStage(database(), { machine: createFixedClock(now) })
  })
  afterAll(() => stage.stop())

  const send = async (request: Signed) => {
    const response = await fetch(`${stage.url}/slack/events`, signed({ at, ...request }))
    await response.arrayBuffer()
    return response.status
  }

  it('takes what Slack signed, once: the very same request again is refused', async () => {
    const body = commandBody('once')
    expect(await send({ body })).toBe(200)
    expect(await send({ body })).toBe(401)
    await stage.settle()
    expect(stage.bot.heard.filter((one) => one.kind === 'command' && one.words === 'once')).toHaveLength(1)
  })

  it('takes a content type with a character set, as proxies write it', async () => {
    expect(await send({ body: commandBody('typed'), type: 'application/x-www-form-urlencoded; charset=utf-8' })).toBe(
      200,
    )
  })

  it('looks at the time both ways', async () => {
    expect(await send({ body: commandBody('299 ago'), at: at - 299 })).toBe(200)
    expect(await send({ body: commandBody('299 ahead'), at: at + 299 })).toBe(200)
    expect(await send({ body: commandBody('301 ago'), at: at - 301 })).toBe(401)
    expect(await send({ body: commandBody('a day ahead'), at: at + 86_400 })).toBe(401)
  })

  /** The answer to first lines alone: the body they announce never comes. */
  const answerTo = async (headers: Record<string, string>, body = '') => {
    const socket = connect(Number(new URL(stage.url).port), '127.0.0.1')
    const lines = Object.entries({ host: 'p3', ...headers }).map(([name, value]) => `${name}: ${value}`)
    socket.on('error', () => undefined)
    socket.write(`POST /slack/events HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
    const [answer] = await once(socket, 'data')
    socket.destroy()
    return String(answer).split(' ')[1]
  }

  it('refuses by the first lines what they show, before any of a body is waited for', async () => {
    const right = { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${'0'.repeat(64)}` }
    expect(await answerTo({ ...right, 'content-length': '1000001' })).toBe('413')
    expect(await answerTo({ ...right, 'x-slack-signature': 'v0=1', 'content-length': '900' })).toBe('401')
    expect(await answerTo({ 'content-length': '900' })).toBe('401')
  })

  it('refuses what is too large', async () => {
    expect(await send({ body: commandBody('x'.repeat(1_000_001)) })).toBe(413)
  })

  it('refuses what is too large and did not say so beforehand, after a megabyte of it', async () => {
    const right = { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${'0'.repeat(64)}` }
    const piece = 'x'.repeat(1_100_000)
    const body = `${piece.length.toString(16)}\r\n${piece}\r\n`
    expect(await answerTo({ ...right, 'transfer-encoding': 'chunked' }, body)).toBe('413')
  })

  it('refuses 2,000 forged, replayed, stale and malformed requests, and asks the bot nothing', async () => {
    await stage.settle()
    const replayed = commandBody('replayed')
    expect(await send({ body: replayed })).toBe(200)
    await stage.settle()
    const before = stage.bot.heard.length
    const bad: ((n: number) => Signed)[] = [
      (n) => ({ body: commandBody(`forged ${n}`), secret: `guess ${n}` }),
      (n) => ({ body: commandBody(`stale ${n}`), at: at - 301 - n }),
      (n) => ({ body: commandBody(`early ${n}`), at: at + 301 + n }),
      () => ({ body: replayed }),
      (n) => ({ body: commandBody(`changed ${n}`), headers: { 'x-slack-signature': `v0=${'0'.repeat(64)}` } }),
      (n) => ({ body: commandBody(`short ${n}`), headers: { 'x-slack-signature': 'v0=' } }),
      (n) => ({ body: commandBody(`version ${n}`), headers: { 'x-slack-signature': `v1=${n}` } }),
      (n) => ({ body: commandBody(`time ${n}`), headers: { 'x-slack-request-timestamp': '1e9' } }),
      (n) => ({ body: commandBody(`nan ${n}`), headers: { 'x-slack-request-timestamp': 'now' } }),
      (n) => ({
        body: commandBody(`empty ${n}`),
        headers: { 'x-slack-request-timestamp': '', 'x-slack-signature': '' },
      }),
    ]
    const statuses: number[] = []
    for (let n = 0; n < 200; n++) statuses.push(...(await Promise.all(bad.map((make) => send(make(n))))))
    expect(statuses).toHaveLength(2000)
    expect(new Set(statuses)).toEqual(new Set([401]))
    expect(stage.bot.heard).toHaveLength(before)
    expect(await send({ body: commandBody('still here') })).toBe(200)
  })

  it('answers what is signed but no JSON without a trace of what is inside', async () => {
    const response = await fetch(
      `${stage.url}/slack/events`,
      signed({ at, body: '{"type": oops', type: 'application/json' }),
    )
    expect(response.status).toBe(400)
    expect(await response.text()).toBe('')
  })
})
