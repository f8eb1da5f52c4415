import { beforeAll, beforeEach, expect, it } from 'vitest'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { createNewId } from '../../../src/store/db/new-id.ts'
import { sendDigests } from '../../../src/usecases/desk/send-digests.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { storeWithoutJobs, withDatabase } from '../../store/database.ts'
import { addCycle, addPair } from '../pair.ts'

const database = withDatabase()
const names: [string, string] = ['ana', 'ben']
let clock: MovableClock
let deps: Pick<Deps, 'store'>

/** Somebody who coordinates from that moment on. */
const joins = async (id: string, at: string) => {
  clock = createFixedClock(at)
  deps = { store: storeWithoutJobs(database(), clock) }
  const person = { id, name: 'Cora', email: `${id}@x.example`, title: '', timeZone: 'America/Chicago' }
  await deps.store.transaction((data) => data.people.add({ ...person, role: 'coordinator' }))
}
const askHelpAt = (at: string) => {
  const request = { partnershipId: names.join('+'), personId: names[0], at: new Date(at) }
  return deps.store.transaction((data) => data.nudges.askHelp({ id: createNewId(clock)(), ...request }))
}
const digestsAt = async (at: string) => {
  const now = new Date(at)
  return sendDigests(deps, now, await deps.store.read.nudges.digestReaders(now))
}
const lookedBackTo = async () => {
  const rows = await database().prisma.delivery.findMany({ orderBy: { queuedAt: 'asc' } })
  return rows.map((row) => (row.facts as { since: string }).since)
}

beforeAll(async () => {
  await addCycle(database())
  clock = createFixedClock('2026-08-01T15:00:00Z')
  await addPair(database(), storeWithoutJobs(database(), clock), names, clock.now(), '2026-10-13')
})
beforeEach(async () => {
  const { prisma } = database()
  await prisma.delivery.deleteMany()
  await prisma.helpRequest.deleteMany()
  await prisma.roleGrant.deleteMany()
})

it('the first digest looks back to when the year began', async () => {
  await joins('early', '2026-05-04T15:00:00Z')
  await askHelpAt('2026-07-20T15:00:00Z')
  expect(await digestsAt('2026-09-01T15:00:00Z')).toBe(1)
  expect(await lookedBackTo()).toEqual(['2026-07-01T05:00:00.000Z'])
})

it('the first digest of who joined later looks back to that moment', async () => {
  await joins('late', '2026-08-10T15:00:00Z')
  await askHelpAt('2026-08-09T15:00:00Z')
  expect(await digestsAt('2026-09-01T15:00:00Z')).toBe(0)
  await askHelpAt('2026-08-11T15:00:00Z')
  expect(await digestsAt('2026-09-01T15:00:00Z')).toBe(1)
  expect(await lookedBackTo()).toEqual(['2026-08-10T15:00:00.000Z'])
})

it('a later digest looks back to the last, at most once a day, in office hours', async () => {
  await joins('steady', '2026-07-06T15:00:00Z')
  await askHelpAt('2026-07-20T15:00:00Z')
  expect(await digestsAt('2026-07-20T12:00:00Z')).toBe(0)
  clock.advance(new Date('2026-07-20T16:00:00Z').getTime() - clock.now().getTime())
  expect(await digestsAt('2026-07-20T16:00:00Z')).toBe(1)
  await askHelpAt('2026-07-20T17:00:00Z')
  expect(await digestsAt('2026-07-20T18:00:00Z')).toBe(0)
  expect(await digestsAt('2026-07-21T16:00:00Z')).toBe(1)
  expect((await lookedBackTo()).sort()).toEqual(['2026-07-06T15:00:00.000Z', '2026-07-20T16:00:00.000Z'])
})
