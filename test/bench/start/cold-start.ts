import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** What `npm start` runs, without npm. */
export const npmStart: readonly string[] = ['sh', '-c', JSON.parse(readFileSync('package.json', 'utf8')).scripts.start]

export interface ColdStart {
  /** From spawning the process until it says `ready`. */
  readonly milliseconds: number
  /** Of all its threads until then. Undefined but on Linux. */
  readonly processorMilliseconds?: number
  /** Of memory, as Linux counts it, at the end: the most until then, and what it has. Undefined elsewhere. */
  readonly peakMegabytes?: number
  readonly restMegabytes?: number
}

/** Starts a process until it says `ready`, and stops it after what is done with it meanwhile: a rest, say. */
export const coldStart = async (
  [command = '', ...words]: readonly string[],
  env: Record<string, string> = {},
  meanwhile: (url: string) => Promise<unknown> = async () => undefined,
): Promise<ColdStart> => {
  const { PATH = '', HOME = '' } = process.env
  const started = performance.now()
  const child = spawn(command, words, {
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
  const processorMilliseconds = processorTimeOf(child.pid!)
  await meanwhile(/^ready ?(\S*)/m.exec(said)![1]!)
  const peakMegabytes = memoryOf(child.pid!, 'VmHWM')
  const restMegabytes = memoryOf(child.pid!, 'VmRSS')
  child.kill('SIGKILL')
  await gone
  if (!/^ready\b/m.test(said)) throw new Error(`${words.join(' ')} ended: ${said}`)
  return { milliseconds, processorMilliseconds, peakMegabytes, restMegabytes }
}

/** Linux counts in hundredths of a second. */
const processorTimeOf = (pid: number): number | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

const memoryOf = (pid: number, field: string): number | undefined => {
  try {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return kilobytes ? Math.round(Number(kilobytes[1]) / 1024) : undefined
  } catch {
    return undefined
  }
}
