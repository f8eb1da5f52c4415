import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createPlaygroundMailTransport } from '../../playground/mail/mail-transport.ts'
import { readConfig } from '../../src/app/environment/config.ts'
import { assemble } from '../../src/app/start.ts'
import type { platformRates } from '../../src/deliveries/rates.ts'
import type { StandIns } from './stand-ins.ts'

/** One process of the bot, or what stands for one. */
export interface YearBot {
  readonly url: string
  /** Its clock goes on to so many milliseconds ahead of the machine's. */
  shift(offset: number): Promise<void>
  sweep(): Promise<void>
  /** Resolves when nothing is under way in it; what waits for a process is the stage's to look at. */
  settle(): Promise<void>
  /** Resident memory, bytes. */
  memory(): Promise<number>
  /** Gone at once, as by a power cut. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const fast = { perSecond: 10_000, burst: 10_000 }
const all = { conversation: fast, tenant: fast, app: fast }
/** Messages go out at once; what the platforms' paces do has tests of its own. */
export const yearRates: typeof platformRates = { slack: all, teams: all, email: all }

/** What a bot of the year is started with beside its environment. */
const environmentOf = (standIns: StandIns, databaseUrl: string): Record<string, string> => ({
  ...standIns.environment,
  DATABASE_URL: databaseUrl,
  // Few people act at once here, and each connection plans every statement for itself.
  P3_DATABASE_CONNECTIONS: '8',
  // Nobody makes it: all that is kept is in the server's database.
  P3_DATA_DIR: join(tmpdir(), 'p3-year'),
})

/** In this process: quick to start, for a small year. */
export const startHere = async (
  standIns: StandIns,
  databaseUrl: string,
  hear: (line: string) => void,
): Promise<YearBot> => {
  const note = (level: string) => (facts: object, message: string) =>
    hear(JSON.stringify({ level, message, ...facts }, (_key, value) => (value instanceof Error ? value.stack : value)))
  const log = { info: note('info'), warn: note('warn'), error: note('error') }
  const running = await assemble(readConfig(environmentOf(standIns, databaseUrl)), log, {
    machine: standIns.clock,
    rates: yearRates,
    timer: () => () => undefined,
    pretendedTeams: standIns.pretendedTeams,
    pretendedMail: boxTransport(standIns),
  })
  await running.platforms.ready
  const stop = () => running.stop()
  return {
    url: running.url,
    shift: async () => undefined,
    sweep: async () => void (await running.jobs.runSweepNow()),
    settle: async () => {
      await running.platforms.slack?.idle()
      await running.platforms.teams?.settled()
      while (running.jobs.underWay > 0) await setTimeout(5)
    },
    memory: async () => process.memoryUsage.rss(),
    kill: stop,
    stop,
  }
}

const boxTransport = ({ mailBox }: StandIns) => createPlaygroundMailTransport(mailBox, () => true)

/** What goes between the simulation and a bot in a process of its own. */
export type Asked = {
  readonly id: number
  readonly ask: 'shift' | 'sweep' | 'settle' | 'memory'
  readonly offset?: number
}
export type Answered =
  | { readonly ready: string }
  | { readonly id: number; readonly value?: number; readonly failed?: string }

/** In a process of its own, started as a server is. */
export const startApart = async (
  standIns: StandIns,
  databaseUrl: string,
  hear: (line: string) => void,
): Promise<YearBot> => {
  const { PATH = '', HOME = '' } = process.env
  const child = fork(fileURLToPath(new URL('bot-child.ts', import.meta.url)), [], {
    env: {
      PATH,
      HOME,
      // As npm start does: one that is killed is soon back.
      NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/p3-bot/code', import.meta.url)),
      ...(process.env.YEAR_PROF && { NODE_OPTIONS: process.env.YEAR_PROF }),
      ...environmentOf(standIns, databaseUrl),
      YEAR_OFFSET: String(standIns.clock.offset),
      YEAR_TEAMS: JSON.stringify(standIns.pretendedTeams),
      YEAR_MAIL: standIns.mailUrl,
    },
    execArgv: ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout!, child.stderr!]) listen(stream, hear)
  const ended = once(child, 'exit')
  const url = await Promise.race([
    new Promise<string>((resume) => {
      child.once('message', (said) => resume((said as { ready: string }).ready))
    }),
    ended.then(([code]) => Promise.reject(new Error(`a bot ended with ${code} before it was ready`))),
  ])
  const ask = asker(child)
  return {
    url,
    shift: async (offset) => void (await ask('shift', offset)),
    sweep: async () => void (await ask('sweep')),
    settle: async () => void (await ask('settle')),
    memory: async () => (await ask('memory')) ?? 0,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const listen = (stream: NodeJS.ReadableStream, hear: (line: string) => void) => {
  let rest = ''
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop()!
    for (const line of lines) hear(line)
  })
}

const asker = (child: ChildProcess) => {
  let last = 0
  const waiting = new Map<number, (answer: { value?: number; failed?: string }) => void>()
  child.on('message', (said: Answered) => {
    if ('id' in said) waiting.get(said.id)?.(said)
  })
  child.on('exit', () => {
    for (const resume of waiting.values()) resume({ failed: 'the process is gone' })
  })
  return (ask: Asked['ask'], offset?: number): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ value, failed }) => {
        waiting.delete(id)
        if (failed) reject(new Error(`${ask}: ${failed}`))
        else resolve(value)
      })
      if (!child.send({ id, ask, offset } satisfies Asked)) waiting.get(id)?.({ failed: 'the process is gone' })
    })
}
