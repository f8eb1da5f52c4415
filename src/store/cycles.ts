import { z } from 'zod'
import { dayIn } from '../core/calendar/calendar.ts'
import { cycleSettings } from '../core/calendar/cycle-settings.ts'
import { firstZone } from '../core/calendar/zone.ts'
import { headTitles } from '../core/directors/titled.ts'
import { matchingSettingsSchema } from '../core/matching/settings.ts'
import type { MovableStep } from '../core/partnership/move-due.ts'
import { recommendedSchema } from '../core/partnership/recommended.ts'
import type { Cycle, Cycles, SpokenYear } from '../usecases/year/cycles-port.ts'
import type { Question } from './db/batched-query.ts'
import type { Handle } from './db/handle.ts'
import { json } from './db/json.ts'
import { withDates } from './db/sql.ts'
import type { Prisma } from './generated/client.ts'
import { newestFirst, type RubricRow, toRubric } from './rubrics.ts'

const whole = {
  program: true,
  rubric: true,
  blackouts: { orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.CycleInclude

export const programSettings = z.looseObject({
  matching: matchingSettingsSchema.prefault({}),
  recommended: recommendedSchema,
  head: z.enum(headTitles).optional().catch(undefined),
})

/** A calendar day as the database keeps it, at midnight UTC. */
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

type CycleRow = Prisma.CycleGetPayload<{ include: typeof whole }> & { readonly former: readonly RubricRow[] }
const toCycle = (row: CycleRow, settings = programSettings.parse(row.program.settings)): Cycle => ({
  id: row.id,
  name: row.name,
  startsOn: dayOf(row.startsOn),
  endsOn: dayOf(row.endsOn),
  closesOn: row.closesOn ? dayOf(row.closesOn) : undefined,
  closedAt: row.closedAt ?? undefined,
  excusesAt: row.excusesAt ?? undefined,
  settings: cycleSettings.parse(row.settings),
  matching: settings.matching,
  recommended: settings.recommended,
  rubric: { ...toRubric(row.rubric), former: newestFirst(row.former).map(toRubric) },
  blackouts: row.blackouts.map((one) => ({
    id: one.id,
    name: one.name,
    startsOn: dayOf(one.startsOn),
    endsOn: dayOf(one.endsOn),
    districtCode: one.districtCode ?? undefined,
  })),
  program: {
    id: row.program.id,
    name: row.program.name,
    department: row.program.department,
    timeZone: firstZone(row.program.timeZone),
    head: settings.head,
  },
})

/** What was read last: as long as nobody changes the year, every request reads the same document. */
let latest: { readonly whole: string; readonly cycle: Cycle } | undefined
const days = withDates('startsOn', 'endsOn', 'closesOn', 'closedAt', 'excusesAt')

/** When year `c` of program `p` is. */
export const DAYS = `json_build_object('startsOn', to_char(c."startsOn", 'YYYY-MM-DD'), 'endsOn', to_char(c."endsOn", 'YYYY-MM-DD'),
  'timeZone', p."timeZone")`

/** One row `c`: the year that a day falls into, else the next to start, else the last to end. */
export const YEAR_OF_DAY = `(
    SELECT one.* FROM "Cycle" one ORDER BY
      CASE WHEN one."startsOn" > k.k1::date THEN 1 WHEN one."endsOn" >= k.k1::date THEN 0 ELSE 2 END,
      CASE WHEN one."startsOn" > k.k1::date THEN one."startsOn" END,
      CASE WHEN one."endsOn" >= k.k1::date THEN one."startsOn" ELSE one."endsOn" END DESC
    LIMIT 1
  ) c`

/** From when to when a year is, as its people call the days. */
export interface Days {
  readonly startsOn: string
  readonly endsOn: string
  /** IANA zone. */
  readonly timeZone: string
}

/**
 * What holds on the day of a moment, as people call it where the program is. It is asked by the day in UTC, which is hours ahead: only
 * where that is another year's is it asked again.
 */
export const onDayOf = async <T>(
  at: Date,
  ask: (day: string) => Promise<T | undefined>,
  daysOf: (found: T) => Days,
): Promise<T | undefined> => {
  const found = await ask(dayOf(at))
  if (!found) return undefined
  const { startsOn, endsOn, timeZone } = daysOf(found)
  const day = dayIn(firstZone(timeZone), at)
  return day === dayOf(at) || (startsOn <= day && day <= endsOn) ? found : ask(day)
}

/** Every message needs it. */
const spokenYear: Question<{ readonly year: SpokenYear; readonly days: Days }> = {
  name: 'spokenYear',
  columns: 1,
  text: `
  SELECT json_build_object('days', ${DAYS}, 'texts', coalesce(c.settings->'texts', '{}'), 'name', c.name, 'program', p.name,
    'department', p.department, 'head', p.settings->'head')::text AS whole
  FROM ${YEAR_OF_DAY} JOIN "Programme" p ON p.id = c."programmeId"`,
  read: (document) => {
    const { head, days, ...year } = JSON.parse(document) as SpokenYear & { readonly days: Days }
    return { year: { ...year, head: headTitles.find((one) => one === head) }, days }
  },
}

const wholeCycle = (name: string, from: string): Question<Cycle> => ({
  name,
  columns: 1,
  text: `
  SELECT to_json(w)::text AS whole FROM (SELECT c.*, p AS program, r AS rubric, (
    SELECT coalesce(json_agg(b ORDER BY b."startsOn", b.id), '[]') FROM "Blackout" b WHERE b."cycleId" = c.id
  ) AS blackouts, (
    SELECT coalesce(json_agg(f), '[]') FROM "Rubric" f WHERE f.name = r.name AND f.id <> r.id
  ) AS former
  FROM ${from}
  JOIN "Programme" p ON p.id = c."programmeId"
  JOIN "Rubric" r ON r.id = c."rubricId") w`,
  read: (whole) => {
    if (latest?.whole !== whole) latest = { whole, cycle: toCycle(JSON.parse(whole, days)) }
    return latest.cycle
  },
})

export const yearOfDay = wholeCycle('yearOfDay', YEAR_OF_DAY)
/** Every showing of a pair needs it. */
export const yearById = wholeCycle('wholeCycle', `(SELECT one.* FROM "Cycle" one WHERE one.id = k.k1) c`)

export const cyclesIn = (db: Handle): Cycles => ({
  current: (at) =>
    onDayOf(
      at,
      (day) => db.sql.batched(yearOfDay, [day]),
      ({ startsOn, endsOn, program }) => ({ startsOn, endsOn, timeZone: program.timeZone }),
    ),
  spoken: async (at) =>
    (
      await onDayOf(
        at,
        (day) => db.sql.batched(spokenYear, [day]),
        ({ days }) => days,
      )
    )?.year,
  find: (id) => db.sql.batched(yearById, [id]),
  saveSettings: async (id, settings) => {
    await db.prisma.cycle.update({ where: { id }, data: { settings: json(settings) } })
  },
  saveMatching: async (id, matching) => {
    await db.sql.change(KEEP_MATCHING, [id, JSON.stringify(matching)])
  },
  saveHead: async (id, head) => {
    await db.sql.change(KEEP_HEAD, [id, JSON.stringify(head)])
  },
  addBlackout: async ({ startsOn, endsOn, ...blackout }) => {
    await db.prisma.blackout.create({ data: { ...blackout, startsOn: new Date(startsOn), endsOn: new Date(endsOn) } })
  },
  removeBlackout: async (cycleId, id) => (await db.prisma.blackout.deleteMany({ where: { id, cycleId } })).count === 1,
  openSteps: (cycleId, timeZone) => openStepsOf(db, cycleId, timeZone),
  moveDue: async (steps) => {
    const ids = steps.map((one) => one.stepId)
    if (ids.length > 0) await db.sql.change(MOVE_DUE, [JSON.stringify(steps), ids], 'moveDue')
  },
})

/** Leaves alone what else the program keeps. $1: program, $2: its matching. */
const KEEP_MATCHING = `UPDATE "Programme" SET settings = jsonb_set(settings, '{matching}', $2::jsonb) WHERE id = $1`

const KEEP_HEAD = `UPDATE "Programme" SET settings = jsonb_set(settings, '{head}', $2::jsonb) WHERE id = $1`

/** However many there are, in one statement. $1: steps with their new days, $2: their ids, by which they are found. */
const MOVE_DUE = `
  UPDATE "Step" s SET "dueOn" = m."dueOn"
  FROM json_to_recordset($1::json) AS m("stepId" text, "dueOn" date) WHERE s.id = m."stepId" AND s.id = ANY($2::text[])`

const openStepsOf = async (db: Handle, cycleId: string, timeZone: string): Promise<MovableStep[]> => {
  const district = { select: { districtCode: true } } as const
  const rows = await db.prisma.step.findMany({
    where: {
      state: { in: ['open', 'proposed', 'scheduled'] },
      dueOn: { not: null },
      openedAt: { not: null },
      partnership: { cycleId, status: 'active' },
    },
    select: {
      id: true,
      partnershipId: true,
      openedAt: true,
      dueOn: true,
      partnership: { select: { a: district, b: district } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, partnershipId, openedAt, dueOn, partnership: { a, b } }) => ({
    stepId: id,
    partnershipId,
    openedOn: dayIn(timeZone, openedAt!),
    dueOn: dayOf(dueOn!),
    districtCodes: [a.districtCode, b.districtCode],
  }))
}
