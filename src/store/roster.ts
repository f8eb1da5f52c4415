import { z } from 'zod'
import type { Participation, Roster } from '../usecases/roster/roster-port.ts'
import { DAYS, type Days, onDayOf, YEAR_OF_DAY } from './cycles.ts'
import type { Question } from './db/batched-query.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'
import type { Participant, Prisma } from './generated/client.ts'

type Row = Pick<Participant, 'id' | 'cycleId' | 'personId' | 'districtCode' | 'schoolCode' | 'status'> &
  Pick<Participant, 'refinements' | 'strengths' | 'rubricId' | 'years'>

const toParticipation = (row: Row): Participation => ({
  id: row.id,
  cycleId: row.cycleId,
  personId: row.personId,
  districtCode: row.districtCode,
  schoolCode: row.schoolCode,
  status: row.status,
  refinements: row.refinements,
  strengths: row.strengths,
  rubricId: row.rubricId ?? undefined,
  years: row.years,
})

const PLACE = `json_build_object('id', m.id, 'cycleId', m."cycleId", 'personId', m."personId", 'districtCode', m."districtCode",
    'schoolCode', m."schoolCode", 'status', m.status, 'refinements', coalesce(m.refinements, '{}'),
    'strengths', coalesce(m.strengths, '{}'), 'rubricId', m."rubricId", 'years', m.years)`

const participantOf: Question<Participation> = {
  name: 'participantOf',
  columns: 2,
  text: `SELECT ${PLACE}::text AS whole FROM "Participant" m WHERE m."cycleId" = k.k1 AND m."personId" = k.k2`,
  read: (whole) => toParticipation(JSON.parse(whole) as Row),
}

interface PlaceOfDay {
  readonly days: Days
  readonly place: Row | null
}
/** Many forms and cards ask whether their reader takes part. */
const placeOfDay: Question<PlaceOfDay> = {
  name: 'placeOfDay',
  columns: 2,
  text: `
  SELECT json_build_object('days', ${DAYS}, 'place', (
    SELECT ${PLACE} FROM "Participant" m WHERE m."cycleId" = c.id AND m."personId" = k.k2))::text AS whole
  FROM ${YEAR_OF_DAY} JOIN "Programme" p ON p.id = c."programmeId"`,
  read: (whole) => JSON.parse(whole) as PlaceOfDay,
}

export const rosterIn = (db: Handle): Roster => ({
  districts: (codes) =>
    db.prisma.district.findMany({
      where: codes && { code: { in: [...codes] } },
      select: { code: true, name: true, county: true, timeZone: true },
      orderBy: { name: 'asc' },
    }),
  schools: (districtCode) =>
    db.prisma.school.findMany({
      where: { districtCode },
      select: { code: true, name: true, districtCode: true, level: true },
      orderBy: { name: 'asc' },
    }),
  schoolNames: () => db.prisma.school.findMany({ select: { code: true, name: true, districtCode: true } }),
  schoolsOf: (codes) =>
    db.prisma.school.findMany({
      where: { code: { in: [...new Set(codes)] } },
      select: { code: true, name: true, districtCode: true, level: true },
    }),
  optIn: async ({ cycleId, districtCode, byPersonId, at }) => {
    await db.prisma.optIn.upsert({
      where: { cycleId_districtCode: { cycleId, districtCode } },
      create: { cycleId, districtCode, byPersonId, at },
      update: { byPersonId, at, withdrawnAt: null },
    })
  },
  takeBackOptIns: async ({ cycleId, byPersonId, at }) => {
    const rows = await db.sql.rows(TAKE_BACK_OPT_INS, [cycleId, byPersonId, at])
    return { undone: rows.map(({ code }) => code), stayed: (await optedInAt(db, { cycleId, byPersonId, at })).length }
  },
  optOut: async ({ cycleId, districtCode, at }) => {
    const { count } = await db.prisma.optIn.updateMany({
      where: { cycleId, districtCode, withdrawnAt: null },
      data: { withdrawnAt: at },
    })
    // A first answer that is no is kept too: who has not answered is asked again.
    if (count === 0)
      await db.prisma.optIn.upsert({
        where: { cycleId_districtCode: { cycleId, districtCode } },
        create: { cycleId, districtCode, at, withdrawnAt: at },
        update: {},
      })
  },
  optedIn: async (cycleId) => {
    const rows = await db.prisma.optIn.findMany({
      where: { cycleId, withdrawnAt: null },
      select: { districtCode: true },
    })
    return rows.map((row) => row.districtCode)
  },
  optedInAt: (press) => optedInAt(db, press),
  isOptedIn: async (cycleId, districtCode) =>
    (await db.prisma.optIn.count({ where: { cycleId, districtCode, withdrawnAt: null } })) === 1,
  participant: async (id) => {
    const row = await db.prisma.participant.findUnique({ where: { id } })
    return row ? toParticipation(row) : undefined
  },
  participantOf: (cycleId, personId) => db.sql.batched(participantOf, [cycleId, personId]),
  placeAt: async (at, personId) => {
    const found = await onDayOf(
      at,
      (day) => db.sql.batched(placeOfDay, [day, personId]),
      ({ days }) => days,
    )
    return found?.place ? toParticipation(found.place) : undefined
  },
  participantsOf: async (cycleId, personIds) =>
    (await db.prisma.participant.findMany({ where: { cycleId, personId: { in: [...personIds] } } })).map(
      toParticipation,
    ),
  peopleOf: async (codes) => {
    const rows = await db.prisma.person.findMany({
      where: { leftAt: null, districtCode: { in: [...codes] } },
      select: { id: true, name: true, email: true, districtCode: true, schoolCode: true },
    })
    return rows.map(({ id, districtCode, schoolCode, ...one }) => ({
      ...one,
      personId: id,
      districtCode: districtCode!,
      schoolCode: schoolCode ?? undefined,
    }))
  },
  moveAddresses: async (moves) => {
    for (const { personId, email } of moves) await db.prisma.person.update({ where: { id: personId }, data: { email } })
  },
  pairedIn: async (cycleId) => {
    const where = { cycleId, status: { in: ['active', 'frozen'] } } satisfies Prisma.PartnershipWhereInput
    const rows = await db.prisma.partnership.findMany({ where, select: { aId: true, bId: true } })
    return rows.flatMap((row) => [row.aId, row.bId])
  },
  nominate: async (nominations) => {
    for (let from = 0; from < nominations.length; from += atOnce) {
      const rows = JSON.stringify(nominations.slice(from, from + atOnce))
      await db.sql.change(KEEP_PEOPLE, [rows])
      await db.sql.change(KEEP_PLACES, [rows])
      await db.sql.change(INVITE_ANEW, [rows])
    }
  },
  setStatus: async (ids, status, at) => {
    await db.sql.change(SET_STATUS, [ids, status, at], 'setPlaces')
  },
})

