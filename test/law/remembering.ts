import type pg from 'pg'
import { askOnce } from '../../src/usecases/ask-once.ts'
import type { Store } from '../../src/usecases/ports.ts'

/**
 * Has a store answer the same question once until somebody writes: a walk that only looks asks a few things thousands of times,
 * and each costs more than all else it does. Whatever is not a plain look, and every transaction, forgets what was answered.
 */
export const rememberingReads = (store: Store, pool: pg.Pool): Store => {
  const answers = new Shared()
  onWrites(pool, () => answers.clear())
  return { ...store, read: askOnce(store.read, answers) }
}

/** Everybody who asks the same gets the same: whoever changes it is noticed here. */
class Shared extends Map<string, Promise<unknown>> {
  override set(question: string, answer: Promise<unknown>) {
    return super.set(question, answer.then(frozen))
  }
}

const frozen = <T>(answer: T): T => {
  if (typeof answer !== 'object' || answer === null || Object.isFrozen(answer) || ArrayBuffer.isView(answer))
    return answer
  Object.freeze(answer)
  for (const part of Object.values(answer)) frozen(part)
  return answer
}

/** Tells of every statement that changes what a look reads, and of every transaction, as it begins and as it ends. */
const onWrites = (pool: pg.Pool, tell: () => void): void => {
  const { query, connect } = pool
  pool.query = ((...asked: [pg.QueryConfig]) => {
    if (onlyLooks(asked[0].text)) return Reflect.apply(query, pool, asked)
    tell()
    return Reflect.apply(query, pool, asked).finally(tell)
  }) as typeof query
  // Without a callback it is asked for by a transaction, with one by `query` itself.
  pool.connect = ((...asked: []) => {
    if (asked.length > 0) return Reflect.apply(connect, pool, asked)
    tell()
    return Reflect.apply(connect, pool, asked).then((client: pg.PoolClient) => {
      const { release } = client
      client.release = (broken) => {
        tell()
        client.release = release
        release.call(client, broken)
      }
      return client
    })
  }) as typeof connect
}

const judged = new Map<string, boolean>()

/** A look locks nothing and calls nothing that locks. */
const look = /^\s*(SELECT|WITH)\b/
const noLook = /\b(INSERT|UPDATE|DELETE|FOR (SHARE|NO KEY|KEY))\b|\bpg_\w*lock/
/** Each act takes one of somebody's allowance, and no look reads how much is left. */
const allowance = /^\s*WITH wish AS [^;]*\bINSERT INTO "Budget"/

const onlyLooks = (text: string): boolean => {
  const known = judged.get(text) ?? (allowance.test(text) || (look.test(text) && !noLook.test(text)))
  judged.set(text, known)
  return known
}
