import { type DestinationStream, pino } from 'pino'
import type { Log } from '../usecases/ports.ts'

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

/** Ids, sizes and counts as JSON lines on standard error, so that standard output stays for people. */
export const createLog = (level: string, into: DestinationStream = pino.destination({ dest: 2, sync: false })): Log =>
  pino(
    {
      level,
      base: undefined,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
    },
    into,
  )
