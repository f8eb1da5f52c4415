import { parentPort, workerData } from 'node:worker_threads'
import { match } from '../../core/matching/match.ts'
import type { MatchingInput } from '../../core/matching/matching-input.ts'
import type { WorkerMessage } from './run-matching.ts'

/** What the starting thread hands over. */
export interface MatchWork {
  readonly input: MatchingInput
  /** One shared number; the starting thread sets it to 1 to stop the work. */
  readonly stop: Int32Array
}

const { input, stop } = workerData as MatchWork

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

tell({
  kind: 'outcome',
  outcome: match(input, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    isCancelled: () => Atomics.load(stop, 0) === 1,
  }),
})