const optedInAt = async (db: Handle, press: Parameters<Roster['optedInAt']>[0]): Promise<readonly string[]> => {
  const rows = await db.prisma.optIn.findMany({
    where: { ...press, withdrawnAt: null },
    select: { districtCode: true },
    orderBy: { districtCode: 'asc' },
  })
  return rows.map((row) => row.districtCode)
}

/** Whose people were asked since stays in; who withdrew or was taken off again is no reason to. $1: cycle, $2: by whom, $3: when. */
const TAKE_BACK_OPT_INS = statement(
  'takeBackOptIns',
  { code: z.string() },
  `DELETE FROM "OptIn" o WHERE o."cycleId" = $1 AND o."byPersonId" = $2 AND o.at = $3::timestamptz AND o."withdrawnAt" IS NULL
     AND NOT EXISTS (SELECT 1 FROM "Participant" p WHERE p."cycleId" = $1 AND p."districtCode" = o."districtCode" AND p.status <> 'withdrawn' AND p."statusAt" >= o.at)
   RETURNING o."districtCode" AS code`,
)

/** $1: ids of places. $2: how they stand. $3: from when on. */
const SET_STATUS = `
  UPDATE "Participant" SET status = $2::"ParticipantStatus", "statusAt" = $3, "leftProgram" = false, "pausedUntil" = NULL
  WHERE id = ANY($1)`

/** Nominations a statement writes: JSON of some hundred kilobytes. */
const atOnce = 2_000

/** Who holds an office keeps name, title and place: a nomination is about the year's program alone. */
const HOLDS_OFFICE = 'EXISTS (SELECT 1 FROM "RoleGrant" g WHERE g."personId" = p.id AND g."endedAt" IS NULL)'

/** $1: nominations. */
const KEEP_PEOPLE = `
  INSERT INTO "Person" AS p (id, name, email, title, "districtCode", "schoolCode")
  SELECT n.person->>'id', n.person->>'name', n.person->>'email', n.person->>'title', n."districtCode", n."schoolCode"
  FROM jsonb_to_recordset($1::jsonb) AS n(person jsonb, "districtCode" text, "schoolCode" text)
  ON CONFLICT (email) DO UPDATE SET "leftAt" = NULL,
    name = CASE WHEN ${HOLDS_OFFICE} THEN p.name ELSE excluded.name END,
    title = CASE WHEN ${HOLDS_OFFICE} THEN p.title ELSE excluded.title END,
    "districtCode" = CASE WHEN ${HOLDS_OFFICE} THEN p."districtCode" ELSE excluded."districtCode" END,
    "schoolCode" = CASE WHEN ${HOLDS_OFFICE} THEN p."schoolCode" ELSE excluded."schoolCode" END`

/** The person is found by address: somebody else may have been faster to add them. */
const KEEP_PLACES = `
  INSERT INTO "Participant" AS p (id, "cycleId", "personId", "districtCode", "schoolCode", level, refinements, strengths,
    "rubricId", years, status, "statusAt", "nominatedBy")
  SELECT n.id, n."cycleId", pe.id, n."districtCode", n."schoolCode", n.level,
    ARRAY(SELECT jsonb_array_elements_text(n.refinements)), ARRAY(SELECT jsonb_array_elements_text(n.strengths)),
    (SELECT c."rubricId" FROM "Cycle" c WHERE c.id = n."cycleId"), n.years, 'invited', n.at, n."nominatedBy"
  FROM jsonb_to_recordset($1::jsonb) AS n(id text, "cycleId" text, person jsonb, "districtCode" text, "schoolCode" text,
    level text, refinements jsonb, strengths jsonb, years int, "nominatedBy" text, at timestamptz)
  JOIN "Person" pe ON pe.email = n.person->>'email'
  ON CONFLICT ("cycleId", "personId") DO UPDATE SET "districtCode" = excluded."districtCode",
    "schoolCode" = excluded."schoolCode", level = excluded.level, refinements = excluded.refinements,
    strengths = excluded.strengths, "rubricId" = excluded."rubricId", years = excluded.years`

/** $1: nominations. Who is invited anew has not answered yet. */
const INVITE_ANEW = `
  UPDATE "Participant" p SET status = 'invited', "statusAt" = n.at, reminders = 0, "remindedAt" = NULL
  FROM jsonb_to_recordset($1::jsonb) AS n(id text, at timestamptz, invites boolean)
  WHERE p.id = n.id AND n.invites AND p.status <> 'invited'`
