import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../usecases/ports.ts'

/**
 * Slack's packages log whole requests and errors with their bodies. Through here only what an error is called gets into the log,
 * and nothing below a warning.
 */
export const quiet = (log: Log): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...said) => log.warn({ slack: naming(said) }, 'slack package warns'),
  error: (...said) => log.error({ slack: naming(said) }, 'slack package reports an error'),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
})

const naming = (said: readonly unknown[]): string => said.map((one) => nameOf(one)).join(' ')

/** Error names and codes; of texts the first words, before anything that was quoted. */
const nameOf = (one: unknown): string => {
  if (one instanceof Error) return [one.name, 'code' in one && one.code].filter(Boolean).join(' ')
  return typeof one === 'string' ? (one.split(/[({:"'<]/)[0] ?? '').slice(0, 100).trim() : typeof one
}
