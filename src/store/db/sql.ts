import type pg from 'pg'
import { z } from 'zod'
import { type Batched, createBatched, createUnbatched } from './batched-query.ts'
import type { Lease } from './leases.ts'
import { createStatementNames } from './statement-names.ts'

/** A statement written by hand, and what it answers with. */
export interface Statement<Row> {
  /** Prepared once a connection under this name; without one it is planned each time. */
  readonly name: string | undefined
  readonly rows: z.ZodType<Row[]>
  readonly text: string
}

export const statement = <Shape extends z.ZodRawShape>(
  name: string | undefined,
  columns: Shape,
  text: string,
): Statement<z.output<z.ZodObject<Shape>>> => ({ name, rows: z.array(z.object(columns)), text })

/** A question written by hand that gives JSON documents in a column called `whole`. */
interface DocumentQuery {
  /** As of a `Statement`. */
  readonly name: string | undefined
  readonly text: string
  readonly revive?: (key: string, value: unknown) => unknown
}

/**
 * Statements written by hand. The cost of a large parameter or result is the driver's alone; through Prisma it is many times
 * that.
 */
export interface Sql {
  /** @throws when an answer is not what the statement says. */
  rows<Row>(of: Statement<Row>, values: readonly unknown[]): Promise<Row[]>
  /** Every request begins with two or three of these; row by row each costs the server several times as much. */
  documents<T>(of: DocumentQuery, values: readonly unknown[]): Promise<T[]>
  /** How many rows it changed. */
  change(text: string, values: readonly unknown[], name?: string): Promise<number>
  /** For what has statements of its own, as the job queue has. */
  query(text: string, values: readonly unknown[]): Promise<object[]>
  readonly batched: Batched
}

/** Over all connections of a pool. */
export const pooledSql = (pool: pg.Pool): Sql => createSql(() => pool, createBatched)

/** @throws when it is asked before the transaction has its connection, or after. */
export const leasedSql = (lease: Lease): Sql =>
  createSql(() => {
    if (!lease.connection) throw new Error('This transaction is over, or has not begun: it has no connection.')
    return lease.connection
  }, createUnbatched)

const createSql = (connection: () => Pick<pg.Pool, 'query'>, batching: typeof createBatched): Sql => {
  const ask = async <R extends object>(name: string | undefined, text: string, values: readonly unknown[]) =>
    connection().query<R>({ name, text, values: [...values] })
  return {
    rows: async ({ name, rows, text }, values) => {
      const answer = rows.safeParse((await ask(name, text, values)).rows)
      // Never the rows themselves: people's words may be in them.
      if (!answer.success)
        throw new Error(`The statement ${name ?? text} answered otherwise than it says: ${told(answer.error)}`)
      return answer.data
    },
    documents: async <T>({ name, text, revive }: DocumentQuery, values: readonly unknown[]) =>
      (await ask<{ whole: string }>(name, text, values)).rows.map(({ whole }) => JSON.parse(whole, revive) as T),
    change: async (text, values, name) => (await ask(name, text, values)).rowCount ?? 0,
    query: async (text, values) => (await ask(nameOfQueue(text), text, values)).rows,
    batched: batching(async (name, text, values) => (await ask<{ n: number; whole: string }>(name, text, values)).rows),
  }
}

const queueNames = createStatementNames('queue')

/** The job queue asks the same few things all day. Several statements at once can't be prepared. */
export const nameOfQueue = (text: string): string | undefined => (!text.includes(';') && queueNames(text)) || undefined

const told = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`)
    .join('; ')

/** JSON has no moments and days: these keys hold some. */
export const withDates =
  (...keys: readonly string[]) =>
  (key: string, value: unknown): unknown =>
    typeof value === 'string' && keys.includes(key) ? new Date(value) : value

/** The same for one row that was parsed a moment ago, and cheaper: the row itself is changed. */
export const dated = <T extends object>(row: T, ...keys: readonly (keyof T)[]): void => {
  for (const key of keys) if (typeof row[key] === 'string') row[key] = new Date(row[key]) as T[keyof T]
}
