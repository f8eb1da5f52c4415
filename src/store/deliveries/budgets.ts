import { z } from 'zod'
import type { Budgets, Grant, TokenBucket, TokenRequest } from '../../usecases/deliveries/budgets-port.ts'
import { createBatcher } from '../db/batcher.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'

/** A token bucket is one row: when its next message may go. Rows are locked in the order of their keys, so takers never deadlock. */
export const budgetsIn = (db: Handle): Budgets => {
  const take: Budgets['take'] = async (requests, horizonSeconds, now) => {
    const rows = await db.sql.rows(TAKE, [JSON.stringify(requests), horizonSeconds, now && now.getTime() / 1_000])
    return new Map(
      rows.map((row): [string, Grant] => [row.key, { count: row.granted, startsInSeconds: row.startsInSeconds }]),
    )
  }
  const oneOfEach = createOneOfEach(take)
  return {
    take,
    takeOne: (buckets, now) => oneOfEach({ buckets, now }),
    hold: async (key, seconds) => {
      await db.sql.change(HOLD, [key, seconds], 'hold')
    },
    tidy: async () => {
      await db.sql.change(TIDY, [])
    },
  }
}

interface OneOfEach {
  readonly buckets: readonly TokenBucket[]
  readonly now: Date
}

const AT_ONCE: Grant = { count: 1, startsInSeconds: 0 }

/** Many who each want one: together they ask each bucket for so many, and are served in their order. */
const createOneOfEach = (take: Budgets['take']) =>
  createBatcher<OneOfEach, ReadonlyMap<string, Grant>>(
    async (asked) => {
      const requests = new Map<string, TokenRequest>()
      for (const bucket of asked.flatMap(({ buckets }) => buckets))
        requests.set(bucket.key, { ...bucket, count: (requests.get(bucket.key)?.count ?? 0) + 1 })
      const grants = await take([...requests.values()], 0, asked.at(-1)!.now)
      const served = new Map<string, number>()
      const grantOf = ({ key, perSecond }: TokenBucket): Grant => {
        const grant = grants.get(key)
        if (!grant) return AT_ONCE
        const { count, startsInSeconds } = grant
        const turn = served.get(key) ?? 0
        served.set(key, turn + 1)
        if (turn < count) return AT_ONCE
        return { count: 0, startsInSeconds: startsInSeconds + count / perSecond }
      }
      const answers = new Map(
        asked.map((one) => [one, new Map(one.buckets.map((bucket) => [bucket.key, grantOf(bucket)]))]),
      )
      return (one) => answers.get(one)!
    },
    { atOnce: true, lanes: 1, patience: 100 },
  )

/** A moment that is given ($3), or the database's. */
const NOW = 'coalesce($3::float8, extract(epoch FROM clock_timestamp())::float8)'
/** The same, but of the database's the one at which it was asked: no row's own is earlier. */
const ASKED = 'coalesce($3::float8, extract(epoch FROM statement_timestamp())::float8)'

// After a pause `burst` sends may go at once, so a token bucket's next send lies at most (burst - 1) steps in the past. A row that is
// there already meets its wish as what was to be written (`excluded`): looked for among all wishes, each would read them all. Only
// of a bucket that was left empty is told what it gave: any other gave all, at once. Half a step is for what rounding may do.
const TAKE = statement(
  'budget',
  { key: z.string(), granted: z.int(), startsInSeconds: z.number() },
  `
  WITH wish AS (
    SELECT key, count, 1 / "perSecond" AS step, (burst - 1) / "perSecond" AS slack, ${NOW} AS now
    FROM json_to_recordset($1::json) AS w(key text, count int, "perSecond" float8, burst float8),
         (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
  ), spent AS (
    INSERT INTO "Budget" AS b (key, "nextAt", "startAt", granted, step)
    SELECT key, now - slack + step * grants, now - slack, grants, step
    FROM (SELECT *, least(count, floor((slack + $2::float8) / step) + 1) AS grants FROM wish) AS fresh ORDER BY key
    ON CONFLICT (key) DO UPDATE SET ("nextAt", "startAt", granted, step) = (
      SELECT start + excluded.step * grants, start, grants, excluded.step
      FROM (SELECT greatest(b."nextAt", excluded."startAt") AS start) AS started, LATERAL (
        SELECT least(excluded.granted, greatest(0, floor((${NOW} + $2::float8 - start) / excluded.step) + 1)) AS grants
      ) AS granted
    )
    RETURNING key, granted, "startAt", "nextAt", step
  )
  SELECT key, granted, "startAt" - ${NOW} AS "startsInSeconds" FROM spent WHERE "nextAt" > ${ASKED} - step / 2`,
)

/** $1: key, $2: seconds. */
const HOLD = `
  INSERT INTO "Budget" AS b (key, "nextAt") VALUES ($1, extract(epoch FROM clock_timestamp()) + $2::float8)
  ON CONFLICT (key) DO UPDATE SET "nextAt" = greatest(b."nextAt", excluded."nextAt")`

const TIDY = `DELETE FROM "Budget" WHERE "nextAt" < extract(epoch FROM clock_timestamp()) - 3600`
