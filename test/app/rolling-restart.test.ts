import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from '../../src/app/environment/config.ts'
import { assemble, type Running } from '../../src/app/start.ts'
import { commandBody, signed } from '../slack/sign.ts'
import { createDatabase } from '../store/database.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const secret = 'secret'
const COMMANDS = 1_000
const AT_ONCE = 8
/** How often the balancer looks, and how long a stopping process still answers. Milliseconds. */
const LOOK = 100
const GRACE = 2_000

let database: Awaited<ReturnType<typeof createDatabase>>
let slack: Server
const answered = new Set<string>()
const running = new Set<Running>()
beforeEach(async () => {
  database = await createDatabase()
  slack = createServer((request, response) => {
    if (request.url?.startsWith('/answers/')) answered.add(request.url.split('/')[2]!)
    const auth = { ok: true, team_id: 'T1', team: 'Ours', user_id: 'UBOT' }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(auth))
  }).listen(0, '127.0.0.1')
  await once(slack, 'listening')
})
afterEach(async () => {
  for (const bot of running) await bot.stop()
  slack.close()
  await database.drop()
})

const slackUrl = () => `http://127.0.0.1:${(slack.address() as AddressInfo).port}`
const start = async () => {
  const config = readConfig({
    PORT: '0',
    P3_DEVELOPMENT: 'true',
    P3_DATA_DIR: tmpdir(),
    P3_PUBLIC_URL: 'https://p3.example.gov',
    P3_KEYS: `a:${Buffer.alloc(32, 1).toString('base64')}`,
    DATABASE_URL: database.url,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: `${slackUrl()}/api/`,
  })
  const bot = await assemble(config, quiet, { grace: GRACE })
  running.add(bot)
  return bot
}

it('of a thousand commands during a rolling restart of two processes every one is taken and answered', async () => {
  const [first, second] = [await start(), await start()]
  const ready = new Map([first, second].map((bot) => [bot.url, true]))
  // What a load balancer does: it asks each now and then, and sends to those that say yes.
  let looks = true
  const lookAt = async (url: string) => {
    while (looks && ready.has(url)) {
      const yes = await fetch(`${url}/readyz`).then(
        ({ status }) => status === 200,
        () => false,
      )
      if (ready.has(url)) ready.set(url, yes)
      await new Promise((resume) => setTimeout(resume, LOOK))
    }
  }
  const looking = [first, second].map((bot) => lookAt(bot.url))
  const choose = async (n: number): Promise<string> => {
    for (;;) {
      const able = [...ready].flatMap(([url, yes]) => (yes ? [url] : []))
      if (able.length > 0) return able[n % able.length]!
      await new Promise((resume) => setTimeout(resume, LOOK / 4))
    }
  }
  let sent = 0
  const lost: string[] = []
  const sender = async () => {
    while (sent < COMMANDS) {
      const n = sent++
      const url = await choose(n)
      const body = commandBody('help', {
        trigger_id: `t${n}`,
        response_url: `${slackUrl()}/answers/${n}`,
        user_id: `U${n % 40}`,
      })
      try {
        const response = await fetch(`${url}/slack/events`, signed({ body, secret }))
        const text = await response.text()
        if (response.status !== 200) lost.push(`${n}: ${response.status}`)
        else if (text.length > 2) answered.add(String(n))
      } catch (error) {
        lost.push(`${n}: ${String(error)}`)
      }
    }
  }
  const senders = Array.from({ length: AT_ONCE }, sender)
  const past = async (count: number) => {
    while (sent < count) await new Promise((resume) => setTimeout(resume, 5))
  }
  const replace = async (old: Running) => {
    const fresh = await start()
    ready.set(fresh.url, true)
    looking.push(lookAt(fresh.url))
    await old.stop()
    running.delete(old)
    ready.delete(old.url)
  }
  await past(COMMANDS / 5)
  await replace(first)
  await past(COMMANDS / 2)
  await replace(second)
  await Promise.all(senders)
  looks = false
  await Promise.all(looking)
  for (const bot of running) await bot.stop()
  running.clear()
  expect(lost).toEqual([])
  expect(answered.size).toBe(COMMANDS)
})
