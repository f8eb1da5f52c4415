import { type DestinationStream, pino } from 'pino'
import type { Log } from '../usecases/ports.ts'
import { currentTrace } from '../usecases/trace.ts'
import { inALineWhereAway } from './out-of-reach-in-a-line.ts'

/** What may never be written down, wherever it stands in what is logged. */
const secrets = [
  'token',
  'refresh',
  'authorization',
  'password',
  'response_url',
  'trigger_id',
  'private_metadata',
  'uploadUrl',
  'downloadUrl',
  'text',
  'email',
  'answers',
]

/** At these levels errors have their stacks whatever they are. */
const verbose: ReadonlySet<string> = new Set(['debug', 'trace'])

/** For who watches a playground start: sentences, and what else a fault needs to be found. */
const inSentences: DestinationStream = {
  write: (line) => {
    const { msg, ...facts } = JSON.parse(line) as { msg: string; level: unknown; time: unknown }
    const more = Object.entries(facts)
      .filter(([name]) => name !== 'level' && name !== 'time')
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join(', ')
    process.stderr.write(`${msg.charAt(0).toUpperCase()}${msg.slice(1)}${more && ` (${more})`}\n`)
  },
}

/** The same, in sentences. */
export const createPlainLog = (level: string): WrittenLog => createLog(level, inSentences)

/** What waits for a reader that hangs; what comes then is dropped, since memory is for answers. Characters. */
const MOST_WAITING = 8_000_000

/** A log that can say when all it was told is written; never, where nobody reads it. */
export interface WrittenLog extends Log {
  written(): Promise<unknown>
}

type Destination = DestinationStream & Partial<Pick<WrittenLog, 'written'>>

const standardError = (): Destination => {
  const into = pino.destination({ dest: 2, sync: false, maxLength: MOST_WAITING })
  const written = () =>
    new Promise<void>((done) => {
      into.once('drain', done)
      into.write('')
    })
  return Object.assign(into, { written })
}

/** Ids, sizes and counts as JSON lines on standard error, so that standard output stays for people. */
export const createLog = (level: string, into: Destination = standardError()): WrittenLog => {
  const log = pino(
    {
      level,
      base: undefined,
      // Where somebody is away, a stack says nothing but where we asked: it is there for who debugs.
      ...(!verbose.has(level) && { serializers: { err: inALineWhereAway } }),
      mixin: () => {
        const trace = currentTrace()
        return trace ? { trace } : {}
      },
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
    },
    into,
  )
  return Object.assign(log, { written: into.written ?? (() => Promise.resolve()) })
}
