import type pg from 'pg'
import type { Lease } from '../deliveries/leases.ts'
import type { Handle } from './handle.ts'

/** The connections under a client, for statements written by hand. */
const pools = new WeakMap<object, pg.Pool>()

export const askOver = (client: object, pool: pg.Pool): void => void pools.set(client, pool)

/** Transactions have one connection. */
const leased = new WeakMap<object, Lease>()

export const askWithin = <T extends Handle>(transaction: T, lease: Lease): T => {
  leased.set(transaction, lease)
  return transaction
}

/**
 * A statement written by hand, prepared once a connection. The cost of a large parameter or result is the driver's alone;
 * through Prisma it is many times that.
 */
export const run = async <Row extends object>(
  db: Handle,
  name: string | undefined,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> => {
  const connection = leased.get(db)?.connection ?? pools.get(db)
  if (!connection) return db.$queryRawUnsafe<Row[]>(text, ...values)
  return (await connection.query<Row>({ name, text, values: [...values] })).rows
}

export const poolOf = (db: Handle): pg.Pool | undefined => pools.get(db)

/**
 * A question written by hand that gives JSON documents in a column called `whole`. Every request begins with two or three of
 * these; through Prisma each costs the server several times as much.
 */
export const ask = async <T>(
  db: Handle,
  name: string,
  text: string,
  values: readonly unknown[],
  revive?: (key: string, value: unknown) => unknown,
): Promise<T[]> => {
  const rows = await run<{ whole: string }>(db, name, text, values)
  return rows.map(({ whole }) => JSON.parse(whole, revive) as T)
}

/** JSON has no moments and days: these keys hold some. */
export const withDates =
  (...keys: readonly string[]) =>
  (key: string, value: unknown): unknown =>
    typeof value === 'string' && keys.includes(key) ? new Date(value) : value

/** The same for one row that was parsed a moment ago, and cheaper: the row itself is changed. */
export const dated = <T extends object>(row: T, ...keys: readonly (keyof T)[]): void => {
  for (const key of keys) if (typeof row[key] === 'string') row[key] = new Date(row[key]) as T[keyof T]
}
