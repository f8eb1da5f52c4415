import { dayIn, nextWorkingMoment } from '../../core/calendar/calendar.ts'
import { type OpenAsk, remindsNow, rungAfter } from '../../core/directors/ask-ladder.ts'
import type { NewsKind } from '../../core/directors/office.ts'
import type { Deps, Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { DirectorReader, DistrictNews } from './directors-port.ts'

/** By director: what they hear of, and until when there was nothing of it. */
export type Quiet = Map<string, { readonly what: string; readonly until: number }>

/**
 * Reminds directors who have not answered, and tells each at most once a day what is theirs. How many messages that were.
 * `quiet`: what earlier sweeps of this process found; nobody needs to have it.
 */
export const sweepDirectors = async (deps: Deps, quiet: Quiet = new Map()): Promise<number> => {
  const now = deps.clock.now()
  const { read } = deps.store
  const cycle = await read.cycles.current(now)
  if (!cycle) return 0
  const readers = await read.directors.readers()
  const reminded = cycle.closedAt ? new Set<string>() : await remind(deps, cycle, readers, now)
  const listening = readers.filter((one) => !reminded.has(one.personId) && !paused(one, now) && mayHear(one, now))
  if (listening.length === 0) return reminded.size
  // Most hear nothing most days: only whose district was touched since is looked at closely.
  const touched = await read.directors.touched(cycle.id)
  let told = 0
  for (const reader of listening) told += await tell(deps, cycle, reader, now, { touched, quiet })
  return reminded.size + told
}

const paused = ({ pausedUntil, timeZone }: DirectorReader, now: Date): boolean =>
  pausedUntil !== undefined && dayIn(timeZone, now) <= pausedUntil

const remind = async (
  deps: Deps,
  cycle: Cycle,
  readers: readonly DirectorReader[],
  now: Date,
): Promise<ReadonlySet<string>> => {
  const { read } = deps.store
  const answers = await read.directors.answers(cycle.id)
  const reminded = new Set<string>()
  for (const ask of await read.directors.asks(cycle.id)) {
    const reader = readers.find((one) => one.personId === ask.personId && one.directs.includes(ask.districtCode))
    if (!reader || answers.has(ask.districtCode) || paused(reader, now) || reminded.has(ask.personId)) continue
    const open: OpenAsk = { ...ask, ...hoursOf(reader) }
    if (!remindsNow(open, cycle.blackouts, now)) continue
    const { personId, districtCode } = ask
    const sent = await deps.store.transaction(async (data) => {
      if ((await data.directors.answers(cycle.id)).has(districtCode)) return false
      if (!(await data.directors.climb(ask, rungAfter(open, now), now))) return false
      await data.outbox.send([
        {
          name: 'directorReminder',
          to: { kind: 'person', personId },
          facts: { cycleId: cycle.id, districtCode },
          priority: 'nudge',
        },
      ])
      return true
    })
    if (sent) reminded.add(personId)
  }
  return reminded
}

const hoursOf = ({ timeZone, workStart, workEnd }: DirectorReader) => ({ timeZone, workStart, workEnd })

/** One bundle a working day (a week, where the person wants it so), and only when there is something to tell. */
const tell = async (deps: Deps, cycle: Cycle, reader: DirectorReader, now: Date, known: Known): Promise<number> => {
  const after = hearsSince(reader, cycle)
  if (!(await anyNews(deps.store.read, cycle, reader, { after, until: now }, known))) return 0
  return deps.store.transaction(async (data) => {
    const [still] = await data.directors.readers(reader.personId)
    if (!still || !mayHear(still, now)) return 0
    await data.directors.heard(reader.personId, now)
    await data.outbox.send([
      {
        name: 'directorDigest',
        to: { kind: 'person', personId: reader.personId },
        facts: { cycleId: cycle.id, after: after.toISOString(), until: now.toISOString() },
        priority: 'digest',
      },
    ])
    return 1
  })
}

const WEEK = 7 * 86_400_000
const mayHear = ({ heardAt, writtenAt, rhythm, ...reader }: DirectorReader, now: Date): boolean => {
  if (nextWorkingMoment(now, reader, [])?.getTime() !== now.getTime()) return false
  if (writtenAt && dayIn(reader.timeZone, writtenAt) === dayIn(reader.timeZone, now)) return false
  if (!heardAt) return true
  if (rhythm === 'weekly') return now.getTime() - heardAt.getTime() >= WEEK
  return dayIn(reader.timeZone, heardAt) !== dayIn(reader.timeZone, now)
}

/** Nobody is told what happened before they had the office, or before the year. */
const hearsSince = ({ heardAt, since }: DirectorReader, { startsOn }: Cycle): Date => {
  const begins = new Date(Date.parse(startsOn) - 86_400_000)
  return [heardAt ?? since, since, begins].sort((a, b) => b.getTime() - a.getTime())[0]!
}

/** What a director hears of one district: what they switched off is left out. */
export const newsFor = (news: DistrictNews, muted: readonly NewsKind[]): DistrictNews => {
  const on = (kind: NewsKind) => !muted.includes(kind)
  return {
    matched: on('matched') ? news.matched : [],
    leftOver: on('leftOver') ? news.leftOver : [],
    left: on('people') ? news.left : [],
    joined: on('people') ? news.joined : 0,
    declined: on('people') ? news.declined : 0,
    firstVisits: on('visits') ? news.firstVisits : [],
    ended: on('ends') ? news.ended : [],
    finished: on('ends') ? news.finished : [],
  }
}

export const isNews = (news: DistrictNews): boolean =>
  news.joined + news.declined > 0 ||
  [news.matched, news.leftOver, news.left, news.firstVisits, news.ended, news.finished].some((one) => one.length > 0)

/** Whether the year began or closed between two moments, by the program's calendar. */
export const yearNews = (
  { startsOn, endsOn, closesOn = endsOn, program }: Cycle,
  { after, until }: { readonly after: Date; readonly until: Date },
): 'began' | 'closed' | undefined => {
  const [from, to] = [dayIn(program.timeZone, after), dayIn(program.timeZone, until)]
  if (from < startsOn && startsOn <= to) return 'began'
  return from <= closesOn && closesOn < to ? 'closed' : undefined
}

interface Known {
  /** When anything that could be news happened last, by district. */
  readonly touched: ReadonlyMap<string, Date>
  readonly quiet: Quiet
}

/** What is done at a moment may show so much later: its transaction is still under way, or another process's clock is behind. Milliseconds. */
const SHOWS_AFTER = 120_000

const anyNews = async (
  { directors }: Reads,
  cycle: Cycle,
  { personId, directs, muted }: DirectorReader,
  times: { readonly after: Date; readonly until: Date },
  { touched, quiet }: Known,
): Promise<boolean> => {
  const what = JSON.stringify([cycle.id, directs, muted, times.after])
  const before = quiet.get(personId)
  const looked = before?.what === what ? before.until : times.after.getTime()
  const moved = (code: string) => (touched.get(code)?.getTime() ?? 0) > looked
  if (!muted.includes('year') && yearNews(cycle, times)) return true
  const some = directs.filter(moved)
  for (const districtCode of some)
    if (isNews(newsFor(await directors.news({ cycleId: cycle.id, districtCode, ...times }), muted))) return true
  if (some.length > 0) quiet.set(personId, { what, until: times.until.getTime() - SHOWS_AFTER })
  return false
}
