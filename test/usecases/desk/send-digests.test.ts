import { beforeAll, beforeEach, expect, it } from 'vitest'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { createNewId } from '../../../src/store/db/new-id.ts'
import { sendDigests } from '../../../src/usecases/desk/send-digests.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { silentLog } from '../../deliveries/stage.ts'
import { storeWithoutJobs, withDatabase } from '../../store/database.ts'
import { addCycle, addPair } from '../pair.ts'

const database = withDatabase()
const names: [string, string] = ['ana', 'ben']
let clock: MovableClock
let deps: Pick<Deps, 'store' | 'log'>
const logged: object[] = []

/** Somebody who coordinates from that moment on. */
const joins = async (id: string, at: string) => {
  clock = createFixedClock(at)
  deps = {
    store: storeWithoutJobs(database(), clock),
    log: { ...silentLog, error: (facts) => void logged.push(facts) },
  }
  const person = { id, name: 'Cora', email: `${id}@x.example`, title: '', timeZone: 'America/Chicago' }
  await deps.store.transaction((data) => data.people.add({ ...person, role: 'coordinator' }))
}
const askHelpAt = (at: string) => {
  const request = { partnershipId: names.join('+'), personId: names[0], at: new Date(at) }
  return deps.store.transaction((data) => data.nudges.askHelp({ id: createNewId(clock)(), ...request }))
}
const roundAt = ({ store: { read } }: Pick<Deps, 'store'>, now: Date) => read.nudges.round(now)
const digestsAt = async (at: string) => {
  const now = new Date(at)
  return sendDigests(deps, now, await roundAt(deps, now))
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

it('a later digest looks back to the last, at most once a day, in their hours', async () => {
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

it('comes within the hours that a coordinator has set, whatever those of the office are', async () => {
  await joins('early-bird', '2026-07-06T15:00:00Z')
  await askHelpAt('2026-07-20T10:00:00Z')
  await database().prisma.person.update({ where: { id: 'early-bird' }, data: { workStart: '06:00', workEnd: '11:00' } })
  // In Tennessee: noon, then six in the morning.
  expect(await digestsAt('2026-07-20T17:00:00Z')).toBe(0)
  expect(await digestsAt('2026-07-21T11:00:00Z')).toBe(1)
})

it('is not sent to a coordinator who stopped reminders, or in their pause, and once a week to who wants it so', async () => {
  await joins('quiet', '2026-07-06T15:00:00Z')
  await askHelpAt('2026-07-20T15:00:00Z')
  const set = (data: object) => database().prisma.person.update({ where: { id: 'quiet' }, data })
  await set({ rhythm: 'off' })
  expect(await digestsAt('2026-07-20T16:00:00Z')).toBe(0)
  await set({ rhythm: 'weekly', pausedUntil: new Date('2026-07-20') })
  expect(await digestsAt('2026-07-20T16:00:00Z')).toBe(0)
  clock.advance(new Date('2026-07-21T16:00:00Z').getTime() - clock.now().getTime())
  expect(await digestsAt('2026-07-21T16:00:00Z')).toBe(1)
  await askHelpAt('2026-07-22T15:00:00Z')
  expect(await digestsAt('2026-07-23T16:00:00Z')).toBe(0)
  expect(await digestsAt('2026-07-28T16:00:00Z')).toBe(1)
})

it.each([
  ['Christmas', '2026-12-25', '2026-12-28'],
  ['New Year’s Day', '2027-01-01', '2027-01-04'],
  ['Thanksgiving', '2026-11-26', '2026-11-27'],
  ['Martin Luther King, Jr. Day', '2027-01-18', '2027-01-19'],
  ['Juneteenth, which is kept on the Friday before when it is a Saturday', '2027-06-18', '2027-06-21'],
])('no digest comes on %s: it comes on the next day that is worked', async (_name, holiday, next) => {
  await joins(`rest-${holiday}`, '2026-10-05T15:00:00Z')
  await askHelpAt('2026-11-20T15:00:00Z')
  expect(await digestsAt(`${holiday}T16:00:00Z`)).toBe(0)
  expect(await digestsAt(`${next}T16:00:00Z`)).toBe(1)
})

it('no digest comes in a break of the whole program, and in one of some district it does', async () => {
  await joins('breaks', '2026-07-06T15:00:00Z')
  await askHelpAt('2026-10-05T15:00:00Z')
  const days = { startsOn: new Date('2026-10-14'), endsOn: new Date('2026-10-15') }
  const blackout = { id: 'fall', cycleId: 'year', name: 'Fall break', ...days }
  await database().prisma.blackout.create({ data: blackout })
  expect(await digestsAt('2026-10-14T16:00:00Z')).toBe(0)
  await database().prisma.blackout.update({ where: { id: 'fall' }, data: { districtCode: '0190' } })
  expect(await digestsAt('2026-10-14T16:00:00Z')).toBe(1)
  await database().prisma.blackout.delete({ where: { id: 'fall' } })
})

it('two sweeps that meet send one digest', async () => {
  await joins('once', '2026-07-06T15:00:00Z')
  await askHelpAt('2026-07-20T15:00:00Z')
  clock.advance(new Date('2026-07-20T16:00:00Z').getTime() - clock.now().getTime())
  const { store } = deps
  let second: Promise<number> | undefined
  const meeting: Deps['store'] = {
    ...store,
    transaction: (work) =>
      store.transaction((data) =>
        work({
          ...data,
          outbox: {
            ...data.outbox,
            send: async (notices) => {
              second ??= digestsAt('2026-07-20T16:00:00Z')
              await Promise.race([second, oneWaits()])
              return data.outbox.send(notices)
            },
          },
        }),
      ),
  }
  const now = new Date('2026-07-20T16:00:00Z')
  expect(await sendDigests({ ...deps, store: meeting }, now, await roundAt(deps, now))).toBe(1)
  expect(await second).toBe(0)
})

/** Until a transaction waits for another. */
const oneWaits = async () => {
  const waiting =
    'SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT granted AND datname = current_database()'
  while ((await database().pool.query(waiting)).rowCount === 0) await new Promise((resume) => setTimeout(resume, 20))
}

it('a coordinator whose digest can’t be written keeps no other from theirs, and is logged', async () => {
  await joins('first', '2026-07-06T15:00:00Z')
  await joins('second', '2026-07-06T15:00:00Z')
  await askHelpAt('2026-07-20T15:00:00Z')
  const { store } = deps
  const nudges: Deps['store']['read']['nudges'] = {
    ...store.read.nudges,
    news: async (since) => {
      if (tries++ === 0) throw new Error('no')
      return store.read.nudges.news(since)
    },
  }
  let tries = 0
  const now = new Date('2026-07-20T16:00:00Z')
  const failing = { ...deps, store: { ...store, read: { ...store.read, nudges } } }
  expect(await sendDigests(failing, now, await roundAt(deps, now))).toBe(1)
  expect(logged).toMatchObject([{ personId: 'first' }])
})
