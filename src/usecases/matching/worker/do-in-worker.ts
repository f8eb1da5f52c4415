import { Worker } from 'node:worker_threads'
import type { MatchWork, WorkerMessage } from './match-work.ts'

/** How long a thread that has nothing to do is kept: one what-if follows another, and a warm engine needs half the time. */
const KEPT_SECONDS = 120

interface Kept {
  readonly worker: Worker
  readonly goes: NodeJS.Timeout
}

/** Takes off what this file listens with; a thread has listeners of its own. */
const hush = (worker: Worker): void => {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
}

/** The thread that waits for more work; never more than one. */
let kept: Kept | undefined

const takeThread = (): Worker => {
  if (!kept) return new Worker(new URL('./match-worker.ts', import.meta.url))
  const { worker, goes } = kept
  kept = undefined
  clearTimeout(goes)
  hush(worker)
  worker.ref()
  return worker
}

/** Keeps a thread for a while, without keeping the process. */
const keep = (worker: Worker): void => {
  hush(worker)
  if (kept) {
    void worker.terminate()
    return
  }
  const forget = () => {
    if (kept?.worker === worker) kept = undefined
  }
  const goes = setTimeout(() => {
    forget()
    void worker.terminate()
  }, KEPT_SECONDS * 1_000)
  goes.unref()
  worker.unref()
  worker.once('error', forget).once('exit', forget)
  kept = { worker, goes }
}

/** Does the work in a thread of its own, so that nobody else waits. Rejects only when the thread itself breaks. */
export const doInWorker = (work: MatchWork, hear: (message: WorkerMessage) => void): Promise<void> => {
  const worker = takeThread()
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      hear(message)
      if (message.kind === 'progress') return
      keep(worker)
      resolve()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The matching's thread ended with ${code}.`)))
    worker.postMessage(work)
  })
}
