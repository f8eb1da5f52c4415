import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** From spawning a process until it says `ready`, in milliseconds. It is stopped then. */
export const coldStart = async (words: readonly string[], env: Record<string, string> = {}): Promise<number> => {
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
  const took = performance.now() - started
  child.kill('SIGKILL')
  await gone
  if (!/^ready\b/m.test(said)) throw new Error(`${words.join(' ')} ended: ${said}`)
  return took
}
