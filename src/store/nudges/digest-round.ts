import { z } from 'zod'
import { firstZone } from '../../core/calendar/zone.ts'
import type { DigestReader, DigestRound } from '../../usecases/nudges/nudges-port.ts'
import { yearOfDay } from '../cycles.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { statement, withDates } from '../db/sql.ts'
import { CHANNELS, type ChannelRow, toChannel } from '../desk/weeklies.ts'
import { DIGEST_READERS } from './nudges-sql.ts'

/** Every sweep asks for it. */
export const roundIn = async (db: Handle, now: Date): Promise<DigestRound> => {
  const rows = await db.sql.rows(ROUND, [now])
  const of = (part: Part) => rows.flatMap((row) => (row.part === part ? [row.whole] : []))
  const [year] = of('year')
  return {
    readers: of('reader').map((whole) => toReader(JSON.parse(whole, readerDates))),
    channels: of('channel').map((whole) => toChannel(JSON.parse(whole) as ChannelRow)),
    cycle: year === undefined ? undefined : yearOfDay.read(year),
  }
}

export const digestReadersIn = async (db: Handle, now: Date): Promise<DigestReader[]> =>
  (await db.sql.documents<ReaderRow>(digestReaders, [now])).map(toReader)

interface ReaderRow {
  /** The person's own and the district's. */
  readonly zones: readonly (string | null)[]
}
const toReader = ({ zones, ...row }: ReaderRow): DigestReader =>
  filled<DigestReader>({ ...row, timeZone: firstZone(...zones) })
const readerDates = withDates('joinedAt', 'lastAt')
const digestReaders = { name: 'digestReaders', text: DIGEST_READERS, revive: readerDates }

const parts = ['reader', 'channel', 'year'] as const
type Part = (typeof parts)[number]

/** $1: now. */
const ROUND = statement(
  'digestRound',
  { part: z.enum(parts), whole: z.string() },
  `
  SELECT 'reader' AS part, one.whole FROM (${DIGEST_READERS}) one
  UNION ALL SELECT 'channel', one.whole FROM (${CHANNELS}) one
  UNION ALL SELECT 'year', one.whole FROM (SELECT ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS k1) k
    CROSS JOIN LATERAL (${yearOfDay.text}) one`,
)
