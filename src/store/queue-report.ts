import type pg from 'pg'

/** What waits, what failed, and for how long. */
export interface QueueReport {
  readonly queues: readonly {
    readonly name: string
    readonly waiting: number
    readonly working: number
    readonly failed: number
    /** Seconds that the oldest job has been due. */
    readonly oldestDueSeconds: number
  }[]
  readonly deliveries: readonly { readonly state: string; readonly count: number }[]
  /** Messages that were given up. */
  readonly deadLetters: readonly DeadLetter[]
  /** Seconds since reminders were last looked for; undefined before the first time. */
  readonly sweptSecondsAgo?: number
}

interface DeadLetter {
  readonly id: string
  readonly notice: string
  readonly reason: string
  readonly settledAt: Date
}

/** Dead letters that are shown at once. */
const SHOWN = 50

const QUEUES = `
  SELECT q.name, count(j.id) FILTER (WHERE j.state < 'active')::int AS waiting,
         count(j.id) FILTER (WHERE j.state = 'active')::int AS working,
         count(j.id) FILTER (WHERE j.state = 'failed')::int AS failed,
         coalesce(max(extract(epoch FROM now() - j.start_after)) FILTER (WHERE j.state < 'active' AND j.start_after <= now()), 0)::float
           AS "oldestDueSeconds"
  FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name
  WHERE q.name NOT LIKE '\\_\\_%' GROUP BY q.name ORDER BY q.name`

const SWEPT = `SELECT extract(epoch FROM now() - max(completed_on))::float AS ago FROM pgboss.job WHERE name = 'sweep' AND state = 'completed'`

export const readQueues = async (pool: Pick<pg.Pool, 'query'>): Promise<QueueReport> => {
  const queues = await pool.query(QUEUES)
  const deliveries = await pool.query(
    'SELECT state::text AS state, count(*)::int AS count FROM "Delivery" GROUP BY 1 ORDER BY 1',
  )
  const dead = await pool.query<DeadLetter>(
    `SELECT id, notice, coalesce(reason, '') AS reason, "settledAt" FROM "Delivery" WHERE state = 'failed' ORDER BY "settledAt" DESC LIMIT ${SHOWN}`,
  )
  const swept = await pool.query<{ ago: number | null }>(SWEPT)
  return {
    queues: queues.rows,
    deliveries: deliveries.rows,
    deadLetters: dead.rows,
    sweptSecondsAgo: swept.rows[0]?.ago ?? undefined,
  }
}
