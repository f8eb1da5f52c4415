/** Work under way in the background: requests to the bot, and timers of redelivery. */
export const createPlaying = () => {
  const underWay = new Set<Promise<unknown>>()
  const stop = new AbortController()

  const settled = async () => {
    while (underWay.size > 0) await Promise.allSettled([...underWay])
  }

  return {
    /** Aborted once the platform stops. */
    stopped: stop.signal,
    /** Follows a promise until it settles; its failure is nobody's but the caller's. */
    follow: <T>(promise: Promise<T>): Promise<T> => {
      underWay.add(promise)
      const forget = () => {
        underWay.delete(promise)
      }
      promise.then(forget, forget)
      return promise
    },
    /** Resolves after so many milliseconds, or at once when the platform stops. */
    wait: (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        if (stop.signal.aborted || milliseconds <= 0) return resolve()
        const timer = setTimeout(done, milliseconds)
        function done() {
          clearTimeout(timer)
          stop.signal.removeEventListener('abort', done)
          resolve()
        }
        stop.signal.addEventListener('abort', done)
      }),
    settled,
    stop: async () => {
      stop.abort()
      await settled()
    },
  }
}
export type Playing = ReturnType<typeof createPlaying>
