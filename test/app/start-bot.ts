import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach } from 'vitest'

interface Started {
  readonly child: ChildProcess
  /** Where it says that it listens; rejects with all it said when it ends before. */
  readonly ready: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly signal: unknown; readonly output: string }>
  said(): string
}

/** For a test file: the bot as `npm start` runs it, with what the machine's environment says left out. What still runs is killed after each test. */
export const startBots = () => {
  const started: ChildProcess[] = []
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL')
  })
  /** `cwd`: where an .env would be looked for; an empty folder unless told. `flags`: Node's own. `npm`: by npm, as people do. */
  return (env: Record<string, string>, { cwd = emptyFolder(), flags = [] as string[], npm = false } = {}): Started => {
    const { PATH = '', HOME = '' } = process.env
    const node = [...flags, '--disable-warning=ExperimentalWarning', resolve('src/main.ts')]
    const child = spawn(npm ? 'npm' : process.execPath, npm ? ['start', '--prefix', resolve('.')] : node, {
      cwd,
      env: { PATH, HOME, ...env, ...('PORT' in env ? {} : { PORT: '0' }) },
    })
    started.push(child)
    return watch(child)
  }
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'p3-cwd-'))

const watch = (child: ChildProcess): Started => {
  let output = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (text) => {
      output += text
    })
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal, output }))
  const ready = (async () => {
    while (!/^ready (\S+)$/m.test(output))
      await Promise.race([
        once(child.stdout!, 'data'),
        ended.then(({ output: said }) => Promise.reject(new Error(said))),
      ])
    return /^ready (\S+)$/m.exec(output)![1]!
  })()
  ready.catch(() => undefined)
  return { child, ready, ended, said: () => output }
}
