import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Reply, Speaker } from '../../src/conversation/kit/reply.ts'
import { registry } from '../../src/conversation/registry.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { beginTrace, type Span, type SpanRecorder } from '../../src/usecases/trace.ts'
import { startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'
import { fillState, openStateBot, SPEAKERS } from './state/state-bot.ts'

/** A proposal is computed beside the bot and has a bench of its own. */
const ELSEWHERE = new Set(['match'])
/** Ratio of rows for a word whose answer is a page. */
const PAGED = 1.5
const BRACKETS = new Set(['BEGIN', 'COMMIT', 'ROLLBACK'])

type StateBot = Awaited<ReturnType<typeof openStateBot>>

/** What one word costs: nothing of it is time. */
interface Cost {
  readonly statements: number
  /** Rows that the database read for it, by index or not. */
  readonly rows: number
}

const wordsOf = (role: 'coordinator' | 'partner'): string[] =>
  registry.commands
    .filter(
      ({ roles, word, ofSeveral }) =>
        !ofSeveral && !ELSEWHERE.has(word) && (roles.includes('anyone') || roles.includes(role)),
    )
    .map(({ word }) => word)

const recorder = (spans: Span[]): SpanRecorder => ({
  now: () => performance.now(),
  newId: () => String(spans.length),
  record: (span) => void spans.push(span),
})

const say = ({ program }: StateBot, speaker: Speaker, words: string): Promise<Reply> =>
  program.bot.handle({ kind: 'command', words, speaker, place: { kind: 'direct' } })

/** Rows are counted by the server, each connection's own when it says so. */
const rowsRead = async ({ database: { pool } }: StateBot): Promise<number> => {
  const all = await Promise.all(Array.from({ length: pool.idleCount }, () => pool.connect()))
  for (const one of all) await one.query('SELECT pg_stat_force_next_flush()')
  for (const one of all) one.release()
  const { rows } = await pool.query<{ rows: string }>(
    'SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::text AS rows FROM pg_stat_user_tables',
  )
  return Number(rows[0]!.rows)
}

const costOf = async (bot: StateBot, speaker: Speaker, word: string): Promise<Cost> => {
  await say(bot, speaker, word)
  const before = await rowsRead(bot)
  const spans: Span[] = []
  await beginTrace('0'.repeat(32), recorder(spans), undefined, () => say(bot, speaker, word))
  const statements = spans.filter(({ facts }) => facts.operation && !BRACKETS.has(facts.operation)).length
  return { statements, rows: (await rowsRead(bot)) - before }
}

const timesOf = async (bot: StateBot, speaker: Speaker, word: string, rounds: number): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    const reply = await say(bot, speaker, word)
    times.push(performance.now() - from)
    if (reply.kind === 'refusal' && reply.fault) throw new Error(`“${word}” failed`)
  }
  return times.sort((a, b) => a - b)
}

/** All at once: when the last had an answer, and how many were told to come again. */
const atOnce = async (bot: StateBot, speakers: readonly Speaker[], word: string) => {
  const from = performance.now()
  const replies = await Promise.all(speakers.map((one) => say(bot, one, word)))
  return { milliseconds: performance.now() - from, refused: replies.filter(({ kind }) => kind === 'refusal').length }
}

/** What each word that a coordinator or a partner can type costs with 1,800 and 18,000 administrators. */
export default async (bench: Bench): Promise<void> => {
  const rounds = bench.option('rounds', 20)
  const costs = new Map<string, Cost[]>()
  for (const people of [1_800, 18_000]) {
    const server = await startPostgres()
    const target = { url: server.url() }
    const filling = await openDatabase(target)
    await fillState(filling, people / 2)
    await filling.close()
    const bot = await openStateBot(target)
    try {
      for (const role of ['coordinator', 'partner'] as const) {
        const [speaker] = role === 'coordinator' ? bot.coordinators : bot.partners
        for (const word of wordsOf(role)) {
          const cost = await costOf(bot, speaker!, word)
          const name = `${role} ${word}`
          costs.set(name, [...(costs.get(name) ?? []), cost])
          const times = await timesOf(bot, speaker!, word, rounds)
          bench.say(
            `${people} ${name}: p50 ${median(times).toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]!.toFixed(1)} ms, ${cost.statements} statements, ${cost.rows} rows`,
          )
          bench.keep(`${people} ${name}`, { ...cost, p50: median(times), p95: times[Math.floor(times.length * 0.95)] })
        }
      }
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      for (const word of ['status', 'report', 'board', 'overdue']) {
        const seen = await atOnce(bot, bot.coordinators, word)
        bench.figure(`state-${people}-${SPEAKERS}-coordinators-${word}`, seen.milliseconds, 'ms')
        bench.figure(`state-${people}-${SPEAKERS}-coordinators-${word}-refused`, seen.refused, 'refused')
      }
      delay.disable()
      bench.figure(`state-${people}-event-loop-p99`, delay.percentile(99) / 1e6, 'ms')
      const { rows } = await bot.database.pool.query<{ size: string }>(
        'SELECT pg_database_size(current_database())::text AS size',
      )
      bench.figure(`state-${people}-database`, Number(rows[0]!.size) / 1_048_576, 'MB')
      bench.figure(`state-${people}-memory`, process.memoryUsage.rss() / 1_048_576, 'MB')
    } finally {
      await bot.close()
      await server.destroy()
    }
  }
  for (const [name, [few, many]] of costs) {
    if (!few || !many) continue
    const ratio = many.rows / Math.max(few.rows, 1)
    bench.ratio(`state-rows-${name.replace(' ', '-')}`, ratio)
    if (ratio > PAGED || many.statements > few.statements)
      bench.say(
        `GROWS ${name}: ${few.rows} rows in ${few.statements} statements, then ${many.rows} in ${many.statements}`,
      )
  }
}
