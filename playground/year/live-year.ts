import { DateTime } from 'luxon'
import { hourOf } from './calendar.ts'
import { type Doer, doDeed } from './deeds.ts'
import { type Intention, intend, type Mindful, promptIn } from './mind.ts'

/** One invented person of the year. */
export interface YearPerson extends Mindful, Doer {}

/** The bot and its platforms, as far as a year needs them. */
export interface YearStage {
  now(): Date
  /** The clock goes on to this moment. */
  moveTo(moment: Date): Promise<void>
  /** The bot does what is due; resolves when it has come to an end. */
  sweep(): Promise<void>
  /** Resolves when nothing is under way any more. */
  settle(): Promise<void>
}

export interface YearTerms {
  readonly from: Date
  readonly until: Date
  readonly timeZone: string
  /** Hours of a weekday at which everybody looks at their messages and does what they meant to. */
  readonly hours: readonly number[]
  /** Every how many days of the week somebody looks at their messages. */
  readonly daysApart: number
  /** Every how many nights and weekends the bot is looked at: nobody acts then, and nobody is to be written to. */
  readonly nightsApart: number
  readonly weekendsApart: number
  /** People who act at the same time. */
  readonly atOnce: number
  /** Called at every look, before anybody acts; e.g. for what the office does, and for faults. */
  readonly onLook?: (look: Look) => Promise<void>
  readonly onTrouble?: (trouble: Trouble) => void
  /** Somebody is about to do something. */
  readonly onAct?: (email: string, at: Date) => void
}

export interface Look {
  readonly at: Date
  /** ISO day of the program's zone. */
  readonly day: string
  /** Days since the year of this life began. */
  readonly dayNumber: number
  readonly isNight: boolean
}

export interface Trouble {
  readonly at: Date
  readonly email: string
  readonly deed: string
  readonly words: string
}

export interface Lived {
  readonly looks: number
  readonly deeds: number
  readonly troubles: readonly Trouble[]
}

interface Life {
  readonly person: YearPerson
  seen: number
  readonly plans: Map<string, Intention>
  /** How often each thing was asked. */
  readonly asked: Map<string, number>
  left: boolean
  awayUntil: Date | undefined
}

/** The moments at which the year is looked at: in working hours, and now and then at night and on a weekend. */
const looksOf = ({ from, until, timeZone, hours, daysApart, nightsApart, weekendsApart }: YearTerms): Look[] => {
  const looks: Look[] = []
  const first = DateTime.fromJSDate(from, { zone: timeZone }).startOf('day')
  for (let at = first; at.toJSDate() < until; at = at.plus({ days: 1 })) {
    const day = at.toISODate()!
    const dayNumber = Math.round(at.diff(first, 'days').days)
    const add = (hour: number, isNight = false) =>
      looks.push({ at: hourOf(day, hour, timeZone), day, dayNumber, isNight })
    // On the way from one hour to the other each day of the week has its turn.
    if (at.weekday <= 5) {
      if (dayNumber % daysApart === 0) for (const hour of hours) add(hour + (dayNumber % 3) / 2)
    } else if (Math.floor(dayNumber / 7) % weekendsApart === 0) add(12.2)
    if (dayNumber % nightsApart === 0) add(at.day % 2 === 0 ? 23.1 : 21.4, true)
  }
  return looks.filter(({ at }) => at > from)
}

/** Plays the lives of these people from one moment to another, by the clock that it moves. */
export const liveYear = async (stage: YearStage, people: readonly YearPerson[], terms: YearTerms): Promise<Lived> => {
  const lives = people.map(
    (person): Life => ({ person, seen: 0, plans: new Map(), asked: new Map(), left: false, awayUntil: undefined }),
  )
  const troubles: Trouble[] = []
  const looks = looksOf(terms)
  let deeds = 0
  const note = (trouble: Trouble) => {
    troubles.push(trouble)
    terms.onTrouble?.(trouble)
  }
  for (const look of looks) {
    await stage.moveTo(look.at)
    await terms.onLook?.(look)
    if (!look.isNight) {
      const due = lives.filter((life) => isDue(life, look, stage.now()))
      deeds += await inLanes(due, terms.atOnce, (life) => {
        terms.onAct?.(life.person.email, stage.now())
        return act(life, look, stage.now(), note)
      })
      if (due.length > 0) await stage.settle()
    }
    await stage.sweep()
    for (const life of lives) read(life, stage.now())
  }
  return { looks: looks.length, deeds, troubles }
}

