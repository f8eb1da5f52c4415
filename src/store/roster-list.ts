import { z } from 'zod'
import { searchedWords } from '../core/people/search-key.ts'
import { type RosterState, rosterStates } from '../core/roster/roster-state.ts'
import { countedMost } from '../usecases/desk/board-port.ts'
import type { Page } from '../usecases/desk/overview-port.ts'
import type { RosterFilter, RosterPage } from '../usecases/roster/roster-people-port.ts'
import type { Handle } from './db/handle.ts'
import { hasEveryWord, searchWords } from './db/search-sql.ts'
import { statement } from './db/sql.ts'
import { peopleWithWord } from './desk/found.ts'
import { keptCounts } from './desk/kept-counts.ts'

/** Which state somebody on the roster is in. */
export const STATE = `CASE WHEN pe."leftAt" IS NOT NULL OR (pt.status = 'withdrawn' AND pt."leftProgram") THEN 'left'
  ELSE pt.status::text END`

const PLACES = `JOIN "School" s ON s.code = pt."schoolCode" JOIN "District" d ON d.code = pt."districtCode"`

/** Somebody on the roster, their school and their district. */
export const FROM = `FROM "Participant" pt JOIN "Person" pe ON pe.id = pt."personId" ${PLACES}`

/** The same of few, who are found first: a plan is not to go through everybody by name for them. */
const fewOf = (participants: string): string => `
  FROM (${participants} OFFSET 0) pt CROSS JOIN LATERAL (SELECT * FROM "Person" WHERE id = pt."personId" OFFSET 0) pe`
const amongFew = (participants: string): string => `${fewOf(participants)} ${PLACES}`
/** $1: cycle, $2: district. */
const OF_DISTRICT = amongFew(`SELECT * FROM "Participant" WHERE "cycleId" = $1 AND "districtCode" = $2`)
/** $1: cycle, $2: people. */
const OF_PEOPLE = amongFew(`SELECT one.* FROM unnest($2::text[]) few (id)
  CROSS JOIN LATERAL (SELECT * FROM "Participant" WHERE "cycleId" = $1 AND "personId" = few.id OFFSET 0) one`)

/** $1: cycle. Two tables tell who left, and of a condition over both no index knows. */
const OF_WHO_LEFT = fewOf(`SELECT * FROM "Participant" WHERE id = ANY(ARRAY(
    SELECT id FROM "Participant" WHERE "cycleId" = $1 AND status = 'withdrawn' AND "leftProgram"
    UNION SELECT one.id FROM (SELECT id FROM "Person" WHERE "leftAt" IS NOT NULL OFFSET 0) gone
      CROSS JOIN LATERAL (SELECT id FROM "Participant" WHERE "cycleId" = $1 AND "personId" = gone.id OFFSET 0) one))`)

/** Whom a filter finds. What it costs hangs on the words, so each question is planned for its own. */
interface Found {
  /** From which tables, and which of it. */
  readonly text: string
  readonly values: readonly unknown[]
  /** So many that nobody counts them. */
  readonly many: boolean
}

/**
 * Ids of a page, by name, and how many there are. It reads as much as a page, and to count no further than anybody reads: where a word
 * is of a few people, those alone are looked at. Of several words that each a thousand have, everybody is looked through until a thousand
 * have all of them.
 */
export const listRoster = async (
  db: Handle,
  cycleId: string,
  filter: RosterFilter,
  page: Page,
): Promise<Omit<RosterPage, 'items'> & { readonly ids: readonly string[] }> => {
  const found = await foundBy(db, cycleId, filter)
  const [ids, counted] = await Promise.all([
    idsOnPage(db, found, filter.state, page),
    isEverybody(filter) ? countsOfAll(db, cycleId) : found.many ? { counts: undefined } : countsOf(db, found),
  ])
  const { counts } = counted
  if (counts) return { ids, counts, total: filter.state ? counts[filter.state] : sumOf(counts), page }
  const total = filter.state ? await totalOf(db, found, filter.state) : countedMost
  return { ids, total, page }
}

