import { format } from 'node:util'
import type { Log } from '../usecases/ports.ts'

/** Long values without a space are tokens, keys and ids of others' systems. */
const TOKENS = [
  /\b(xox[a-z]|xapp)-[\w-]+/g,
  /\bBearer\s+\S+/gi,
  /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
]

const LONGEST = 2_000

/** What an SDK printed, without what looks like a token or an address. */
export const withoutTokens = (text: string): string =>
  TOKENS.reduce((safe, pattern) => safe.replaceAll(pattern, '[hidden]'), text).slice(0, LONGEST)

/**
 * What the platforms' packages print with console.error and console.warn becomes a line of the log like any other. `safe` takes
 * the settings' own secrets out. Returns what puts the console back.
 */
export const consoleAsLines = (log: Log, safe: (line: string) => string): (() => void) => {
  const { error, warn } = console
  const line =
    (level: 'error' | 'warn') =>
    (...said: unknown[]) =>
      log[level]({ said: withoutTokens(safe(format(...said))) }, 'a package said')
  console.error = line('error')
  console.warn = line('warn')
  return () => {
    console.error = error
    console.warn = warn
  }
}
