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

interface SweepWatch {
  lateSince(): Promise<Date | undefined>
  stop(): void
}

/** How long ago a sweep of whatever process came to a good end, by the database's clock. $1: the queue. */
const AGO = `
  SELECT extract(epoch FROM now() - max(completed_on))::float AS seconds
  FROM pgboss.job WHERE name = $1 AND state = 'completed'`

/** Notices that no sweep succeeds any more, tells the coordinators and operators by messages of their own, and writes it to the log. */
export const watchSweeps = ({
  boss,
  deps,
  lateAfter = 120,
  lookEvery = 30_000,
}: WatchSettings & { readonly boss: PgBoss; readonly deps: Deps }): SweepWatch => {
  const begun = performance.now()
  const lateSince = async (): Promise<Date | undefined> => {
    const { rows } = await boss.getDb().executeSql(AGO, [sweep.name])
    const uptime = (performance.now() - begun) / 1_000
    const ago = Math.min((rows[0] as { seconds: number | null }).seconds ?? uptime, uptime)
    return ago > lateAfter ? new Date(deps.clock.now().getTime() - ago * 1_000) : undefined
  }
  const look = async () => {
    const since = await lateSince()
    if (!since) return
    deps.log.error({ since }, 'reminders are late: no sweep has succeeded')
    await tellRemindersLate(deps, since)
  }
  const timer = setInterval(() => {
    look().catch((error: unknown) => deps.log.error({ err: error }, 'could not see whether reminders are late'))
  }, lookEvery).unref()
  return { lateSince, stop: () => clearInterval(timer) }
}
