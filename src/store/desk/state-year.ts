import { type StepKind, stepKinds } from '../../core/partnership/partnership.ts'
import type { StateYear, StepYear } from '../../usecases/desk/year-figures.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'

interface Row extends Omit<StateYear, 'steps' | 'days'> {
  readonly steps: readonly StepYear[]
  readonly days: Readonly<Record<keyof StateYear['days'], number | null>>
}

/** What a year came to, each pair once, whichever districts its two are of. */
export const stateYearOf = async (db: Handle, cycleId: string): Promise<StateYear> => {
  const [row] = await db.sql.documents<Row>({ name: 'stateYear', text: STATE_YEAR }, [cycleId])
  const { steps, days, ...counts } = row!
  const ofKind = (kind: StepKind): StepYear =>
    steps.find((one) => one.kind === kind) ?? { kind, asked: 0, done: 0, onTime: 0, late: 0 }
  return { ...counts, steps: stepKinds.map(ofKind), days: filled(days) }
}

/** A logged step with the first log written of it: its day and length count, however many wrote. */
export const LOGGED = `
  SELECT s.id, s."partnershipId", s.kind, s."dueOn", s."hostId", l."happenedOn", l.minutes
  FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
  LEFT JOIN LATERAL (SELECT "happenedOn", minutes FROM "Log" WHERE "stepId" = s.id ORDER BY "createdAt", id LIMIT 1) l ON true
  WHERE p."cycleId" = $1 AND s.state = 'logged'`

const medianDays = (from: string, to: string): string =>
  `(SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ${to} - ${from})::numeric, 1)::float FROM byPair)`

