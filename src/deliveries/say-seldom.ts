import type { Log } from '../usecases/ports.ts'

/** How often the same is said again while it lasts. Milliseconds. */
const AGAIN = 60_000
/** Different troubles that are kept in mind. */
const MOST = 100

/** What pg-boss puts behind an error, another at each worker. */
const WHERE = / \(Queue: .*\)$/

/**
 * A warning that comes with each look, several times a second while the database is away, said at once and then once a minute, with how
 * often it came meanwhile.
 */
export const createSeldom = (log: Log): ((error: unknown, message: string) => void) => {
  const said = new Map<string, { readonly at: number; more: number }>()
  return (error, message) => {
    const words = String(error)
    const key = `${message}: ${words.replace(WHERE, '')}`
    const now = performance.now()
    const last = said.get(key)
    if (last && now - last.at < AGAIN) {
      last.more++
      return
    }
    if (said.size >= MOST) said.clear()
    said.set(key, { at: now, more: 0 })
    log.warn({ error: words, ...(last && last.more > 0 && { more: last.more }) }, message)
  }
}
