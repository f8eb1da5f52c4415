import { parentPort } from 'node:worker_threads'
import { match } from '../../../core/matching/match.ts'
import { publishable } from '../../../core/matching/publishable.ts'
import type { MatchWork, WorkerMessage } from './match-work.ts'

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

/** One piece of work after another, as they come; the last message of each is its result. */
parentPort?.on('message', (work: MatchWork) => {
  if (work.task === 'match') {
    const outcome = match(work.input, {
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      isCancelled: () => Atomics.load(work.stop, 0) === 1,
    })
    tell({ kind: 'outcome', outcome })
  } else tell({ kind: 'verdict', verdict: publishable(work.input, work.proposal) })
})
