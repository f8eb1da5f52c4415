import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { MatchWork, WorkerMessage } from './match-work.ts'

/** Does the work in a thread of its own, so that nobody else waits. Rejects only when the thread itself breaks. */
export const doInWorker = async (work: MatchWork, hear: (message: WorkerMessage) => void): Promise<void> => {
  const worker = new Worker(new URL('./match-worker.ts', import.meta.url), { workerData: work })
  worker.on('message', hear)
  await once(worker, 'exit')
}
