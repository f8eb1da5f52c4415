import type { Speaker } from '../../../src/conversation/kit/reply.ts'
import { type DatabaseTarget, openDatabase } from '../../../src/store/db/open.ts'
import { median } from '../bench.ts'
import { fillState, openStateBot, SPEAKERS } from '../state/state-bot.ts'

/** What one process and its database took: megabytes and milliseconds. */
export interface Grown {
  readonly pairs: number
  /** The most that the process had, with the database in it where that is embedded. */
  readonly memory: number
  readonly connections: number
  readonly database: number
  /** By who asks and the word: the middle, and what one in twenty took longer than. */
  readonly words: Readonly<Record<string, { readonly p50: number; readonly p95: number }>>
  /** Fifty coordinators at once: until the last had an answer, and how many were told to come again. */
  readonly atOnce: { readonly milliseconds: number; readonly refused: number }
}

const ROUNDS = 30
const busiest = { coordinator: ['status', 'board', 'overdue', 'report', 'year'], partner: ['status'] } as const

const ask = async (target: DatabaseTarget, pairs: number): Promise<Grown> => {
  const bot = await openStateBot(target)
  const say = (speaker: Speaker, words: string) =>
    bot.program.bot.handle({ kind: 'command', words, speaker, place: { kind: 'direct' } })
  const words: Record<string, { p50: number; p95: number }> = {}
  for (const role of ['coordinator', 'partner'] as const)
    for (const word of busiest[role]) {
      const [speaker] = role === 'coordinator' ? bot.coordinators : bot.partners
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const from = performance.now()
        const reply = await say(speaker!, word)
        if (reply.kind === 'refusal' && reply.fault) throw new Error(`“${word}” failed`)
        times.push(performance.now() - from)
      }
      times.sort((a, b) => a - b)
      words[`${role} ${word}`] = { p50: median(times), p95: times[Math.floor(ROUNDS * 0.95)]! }
    }
  const from = performance.now()
  const replies = await Promise.all(bot.coordinators.slice(0, SPEAKERS).map((one) => say(one, 'status')))
  const atOnce = {
    milliseconds: performance.now() - from,
    refused: replies.filter(({ kind }) => kind === 'refusal').length,
  }
  const { rows } = await bot.database.pool.query<{ size: string }>(
    'SELECT pg_database_size(current_database())::text AS size',
  )
  const connections = bot.database.embedded ? 1 : bot.database.pool.totalCount
  await bot.close()
  return {
    ...{ pairs, words, atOnce, connections },
    memory: process.resourceUsage().maxRSS / 1_024,
    database: Number(rows[0]!.size) / 1_048_576,
  }
}

/** Returns seconds. */
const fill = async (target: DatabaseTarget, pairs: number): Promise<number> => {
  const from = performance.now()
  const database = await openDatabase(target)
  await fillState(database, pairs)
  await database.close()
  return (performance.now() - from) / 1_000
}

if (import.meta.main) {
  const [work, target, pairs] = [process.argv[2], JSON.parse(process.argv[3]!), Number(process.argv[4])]
  process.stdout.write(JSON.stringify(await (work === 'fill' ? fill : ask)(target, pairs)))
  process.exit(0)
}
