import { expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { sharedFilesIn } from '../../src/store/shared-files.ts'
import { createFileOffers, type WaitingFiles } from '../../src/teams/outbound/file-offers.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()

/** What one of several processes on the database offers and hands out. */
const processOf = (clock: ReturnType<typeof createFixedClock>, key: string) => {
  const files = sharedFilesIn(database())
  const waiting: WaitingFiles = {
    keep: ({ id, file, until }) => files.keep({ id, ...file, expiresAt: until }),
    take: files.take,
  }
  return createFileOffers(waiting, clock, () => key)
}

it('a file that one process offered is handed out by another, once whoever asks at the same time, and for a day', async () => {
  const clock = createFixedClock('2026-11-24T15:00:00Z')
  const file = { name: 'year.csv', mediaType: 'text/csv', content: Buffer.from('a,b') }
  await processOf(clock, 'k1').offer('T1', 'ada', file)
  const taken = await Promise.all([1, 2, 3].map(() => processOf(clock, '').take('k1', 'T1', 'ada')))
  expect(
    taken.filter((one) => one !== undefined).map(({ name, content }) => [name, String(Buffer.from(content))]),
  ).toEqual([['year.csv', 'a,b']])
  await processOf(clock, 'k2').offer('T1', 'ada', file)
  clock.advance(86_400_000)
  expect(await processOf(clock, '').take('k2', 'T1', 'ada')).toBeUndefined()
})
