import type { Database } from '../../src/store/db/open.ts'

/**
 * The figures of the year's report and of the weekly digest by questions of the test's own: one for each, written from what the report
 * says that it counts, and none of the store's.
 */
type Ask = (text: string) => Promise<number>

const asking =
  ({ prisma }: Database): Ask =>
  async (text) =>
    Number((await prisma.$queryRawUnsafe<{ n: number | bigint | null }[]>(`SELECT (${text}) AS n`))[0]!.n ?? 0)

const told = (n: number) => (n > 0 && n < 5 ? 'fewer than 5' : n.toLocaleString('en-US'))
const share = (part: number, of: number, whom = 'asked') => {
  if (of === 0 || (part === 0 && of < 5)) return 'none yet'
  const small = (n: number) => n > 0 && n < 5
  if (small(part) || small(of - part)) return `${told(part)} of those ${whom}`
  return `${part.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} (${Math.round((100 * part) / of)}%)`
}
const tenths = (n: number) => (Math.round(n * 10) / 10).toLocaleString('en-US')

const steps = [
  ['First visit', 'firstVisit'],
  ['Follow-up call', 'call'],
  ['Second visit', 'secondVisit'],
  ['Final meeting', 'finalMeeting'],
] as const

/** Pairs of the year; their steps; a logged step's day and length, as who wrote first wrote them. */
const setsOf = (cycle: string) => {
  const pairs = `(SELECT * FROM "Partnership" WHERE "cycleId" = '${cycle}')`
  const people = `(SELECT * FROM "Participant" WHERE "cycleId" = '${cycle}')`
  const logged = `(SELECT DISTINCT ON (s.id) s.id, s."partnershipId" AS pair, s.kind, s."dueOn", l."happenedOn" AS day, l.minutes
    FROM "Step" s JOIN ${pairs} p ON p.id = s."partnershipId" JOIN "Log" l ON l."stepId" = s.id
    WHERE s.state = 'logged' ORDER BY s.id, l."createdAt", l.id)`
  const partners = `(SELECT "aId" AS id FROM ${pairs} p UNION SELECT "bId" FROM ${pairs} q)`
  return { pairs, people, logged, partners }
}

/** By the report's labels, as it writes them. */
export const ownReport = async (database: Database, cycle: string): Promise<ReadonlyMap<string, string>> => {
  const ask = asking(database)
  const { pairs, people, logged, partners } = setsOf(cycle)
  const count = (from: string, where = 'true') => ask(`SELECT count(*) FROM ${from} x WHERE ${where}`)
  const own = new Map<string, string>()
  own.set('Districts', told(await count('"OptIn"', `"cycleId" = '${cycle}' AND "withdrawnAt" IS NULL`)))
  own.set('Nominated', told(await count(people)))
  own.set('Joined', told(await count(people, `status = 'joined'`)))
  const withPartner = await count(partners)
  own.set('Had a partner', told(withPartner))
  own.set('Without a partner', told(await count(people, `status = 'joined' AND id NOT IN ${partners}`)))
  own.set('Pairs', told(await count(pairs)))
  own.set('Pairs that completed', told(await count(pairs, `status = 'completed'`)))
  own.set('Declined', told(await count(people, `status = 'declined'`)))
  own.set('Left', told(await count(people, `status = 'withdrawn' AND "leftProgram"`)))
  own.set('Withdrawn', told(await count(people, `status = 'withdrawn' AND NOT "leftProgram"`)))
  own.set('Pairs that ended early', told(await count(pairs, `status = 'ended'`)))
  for (const [label, kind] of steps) {
    const done = await count(logged, `kind = '${kind}'`)
    const asked = await count(
      `"Step"`,
      `kind = '${kind}' AND "partnershipId" IN (SELECT id FROM ${pairs} p) AND (state = 'logged' OR (state IN ('waiting', 'open', 'proposed', 'scheduled')
        AND (SELECT status FROM "Partnership" p WHERE p.id = "partnershipId") <> 'ended'))`,
    )
    own.set(label, share(done, asked))
    own.set(
      `${label}, on time`,
      share(await count(logged, `kind = '${kind}' AND NOT coalesce(day > "dueOn", false)`), done, 'logged'),
    )
  }
  own.set('Hours together', tenths((await ask(`SELECT sum(minutes) FROM ${logged} x`)) / 60))
  const both = await ask(
    `SELECT count(*) FROM (SELECT pair FROM ${logged} x WHERE kind IN ('firstVisit', 'secondVisit') GROUP BY pair HAVING count(*) = 2) y`,
  )
  const bothAsked = await count(
    pairs,
    `status <> 'ended' AND NOT EXISTS (SELECT 1 FROM "Step" s WHERE s."partnershipId" = x.id AND s.kind IN ('firstVisit', 'secondVisit')
      AND s.state IN ('skipped', 'excused'))`,
  )
  own.set('Visited each other', share(both, bothAsked))
  own.set(
    'Action plans',
    share(await count('"Plan"', `"participantId" IN (SELECT id FROM ${people} y)`), withPartner, 'with a partner'),
  )
  const median = async (label: string, from: string, to: string) => {
    const gaps = await database.prisma.$queryRawUnsafe<{ n: number }[]>(
      `SELECT (b.day - a.day)::int AS n FROM ${from} a JOIN ${to} b ON b.pair = a.pair ORDER BY n`,
    )
    const at = (place: number) => gaps[place]!.n
    const middle = (gaps.length - 1) / 2
    own.set(
      label,
      gaps.length === 0 ? 'none yet' : `${tenths((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2)} days`,
    )
  }
  const of = (kind: string) => `(SELECT * FROM ${logged} x WHERE kind = '${kind}')`
  await median(
    'From the match to the first visit',
    `(SELECT id AS pair, "matchedAt"::date AS day FROM ${pairs} p)`,
    of('firstVisit'),
  )
  await median('From the first visit to the call', of('firstVisit'), of('call'))
  await median('From the call to the second visit', of('call'), of('secondVisit'))
  await median('From the second visit to the final meeting', of('secondVisit'), of('finalMeeting'))
  const sent = `"partnershipId" IN (SELECT id FROM ${pairs} p) AND "personId" IN (SELECT "personId" FROM ${people} y) AND state = 'sent'
    AND notice NOT IN ('status', 'stepLogged')`
  own.set('Messages for each person', tenths((await count('"Delivery"', sent)) / withPartner))
  own.set(
    'Reminders for each person',
    tenths((await count('"Delivery"', `${sent} AND notice IN ('nudge', 'didItHappen')`)) / withPartner),
  )
  return own
}

