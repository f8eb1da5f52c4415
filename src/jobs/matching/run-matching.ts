import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { MatchProgress } from '../../core/matching/match.ts'
import type { MatchingInput } from '../../core/matching/matching-input.ts'
import type { MatchOutcome } from '../../core/matching/proposal.ts'
import type { MatchWork, WorkerMessage } from './match-work.ts'

export interface RunOptions {
  readonly onProgress?: (progress: MatchProgress) => void
  /** Aborting it ends the matching; the outcome is then "cancelled". */
  readonly signal?: AbortSignal
}

const cancelled: MatchOutcome = { kind: 'cancelled' }

/** Matches in a thread of its own, so that nobody else waits. Rejects only when the thread itself breaks. */
export const runMatching = async (
  input: MatchingInput,
  { onProgress, signal }: RunOptions = {},
): Promise<MatchOutcome> => {
  if (signal?.aborted) return cancelled
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(new URL('./match-worker.ts', import.meta.url), {
    workerData: { input, stop } satisfies MatchWork,
  })
  let outcome: MatchOutcome = cancelled
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'outcome') outcome = message.outcome
    else if (!signal?.aborted) onProgress?.(message.progress)
  })
  const abort = (): void => {
    Atomics.store(stop, 0, 1)
  }
  signal?.addEventListener('abort', abort, { once: true })
  try {
    await once(worker, 'exit')
    return signal?.aborted ? cancelled : outcome
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}
