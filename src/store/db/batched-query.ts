import { createBatcher } from './batcher.ts'

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

/** Puts a statement to the database. */
type Ask = (name: string, text: string, values: readonly unknown[]) => Promise<readonly Row[]>

/**
 * One answer to one key. It is asked at once when nothing of the kind is on its way; else together with whatever else is asked
 * until that answer is here. So a quiet bot waits for nothing, and fifty people at once cost the database one question instead
 * of fifty.
 */
export type Batched = <T>(question: Question<T>, key: Key) => Promise<T | undefined>

export const createBatched = (ask: Ask): Batched => {
  const batchers = new Map<string, ReturnType<typeof batcherOf<unknown>>>()
  return async <T>(question: Question<T>, key: Key) => {
    if (!isText(key)) return undefined
    const known = (batchers.get(question.name) ?? batcherOf(ask, question)) as ReturnType<typeof batcherOf<T>>
    batchers.set(question.name, known)
    return known(key)
  }
}

const batcherOf = <T>(ask: Ask, question: Question<T>) =>
  createBatcher<Key, T | undefined>(
    async (keys) => {
      const groups = [...new Map(keys.map((key) => [JSON.stringify(key), key])).entries()]
      const values = Array.from({ length: question.columns }, (_, at) => groups.map(([, key]) => key[at]))
      const rows = await ask(question.name, statementOf(question), values)
      const answers = new Map(rows.map(({ n, whole }) => [groups[n - 1]![0], readOnce(question, whole)]))
      return (key) => answers.get(JSON.stringify(key))?.()
    },
    { atOnce: true, most: Number.POSITIVE_INFINITY, lanes: 1, patience: 100 },
  )

/** Whoever asked the same shares what it means. */
const readOnce = <T>({ read }: Question<T>, whole: string): (() => T) => {
  let answer: { readonly value: T } | undefined
  return () => {
    answer ??= { value: read(whole) }
    return answer.value
  }
}

/** Within a transaction, which asks one thing after the other. */
export const createUnbatched =
  (ask: Ask): Batched =>
  async (question, key) => {
    if (!isText(key)) return undefined
    const [row] = await ask(
      question.name,
      statementOf(question),
      key.map((value) => [value]),
    )
    return row && question.read(row.whole)
  }

/** PostgreSQL can't keep a zero byte, so nothing has such a key, and one must not break the question for the others. */
const isText = (key: Key): boolean => !key.some((value) => value?.includes('\0'))

interface Row {
  readonly n: number
  readonly whole: string
}

/**
 * PostgreSQL's statement for any number of keys at once. It may not see how many: else it takes a plan made for that number for a
 * better one, and plans anew each time, which costs more than the answer.
 */
const statementOf = ({ columns, text }: Question<unknown>): string => {
  const numbers = Array.from({ length: columns }, (_, at) => at + 1)
  const keys = numbers.map((at) => `(SELECT $${at}::text[])`).join(', ')
  const names = numbers.map((at) => `k${at}`).join(', ')
  return `SELECT k.n::int AS n, q.whole FROM unnest(${keys}) WITH ORDINALITY AS k(${names}, n) CROSS JOIN LATERAL (${text}) AS q`
}