type Line = readonly [n: number, one: string, many: string]
const inWords = ([n, one, many]: Line) => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`

/** What moved in a year until now, as the digest counts it. */
export const ownMoves = async (database: Database, cycle: string): Promise<readonly Line[]> => {
  const ask = asking(database)
  const { pairs, people, logged } = setsOf(cycle)
  const of = (kinds: string) => ask(`SELECT count(*) FROM ${logged} x WHERE kind IN (${kinds})`)
  return [
    [await of(`'firstVisit', 'secondVisit'`), 'visit logged', 'visits logged'],
    [await of(`'call'`), 'call logged', 'calls logged'],
    [await of(`'finalMeeting'`), 'final meeting logged', 'final meetings logged'],
    [
      await ask(`SELECT count(*) FROM "Plan" WHERE "participantId" IN (SELECT id FROM ${people} y)`),
      'action plan started',
      'action plans started',
    ],
    [await ask(`SELECT count(*) FROM ${pairs} p WHERE status = 'completed'`), 'pair completed', 'pairs completed'],
    [await ask(`SELECT count(*) FROM ${people} p WHERE status = 'joined'`), 'person joined', 'people joined'],
    [await ask(`SELECT count(*) FROM ${pairs} p`), 'pair matched', 'pairs matched'],
  ]
}

/** What the digest says that moved since then, is stuck, asks for help and is on hold, in its words. */
export const ownDigest = async (
  database: Database,
  cycle: string,
  { today, since }: { readonly today: string; readonly since: readonly Line[] },
): Promise<readonly string[]> => {
  const ask = asking(database)
  const { pairs } = setsOf(cycle)
  const late = (from: number, to: number) =>
    ask(`SELECT count(*) FROM ${pairs} p JOIN "Step" s ON s."partnershipId" = p.id WHERE p.status = 'active'
      AND s.state IN ('open', 'proposed', 'scheduled') AND date '${today}' - greatest(s."dueOn", s."startsAt"::date) BETWEEN ${from} AND ${to}`)
  const [week, month, older] = [await late(1, 7), await late(8, 30), await late(31, 9_999)]
  const moved = (await ownMoves(database, cycle)).map(([n, ...words], at): Line => [n - since[at]![0], ...words])
  const help = await ask(
    `SELECT count(*) FROM "HelpRequest" h JOIN ${pairs} p ON p.id = h."partnershipId" WHERE h."resolvedAt" IS NULL AND p.status IN ('active', 'frozen')`,
  )
  const hold = await ask(`SELECT count(*) FROM ${pairs} p WHERE status = 'frozen'`)
  return [
    ...moved.filter(([n]) => n > 0).map(inWords),
    `${inWords([week + month + older, 'pair is', 'pairs are'])} past due: ${week} by up to a week, ${month} by 8 to 30 days, ${older} by more than 30 days.`,
    inWords([help, 'partner asks for help', 'partners ask for help']),
    inWords([hold, 'pair is on hold', 'pairs are on hold']),
  ]
}
