import { setTimeout as wait } from 'node:timers/promises'
import type { WrittenLog } from './log.ts'

interface Process {
  readonly pid: number
  on(event: string, listener: (cause: unknown) => void): unknown
  exit(code: number): void
  kill(pid: number, signal: 'SIGKILL'): unknown
}

/** What can't be finished in this time is taken up at the next start. Milliseconds. */
const LONGEST = 25_000
/** What was logged is written by then, or nobody reads it. Milliseconds. */
const FOR_THE_LOG = 1_000

/**
 * Stops in order when told to, with code 0; and after a fault nobody expected, with code 1: then nothing is certain any more,
 * and whoever watches over the process starts it again.
 */
export const stopOn = (process: Process, stop: () => Promise<void>, log: WrittenLog): void => {
  let code: number | undefined
  const leave = async (last: number) => {
    const isWritten = await Promise.race([log.written().then(() => true), wait(FOR_THE_LOG, false)])
    // An exit waits for the log to be written, for ever where its reader hangs.
    if (isWritten) process.exit(last)
    else process.kill(process.pid, 'SIGKILL')
  }
  const end = async (why: string, wanted: 0 | 1) => {
    const already = code !== undefined
    code = Math.max(code ?? 0, wanted)
    if (already) return
    log.info({ why }, 'stopping')
    setTimeout(() => void leave(1), LONGEST).unref()
    await stop().catch((err: unknown) => {
      code = 1
      log.error({ err }, 'stopping failed')
    })
    await leave(code!)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end(signal, 0))
  for (const fault of ['unhandledRejection', 'uncaughtException'])
    process.on(fault, (err) => {
      log.error({ err }, `${fault}: this process ends, to be started again`)
      void end(fault, 1)
    })
}
