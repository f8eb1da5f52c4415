import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { consoleAsLines, withoutTokens } from '../../src/app/console-lines.ts'
import { readConfig } from '../../src/app/environment/config.ts'
import { closeServer } from '../../src/app/listen.ts'
import { createLog } from '../../src/app/log.ts'
import { createMetrics } from '../../src/app/metrics/metrics.ts'
import { serveMetrics } from '../../src/app/metrics/serve.ts'
import { assemble, type Running } from '../../src/app/start.ts'
import type { NewNotice } from '../../src/core/notice.ts'
import { withTrace } from '../../src/usecases/trace.ts'
import { addPerson, noticeTo } from '../deliveries/stage.ts'
import { commandBody, signed } from '../slack/sign.ts'
import { createDatabase } from '../store/database.ts'

vi.setConfig({ testTimeout: 600_000 })

/** Marked, so that each can be looked for wherever something is written. */
const secrets = {
  SLACK_BOT_TOKEN: 'xoxb-marked-bot-token',
  SLACK_SIGNING_SECRET: 'marked-signing-secret',
  P3_KEYS: `2026a:${Buffer.alloc(32, 'marked!').toString('base64')}`,
  SMTP_URL: 'smtp://p3:marked-mail-password@127.0.0.1:1',
}
const lines: string[] = []
const into = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(String(chunk))
    done()
  },
})
const log = createLog('info', into as never)
const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

let bot: Running
let database: Awaited<ReturnType<typeof createDatabase>>
const closing: (() => unknown)[] = []
beforeAll(async () => {
  database = await createDatabase()
  const slack = createServer((_request, response) => {
    const ok = { ok: true, team_id: 'T1', team: 'Ours', user_id: 'UBOT', ts: '1.1', channel: { id: 'D1' } }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(ok))
  }).listen(0, '127.0.0.1')
  await once(slack, 'listening')
  closing.push(() => slack.close())
  const config = readConfig({
    ...secrets,
    PORT: '0',
    P3_DEVELOPMENT: 'true',
    P3_DATA_DIR: tmpdir(),
    P3_PUBLIC_URL: 'https://p3.example.gov',
    P3_METRICS_PORT: '0',
    SMTP_FROM: 'P3 <p3@example.gov>',
    DATABASE_URL: database.url,
    SLACK_API_URL: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
  })
  bot = await assemble(config, log)
})
afterAll(async () => {
  await bot?.stop()
  for (const close of closing) await close()
  await database.drop()
})

const metrics = async () => (await fetch(`http://127.0.0.1:${bot.metricsPort}/metrics`)).text()
const post = (body: string, headers: Record<string, string> = {}, secret = secrets.SLACK_SIGNING_SECRET) =>
  fetch(`${bot.url}/slack/events`, signed({ body, secret, headers }))

describe('figures', () => {
  it('are on a port of their own, fed by what happens, and hold no word and no id of a person', async () => {
    await post(commandBody('help', { user_id: 'UMARKEDPERSON', response_url: 'http://127.0.0.1:1/' }))
    await post(commandBody('help'), {}, 'not-the-secret')
    await addPerson(bot.database, 'ana')
    await bot.deps.store.transaction((data) => data.outbox.send([noticeTo('ana') as NewNotice]))
    await bot.jobs.idle()
    await vi.waitFor(async () => expect(await metrics()).toMatch(/p3_deliveries_total\{.*\} 1/), {
      timeout: 60_000,
      interval: 500,
    })
    const text = await metrics()
    expect(text).toMatch(/p3_request_seconds_count\{platform="slack",status="200"\} 1/)
    expect(text).toMatch(/p3_answer_seconds_count\{platform="slack",kind="command"\} 1/)
    expect(text).toMatch(/p3_refused_requests_total\{platform="slack",status="401"\} 1/)
    expect(text).toMatch(/p3_queue_waiting\{queue="deliver"\} \d/)
    expect(text).toMatch(/p3_database_connections\{state="idle"\} \d/)
    expect(text).toMatch(/p3_ready 1\n/)
    expect(text).not.toContain('UMARKEDPERSON')
    expect((await fetch(`${bot.url}/metrics`)).status).toBe(404)
  })

  it('that dashboard and alerts name all exist, and each of ours is looked at by one of them', async () => {
    const text = readFileSync('deploy/grafana.json', 'utf8') + readFileSync('deploy/alerts.yml', 'utf8')
    const named = new Set(
      [...text.matchAll(/\b((?:p3|nodejs|process)_[a-z0-9_]+)/g)].map(([, name]) =>
        name!.replace(/_(bucket|count|sum)$/, ''),
      ),
    )
    const exist = new Set((await createMetrics().registry.getMetricsAsJSON()).map(({ name }) => name))
    expect([...named].filter((name) => !exist.has(name))).toEqual([])
    expect([...exist].filter((name) => name.startsWith('p3_') && !named.has(name))).toEqual([])
  })
})

