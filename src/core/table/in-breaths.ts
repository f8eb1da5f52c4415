/** So many items are done at a stretch: some milliseconds. */
const atOnce = 100

/** Goes through many items and lets everybody else have a turn in between. Tells how many are done. */
export const inBreaths = async <T>(
  items: Iterable<T>,
  each: (item: T) => void,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> => {
  let done = 0
  for (const item of items) {
    each(item)
    done++
    if (done % atOnce > 0) continue
    onProgress(done)
    await new Promise((resume) => setImmediate(resume))
  }
  onProgress(done)
}
