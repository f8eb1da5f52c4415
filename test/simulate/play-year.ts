import { type Lived, type Look, liveYear, type Trouble } from '../../playground/year/live-year.ts'
import { yearPeople } from '../../playground/year/people.ts'
import { inventPopulation } from '../../playground/year/population.ts'
import { loadSample } from '../../prisma/seed/load.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { startApart, startHere } from './bot.ts'
import type { Faults } from './faults.ts'
import { type Month, readMonth } from './month.ts'
import { type Office, openOffice } from './office.ts'
import { createStage } from './stage.ts'
import { openStandIns, type StandIns } from './stand-ins.ts'

export interface YearPlan {
  readonly databaseUrl: string
  readonly pairs: number
  readonly seed: string
  /** Processes of the bot; 0: one, in this process. */
  readonly processes: number
  /** First year of the school year. */
  readonly year: number
  /** Days from the beginning of the life in August. */
  readonly days: number
  readonly hours: readonly number[]
  readonly daysApart: number
  readonly nightsApart: number
  readonly weekendsApart: number
  /** What of the ladder is otherwise than by default. */
  readonly ladder?: Readonly<Record<string, number>>
  readonly faults?: Faults
  readonly say?: (words: string) => void
}

/** What a year left behind, for who audits it. */
export interface PlayedYear extends Lived {
  readonly standIns: StandIns
  readonly office: Office
  readonly lines: readonly string[]
  readonly samples: readonly Sampled[]
  readonly months: readonly Month[]
  /** Moments at which somebody did something, by address. */
  readonly acts: ReadonlyMap<string, readonly Date[]>
  readonly startedAt: Date
  readonly endedAt: Date
  /** Processes that were killed on the way. */
  readonly kills: number
  /** Seconds of the machine's time. */
  readonly took: number
  stop(): Promise<void>
}

/** What the processes needed, at a moment of the year. */
interface Sampled {
  readonly day: string
  readonly memory: readonly number[]
  readonly connections: number
}

/** The roster is sent on the first day, pairs are published when invitations have had time to be answered. */
const PUBLISH_ON = 17
const zone = 'America/Chicago'

export const playYear = async (plan: YearPlan): Promise<PlayedYear> => {
  const { databaseUrl, pairs, seed, year, days, hours, say = () => undefined } = plan
  const begun = performance.now()
  const startsOn = `${year}-07-01`
  const sample = inventPopulation({ startsOn, pairs })
  await prepare(databaseUrl, sample, plan.ladder)
  const start = new Date(`${year}-08-10T13:00:00Z`)
  const standIns = await openStandIns(sample, start)
  const lines: string[] = []
  const hear = (line: string) => void lines.push(line)
  const startOne = () => (plan.processes === 0 ? startHere : startApart)(standIns, databaseUrl, hear)
  const bots = await Promise.all(Array.from({ length: Math.max(1, plan.processes) }, startOne))
  const stage = createStage(standIns, bots, databaseUrl, async () => plan.faults?.over())
  const acts = new Map<string, Date[]>()
  const acting = (email: string, at = standIns.clock.now()) => void acts.set(email, [...(acts.get(email) ?? []), at])
  // Adding the app is answered with a welcome.
  for (const { account } of standIns.teams.world.directory.people) acting(account.email)
  await standIns.teams.start()
  await standIns.teams.everybody
  await stage.settle()
  const office = openOffice(sample, standIns, { settle: stage.settle, acting })
  const people = yearPeople(sample, seed, { ...standIns, botUrl: () => standIns.botUrl() })
  const samples: Sampled[] = []
  const months: Month[] = []
  let published = false
  let told = 0
  say(`${people.length} invented people of ${sample.optedInDistrictCodes.length} districts, ${bots.length} processes`)
  await office.importRoster()
  const onLook = async (look: Look) => {
    if (!look.isNight && !published && look.dayNumber >= PUBLISH_ON) {
      published = true
      await office.publish()
      say(`${look.day}: pairs published`)
    }
    if (!look.isNight && [2, 3].includes(look.at.getUTCDay())) await office.tend()
    const month = look.day.slice(0, 7)
    if (month !== samples.at(-1)?.day.slice(0, 7)) {
      // In this process the platforms' memory is the bot's too: that says nothing of the bot.
      const memory = plan.processes === 0 ? [] : await Promise.all(bots.map((bot) => bot.memory()))
      samples.push({ day: look.day, memory, connections: await stage.connections() })
      months.push(await readMonth(stage.ask, look.day))
    }
    if (!look.isNight && look.dayNumber >= told + 7) {
      told = look.dayNumber
      const acted = acts.values().reduce((sum, own) => sum + own.length, 0)
      say(`${look.day}: ${acted} times somebody acted, ${Math.round((performance.now() - begun) / 1000)} s`)
    }
    plan.faults?.strike(look, { standIns, bots, restart: startOne, ask: stage.ask })
  }
  const lived = await liveYear(stage, people, {
    from: start,
    until: new Date(start.getTime() + days * 86_400_000),
    timeZone: zone,
    hours,
    daysApart: plan.daysApart,
    nightsApart: plan.nightsApart,
    weekendsApart: plan.weekendsApart,
    atOnce: plan.processes === 0 ? 4 : 8,
    onLook,
    onAct: acting,
    onTrouble: ({ at, email, deed, words }: Trouble) => say(`${at.toISOString()} ${email} ${deed}: ${words}`),
  })
  return {
    ...lived,
    standIns,
    office,
    lines,
    samples,
    months,
    acts,
    startedAt: start,
    endedAt: standIns.clock.now(),
    kills: plan.faults?.kills ?? 0,
    took: (performance.now() - begun) / 1000,
    stop: async () => {
      await Promise.all(bots.map((bot) => bot.stop()))
      await stage.close()
      await standIns.close()
    },
  }
}

/** The places, the year and the people of its offices; everybody else comes by the roster. */
const prepare = async (url: string, sample: ReturnType<typeof inventPopulation>, ladder: YearPlan['ladder']) => {
  const database = await openDatabase({ url })
  const offices = sample.people.filter(({ role }) => role !== 'administrator')
  await loadSample(database.prisma, { ...sample, people: offices, nominations: [] })
  if (ladder) await database.pool.query('UPDATE "Cycle" SET settings = $1', [JSON.stringify({ ladder })])
  await database.close()
}
