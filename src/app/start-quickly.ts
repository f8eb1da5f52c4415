import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { Config } from './config.ts'

/** Among the installed packages, with which it comes and goes; where it can't be written a start takes a second longer. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/p3-bot/code', import.meta.url))

/** What the first of these implies at the command line must be said here. */
const noSecondCompiler = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']

/** To be called before what takes long to load. What Node compiles is kept for the next start. */
export const startQuickly = (mode: Config['mode']): void => {
  enableCompileCache(compiled)
  // PGlite takes 500 MB and seconds more when V8 rewrites it while it runs, and no visit of the playground wins that back.
  if (mode === 'playground') for (const flag of noSecondCompiler) setFlagsFromString(flag)
}
