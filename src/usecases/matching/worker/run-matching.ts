import type { MatchProgress } from '../../../core/matching/match.ts'
import type { MatchingInput } from '../../../core/matching/matching-input.ts'
import type { MatchOutcome } from '../../../core/matching/proposal.ts'
import { doInWorker } from './do-in-worker.ts'

export interface RunOptions {
  readonly onProgress?: (progress: MatchProgress) => void
  /** Aborting it ends the matching; the outcome is then "cancelled". */
  readonly signal?: AbortSignal
}

const cancelled: MatchOutcome = { kind: 'cancelled' }

/** Matches beside the event loop, with progress, until done or called off. */
export const runMatching = async (
  input: MatchingInput,
  { onProgress, signal }: RunOptions = {},
): Promise<MatchOutcome> => {
  if (signal?.aborted) return cancelled
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const abort = (): void => {
    Atomics.store(stop, 0, 1)
  }
  signal?.addEventListener('abort', abort, { once: true })
  let outcome: MatchOutcome = cancelled
  try {
    await doInWorker({ task: 'match', input, stop }, (message) => {
      if (message.kind === 'outcome') outcome = message.outcome
      else if (message.kind === 'progress' && !signal?.aborted) onProgress?.(message.progress)
    })
    return signal?.aborted ? cancelled : outcome
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}
