import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { watchSweeps } from '../../src/schedule/watch-sweeps.ts'
import { silentLog } from '../deliveries/stage.ts'

const DAY_SECONDS = 86_400

let clock: ReturnType<typeof createFixedClock>
let swept: number
let gone: boolean
let alarms: string[]
let watch: ReturnType<typeof watchSweeps>

const now = () => clock.now().getTime()
const pass = async (seconds: number, { sweeping = false } = {}) => {
  for (let past = 0; past < seconds; past += 10) {
    clock.advance(10_000)
    await vi.advanceTimersByTimeAsync(10_000)
    if (sweeping && past % 60 === 0) swept = now()
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] })
  clock = createFixedClock('2027-03-01T15:00:00Z')
  swept = now()
  gone = false
  alarms = []
  const executeSql = async () => {
    if (gone) throw new Error('gone')
    return { rows: [{ seconds: (now() - swept) / 1_000, readOnly: false }] }
  }
  watch = watchSweeps({
    boss: { getDb: () => ({ executeSql }) } as never,
    deps: { clock, log: silentLog } as never,
    alarm: async ({ kind }) => void alarms.push(kind),
  })
})
afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

it('once a database is back, reminders are late only when they do not come within their time from then on', async () => {
  await pass(300, { sweeping: true })
  gone = true
  await pass(240)
  gone = false
  await pass(60)
  expect(alarms).toEqual(['databaseSilent', 'databaseBack'])
  expect(await watch.lateSince()).toBeUndefined()
  await pass(120)
  expect(alarms).toEqual(['databaseSilent', 'databaseBack', 'remindersLate'])
})

it('a machine that was paused for a month is given that time too', async () => {
  await pass(300, { sweeping: true })
  clock.advance(30 * DAY_SECONDS * 1_000)
  await pass(60)
  expect(alarms).toEqual([])
  await pass(120)
  expect(alarms).toEqual(['remindersLate'])
})

it('a sweep that does not succeed while the database answers is late after two minutes', async () => {
  await pass(310, { sweeping: true })
  await pass(60)
  expect(alarms).toEqual([])
  await pass(90)
  expect(alarms).toEqual(['remindersLate'])
})
