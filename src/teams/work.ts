import type { Log } from '../usecases/ports.ts'

/** Work that goes on after its request was answered: nothing of it is lost when the process stops, nor fails unheard. */
export const createWork = (log: Log) => {
  const underWay = new Set<Promise<unknown>>()
  return {
    follow: (work: Promise<unknown>): void => {
      const watched: Promise<unknown> = work
        .catch((cause: unknown) => log.error({ err: cause }, 'teams: something after an answer failed'))
        .finally(() => underWay.delete(watched))
      underWay.add(watched)
    },
    settled: async (): Promise<void> => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
