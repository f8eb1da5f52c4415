/** Work that outlives its acknowledgment. */
export const createUnderWay = () => {
  const all = new Set<Promise<unknown>>()
  return {
    track: <T>(work: Promise<T>): Promise<T> => {
      const tracked = work.catch(() => undefined).finally(() => all.delete(tracked))
      all.add(tracked)
      return work
    },
    idle: async (): Promise<void> => {
      while (all.size > 0) await Promise.all(all)
    },
  }
}
export type UnderWay = ReturnType<typeof createUnderWay>
