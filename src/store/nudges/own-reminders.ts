import { firstZone } from '../../core/calendar/zone.ts'
import type { OwnReminder } from '../../core/nudges/own-reminder.ts'
import { type DueReminder, type OwnReminders, REMINDERS_AT_ONCE } from '../../usecases/nudges/own-reminders-port.ts'
import type { Handle } from '../db/handle.ts'
import { asDay, dayOf } from '../partnership/partnership-rows.ts'

const NOW = '(SELECT $1::timestamptz)'

/** As with pairs that are due, no parameter tells the planner more than the text does, so that one plan is kept. $1: now, $2: how many at most. */
export const DUE_REMINDERS = `
  WITH due AS MATERIALIZED (
    SELECT id, "participantId", "remindOn" FROM (SELECT * FROM "OwnReminder" WHERE "nextAt" <= ${NOW} AND state = 'open' ORDER BY "nextAt"
      LIMIT ${REMINDERS_AT_ONCE} FOR UPDATE SKIP LOCKED) first LIMIT $2::int
  )
  SELECT json_build_object('id', due.id, 'remindOn', due."remindOn", 'cycleId', pa."cycleId", 'left', pe."leftAt" IS NOT NULL OR pa.status = 'withdrawn',
    'goesOnUntil', (SELECT max(p."goesOnUntil") FROM "Partnership" p WHERE p."aId" = pa.id OR p."bId" = pa.id),
    'personId', pe.id, 'districtCode', pa."districtCode", 'zones', json_build_array(pe."timeZone", d."timeZone"),
    'workStart', pe."workStart", 'workEnd', pe."workEnd", 'rhythm', pe.rhythm, 'pausedUntil', pe."pausedUntil",
    'sentAt', (SELECT json_agg(de."queuedAt") FROM "Delivery" de WHERE de."personId" = pe.id
      AND de.notice IN ('nudge', 'ownReminder') AND de."queuedAt" > ${NOW} - interval '7 days')
  )::text AS whole
  FROM due CROSS JOIN LATERAL (SELECT * FROM "Participant" WHERE id = due."participantId" LIMIT 1) pa
  CROSS JOIN LATERAL (SELECT * FROM "Person" WHERE id = pa."personId" LIMIT 1) pe
  CROSS JOIN LATERAL (SELECT * FROM "District" WHERE code = pa."districtCode" LIMIT 1) d ORDER BY pe.id, due.id`

interface DueRow {
  readonly id: string
  readonly remindOn: string
  readonly cycleId: string
  readonly left: boolean
  readonly goesOnUntil: string | null
  readonly personId: string
  readonly districtCode: string
  readonly zones: readonly (string | null)[]
  readonly workStart: string
  readonly workEnd: string
  readonly rhythm: DueReminder['person']['rhythm']
  readonly pausedUntil: string | null
  readonly sentAt: readonly string[] | null
}

const toDue = ({
  id,
  remindOn,
  cycleId,
  left,
  goesOnUntil,
  zones,
  pausedUntil,
  sentAt,
  ...row
}: DueRow): DueReminder => ({
  id,
  cycleId,
  left,
  remindOn: remindOn.slice(0, 10),
  goesOnUntil: goesOnUntil?.slice(0, 10),
  person: {
    ...row,
    timeZone: firstZone(...zones),
    pausedUntil: pausedUntil?.slice(0, 10),
    sentAt: (sentAt ?? []).map((at) => new Date(at)),
  },
})

export const ownRemindersIn = (db: Handle): OwnReminders => ({
  ofPerson: async (personId) => {
    const rows = await db.prisma.ownReminder.findMany({
      where: { participant: { personId } },
      orderBy: [{ remindOn: 'asc' }, { id: 'asc' }],
    })
    return rows.map(
      ({ id, words, remindOn, state, sentAt }): OwnReminder => ({
        id,
        words,
        remindOn: dayOf(remindOn),
        state: state as OwnReminder['state'],
        sentAt: sentAt ?? undefined,
      }),
    )
  },
  anyDue: async (now) =>
    (await db.prisma.ownReminder.findFirst({
      where: { nextAt: { lte: now }, state: 'open' },
      select: { id: true },
    })) !== null,
  add: async (reminders) => {
    await db.prisma.ownReminder.createMany({
      data: reminders.map(({ remindOn, ...one }) => ({ ...one, remindOn: asDay(remindOn) })),
    })
  },
  settle: async (ids, personId, state, at) => {
    const mine = { id: { in: [...ids] }, state: 'open', participant: { personId } }
    return (await db.prisma.ownReminder.updateMany({ where: mine, data: { state, settledAt: at, nextAt: null } })).count
  },
  putOff: async (id, personId, remindOn, nextAt) => {
    const mine = { id, state: 'open', participant: { personId } }
    const later = { remindOn: asDay(remindOn), nextAt, sentAt: null }
    return (await db.prisma.ownReminder.updateMany({ where: mine, data: later })).count > 0
  },
  due: async (now, most) =>
    (await db.sql.documents<DueRow>({ name: 'dueReminders', text: DUE_REMINDERS }, [now, most])).map(toDue),
  looked: async (looks) => {
    for (const { id, sentAt, nextAt } of looks)
      await db.prisma.ownReminder.update({ where: { id }, data: { nextAt: nextAt ?? null, ...(sentAt && { sentAt }) } })
  },
})
