import { DateTime } from 'luxon'
import { type Evidence, type Finding, found, type Row } from './evidence.ts'
import { type DayOff, daysOff, hoursIn, wrongMoment } from './school-days.ts'

/** What comes unasked, and so only in its reader's own hours. */
const unasked = ['nudge', 'didItHappen', 'coordinatorDigest', 'weeklyDigest', 'directorReminder', 'directorDigest']

const sentReminders = `
  SELECT d.id, d.notice, d."queuedAt" AS at, d.facts->>'stepId' AS step, d."personId" AS person, p.rhythm::text AS rhythm,
    coalesce(p."timeZone", t."timeZone", 'America/Chicago') AS zone, p."workStart" AS opens, p."workEnd" AS closes,
    p."districtCode" AS "districtCode"
  FROM "Delivery" d JOIN "Person" p ON p.id = d."personId" LEFT JOIN "District" t ON t.code = p."districtCode"
  WHERE d.notice = ANY($1) OR (d.notice = 'invitation' AND d.priority = 2) ORDER BY d."queuedAt"`

/** None out of hours or in a break; the ladder and the weekly number kept; nobody reminded of what was done. */
export const auditReminders = async (evidence: Evidence): Promise<Finding[]> => {
  const { ask } = evidence
  const sent = await ask(sentReminders, [unasked])
  const off = (await ask(daysOff)) as unknown as readonly DayOff[]
  const [ladder = {}] = await ask(`SELECT settings->'ladder' AS ladder FROM "Cycle" LIMIT 1`)
  const most = Number((ladder.ladder as Record<string, number> | null)?.perPersonAWeek ?? 2)
  return [
    ...outOfHours(sent, off),
    ...tooMany(
      sent.filter(({ notice }) => notice === 'nudge'),
      most,
    ),
    ...tooSoon(sent.filter(({ notice }) => notice === 'nudge')),
    ...(await ofWhatWasDone(evidence)),
    ...(await escalations(evidence, off, ladder.ladder as Record<string, number> | null)),
  ]
}

const outOfHours = (sent: readonly Row[], off: readonly DayOff[]): Finding[] =>
  sent.flatMap((row) => {
    // A director hears in a break of what happened.
    const wrong = wrongMoment(row.at as Date, hoursIn(row), row.notice === 'directorDigest' ? [] : off)
    return wrong ? [{ rule: 'written to out of hours', words: `${row.notice} ${row.id} went on ${wrong}` }] : []
  })

const WEEK = 7 * 86_400_000

const tooMany = (nudges: readonly Row[], usual: number): Finding[] =>
  [...Map.groupBy(nudges, ({ person }) => person)].flatMap(([person, own]) => {
    const most = own[0]!.rhythm === 'weekly' ? 1 : usual
    return own.flatMap((row, at) => {
      const before = own[at - most]
      const near = before && (row.at as Date).getTime() - (before.at as Date).getTime() < WEEK
      return near ? [{ rule: 'more reminders in a week than allowed', words: `${person} by ${row.id}` }] : []
    })
  })

/** From late on one day to early on the fourth, in the week in which clocks go forward. */
const QUIET_HOURS = 60

/** Between two reminders of one step a person has three days, in which that of the first counts. */
const tooSoon = (nudges: readonly Row[]): Finding[] =>
  [...Map.groupBy(nudges, ({ person, step }) => `${person} ${step}`)].flatMap(([key, own]) =>
    own.flatMap((row, at) => {
      const before = own[at - 1]
      const hours = before ? ((row.at as Date).getTime() - (before.at as Date).getTime()) / 3_600_000 : 999
      return hours < QUIET_HOURS ? [{ rule: 'reminded again too soon', words: `${key} by ${row.id}` }] : []
    }),
  )

/** A reminder of a step that was done already, or of a pair that had ended. */
const ofWhatWasDone = async ({ ask }: Evidence): Promise<Finding[]> =>
  found(
    'reminded of what was done',
    await ask(`
      SELECT d.id, s.kind::text AS kind FROM "Delivery" d JOIN "Step" s ON s.id = d.facts->>'stepId'
      JOIN "Partnership" p ON p.id = s."partnershipId"
      WHERE d.notice IN ('nudge', 'didItHappen') AND (
        s.state = 'logged' AND (SELECT min(l."createdAt") FROM "Log" l WHERE l."stepId" = s.id) < d."queuedAt"
        OR s.state IN ('skipped', 'excused') AND s."lastAt" < d."queuedAt"
        OR p."endedAt" < d."queuedAt")`),
    ({ id, kind }) => `${id} about the ${kind}`,
  )

/** Nobody is given up before the days that the ladder has, counted without breaks of either district. */
const escalations = async (
  { ask }: Evidence,
  off: readonly DayOff[],
  ladder: Record<string, number> | null,
): Promise<Finding[]> => {
  const days = Number(ladder?.escalateAfterDays ?? 14)
  const rows = await ask(`
    SELECT n."stepId" AS step, n."personId" AS person, n."escalatedAt" AS at, n.since, s."dueOn"::text AS due, s.state::text AS state,
      coalesce(x."timeZone", t."timeZone", 'America/Chicago') AS zone, a."districtCode" AS a, b."districtCode" AS b
    FROM "Nudge" n JOIN "Step" s ON s.id = n."stepId" JOIN "Partnership" p ON p.id = s."partnershipId"
    JOIN "Participant" a ON a.id = p."aId" JOIN "Participant" b ON b.id = p."bId" JOIN "Person" x ON x.id = n."personId"
    LEFT JOIN "District" t ON t.code = x."districtCode"
    WHERE n."escalatedAt" IS NOT NULL`)
  return rows.flatMap((row) => {
    const zone = String(row.zone)
    const since = DateTime.fromJSDate(row.since as Date, { zone }).toISODate()!
    // For a question whether something took place, and an offer, the day is theirs and not the step's: never before it was seen.
    let day = DateTime.fromISO(since, { zone })
    for (let left = days; left > 0; ) {
      day = day.plus({ days: 1 })
      const iso = day.toISODate()!
      const stopped = off.some(
        (one) =>
          (one.districtCode === null || one.districtCode === row.a || one.districtCode === row.b) &&
          one.startsOn <= iso &&
          iso <= one.endsOn,
      )
      if (!stopped) left--
    }
    const early = (row.at as Date) < day.toJSDate()
    return early
      ? [{ rule: 'given up too early', words: `${row.person} about ${row.step}, ${days} days from ${since}` }]
      : []
  })
}
