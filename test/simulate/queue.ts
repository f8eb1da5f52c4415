import type { Evidence } from './audit/evidence.ts'

/** How the queue stands between two moves of the clock. */
export interface Waiting {
  /** Due, and nobody has taken it yet. */
  readonly due: number
  /** Ids of jobs that some process has taken. */
  readonly taken: readonly string[]
  /** Seconds until the next that was put off is due; undefined where none is soon. */
  readonly next: number | undefined
}

/** What is put off for longer waits for the year's own clock: a day, not a try. Seconds. */
const SOON = 900

const queues = `name IN ('deliver', 'refresh', 'deliver.dead') AND state < 'completed'`
const standing = `
  SELECT count(*) FILTER (WHERE state < 'active' AND start_after <= now())::int AS due,
    coalesce(array_agg(id::text) FILTER (WHERE state = 'active'), '{}') AS taken,
    extract(epoch FROM min(start_after) FILTER (WHERE state < 'active' AND start_after > now()
      AND start_after < now() + make_interval(secs => ${SOON})) - now())::float8 AS next
  FROM pgboss.job WHERE ${queues}`
const passing = `
  UPDATE pgboss.job SET start_after = start_after - make_interval(secs => $1), started_on = started_on - make_interval(secs => $1),
    heartbeat_on = heartbeat_on - make_interval(secs => $1)
  WHERE ${queues} AND (state = 'active' OR start_after > now())`

/**
 * The queue goes by the database's clock, which nobody can move: so its rows are moved in time as the year's clock is. Without that a
 * message put off for some seconds would cost the machine as many, and one put off until the morning would never go.
 */
export const yearQueue = (ask: Evidence['ask']) => ({
  look: async (): Promise<Waiting> => {
    const [row] = await ask(standing)
    return { due: Number(row!.due), taken: row!.taken as string[], next: (row!.next as number | null) ?? undefined }
  },
  /** So many seconds have passed for all that waits. Only when nothing is under way. */
  pass: async (seconds: number): Promise<void> => {
    await ask(passing, [seconds])
    await ask(`UPDATE "Budget" SET "nextAt" = "nextAt" - $1::float8, "startAt" = "startAt" - $1::float8`, [seconds])
  },
})