/** $1: cycle. */
const STATE_YEAR = `
  WITH logged AS MATERIALIZED (${LOGGED}),
  byPair AS MATERIALIZED (
    SELECT p.id, p.status, p."matchedAt"::date AS matched,
      max(l."happenedOn") FILTER (WHERE l.kind = 'firstVisit') AS first, max(l."happenedOn") FILTER (WHERE l.kind = 'call') AS call,
      max(l."happenedOn") FILTER (WHERE l.kind = 'secondVisit') AS second,
      max(l."happenedOn") FILTER (WHERE l.kind = 'finalMeeting') AS final
    FROM "Partnership" p LEFT JOIN logged l ON l."partnershipId" = p.id WHERE p."cycleId" = $1 GROUP BY p.id),
  people AS MATERIALIZED (
    SELECT pt.id, pt."personId", pt.status, pt."leftProgram", EXISTS (
      SELECT 1 FROM "Partnership" x WHERE x."aId" = pt.id UNION ALL SELECT 1 FROM "Partnership" y WHERE y."bId" = pt.id) AS had
    FROM "Participant" pt WHERE pt."cycleId" = $1),
  sent AS MATERIALIZED (
    SELECT count(*) AS messages, count(*) FILTER (WHERE d.notice IN ('nudge', 'didItHappen')) AS reminders
    FROM "Delivery" d JOIN "Partnership" p ON p.id = d."partnershipId" JOIN people x ON x."personId" = d."personId"
    WHERE p."cycleId" = $1 AND d.state = 'sent'),
  leftOver AS MATERIALIZED (
    SELECT l->>'id' AS id, l->'reason'->>'kind' AS kind FROM jsonb_array_elements((
      SELECT result->'proposal'->'leftOver' FROM "MatchProposal" WHERE "cycleId" = $1 AND status = 'published'
      ORDER BY "publishedAt" DESC NULLS LAST LIMIT 1)) l),
  marks AS MATERIALIZED (
    SELECT to_char(l."happenedOn", 'YYYY-MM') AS month, 1 AS done, 0 AS due FROM logged l WHERE l."happenedOn" IS NOT NULL
    UNION ALL
    SELECT to_char(s."dueOn", 'YYYY-MM'), 0, 1 FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
    WHERE p."cycleId" = $1 AND s."dueOn" IS NOT NULL AND (s.state = 'logged' OR p.status <> 'ended' AND s.state NOT IN ('skipped', 'excused')))
  SELECT json_build_object(
    'withoutBy', (SELECT json_build_object('nobodyEligible', count(*) FILTER (WHERE o.kind = 'no-eligible-partner'),
        'oneTooMany', count(*) FILTER (WHERE o.kind = 'odd-one-out'), 'notInIt', count(*) FILTER (WHERE o.kind IS NULL))
      FROM people x LEFT JOIN leftOver o ON o.id = x.id WHERE x.status = 'joined' AND NOT x.had),
    'progress', (SELECT coalesce(json_agg(json_build_object('month', month, 'done', done, 'due', due) ORDER BY month), '[]') FROM (
      SELECT month, sum(sum(done)) OVER so_far AS done, sum(sum(due)) OVER so_far AS due FROM marks GROUP BY month
      WINDOW so_far AS (ORDER BY month)) g),
    'districtsIn', (SELECT count(*) FROM "OptIn" WHERE "cycleId" = $1 AND "withdrawnAt" IS NULL),
    'nominated', (SELECT count(*) FROM people), 'joined', (SELECT count(*) FROM people WHERE status = 'joined'),
    'declined', (SELECT count(*) FROM people WHERE status = 'declined'),
    'left', (SELECT count(*) FROM people WHERE status = 'withdrawn' AND "leftProgram"),
    'withdrawn', (SELECT count(*) FROM people WHERE status = 'withdrawn' AND NOT "leftProgram"),
    'matched', (SELECT count(*) FROM people WHERE had), 'unmatched', (SELECT count(*) FROM people WHERE status = 'joined' AND NOT had),
    'pairs', (SELECT count(*) FROM byPair), 'completed', (SELECT count(*) FROM byPair WHERE status = 'completed'),
    'ended', (SELECT count(*) FROM byPair WHERE status = 'ended'),
    'steps', (SELECT coalesce(json_agg(row_to_json(k)), '[]') FROM (
      SELECT s.kind, count(*) FILTER (WHERE s.state = 'logged' OR p.status <> 'ended' AND s.state NOT IN ('skipped', 'excused')) AS asked,
        count(l.id) AS done, count(l.id) FILTER (WHERE l."happenedOn" <= l."dueOn" OR l."dueOn" IS NULL) AS "onTime",
        count(l.id) FILTER (WHERE l."happenedOn" > l."dueOn") AS late
      FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId" LEFT JOIN logged l ON l.id = s.id
      WHERE p."cycleId" = $1 GROUP BY s.kind) k),
    'minutes', (SELECT coalesce(sum(minutes), 0) FROM logged),
    'bothWays', (SELECT count(*) FROM byPair WHERE first IS NOT NULL AND second IS NOT NULL),
    'bothAsked', (SELECT count(*) FROM byPair b WHERE b.status <> 'ended' AND NOT EXISTS (
      SELECT 1 FROM "Step" s WHERE s."partnershipId" = b.id AND s.kind IN ('firstVisit', 'secondVisit') AND s.state IN ('skipped', 'excused'))),
    'plans', (SELECT count(*) FROM "Plan" n JOIN people x ON x.id = n."participantId"),
    'days', json_build_object('matchToFirstVisit', ${medianDays('matched', 'first')}, 'firstVisitToCall', ${medianDays('first', 'call')},
      'callToSecondVisit', ${medianDays('call', 'second')}, 'secondVisitToFinalMeeting', ${medianDays('second', 'final')}),
    'messages', (SELECT messages FROM sent), 'reminders', (SELECT reminders FROM sent),
    'visitsByMonth', (SELECT coalesce(json_agg(json_build_object('month', month, 'visits', visits) ORDER BY month), '[]') FROM (
      SELECT to_char("happenedOn", 'YYYY-MM') AS month, count(*) AS visits FROM logged
      WHERE kind IN ('firstVisit', 'secondVisit') AND "happenedOn" IS NOT NULL GROUP BY 1) m)
  )::text AS whole`
