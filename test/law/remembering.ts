import type pg from 'pg'

/**
 * Has a database answer the same question once until somebody writes: a walk that only looks asks a few things thousands of times,
 * and each costs more than all else it does. Whatever is not a plain look, and every transaction, forgets what was answered.
 */
export const rememberAnswers = (pool: pg.Pool): void => {
  const answers = new Map<string, Promise<pg.QueryResult>>()
  const { query, connect } = pool
  pool.query = ((...asked: [pg.QueryConfig & { readonly rowMode?: string }]) => {
    const [{ text, values, rowMode }] = asked
    if (!onlyLooks(text)) return forgetAround(() => Reflect.apply(query, pool, asked))
    const key = JSON.stringify([rowMode, text, values])
    const answer = answers.get(key) ?? Reflect.apply(query, pool, asked)
    answers.set(key, answer)
    return answer.then(copied)
  }) as typeof query
  // Without a callback it is asked for by a transaction, with one by `query` itself.
  pool.connect = ((...asked: []) => {
    if (asked.length > 0) return Reflect.apply(connect, pool, asked)
    answers.clear()
    return Reflect.apply(connect, pool, asked).then(forgetsAtEnd)
  }) as typeof connect

  const forgetAround = <T>(write: () => Promise<T>): Promise<T> => {
    answers.clear()
    return write().finally(() => answers.clear())
  }
  const forgetsAtEnd = (client: pg.PoolClient) => {
    const { release } = client
    client.release = (broken) => {
      answers.clear()
      client.release = release
      release.call(client, broken)
    }
    return client
  }
}

const judged = new Map<string, boolean>()

/** A look locks nothing and calls nothing that locks. */
const onlyLooks = (text: string): boolean => {
  const known =
    judged.get(text) ?? (/^\s*SELECT\b/.test(text) && !/\bFOR (UPDATE|SHARE|NO KEY|KEY)\b|\bpg_\w*lock/.test(text))
  judged.set(text, known)
  return known
}

/** Whoever asked may change what they got. */
const copied = (answer: pg.QueryResult): pg.QueryResult => ({ ...answer, rows: structuredClone(answer.rows) })