describe('a trace', () => {
  it('goes from the request of one person to the delivery to another, in every line between', async () => {
    await addPerson(bot.database, 'ben')
    const trace = 'a'.repeat(32)
    await withTrace(trace, () => bot.deps.store.transaction((data) => data.outbox.send([noticeTo('ben') as NewNotice])))
    const ours = () => logged().filter((line) => line.trace === trace)
    await vi.waitFor(
      () => expect(ours()).toContainEqual(expect.objectContaining({ notice: 'welcome', rail: 'slack' })),
      { timeout: 60_000, interval: 200 },
    )
  })

  it('is the one that a proxy in front gave, else one of our own', async () => {
    const trace = 'b'.repeat(32)
    bot.deps.log.info({}, 'outside')
    expect(logged().at(-1)).not.toHaveProperty('trace')
    const before = lines.length
    const headers = { traceparent: `00-${trace}-${'1'.repeat(16)}-01` }
    await post(commandBody('help'), headers, 'not-the-secret')
    await vi.waitFor(
      () =>
        expect(
          logged()
            .slice(before)
            .some((line) => line.trace === trace),
        ).toBe(true),
      { timeout: 20_000, interval: 100 },
    )
  })
})

describe('what is written down', () => {
  it('is one JSON line an event, what packages print too, and holds no secret, whatever path it takes', () => {
    const back = consoleAsLines(log, (line) => line.replaceAll('marked-mail-password', '[hidden]'))
    console.error('[ERROR] slack', { token: secrets.SLACK_BOT_TOKEN }, `Bearer ${'x'.repeat(20)}`)
    console.warn(new Error('mail to ana@schools.example with marked-mail-password failed'))
    back()
    bot.deps.log.error(
      {
        err: Object.assign(new Error('refused'), {
          token: secrets.SLACK_BOT_TOKEN,
          config: { password: 'marked-mail-password' },
        }),
      },
      'a fault',
    )
    const said = logged().slice(-3)
    expect(said[0]).toMatchObject({ msg: 'a package said', said: expect.stringContaining('[ERROR] slack') })
    for (const line of lines) {
      expect(line.trimEnd()).not.toContain('\n')
      for (const secret of [
        'marked-bot-token',
        'marked-signing-secret',
        'marked-mail-password',
        'ana@schools.example',
        secrets.P3_KEYS.split(':')[1]!,
      ])
        expect(line).not.toContain(secret)
    }
  })

  it('has nothing that looks like a token or an address', () => {
    expect(withoutTokens('xoxb-1-a xapp-1 eyJhbGciOi.eyJzdWIi.c2ln a.b@c.example Bearer abc fine')).toBe(
      '[hidden] [hidden] [hidden] [hidden] [hidden] fine',
    )
  })
})

describe('what the database alone knows', () => {
  it('is not shown while it does not answer, where a figure of before would say that all is well', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const { pool } = bot.database
    let gone = false
    const asked = (...words: Parameters<typeof pool.query>) =>
      gone ? Promise.reject(new Error('gone')) : pool.query(...words)
    const watched = createMetrics()
    const programs = [
      { database: { ...bot.database, pool: { query: asked } as never }, outgoing: { on: true as const } },
    ]
    const server = await serveMetrics(watched, { port: 0 }, { programs, ready: async () => !gone })
    const shown = async () => {
      vi.advanceTimersByTime(20_000)
      return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`)).text()
    }
    try {
      const inside =
        /^p3_(queue_waiting|queue_oldest_due_seconds|dead_letters|unreachable_accounts|clock_ahead_seconds)/gm
      const whole = await shown()
      expect(new Set(whole.match(inside))).toHaveLength(5)
      expect(Math.abs(Number(/^p3_clock_ahead_seconds (\S+)$/m.exec(whole)![1]))).toBeLessThan(5)
      gone = true
      const without = await shown()
      expect(without.match(inside)).toBeNull()
      expect(without).toMatch(/^p3_ready 0$/m)
      gone = false
      expect(new Set((await shown()).match(inside))).toHaveLength(5)
    } finally {
      vi.useRealTimers()
      await closeServer(server)
    }
  })
})

it('the alert rules speak of what no other sign tells: nobody there, all refused, a wrong clock, nothing sent', () => {
  const { groups } = parse(readFileSync('deploy/alerts.yml', 'utf8')) as { groups: { rules: { expr: string }[] }[] }
  const rules = groups.flatMap(({ rules: all }) => all.map(({ expr }) => expr))
  expect(rules).toEqual(
    expect.arrayContaining([
      'absent(p3_ready)',
      'abs(p3_clock_ahead_seconds) > 60',
      'min(p3_outgoing) == 0',
      expect.stringMatching(/p3_refused_requests_total.* unless .*status="200"/),
    ]),
  )
})
