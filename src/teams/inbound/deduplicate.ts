import type { Clock } from '../../core/clock.ts'
import type { Receipts } from '../../usecases/deliveries/receipts-port.ts'
import type { Log } from '../../usecases/ports.ts'

/** How long an answer is kept for the same request coming again, milliseconds: Teams sends it again some 30 s later. */
const keptMilliseconds = 90_000
const most = 10_000

export interface DeduplicatorDeps {
  readonly receipts: Receipts
  readonly clock: Clock
  /** For how long things are kept; not the playground's clock, which jumps. */
  readonly machine: Clock
  readonly log: Log
}

/** Something under way, with the answer that everybody gets who asks for it. */
export interface Doing<T> {
  readonly answer: Promise<T>
  /** When the work behind the answer has ended, and whether the answer had to be given before that. */
  readonly ended: Promise<{ late: boolean }>
}

export interface RequestKey {
  readonly key: string
  /** What a request is called by Teams is used once; a button's nonce only counts again while its first press is under way or was answered late. */
  readonly kind: 'id' | 'nonce'
}

/** Does what comes twice once: in this process by its answer, and across processes and restarts by its receipt. */
export const createDeduplicator = ({ receipts, clock, machine, log }: DeduplicatorDeps) => {
  const shared = new Map<string, { answer: Promise<unknown>; until?: number }>()

  const forgetOld = () => {
    const now = machine.now().getTime()
    for (const [key, { until }] of shared) if (until !== undefined && until <= now) shared.delete(key)
    if (shared.size > most) shared.clear()
  }

  return {
    /** The answer for these keys: the first one's, if there was one lately. */
    share: async <T>(keys: readonly RequestKey[], begin: () => Doing<T>): Promise<T> => {
      if (shared.size > most / 2) forgetOld()
      const now = machine.now().getTime()
      for (const { key } of keys) {
        const known = shared.get(key)
        if (known && (known.until === undefined || known.until > now)) return known.answer as Promise<T>
      }
      const { answer, ended } = begin()
      for (const { key, kind } of keys) {
        const entry: { answer: Promise<T>; until?: number } = { answer }
        shared.set(key, entry)
        const end = (late: boolean) => {
          if (kind === 'id' || late) entry.until = machine.now().getTime() + keptMilliseconds
          else if (shared.get(key) === entry) shared.delete(key)
        }
        ended.then(
          ({ late }) => end(late),
          () => end(false),
        )
      }
      return answer
    },
    /** Whether this request is new to every process that shares the database. */
    isNew: async (tenant: string, key: string): Promise<boolean> => {
      try {
        return await receipts.take({ platform: 'teams', tenant, key, at: clock.now() })
      } catch (error) {
        // Whoever asks gets at least the sentence that says what is wrong.
        log.error({ err: error }, 'teams: a receipt could not be written')
        return true
      }
    },
  }
}
export type Deduplicator = ReturnType<typeof createDeduplicator>
