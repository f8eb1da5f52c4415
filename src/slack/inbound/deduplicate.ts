import type { Clock } from '../../core/clock.ts'

/** Does what a key stands for once; whoever comes again with it gets the same result. */
export type Deduplicator<T> = (
  key: string,
  work: () => Promise<T>,
) => { readonly pending: Promise<T>; readonly again: boolean }

/** Platforms send again within minutes. Milliseconds. */
const keepMilliseconds = 300_000

/** Within this process; across processes the bot's own key decides. */
export const createDeduplicator = <T>(clock: Clock): Deduplicator<T> => {
  const done = new Map<string, { readonly at: number; readonly pending: Promise<T> }>()
  return (key, work) => {
    const now = clock.now().getTime()
    for (const [old, { at }] of done) {
      if (now - at <= keepMilliseconds) break
      done.delete(old)
    }
    const known = done.get(key)
    if (known) return { pending: known.pending, again: true }
    const pending = work()
    done.set(key, { at: now, pending })
    return { pending, again: false }
  }
}
