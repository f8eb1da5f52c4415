import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import pg from 'pg'
import { startPostgres } from '../store/postgres.ts'
import type { Bench } from './bench.ts'
import { type Arrival, type Outcome, openLoop } from './inbound/open-loop.ts'
import { addPeople, type Somebody } from './inbound/people.ts'
import { type Doing, signingSecret, slackRequest, teamsRequest } from './inbound/requests.ts'
import { createStandIn } from './slack/stand-in.ts'
import { startConnector } from './teams/connector.ts'

/** Of ten requests: mostly looking where one stands. */
const mix: readonly Doing[] = ['status', 'help', 'status', 'home', 'look', 'status', 'snooze', 'status', 'help', 'home']
/** An acknowledgment is good when 99 of 100 come within this. Milliseconds. */
const GOOD = 1_000
/** What the bot says when something failed, or when it does not know who speaks. */
const failed = /did not work|went wrong|on the P3 roster|not part of P3|earlier version|out of date/

/** Reproducible, from 0 to 1. */
const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0
  return (seed >>> 0) / 2 ** 32
}

const startBot = async (env: Record<string, string>, trouble: (words: string) => void) => {
  const child = fork(new URL('./inbound/bot-child.ts', import.meta.url), {
    env: { ...process.env, ...env, NODE_ENV: 'test' },
    execArgv: ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'],
  })
  child.on('message', (message: { error?: string }) => message.error && trouble(message.error))
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [{ url?: string }]
  if (!told?.url) throw new Error('The bot did not start')
  return {
    url: told.url,
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** Everybody in turn, each time with the next of the mix, so that nobody asks again before they were answered. */
const createArrivals = (
  people: readonly Somebody[],
  request: (who: Somebody, doing: Doing, n: number) => Arrival['request'],
) => {
  let n = 0
  return (): Arrival => {
    const who = people[n % people.length]!
    const doing = mix[(n + Math.floor(n / people.length)) % mix.length]!
    n += 1
    return { kind: `${who.platform} ${doing}`, request: request(who, doing, n) }
  }
}

type Time = 'acknowledged' | 'answered'
/** So many of a hundred took no longer than this. Milliseconds. */
const within = (outcomes: readonly Outcome[], time: Time, ofHundred: number): number => {
  const sorted = outcomes.map((one) => one[time]).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * ofHundred) / 100))] ?? 0
}

const report = (bench: Bench, outcomes: readonly Outcome[], troubles: readonly string[]) => {
  const good = outcomes.filter(({ error }) => error === undefined)
  const errors = [...outcomes.flatMap(({ error }) => error ?? []), ...troubles]
  const p99 = within(outcomes, 'acknowledged', 99)
  bench.figure('inbound-ack-p50', within(outcomes, 'acknowledged', 50), 'ms')
  bench.figure('inbound-ack-p99', p99, 'ms')
  bench.figure('inbound-ack-worst', within(outcomes, 'acknowledged', 100), 'ms')
  bench.figure('inbound-answer-p99', within(good, 'answered', 99), 'ms')
  bench.figure('inbound-sent', outcomes.length, 'requests')
  bench.figure('inbound-answered', good.length, 'requests')
  bench.figure('inbound-errors', errors.length, 'errors')
  for (const [kind, some] of Map.groupBy(outcomes, (one) => one.kind))
    bench.keep(kind, {
      requests: some.length,
      ackP50: within(some, 'acknowledged', 50),
      ackP99: within(some, 'acknowledged', 99),
      answerP99: within(some, 'answered', 99),
    })
  if (errors.length > 0)
    throw new Error(`${errors.length} errors, e.g.\n${[...new Set(errors)].slice(0, 5).join('\n')}`)
  if (p99 >= GOOD) throw new Error(`One of a hundred acknowledgments took longer than ${GOOD} ms`)
}

/** How many reminders the database says were put off. */
const countSnoozes = async (url: string): Promise<number> => {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(`SELECT count(*)::int AS count FROM "Audit" WHERE action = 'nudge.snoozed'`)
  await client.end()
  return rows[0].count
}

/** Open loop: people ask when they ask. Half on Slack, half on Teams, signed; the bot whole, on PostgreSQL. */
const run = async (bench: Bench): Promise<void> => {
  const [perSecond, seconds, count] = [
    bench.option('per-second', 200),
    bench.option('seconds', 60),
    bench.option('people', 400),
  ]
  bench.say(
    `${count} people, ${perSecond} commands a second for ${seconds} s, whether or not those before were answered.`,
  )
  const troubles: string[] = []
  const read = (body: string) => void (failed.test(body) && troubles.push(`said: ${body.slice(0, 300)}`))
  const postgres = await startPostgres()
  const slack = await createStandIn(new Map(), read)
  const connector = await startConnector((_path, body) => read(body))
  const folder = mkdtempSync(`${tmpdir()}/p3-bench-`)
  try {
    const people = await addPeople(postgres.url(), count)
    const env = { SIGNING_SECRET: signingSecret, SLACK_API_URL: `${slack.url}/api/`, CONNECTOR_URL: connector.url }
    const bot = await startBot({ ...env, DATABASE_URL: postgres.url(), P3_DATA_DIR: folder }, (words) =>
      troubles.push(words),
    )
    const arrivals = createArrivals(people, (who, doing, n) =>
      who.platform === 'slack'
        ? slackRequest(slack, who, doing, n)
        : teamsRequest(`${connector.url}/`, connector.token, who, doing, n),
    )
    const random = chance(7)
    // The compiler has to have seen all of it.
    const warmUp = { perSecond: perSecond / 2, seconds: bench.option('warm-up', 10), random, failed }
    const before = await openLoop(bot.url, warmUp, arrivals)
    const outcomes = await openLoop(bot.url, { perSecond, seconds, random, failed }, arrivals)
    await bot.stop()
    const snoozes = [...before, ...outcomes].filter(({ kind }) => kind.endsWith('snooze')).length
    const kept = await countSnoozes(postgres.url())
    if (kept !== snoozes) troubles.push(`${snoozes} reminders were put off, the database knows of ${kept}`)
    report(bench, outcomes, troubles)
  } finally {
    slack.close()
    connector.close()
    await postgres.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

export default run
