import type pg from 'pg'
import type { Handle } from './handle.ts'
import { poolOf } from './sql.ts'

/** A question by one key that has at most one answer. Nearly every request asks two or three of these. */
export interface Question<T> {
  /** Of the prepared statement. */
  readonly name: string
  /** How many columns the key has: k.k1, k.k2... in the text, all of type text. */
  readonly columns: number
  /** Gives at most one row with one column `whole`, a JSON document as text. */
  readonly text: string
  /** What the document means. Whoever asks the same at the same time shares what this gives: nobody may change it. */
  readonly read: (whole: string) => T
}

type Key = readonly (string | null)[]

/**
 * Asks at once when nothing of the kind is on its way; else together with whatever else is asked until that answer is here. So
 * a quiet bot waits for nothing, and fifty people at once cost the database one question instead of fifty.
 */
export const queryBatched = async <T>(db: Handle, question: Question<T>, key: Key): Promise<T | undefined> => {
  // PostgreSQL can't keep a zero byte, so nothing has such a key, and one must not break the question for the others.
  if (key.some((value) => value?.includes('\0'))) return undefined
  const pool = poolOf(db)
  if (pool) return gatheringOf(pool, question)(key)
  const rows = await db.$queryRawUnsafe<Row[]>(statementOf(question), ...key.map((value) => [value]))
  return rows[0] && question.read(rows[0].whole)
}

interface Row {
  readonly n: number
  readonly whole: string
}

interface Asked<T> {
  readonly key: Key
  readonly resolve: (answer: T | undefined) => void
  readonly reject: (error: unknown) => void
}

type Gathering<T> = (key: Key) => Promise<T | undefined>
const gatherings = new WeakMap<pg.Pool, Map<string, Gathering<never>>>()

const gatheringOf = <T>(pool: pg.Pool, question: Question<T>): Gathering<T> => {
  const known = gatherings.get(pool) ?? new Map<string, Gathering<T>>()
  gatherings.set(pool, known as Map<string, Gathering<never>>)
  const before = known.get(question.name) as Gathering<T> | undefined
  if (before) return before
  const gathering = createGathering(pool, question)
  known.set(question.name, gathering)
  return gathering
}

/** Nobody waits longer than this for a question that others asked and a connection that may be dead. Milliseconds. */
const patienceMilliseconds = 100

const createGathering = <T>(pool: pg.Pool, question: Question<T>): Gathering<T> => {
  let waiting: Asked<T>[] = []
  let onItsWay: object | undefined

  const send = async (): Promise<void> => {
    const some = waiting
    waiting = []
    const mine = {}
    onItsWay = mine
    const next = () => {
      if (onItsWay !== mine) return
      onItsWay = undefined
      if (waiting.length > 0) void send()
    }
    const impatient = setTimeout(next, patienceMilliseconds)
    await answerAll(pool, question, some)
    clearTimeout(impatient)
    next()
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject })
      if (!onItsWay) void send()
    })
}

/** Never rejects: each of them is told. */
const answerAll = async <T>(pool: pg.Pool, question: Question<T>, all: readonly Asked<T>[]): Promise<void> => {
  try {
    const groups = [...Map.groupBy(all, ({ key }) => JSON.stringify(key)).values()]
    const values = Array.from({ length: question.columns }, (_, at) => groups.map(([one]) => one!.key[at]))
    const { rows } = await pool.query<Row>({ name: question.name, text: statementOf(question), values })
    for (const { n, whole } of rows) tell(question, whole, groups[n - 1]!)
    // Whoever has been answered hears no more.
    for (const one of all) one.resolve(undefined)
  } catch (error) {
    for (const one of all) one.reject(error)
  }
}

/** A document that can't be read is the trouble of those alone who asked for it. */
const tell = <T>(question: Question<T>, whole: string, group: readonly Asked<T>[]): void => {
  try {
    const answer = question.read(whole)
    for (const one of group) one.resolve(answer)
  } catch (error) {
    for (const one of group) one.reject(error)
  }
}

/** PostgreSQL's statement for any number of keys at once. */
const statementOf = ({ columns, text }: Question<unknown>): string => {
  const numbers = Array.from({ length: columns }, (_, at) => at + 1)
  const keys = numbers.map((at) => `$${at}::text[]`).join(', ')
  const names = numbers.map((at) => `k${at}`).join(', ')
  return `SELECT k.n::int AS n, q.whole FROM unnest(${keys}) WITH ORDINALITY AS k(${names}, n) CROSS JOIN LATERAL (${text}) AS q`
}