const isDue = (life: Life, look: Look, now: Date): boolean =>
  !life.left && (departs(life, look) || goesAway(life, look) || [...life.plans.values()].some(({ at }) => at <= now))
const departs = ({ person: { lot, seat } }: Life, { dayNumber }: Look): boolean =>
  lot.leavesOn !== undefined && dayNumber >= lot.leavesOn && seat.say !== undefined
const goesAway = ({ person: { lot, seat }, awayUntil }: Life, { dayNumber }: Look): boolean =>
  !awayUntil && lot.away !== undefined && dayNumber >= lot.away.from && seat.say !== undefined

/** Looks through what came, and makes plans. Something asked again is done no later for it; who is away does it when they are back. */
const read = (life: Life, now: Date): void => {
  const { person, plans, asked, awayUntil } = life
  const count = person.seat.count()
  if (count === life.seen) return
  for (const message of person.seat.notes(life.seen)) {
    const prompt = promptIn(message)
    if (!prompt) continue
    const nth = (asked.get(prompt.deed) ?? 0) + 1
    asked.set(prompt.deed, nth)
    const meant = intend(person, prompt, nth, now)
    if (!meant) continue
    const at =
      awayUntil && meant.at < awayUntil
        ? new Date(awayUntil.getTime() + (meant.at.getTime() - now.getTime()))
        : meant.at
    const key = `${meant.deed} ${meant.about}`
    const before = plans.get(key)
    if (!before || at < before.at) plans.set(key, { ...meant, at })
  }
  life.seen = count
}

const act = async (life: Life, look: Look, now: Date, note: (trouble: Trouble) => void): Promise<number> => {
  const { person, plans } = life
  let done = 0
  const complain = (deed: string, words: string) => note({ at: now, email: person.email, deed, words })
  const attempt = async (deed: string, work: () => Promise<'done' | 'gone' | { trouble: string }>) => {
    try {
      const outcome = await work()
      if (outcome === 'done') done += 1
      else if (outcome !== 'gone') complain(deed, outcome.trouble)
    } catch (error) {
      complain(deed, error instanceof Error ? error.message : String(error))
    }
  }
  if (departs(life, look)) {
    life.left = true
    await attempt('leave', () => fillByWords(person, 'leave', { why: 'role' }))
    return done
  }
  if (goesAway(life, look)) {
    const until = DateTime.fromISO(look.day).plus({ days: person.lot.away!.days }).toISODate()!
    life.awayUntil = hourOf(until, 24, person.timeZone)
    await attempt('pause', () => fillByWords(person, 'pause', { until }))
  }
  for (const [key, plan] of [...plans].filter(([, { at }]) => at <= now)) {
    plans.delete(key)
    await attempt(plan.deed, () => doDeed(person, plan, now))
  }
  return done
}

const fillByWords = async ({ seat }: YearPerson, words: string, typed: Record<string, string>) => {
  const form = await seat.say?.(words)
  if (!form) return { trouble: 'no form opened' }
  const trouble = await form.submit(typed)
  return trouble === undefined ? ('done' as const) : { trouble }
}

/** So many at once, each in its lane; returns the sum. */
const inLanes = async <T>(items: readonly T[], lanes: number, work: (item: T) => Promise<number>): Promise<number> => {
  const queue = [...items]
  let sum = 0
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const done = await work(next)
      sum += done
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return sum
}
