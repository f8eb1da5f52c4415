export type Lived = 'startsOn' | 'now' | 'ideas' | 'notes'

interface LivedStatement {
  readonly text: string
  /** Its values, in order. */
  readonly takes: readonly Lived[]
}

/** What invented principals took home from each other. */
export const ideas: readonly string[] = [
  'A wall in the hall where each grade shows what it is working on this week',
  'Ten minutes of planning for every teacher right after a walkthrough, while it is fresh',
  'Their intervention block has its own bell: nobody is pulled out of reading any more',
  'Teacher leaders open the meeting; the principal speaks last',
  'A calendar of walkthroughs that the whole team can see',
  'Students lead the family conference with a page about their own goals',
]
export const notes: readonly string[] = [
  'Thank you for a full morning. Your leadership team meeting gave me a lot to think about.',
  'Seeing your data room helped: we are going to copy the color cards.',
  'I liked how openly your teachers talk about what did not work.',
  'Good call. Let us look at the observation forms together next time.',
]

/** Each pair with its number, by which everything about it is drawn: the same people have the same year. */
const LOT = `SELECT p.id, p."aId", p."bId", (row_number() OVER (ORDER BY x.email) - 1)::int AS n
  FROM "Partnership" p JOIN "Participant" a ON a.id = p."aId" JOIN "Person" x ON x.id = a."personId"`
/** How many of the four steps a pair has behind it: a few none, most two, some all. */
const DONE = `CASE WHEN n % 27 < 2 THEN 0 WHEN n % 27 < 6 THEN 1 WHEN n % 27 < 16 THEN 2 WHEN n % 27 < 24 THEN 3 ELSE 4 END`
const STEPS = `SELECT s.id, l.n, l.id AS pair, l."aId", l."bId", ${DONE} AS done,
    array_position(ARRAY['firstVisit','call','secondVisit','finalMeeting'], s.kind::text) AS k
  FROM "Step" s JOIN (${LOT}) l ON l.id = s."partnershipId"`
const weekday = (day: string) => `(${day} - greatest(0, extract(isodow FROM ${day})::int - 5))`
/** The day on which a pair did its step: autumn, before winter, January. */
const happened = (start: string) =>
  weekday(`(${start}::date + (ARRAY[80, 122, 190, 208])[k] + n * 7 % (ARRAY[28, 24, 16, 5])[k])`)
const ahead = (now: string) => weekday(`(${now}::date + 4 + n % 11)`)
const atNine = (day: string) => `((${day} + time '09:00') AT TIME ZONE 'America/Chicago')`
const MINUTES = `(ARRAY[180, 45, 180, 60])[k] + 15 * (n % 4)`

