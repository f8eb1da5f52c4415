import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { YearStage } from '../../playground/year/live-year.ts'
import type { Row } from './audit/evidence.ts'
import type { YearBot } from './bot.ts'
import { yearQueue } from './queue.ts'
import type { StandIns } from './stand-ins.ts'

/** Milliseconds between two looks at what is not settled yet. */
const PAUSE = 20
/** What was taken and is at work nowhere for so long was a killed process's. Milliseconds. */
const ORPHANED = 1_500
/** Longer than the claim of a process that is no more lasts: then another takes it up. Seconds. */
const CLAIM = 310
/** A year that does not settle for so long is not waited for: what hangs is for the auditor to find. Milliseconds. */
const HANGS = 120_000

interface Stage extends YearStage {
  /** Connections of the bots. */
  connections(): Promise<number>
  ask(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  close(): Promise<void>
}

/**
 * The bots, their platforms and their database as one thing whose clock is moved. `bots` is changed in place by who kills, which is
 * `over` before anything settles.
 */
export const createStage = (
  standIns: StandIns,
  bots: readonly YearBot[],
  databaseUrl: string,
  over: () => Promise<void>,
): Stage => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    options: '-c timezone=UTC',
    application_name: 'p3-year',
  })
  pool.on('error', () => undefined)
  const ask: Stage['ask'] = async (sql, values) =>
    (await pool.query(sql, values as unknown[] | undefined)).rows as readonly Row[]
  const queue = yearQueue(ask)
  let turn = 0
  standIns.botUrl = () => bots[turn++ % bots.length]!.url

  const everybody = (work: (bot: YearBot) => Promise<unknown>) => Promise.all(bots.map(work))
  const move = async (milliseconds: number) => {
    if (milliseconds <= 0) return
    standIns.clock.advance(milliseconds)
    await queue.pass(milliseconds / 1_000)
    await everybody((bot) => bot.shift(standIns.clock.offset))
  }
  const quiet = async () => {
    await standIns.slack.idle()
    await standIns.teams.settled()
    await everybody((bot) => bot.settle())
  }
  const settle = async () => {
    await over()
    const begun = performance.now()
    let taken = ''
    let since = begun
    while (performance.now() - begun < HANGS) {
      await quiet()
      const waiting = await queue.look()
      if (waiting.due === 0 && waiting.taken.length === 0) {
        if (waiting.next === undefined) return
        // A try that is put off comes by the clock: it is moved on to it.
        await move(Math.ceil(waiting.next * 1_000) + 5)
        continue
      }
      const now = waiting.due === 0 ? waiting.taken.toSorted().join() : ''
      if (now === '' || now !== taken) since = performance.now()
      else if (performance.now() - since > ORPHANED) {
        await move(CLAIM * 1_000)
        since = performance.now()
      }
      taken = now
      await setTimeout(PAUSE)
    }
  }
  return {
    now: () => standIns.clock.now(),
    moveTo: (moment) => move(moment.getTime() - standIns.clock.now().getTime()),
    // Every process looks at the same time, as it would by its minute.
    sweep: async () => {
      await over()
      await everybody((bot) => bot.sweep())
      await settle()
    },
    settle,
    connections: async () => {
      const [row] = await ask(
        'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name IS DISTINCT FROM $1',
        ['p3-year'],
      )
      return Number(row!.count)
    },
    ask,
    close: () => pool.end(),
  }
}
