import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Config } from './environment/config.ts'

/** Among the installed packages, with which it comes and goes; where it can't be written a start takes a second longer. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/p3-bot/code', import.meta.url))

/** What the first of these implies at the command line must be said here. */
const noSecondCompiler = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']
/** What is young stays in the little it begins with. Otherwise it grows to 130 MB, for a throughput that nobody here asks for. */
const smallYouth = '--semi-space-growth-factor=1'
const SETTLED_SECONDS = 3

/** To be called before what takes long to load. What Node compiles is kept for the next start. The playground, beside a browser, takes little memory. */
export const startQuickly = (mode: Config['mode']): void => {
  enableCompileCache(compiled)
  // PGlite takes 500 MB and seconds more when V8 rewrites it while it runs, and no visit of the playground wins that back.
  if (mode === 'playground') for (const flag of [...noSecondCompiler, smallYouth]) setFlagsFromString(flag)
}

/** Gives back, once, what the start needed and nothing needs any more; V8 would wait for the next time that memory is short. */
export const giveBackAfterStart = (): void => {
  setFlagsFromString('--expose-gc')
  const collect: NodeJS.GCFunction = runInNewContext('gc')
  setTimeout(
    () => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }),
    SETTLED_SECONDS * 1_000,
  ).unref()
}