export const halfYear: readonly LivedStatement[] = [
  {
    text: `UPDATE "Partnership" SET "matchedAt" = ${atNine(`($1::date + 62)`)}, "nextNudgeAt" = $2::timestamptz`,
    takes: ['startsOn', 'now'],
  },
  { text: `UPDATE "Audit" SET at = ${atNine(`($1::date + 62)`)}`, takes: ['startsOn'] },
  {
    text: `UPDATE "Delivery" SET state = 'cancelled', reason = 'before the playground began', "settledAt" = $1::timestamptz`,
    takes: ['now'],
  },
  { text: `UPDATE "Campaign" SET state = 'done', "settledAt" = $1::timestamptz`, takes: ['now'] },
  {
    // What is behind them.
    text: `WITH t AS (SELECT *, ${happened('$1')} AS day FROM (${STEPS}) steps WHERE k <= done)
      UPDATE "Step" s SET state = 'logged', "openedAt" = ${atNine('(t.day - 28)')}, "dueOn" = t.day + CASE WHEN (n + k) % 6 = 0 THEN -4 ELSE 6 END, "startsAt" = ${atNine('t.day')},
        minutes = ${MINUTES}, "outcomeAt" = ${atNine('t.day')} + interval '7 hours', round = 1, "ballWith" = NULL,
        "hostId" = CASE t.k WHEN 1 THEN t."aId" WHEN 3 THEN t."bId" END, agenda = '{culture,teamMeeting}'
      FROM t WHERE s.id = t.id`,
    takes: ['startsOn'],
  },
  {
    // What they are at: a third booked, a third offered, a third open; those who are far behind are late.
    text: `WITH t AS (SELECT *, $1::date + CASE done WHEN 0 THEN -60 WHEN 1 THEN -25 WHEN 2 THEN -9 + n * 5 % 34 ELSE 40 + n % 20 END AS due
        FROM (${STEPS}) steps WHERE k = done + 1)
      UPDATE "Step" s SET state = (ARRAY['scheduled','proposed','open'])[1 + CASE WHEN done = 0 THEN 2 ELSE n % 3 END]::"StepState",
        "openedAt" = ${atNine(weekday('least(t.due - 28, $1::date - 3)'))}, "dueOn" = t.due,
        round = CASE WHEN done = 0 OR n % 3 = 2 THEN 0 ELSE 1 END, "ballWith" = CASE WHEN done > 0 AND n % 3 = 1 THEN t."bId" END,
        "startsAt" = CASE WHEN done > 0 AND n % 3 = 0 THEN ${atNine(ahead('$1'))} END,
        minutes = CASE WHEN done > 0 AND n % 3 = 0 THEN ${MINUTES} END,
        "hostId" = CASE t.k WHEN 1 THEN t."aId" WHEN 3 THEN t."bId" END
      FROM t WHERE s.id = t.id`,
    takes: ['now'],
  },
  {
    text: `WITH t AS (SELECT * FROM (${STEPS}) steps WHERE k = done + 1 AND done > 0 AND n % 3 = 1)
      INSERT INTO "Offer" (id, "stepId", round, "byId", "startsAt", minutes)
      SELECT gen_random_uuid(), t.id, 1, t."aId", ${atNine(weekday(`($1::date + 4 + n % 11 + later)`))}, ${MINUTES}
      FROM t CROSS JOIN unnest(ARRAY[0, 3]) AS later`,
    takes: ['now'],
  },
  {
    text: `UPDATE "Step" SET state = 'waiting', "openedAt" = NULL, "dueOn" = NULL
      WHERE id IN (SELECT id FROM (${STEPS}) steps WHERE k > done + 1)`,
    takes: [],
  },
  {
    text: `WITH t AS (SELECT *, ${happened('$1')} AS day FROM (${STEPS}) steps WHERE k <= done)
      INSERT INTO "Log" (id, "stepId", "authorId", "happenedOn", minutes, activities, strategies, indicators, ideas, "sharedNote", "createdAt")
      SELECT gen_random_uuid(), t.id, CASE side WHEN 0 THEN t."aId" ELSE t."bId" END, t.day, ${MINUTES},
        CASE WHEN t.k = 2 THEN '{}' ELSE ARRAY[(ARRAY['plan','teamMeeting','leader','interventions','culture','data','conversations'])[1 + (n + k) % 7], 'culture'] END,
        ARRAY[(ARRAY['leadershipTeams','teacherLeaders','plc','tpeg'])[1 + (n + side) % 4]], ARRAY[(ARRAY['A1','A2','A3','A4','B1'])[1 + n % 5]],
        ($2::text[])[1 + (n + k * 2 + side) % array_length($2::text[], 1)], ($3::text[])[1 + (n + k + side) % array_length($3::text[], 1)],
        ${atNine('t.day')} + interval '7 hours' + side * interval '2 hours'
      FROM t CROSS JOIN unnest(ARRAY[0, 1]) AS side WHERE side = 0 OR n % 3 > 0`,
    takes: ['startsOn', 'ideas', 'notes'],
  },
  {
    text: `INSERT INTO "Audit" (id, at, "personId", role, action, "subjectKind", "subjectId")
      SELECT gen_random_uuid(), l."createdAt", x."personId", 'partner', 'path.stepLogged', 'step', l."stepId"
      FROM "Log" l JOIN "Participant" x ON x.id = l."authorId"`,
    takes: [],
  },
  {
    text: `UPDATE "Partnership" p SET status = 'completed', "nextNudgeAt" = NULL,
        "endedAt" = (SELECT max(s."outcomeAt") FROM "Step" s WHERE s."partnershipId" = p.id)
      WHERE id IN (SELECT id FROM (${LOT}) lot WHERE ${DONE} = 4)`,
    takes: [],
  },
  {
    text: `INSERT INTO "HelpRequest" (id, "partnershipId", "personId", note, at)
      SELECT gen_random_uuid(), l.id, x."personId", 'We can’t find a morning that suits both schools.', $1::timestamptz - interval '3 days'
      FROM (${LOT}) l JOIN "Participant" x ON x.id = l."bId" WHERE n IN (1, 8)`,
    takes: ['now'],
  },
  {
    text: `WITH made AS (INSERT INTO "Plan" (id, "participantId", "rubricId", "createdAt")
        SELECT gen_random_uuid(), l."aId", c."rubricId", $1::timestamptz - interval '100 days'
        FROM (${LOT}) l JOIN "Partnership" p ON p.id = l.id JOIN "Cycle" c ON c.id = p."cycleId" WHERE n % 5 < 3
        RETURNING id, "participantId", "createdAt")
      INSERT INTO "Goal" (id, "planId", indicator, goal, evidence, "byOn", "createdAt")
      SELECT gen_random_uuid(), made.id, coalesce(x.refinements[1], 'A1'), 'Every teacher hears one useful sentence within a day of a walkthrough',
        'A page of walkthroughs with the day of each conversation', $1::date + 90, made."createdAt"
      FROM made JOIN "Participant" x ON x.id = made."participantId"`,
    takes: ['now'],
  },
]
