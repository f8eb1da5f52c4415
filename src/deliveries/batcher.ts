/** Batches under way at once: while one waits for the database, the next is on its way. */
const LANES = 2

/**
 * One statement for many: while batches are under way, what comes in waits and goes with the next.
 * A batch that fails fails for everyone in it.
 */
export const createBatcher = <Item, Result>(
  run: (items: readonly Item[]) => Promise<(item: Item) => Result>,
  /** Milliseconds to wait for more, where nobody waits for the result. */
  linger = 0,
  most = 1_000,
): ((item: Item) => Promise<Result>) => {
  let waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = []
  let lanes = 0
  const next = async () => {
    lanes++
    // Whatever else this turn of the event loop brings goes along.
    if (linger === 0) await new Promise((resume) => setImmediate(resume))
    while (waiting.length > 0) {
      if (linger > 0) await new Promise((resume) => setTimeout(resume, linger))
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        const resultOf = await run(batch.map((one) => one.item))
        for (const one of batch) one.resolve(resultOf(one.item))
      } catch (error) {
        for (const one of batch) one.reject(error)
      }
    }
    lanes--
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (lanes === 0 || (lanes < LANES && waiting.length >= most / 4)) void next()
    })
}
