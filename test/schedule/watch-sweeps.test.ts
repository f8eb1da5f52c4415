import { beforeEach, expect, it, vi } from 'vitest'
import type { RaiseAlarm } from '../../src/schedule/watch-sweeps.ts'
import type { Log } from '../../src/usecases/ports.ts'
import { addPerson, silentLog, withJobs } from '../deliveries/stage.ts'
import { withDatabase } from '../store/database.ts'

const database = withDatabase()
const logged: object[] = []
const log: Log = { ...silentLog, error: (facts) => void logged.push(facts) }
const alarms: Parameters<RaiseAlarm>[0][] = []
let fails = false
const stage = withJobs(database, {
  log,
  watch: { lateAfter: 0.5, lookEvery: 100 },
  alarm: async (alarm) => void alarms.push(alarm),
  sweep: () => async () => {
    if (fails) throw new Error('the column is no more')
    return 0
  },
})
const isLate = async () => (await stage().jobs.sweepsLateSince()) !== undefined
const sweepNow = () => stage().queue.boss.send('sweep', {})
const told = () =>
  database().prisma.delivery.findMany({ where: { notice: 'remindersLate' }, orderBy: { personId: 'asc' } })
const patient = { timeout: 60_000, interval: 50 }

beforeEach(() => logged.splice(0))

it('a sweep that fails is a line in the log with its cause; when none succeeds, coordinators and operators are told once', {
  timeout: 120_000,
}, async () => {
  fails = true
  for (const id of ['cora', 'omar', 'ana']) await addPerson(database(), id)
  await database().prisma.roleGrant.createMany({
    data: [
      { id: 'g1', personId: 'cora', role: 'coordinator' },
      { id: 'g2', personId: 'omar', role: 'operator' },
    ],
  })
  await sweepNow()
  await vi.waitFor(() => expect(logged).toContainEqual(expect.objectContaining({ job: 'sweep' })), patient)
  expect(logged.find((one) => 'job' in one)).toMatchObject({ err: { message: 'the column is no more' } })
  await vi.waitFor(async () => expect(await isLate()).toBe(true), patient)
  await vi.waitFor(async () => expect((await told()).map((one) => one.personId)).toEqual(['cora', 'omar']), patient)
  logged.splice(0)
  await vi.waitFor(() => expect(logged.length).toBeGreaterThan(2), patient)
  expect((await told()).length).toBe(2)
  expect(alarms.map(({ kind }) => kind)).toEqual(['remindersLate'])
})

it('a sweep that succeeds again, in whatever process, is on time', { timeout: 120_000 }, async () => {
  fails = false
  await vi.waitFor(async () => {
    await sweepNow()
    expect(await isLate()).toBe(false)
  }, patient)
})

it('a database that is silent is told past it, once, and once more when it is back', { timeout: 120_000 }, async () => {
  const silences = () => alarms.filter(({ kind }) => kind !== 'remindersLate')
  const broken = vi.spyOn(database().pool, 'query').mockImplementation(() => Promise.reject(new Error('gone')) as never)
  await vi.waitFor(() => expect(silences().length).toBe(1), patient)
  expect(silences()[0]).toMatchObject({ kind: 'databaseSilent' })
  logged.splice(0)
  await vi.waitFor(() => expect(logged.length).toBeGreaterThan(2), patient)
  expect(silences().length).toBe(1)
  broken.mockRestore()
  await vi.waitFor(
    () => expect(silences()[1]).toMatchObject({ kind: 'databaseBack', since: silences()[0]!.since }),
    patient,
  )
})

it('a database that nothing can be written to is told past it too, by what it is', { timeout: 120_000 }, async () => {
  alarms.splice(0)
  const { pool } = database()
  const asked = pool.query.bind(pool)
  const closed = vi.spyOn(pool, 'query').mockImplementation((async (...words: Parameters<typeof asked>) => {
    const answer = await (asked(...words) as unknown as Promise<{ rows: object[] }>)
    return { ...answer, rows: answer.rows.map((row) => ('readOnly' in row ? { ...row, readOnly: true } : row)) }
  }) as never)
  await vi.waitFor(() => expect(alarms.map(({ kind }) => kind)).toEqual(['databaseReadOnly']), patient)
  closed.mockRestore()
  await vi.waitFor(() => expect(alarms[1]).toMatchObject({ kind: 'databaseBack' }), patient)
})
