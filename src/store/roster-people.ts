import { z } from 'zod'
import { firstZone } from '../core/calendar/zone.ts'
import { invitationRungs } from '../core/roster/invitation-ladder.ts'
import type { RosterPeople, RosterPerson } from '../usecases/roster/roster-people-port.ts'
import { calendarDay } from './db/calendar-day.ts'
import type { Handle } from './db/handle.ts'
import { statement, withDates } from './db/sql.ts'
import { FROM, listRoster, STATE } from './roster-list.ts'

/** The account that works, else one that was not tried, else any; mail where the person wants it so or has no account. */
const REACHED = `(SELECT CASE WHEN pe."preferEmail" OR a.id IS NULL THEN jsonb_build_object('by', 'email', 'works', 'yes')
    ELSE jsonb_build_object('by', a.platform, 'works', CASE a.reach WHEN 'reachable' THEN 'yes' WHEN 'untried' THEN 'untried'
      ELSE 'no' END) END
  FROM (SELECT 1) AS one LEFT JOIN LATERAL (SELECT id, platform, reach FROM "Account" WHERE "personId" = pe.id
    ORDER BY array_position(ARRAY['reachable', 'untried', 'unreachable'], reach::text), id LIMIT 1) a ON true)`

const PAIR = `(SELECT jsonb_build_object('id', p.id, 'partner', op.name, 'partnerId', o.id)
  FROM "Partnership" p JOIN "Participant" o ON o.id = CASE WHEN p."aId" = pt.id THEN p."bId" ELSE p."aId" END
  JOIN "Person" op ON op.id = o."personId"
  WHERE (p."aId" = pt.id OR p."bId" = pt.id) AND p.status IN ('active', 'frozen') LIMIT 1)`

const WHOLE = `jsonb_strip_nulls(jsonb_build_object('id', pt.id, 'cycleId', pt."cycleId", 'personId', pe.id, 'name', pe.name,
  'email', pe.email, 'title', pe.title, 'school', s.name, 'schoolCode', s.code, 'district', d.name, 'districtCode', d.code,
  'refinements', pt.refinements, 'strengths', pt.strengths, 'rubricId', pt."rubricId", 'years', pt.years, 'state', ${STATE},
  'since', CASE WHEN pe."leftAt" IS NOT NULL THEN pe."leftAt" ELSE pt."statusAt" END, 'pausedUntil', pt."pausedUntil",
  'reminders', pt.reminders, 'remindedAt', pt."remindedAt", 'nominatedBy', pt."nominatedBy",
  'reached', ${REACHED}, 'pair', ${PAIR}))::text AS whole`

const dates = withDates('since', 'remindedAt')
const people = (db: Handle, name: string, rest: string, values: readonly unknown[]) =>
  db.sql.documents<RosterPerson>({ name, text: `SELECT ${WHOLE} ${FROM} WHERE ${rest}`, revive: dates }, values)

/** $1: ids of participants, $2: each one's reminders so far, $3: the moment. Who is in another's hands is left to them. */
const COUNT_REMINDERS = statement(
  'countReminders',
  { id: z.string() },
  `
  WITH due AS MATERIALIZED (
    SELECT pt.id FROM "Participant" pt JOIN unnest($1::text[], $2::int[]) AS asked(id, reminders) USING (id, reminders)
    WHERE pt.status = 'invited' FOR UPDATE OF pt SKIP LOCKED)
  UPDATE "Participant" pt SET reminders = pt.reminders + 1, "remindedAt" = $3::timestamptz
  FROM due WHERE pt.id = due.id RETURNING pt.id`,
)

const DAY = 86_400_000
const pauseOver = (cycleId: string, today: string) => ({
  cycleId,
  status: 'paused' as const,
  pausedUntil: { lt: day(today) },
})

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

export const rosterPeopleIn = (db: Handle): RosterPeople => ({
  list: async (cycleId, filter, page) => {
    const { ids, ...found } = await listRoster(db, cycleId, filter, page)
    const items = await people(db, 'rosterPage', 'pt.id = ANY($1::text[]) ORDER BY pe.name, pt.id', [ids])
    return { ...found, items }
  },
  person: async (id) => (await people(db, 'rosterPerson', 'pt.id = $1', [id]))[0],
  schools: () =>
    db.prisma.school.findMany({
      select: { code: true, name: true, districtCode: true, level: true },
      orderBy: [{ name: 'asc' }, { code: 'asc' }],
    }),
  all: (cycleId) => people(db, 'rosterAll', 'pt."cycleId" = $1 ORDER BY pe.name, pt.id', [cycleId]),
  inviteAnew: async (id, statusAt) => {
    const { personId } = await db.prisma.participant.update({
      where: { id },
      data: { status: 'invited', statusAt, reminders: 0, remindedAt: null, pausedUntil: null },
    })
    await db.prisma.person.update({ where: { id: personId }, data: { leftAt: null } })
  },
  unanswered: async (cycleId, now) => {
    const rows = await db.prisma.participant.findMany({
      where: {
        cycleId,
        status: 'invited',
        statusAt: { lte: new Date(now.getTime() - invitationRungs[0] * DAY) },
        reminders: { lt: invitationRungs.length },
        person: { leftAt: null, rhythm: { not: 'off' } },
        district: { optIns: { some: { cycleId, withdrawnAt: null } } },
      },
      include: { person: true, district: true },
      orderBy: { id: 'asc' },
    })
    return rows.map(({ id, person, district, districtCode, statusAt, reminders, remindedAt }) => ({
      participantId: id,
      personId: person.id,
      districtCode,
      since: statusAt,
      reminders,
      ...(remindedAt && { remindedAt }),
      ...(person.pausedUntil && { pausedUntil: calendarDay(person.pausedUntil) }),
      timeZone: firstZone(person.timeZone, district.timeZone),
      workStart: person.workStart,
      workEnd: person.workEnd,
    }))
  },
  countReminders: async (people, at) => {
    const soFar = people.map(({ reminders }) => reminders)
    const rows = await db.sql.rows(COUNT_REMINDERS, [people.map(({ participantId }) => participantId), soFar, at])
    return new Set(rows.map(({ id }) => id))
  },
  anyPauseOver: async (cycleId, today) => (await db.prisma.participant.count({ where: pauseOver(cycleId, today) })) > 0,
  endPauses: async (cycleId, today, statusAt) => {
    const data = { status: 'joined' as const, statusAt, pausedUntil: null }
    await db.prisma.participant.updateMany({ where: pauseOver(cycleId, today), data })
  },
  pause: async (id, until, statusAt) => {
    await db.prisma.participant.update({ where: { id }, data: { status: 'paused', statusAt, pausedUntil: day(until) } })
  },
  noteLeft: async (id) => {
    await db.prisma.participant.update({ where: { id }, data: { leftProgram: true } })
  },
  move: async (id, { code: schoolCode, level }) => {
    const { personId } = await db.prisma.participant.update({ where: { id }, data: { schoolCode, level } })
    await db.prisma.person.update({ where: { id: personId }, data: { schoolCode } })
  },
  correct: async (id, { name, email, title, schoolCode, districtCode, refinements, strengths, ...place }) => {
    const { personId } = await db.prisma.participant.update({
      where: { id },
      data: { ...place, schoolCode, districtCode, refinements: [...refinements], strengths: [...strengths] },
    })
    await db.prisma.person.update({ where: { id: personId }, data: { name, email, title, schoolCode, districtCode } })
  },
})
