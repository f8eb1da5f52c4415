/**
 * One statement for many: while a batch is under way, what comes in waits and goes with the next.
 * A batch that fails fails for everyone in it.
 */
export const gather = <Item, Result>(
  run: (items: readonly Item[]) => Promise<(item: Item) => Result>,
  most = 250,
): ((item: Item) => Promise<Result>) => {
  let waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = []
  let running = false
  const next = async () => {
    running = true
    // Whatever else this turn of the event loop brings goes along.
    await new Promise(setImmediate)
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        const resultOf = await run(batch.map((one) => one.item))
        for (const one of batch) one.resolve(resultOf(one.item))
      } catch (error) {
        for (const one of batch) one.reject(error)
      }
    }
    running = false
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!running) void next()
    })
}