const isEverybody = ({ districtCode, search = '' }: RosterFilter): boolean =>
  !districtCode && searchWords(search).length === 0

const foundBy = async (db: Handle, cycleId: string, filter: RosterFilter): Promise<Found> => {
  const { districtCode, search = '', state } = filter
  const words = searchWords(search)
  const people = districtCode ? undefined : await fewestWithOneOf(db, cycleId, searchedWords(search))
  const few = districtCode ? [districtCode] : people ? [people] : []
  const everyone = state === 'left' && isEverybody(filter) ? OF_WHO_LEFT : FROM
  const from = districtCode ? OF_DISTRICT : people ? OF_PEOPLE : everyone
  const values = [cycleId, ...few, ...(words.length > 0 ? [words] : [])]
  const wanted = words.length > 0 && hasEveryWord(`$${values.length}`, 'pe.name', 'pe.email', 's.name', 'd.name')
  const many = !districtCode && !people && words.length === 1
  return { text: `${from} WHERE pt."cycleId" = $1${wanted ? ` AND ${wanted}` : ''}`, values, many }
}

const fewestWithOneOf = async (db: Handle, cycleId: string, words: readonly string[]) => {
  const lists = await Promise.all(words.map((word) => peopleWithWord(db, cycleId, word)))
  return lists.filter((list) => list !== undefined).sort((a, b) => a.length - b.length)[0]
}

/** `STATE` as a plan can weigh it. */
const inState: Readonly<Record<RosterState, string>> = {
  invited: `pe."leftAt" IS NULL AND pt.status = 'invited'`,
  joined: `pe."leftAt" IS NULL AND pt.status = 'joined'`,
  declined: `pe."leftAt" IS NULL AND pt.status = 'declined'`,
  paused: `pe."leftAt" IS NULL AND pt.status = 'paused'`,
  withdrawn: `pe."leftAt" IS NULL AND pt.status = 'withdrawn' AND NOT pt."leftProgram"`,
  left: `(pe."leftAt" IS NOT NULL OR (pt.status = 'withdrawn' AND pt."leftProgram"))`,
}
const those = (state: RosterState | undefined): string => (state ? ` AND ${inState[state]}` : '')

const idsOnPage = async (
  db: Handle,
  { text, values }: Found,
  state: RosterState | undefined,
  { number, size }: Page,
) => {
  const page = `SELECT pt.id ${text}${those(state)} ORDER BY pe.name, pt.id OFFSET ${number * size} LIMIT ${size}`
  return (await db.sql.rows(statement(undefined, { id: z.string() }, page), values)).map(({ id }) => id)
}

const totalOf = async (db: Handle, { text, values }: Found, state: RosterState): Promise<number> => {
  const counted = `SELECT count(*)::int AS n FROM (SELECT ${text}${those(state)} LIMIT ${countedMost}) one`
  return (await db.sql.rows(statement(undefined, { n: z.int() }, counted), values))[0]!.n
}

type Counts = NonNullable<RosterPage['counts']>
const none = Object.fromEntries(rosterStates.map((state) => [state, 0])) as Counts
const sumOf = (counts: Counts): number => rosterStates.reduce((sum, state) => sum + counts[state], 0)

const countsOfAll = async (db: Handle, cycleId: string): Promise<{ counts: Counts }> => {
  const kept = await keptCounts(db, cycleId, ['roster'])
  return { counts: Object.fromEntries(rosterStates.map((state) => [state, kept.of('roster', state)])) as Counts }
}

/** By state, whichever state is asked for; none where they are too many to count. */
const countsOf = async (db: Handle, { text, values }: Found): Promise<{ counts?: Counts }> => {
  const byState = statement(
    undefined,
    { state: z.enum(rosterStates), people: z.int() },
    `SELECT state, count(*)::int AS people FROM (SELECT ${STATE} AS state ${text} LIMIT ${countedMost + 1}) one GROUP BY state`,
  )
  const rows = await db.sql.rows(byState, values)
  const counts = { ...none, ...Object.fromEntries(rows.map(({ state, people }) => [state, people])) }
  return sumOf(counts) > countedMost ? {} : { counts }
}
