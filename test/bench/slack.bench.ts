import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Client } from 'pg'
import { startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'
import { fill } from './slack/fill.ts'
import { load, type Measured, type Shot } from './slack/load.ts'
import { createStandIn, type StandIn } from './slack/stand-in.ts'

const signingSecret = 'bench-secret'
const lanes = 50
/** All of them are in the sample, and paired; two take turns in a lane. */
const people = 2 * lanes

/** A command, answered when its response address was used. */
const command =
  (standIn: StandIn, ids: readonly string[], words: string) =>
  (lane: number, n: number): Shot => {
    const key = `/hooks/${n}`
    const fields = {
      command: '/p3',
      text: words,
      team_id: 'T0',
      user_id: ids[lane]!,
      channel_id: 'C0',
      channel_name: 'general',
      trigger_id: `trigger.${process.pid}.${n}.${Math.random()}`,
      response_url: `${standIn.url}${key}`,
    }
    return { body: new URLSearchParams(fields).toString(), answered: standIn.expect(key) }
  }

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value })

/** No request may look like a repetition of another, in any round. */
let made = 0
const turns = new Map<number, number>()

/** The settings form of a person, sent off with another choice each time; answered when the confirmation was posted. */
const submission =
  (standIn: StandIn, ids: readonly string[]) =>
  (lane: number, n: number): Shot => {
    made += 1
    const turn = (turns.get(lane) ?? 0) + 1
    turns.set(lane, turn)
    const user = ids[lane + lanes * (turn % 2)]!
    const payload = {
      type: 'view_submission',
      team: { id: 'T0' },
      user: { id: user, team_id: 'T0' },
      trigger_id: `trigger.${made}`,
      view: {
        id: `V${made}`,
        hash: String(made),
        callback_id: 'form:v1',
        private_metadata: JSON.stringify({
          form: 'settings',
          context: {},
          key: `bench.${process.pid}.${n}.${Math.random()}`,
        }),
        blocks: [],
        state: {
          values: {
            timeZone: { choice: { type: 'static_select', selected_option: option('America/Chicago') } },
            workStart: { time: { type: 'timepicker', selected_time: '07:30' } },
            workEnd: { time: { type: 'timepicker', selected_time: n % 2 ? '16:30' : '16:00' } },
            rhythm: { choice: { type: 'radio_buttons', selected_option: option(n % 2 ? 'usual' : 'weekly') } },
            by: { choice: { type: 'radio_buttons', selected_option: option('chat') } },
          },
        },
      },
    }
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
    return { body, answered: standIn.expect(`D${user}`) }
  }

const start = async (file: string, env: Record<string, string>) => {
  const child = fork(new URL(`./slack/${file}.ts`, import.meta.url), {
    env: { ...process.env, ...env, NODE_ENV: 'test' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const [url] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
  if (typeof url !== 'string') throw new Error(`${file} did not start`)
  return {
    url,
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

interface Race {
  readonly name: string
  /** Whoever is measured, by the name it is reported with; `ours` beside each of the others. */
  readonly subjects: Readonly<Record<string, string>>
  readonly shoot: (lane: number, n: number) => Shot
  readonly seconds: number
  readonly rounds: number
  readonly beforeEach?: () => Promise<unknown>
}

/** Rounds in turn, so that a busy machine is equally unkind to all. */
const race = async (bench: Bench, { name, subjects, shoot, seconds, rounds, beforeEach }: Race) => {
  const found: Record<string, Measured[]> = Object.fromEntries(Object.keys(subjects).map((which) => [which, []]))
  // The first rounds, two seconds of each, warm up.
  const warming = Math.ceil(2 / seconds)
  for (let round = -warming; round < rounds; round++)
    for (const [which, url] of Object.entries(subjects)) {
      await beforeEach?.()
      const measured = await load(url, signingSecret, seconds, shoot)
      if (round >= 0) found[which]?.push(measured)
    }
  const middle = (which: string, key: keyof Measured) => median((found[which] ?? []).map((one) => one[key]))
  for (const which of Object.keys(subjects)) {
    bench.figure(`slack-${name}-${which}-per-second`, middle(which, 'perSecond'), 'requests acknowledged and answered')
    bench.figure(`slack-${name}-${which}-ack-p50`, middle(which, 'p50'), 'ms')
    bench.figure(`slack-${name}-${which}-ack-p99`, middle(which, 'p99'), 'ms')
  }
  for (const peer of Object.keys(subjects).filter((which) => which !== 'ours')) {
    const beside = peer === 'bare' ? '' : `-${peer}`
    bench.ratio(`slack-${name}${beside}-throughput`, middle('ours', 'perSecond') / middle(peer, 'perSecond'))
    bench.ratio(`slack-${name}${beside}-p99`, middle('ours', 'p99') / middle(peer, 'p99'))
  }
  bench.keep(name, found)
}

const run = async (bench: Bench): Promise<void> => {
  bench.say(
    'Fifty people at once, over HTTP with signatures; the bot whole, on PostgreSQL, beside a bare Bolt app and one that writes a row.',
  )
  const postgres = await startPostgres()
  const standIn = await createStandIn(new Map())
  const folder = mkdtempSync(`${tmpdir()}/p3-bench-`)
  try {
    const ids = await fill(postgres.url(), people)
    const env = {
      SIGNING_SECRET: signingSecret,
      SLACK_API_URL: `${standIn.url}/api/`,
      DATABASE_URL: postgres.url(),
      P3_DATA_DIR: folder,
    }
    const database = new Client({ connectionString: postgres.url() })
    await database.connect()
    await database.query('CREATE DATABASE one_row')
    const bare = await start('bare', env)
    const oneRow = await start('bare', { ...env, ONE_ROW: postgres.url('one_row') })
    const ours = await start('ours', env)
    const seconds = bench.option('seconds', 4)
    const rounds = bench.option('rounds', 5)
    const shoot = command(standIn, ids, 'status')
    await race(bench, { name: 'status', subjects: { bare: bare.url, ours: ours.url }, shoot, seconds, rounds })
    // So many forms as one person and one workspace may send in ten minutes are sent in a moment: each round is another ten minutes.
    await race(bench, {
      name: 'submit',
      subjects: { bare: bare.url, 'one-row': oneRow.url, ours: ours.url },
      shoot: submission(standIn, ids),
      seconds: 0.5,
      rounds: rounds * seconds * 2,
      beforeEach: () => database.query('DELETE FROM "Budget"'),
    })
    await database.end()
    await Promise.all([bare.stop(), oneRow.stop(), ours.stop()])
  } finally {
    standIn.close()
    await postgres.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

export default run
