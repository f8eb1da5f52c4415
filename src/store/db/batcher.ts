import { setTimeout as pause, setImmediate } from 'node:timers/promises'

export interface BatchRules {
  /** Whether the first asks at once, alone, or takes along what else this turn of the event loop brings. */
  readonly atOnce?: boolean
  /** Milliseconds to wait for more, where nobody waits for the result. */
  readonly linger?: number
  readonly most?: number
  /** Batches under way at once, when there is enough for one more: while one waits for the database, the next is on its way. */
  readonly lanes?: number
  /** Milliseconds after which nobody waits any longer for a batch that others are in, and a connection that may be dead. */
  readonly patience?: number
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * One statement for many: while batches are under way, what comes in waits and goes with the next. A batch that fails fails for
 * everyone in it, a result that can't be read for whoever asked for it.
 */
export const createBatcher = <Item, Result>(
  run: (items: readonly Item[]) => Promise<(item: Item) => Result>,
  { atOnce = false, linger = 0, most = 1_000, lanes = 2, patience }: BatchRules = {},
): ((item: Item) => Promise<Result>) => {
  let waiting: Waiting<Item, Result>[] = []
  const underWay = new Set<object>()

  const begin = async () => {
    const lane = {}
    underWay.add(lane)
    if (!atOnce && linger === 0) await setImmediate()
    while (waiting.length > 0 && underWay.has(lane)) {
      if (linger > 0) await pause(linger)
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      const impatient = patience && setTimeout(() => leave(lane), patience)
      await answer(run, batch)
      clearTimeout(impatient)
      if (atOnce && waiting.length > 0) await setImmediate()
    }
    underWay.delete(lane)
  }
  const leave = (lane: object) => {
    underWay.delete(lane)
    if (waiting.length > 0) void begin()
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (underWay.size === 0 || (underWay.size < lanes && waiting.length >= most / 4)) void begin()
    })
}

/** Never rejects: each of them is told. */
const answer = async <Item, Result>(
  run: (items: readonly Item[]) => Promise<(item: Item) => Result>,
  batch: readonly Waiting<Item, Result>[],
): Promise<void> => {
  try {
    const resultOf = await run(batch.map((one) => one.item))
    for (const one of batch)
      try {
        one.resolve(resultOf(one.item))
      } catch (error) {
        one.reject(error)
      }
  } catch (error) {
    for (const one of batch) one.reject(error)
  }
}
