import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'
import { fill } from './slack/fill.ts'
import { load, type Measured, type Shot } from './slack/load.ts'
import { createStandIn, type StandIn } from './slack/stand-in.ts'

const signingSecret = 'bench-secret'
const people = 50

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

/** The settings form of a person, sent off with another choice each time; answered when the confirmation was posted. */
const submission =
  (standIn: StandIn, ids: readonly string[]) =>
  (lane: number, n: number): Shot => {
    const user = ids[lane]!
    made += 1
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

/** Rounds in turn, so that a busy machine is equally unkind to both. */
const race = async (
  bench: Bench,
  name: string,
  subjects: Record<'bare' | 'ours', string>,
  shoot: (lane: number, n: number) => Shot,
) => {
  const seconds = bench.option('seconds', 4)
  const found: Record<'bare' | 'ours', Measured[]> = { bare: [], ours: [] }
  for (let round = -1; round < bench.option('rounds', 5); round++)
    for (const which of ['bare', 'ours'] as const) {
      const measured = await load(subjects[which], signingSecret, round < 0 ? 2 : seconds, shoot)
      // The first round warms up.
      if (round >= 0) found[which].push(measured)
    }
  const middle = (which: 'bare' | 'ours', key: keyof Measured) => median(found[which].map((one) => one[key]))
  for (const which of ['bare', 'ours'] as const) {
    bench.figure(`slack-${name}-${which}-per-second`, middle(which, 'perSecond'), 'requests acknowledged and answered')
    bench.figure(`slack-${name}-${which}-ack-p50`, middle(which, 'p50'), 'ms')
    bench.figure(`slack-${name}-${which}-ack-p99`, middle(which, 'p99'), 'ms')
  }
  bench.ratio(`slack-${name}-throughput`, middle('ours', 'perSecond') / middle('bare', 'perSecond'))
  bench.ratio(`slack-${name}-p99`, middle('ours', 'p99') / middle('bare', 'p99'))
  bench.keep(name, found)
}

const run = async (bench: Bench): Promise<void> => {
  bench.say(
    `${people} people at once, over HTTP with signatures; the bot whole, on PostgreSQL, beside a bare Bolt app.`,
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
    const [bare, ours] = [await start('bare', env), await start('ours', env)]
    const subjects = { bare: bare.url, ours: ours.url }
    await race(bench, 'status', subjects, command(standIn, ids, 'status'))
    await race(bench, 'submit', subjects, submission(standIn, ids))
    await Promise.all([bare.stop(), ours.stop()])
  } finally {
    standIn.close()
    await postgres.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

export default run
