import { parentPort, workerData } from 'node:worker_threads'
import { match } from '../../core/matching/match.ts'
import type { MatchWork, WorkerMessage } from './match-work.ts'

const { input, stop } = workerData as MatchWork

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

tell({
  kind: 'outcome',
  outcome: match(input, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    isCancelled: () => Atomics.load(stop, 0) === 1,
  }),
})
