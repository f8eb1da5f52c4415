import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

export interface ColdStart {
  /** From spawning the process until it says `ready`. */
  readonly milliseconds: number
  /** Of memory, as Linux counts it: the most until then, and what it has after resting. Undefined elsewhere. */
  readonly peakMegabytes?: number
  readonly restMegabytes?: number
}

/** Starts a process until it says `ready`, lets it rest so many seconds, and stops it. */
export const coldStart = async (
  words: readonly string[],
  env: Record<string, string> = {},
  restSeconds = 0,
): Promise<ColdStart> => {
  const { PATH = '', HOME = '' } = process.env
  const started = performance.now()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    if (/^ready\b/m.test(said)) break
  }
  const milliseconds = performance.now() - started
  const peakMegabytes = memoryOf(child.pid!, 'VmHWM')
  await wait(restSeconds * 1_000)
  const restMegabytes = memoryOf(child.pid!, 'VmRSS')
  child.kill('SIGKILL')
  await gone
  if (!/^ready\b/m.test(said)) throw new Error(`${words.join(' ')} ended: ${said}`)
  return { milliseconds, peakMegabytes, restMegabytes }
}

const memoryOf = (pid: number, field: string): number | undefined => {
  try {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return kilobytes ? Math.round(Number(kilobytes[1]) / 1024) : undefined
  } catch {
    return undefined
  }
}
