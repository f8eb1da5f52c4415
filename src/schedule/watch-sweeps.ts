import type { PgBoss } from 'pg-boss'
import { sweep } from '../deliveries/queues.ts'
import { tellRemindersLate } from '../usecases/nudges/tell-reminders-late.ts'
import type { Deps } from '../usecases/ports.ts'

export interface WatchSettings {
  /** Twice the period of the sweep. Seconds. */
  readonly lateAfter?: number
  /** How often this process looks. Milliseconds. */
  readonly lookEvery?: number
}

/** Tells operators past the database. */
export type RaiseAlarm = (alarm: {
  readonly kind: 'databaseSilent' | 'databaseReadOnly' | 'databaseBack' | 'remindersLate'
  readonly since: Date
}) => Promise<void>

interface SweepWatch {
  lateSince(): Promise<Date | undefined>
  stop(): void
}

interface WatchDeps extends WatchSettings {
  readonly boss: PgBoss
  readonly deps: Deps
  readonly alarm?: RaiseAlarm
}

/** How long ago a sweep of whatever process came to a good end, by the database's clock, and whether one can. $1: the queue. */
const AGO = `
  SELECT extract(epoch FROM now() - max(completed_on))::float AS seconds,
         current_setting('transaction_read_only')::boolean AS "readOnly"
  FROM pgboss.job WHERE name = $1 AND state = 'completed'`

const DAY = 86_400_000

interface Ago {
  readonly seconds: number | null
  readonly readOnly: boolean
}

class ReadOnlyDatabase extends Error {
  override readonly name = 'ReadOnlyDatabase'
}

/**
 * Notices that no sweep succeeds any more, or that the database is silent or takes nothing, and writes it to the log. Coordinators and operators
 * get messages of their own; operators are also told past the database, once for each trouble and once more when it is over.
 */
export const watchSweeps = ({
  boss,
  deps,
  alarm = async () => undefined,
  lateAfter = 120,
  lookEvery = 30_000,
}: WatchDeps): SweepWatch => {
  /** Since when, without a break, the database was seen to answer: a sweep can't have succeeded before. */
  let seenSince = performance.now()
  let seenAt = deps.clock.now().getTime()
  let silentSince: Date | undefined
  let silenceTold = false
  let latenessToldAt: number | undefined
  const lateSince = async (): Promise<Date | undefined> => {
    const { rows } = await boss.getDb().executeSql(AGO, [sweep.name])
    const { seconds, readOnly } = rows[0] as Ago
    if (readOnly) throw new ReadOnlyDatabase('Nothing can be written to the database')
    const at = deps.clock.now().getTime()
    // It was away, or this machine was paused.
    if (at - seenAt > 2 * lookEvery) seenSince = performance.now()
    seenAt = at
    const seen = (performance.now() - seenSince) / 1_000
    const ago = Math.min(seconds ?? seen, seen)
    return ago > lateAfter ? new Date(deps.clock.now().getTime() - ago * 1_000) : undefined
  }
  const silent = async (error: unknown) => {
    const now = deps.clock.now()
    silentSince ??= now
    deps.log.error({ err: error, since: silentSince }, 'could not see whether reminders are late')
    if (silenceTold || now.getTime() - silentSince.getTime() <= lateAfter * 1_000) return
    silenceTold = true
    await alarm({ kind: error instanceof ReadOnlyDatabase ? 'databaseReadOnly' : 'databaseSilent', since: silentSince })
  }
  const answers = async () => {
    if (silenceTold && silentSince) await alarm({ kind: 'databaseBack', since: silentSince })
    silentSince = undefined
    silenceTold = false
  }
  const look = async () => {
    const late = await lateSince().then(
      (since) => ({ since }),
      (error: unknown) => ({ error }),
    )
    if ('error' in late) return silent(late.error)
    await answers()
    const { since } = late
    if (!since) {
      latenessToldAt = undefined
      return
    }
    deps.log.error({ since }, 'reminders are late: no sweep has succeeded')
    const now = deps.clock.now().getTime()
    if (latenessToldAt === undefined || now - latenessToldAt > DAY) {
      latenessToldAt = now
      await alarm({ kind: 'remindersLate', since })
    }
    await tellRemindersLate(deps, since)
  }
  const timer = setInterval(() => {
    look().catch((error: unknown) => deps.log.error({ err: error }, 'reminders are late, and nobody could be told'))
  }, lookEvery).unref()
  return { lateSince, stop: () => clearInterval(timer) }
}
