import { join } from 'node:path'
import { openKeyValueStore } from '../../playground/key-value-store.ts'
import { buildSample } from '../../playground/sample/sample.ts'
import { beginClockAt } from '../../playground/year/begin-clock.ts'
import { yearCoordinator } from '../../playground/year/coordinator.ts'
import { liveYear } from '../../playground/year/live-year.ts'
import { seatOf, yearPeople } from '../../playground/year/people.ts'
import type { platformRates } from '../deliveries/rates.ts'
import { schoolYearStart } from '../states/tennessee/school-year.ts'
import type { Log } from '../usecases/ports.ts'
import type { Config } from './config.ts'
import { assemble, type Running } from './start.ts'

/** From a little after the beginning of school until the middle of January: visits done, calls under way, some past due. */
const FIRST_DAY = '-09-08T14:00:00Z'
const DAYS = 132
const SEED = 'playground'
const NEVER = 3_600_000

const endless = { perSecond: 10_000, burst: 10_000 }
const endlessly = { conversation: endless, tenant: endless, app: endless }
const atOnce: typeof platformRates = { slack: endlessly, teams: endlessly, email: endlessly }

/**
 * Has the sample's invented people live half a school year in a playground that is new, so that it opens in the middle of one.
 * Returns false, and does nothing, where the playground has been used before.
 */
export const liveFirst = async (config: Config, log: Log, say: (words: string) => void): Promise<boolean> => {
  const startsOn = schoolYearStart(new Date())
  const begins = new Date(`${startsOn.slice(0, 4)}${FIRST_DAY}`)
  const keyValues = openKeyValueStore(join(config.dataFolder, 'playground.sqlite'))
  const isNew = beginClockAt(keyValues, begins)
  keyValues.close()
  if (!isNew) return false
  const running = await assemble({ ...config, port: 0 }, faultsOnly(log), {
    rates: atOnce,
    timer: () => () => undefined,
  })
  try {
    await running.platforms.ready
    await live(running, startsOn, begins, say)
  } finally {
    await running.stop()
  }
  return true
}

/** Half a year of single messages is nothing to read. */
const faultsOnly = (log: Log): Log => ({
  info: () => undefined,
  warn: () => undefined,
  error: (facts, message) => log.error(facts, message),
})

const live = async (running: Running, startsOn: string, begins: Date, say: (words: string) => void) => {
  const { clock, pretendSlack: slack, pretendTeams: teams, playground } = running.playground!
  Object.assign(slack.rules, {
    ackMilliseconds: NEVER,
    triggerMilliseconds: NEVER,
    postsPerChannel: endless,
    postsPerWorkspace: endless,
  })
  teams.setRules({ throttle: false, answerWithinMilliseconds: NEVER, extensionAnswerWithinMilliseconds: NEVER })
  const settle = async () => {
    await slack.idle()
    await teams.settled()
    await running.platforms.slack?.idle()
    await running.platforms.teams?.settled()
    await running.jobs.idle()
  }
  const sample = buildSample({ startsOn })
  const platforms = { slack, teams, mailBox: playground.mailBox, botUrl: () => running.url }
  const office = sample.people.find(({ role, account }) => role === 'coordinator' && account?.platform === 'slack')!
  const coordinator = yearCoordinator(seatOf(office, platforms), settle)
  await settle()
  await coordinator.publish()
  let month = ''
  await liveYear(
    {
      now: clock.now,
      moveTo: async (moment) => clock.advance(moment.getTime() - clock.now().getTime()),
      sweep: async () => {
        await running.jobs.runSweepNow()
        await settle()
      },
      settle,
    },
    yearPeople(sample, SEED, platforms),
    {
      from: begins,
      until: new Date(begins.getTime() + DAYS * 86_400_000),
      timeZone: sample.program.timeZone,
      hours: [9.5],
      daysApart: 3,
      nightsApart: 366,
      weekendsApart: 366,
      atOnce: 1,
      onLook: async ({ at, day }) => {
        if (at.getUTCDay() === 3) await coordinator.tend()
        if (day.slice(0, 7) === month) return
        month = day.slice(0, 7)
        say(at.toLocaleString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }))
      },
    },
  )
}
