import { z } from 'zod'
import { firstZone } from '../core/calendar/zone.ts'
import type { PersonalSettings } from '../core/people/personal-settings.ts'
import type { Settings } from '../usecases/people/settings-port.ts'
import { auditRow } from './audit.ts'
import type { Question } from './db/batched-query.ts'
import { createBatcher } from './db/batcher.ts'
import type { StoreDeps } from './db/deps.ts'
import { filled } from './db/filled.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'

const whole = (zones: string, row: string): string => `json_build_object(
  'zones', json_build_array(${zones}), 'workStart', ${row}."workStart", 'workEnd', ${row}."workEnd",
  'rhythm', ${row}.rhythm, 'preferEmail', ${row}."preferEmail",
  'invitesByMail', ${row}."invitesByMail", 'phone', ${row}.phone, 'pausedUntil', ${row}."pausedUntil")::text AS whole`

interface SettingsRow {
  /** The person's own and the district's. */
  readonly zones: readonly (string | null)[]
}

const toSettings = ({ zones, ...row }: SettingsRow): PersonalSettings =>
  filled<PersonalSettings>({ ...row, timeZone: firstZone(...zones) })

const byPerson: Question<PersonalSettings> = {
  name: 'settingsByPerson',
  columns: 1,
  text: `
  SELECT ${whole('p."timeZone", d."timeZone"', 'p')}
  FROM "Person" p LEFT JOIN "District" d ON d.code = p."districtCode" WHERE p.id = k.k1`,
  read: (document) => toSettings(JSON.parse(document)),
}

/**
 * However many at once, and nobody twice. $1: people, $2: their changes, $3: audit rows, $4: when to look at their pairs. Rows are
 * changed in the order of their ids, so savers of different processes hardly ever cross.
 */
const SAVE = statement(
  'saveSettings',
  { id: z.string(), whole: z.string() },
  `
  WITH before AS MATERIALIZED (
    SELECT p.id, k.change::jsonb AS change, k.noted::jsonb AS noted, k."lookAt", d."timeZone" AS district,
      nullif(k.change::jsonb->>'timeZone', coalesce(p."timeZone", d."timeZone", 'America/Chicago')) AS chosen
    FROM unnest((SELECT $1::text[]), (SELECT $2::text[]), (SELECT $3::text[]), (SELECT $4::timestamptz[])) AS k(id, change, noted, "lookAt")
    JOIN "Person" p ON p.id = k.id LEFT JOIN "District" d ON d.code = p."districtCode" ORDER BY p.id
  ), saved AS (
    UPDATE "Person" p SET
      "workStart" = coalesce(change->>'workStart', p."workStart"),
      "workEnd" = coalesce(change->>'workEnd', p."workEnd"),
      rhythm = coalesce((change->>'rhythm')::"NudgeRhythm", p.rhythm),
      "preferEmail" = coalesce((change->>'preferEmail')::boolean, p."preferEmail"),
      "invitesByMail" = coalesce((change->>'invitesByMail')::boolean, p."invitesByMail"),
      phone = CASE WHEN change ? 'phone' THEN change->>'phone' ELSE p.phone END,
      "pausedUntil" = CASE WHEN change ? 'pausedUntil' THEN (change->>'pausedUntil')::date ELSE p."pausedUntil" END,
      "timeZone" = coalesce(before.chosen, p."timeZone"),
      "timeZoneSet" = p."timeZoneSet" OR before.chosen IS NOT NULL
    FROM before WHERE p.id = before.id
    RETURNING p.*, before.district, before.noted, before."lookAt"
  ), look AS MATERIALIZED (
    SELECT pair.id, min(saved."lookAt") AS at
    FROM saved JOIN "Participant" m ON m."personId" = saved.id
    CROSS JOIN LATERAL (
      SELECT id FROM "Partnership" WHERE "aId" = m.id AND status IN ('active', 'frozen')
      UNION ALL SELECT id FROM "Partnership" WHERE "bId" = m.id AND status IN ('active', 'frozen')
    ) pair
    GROUP BY pair.id ORDER BY pair.id
  ), looked AS (
    UPDATE "Partnership" p SET "nextNudgeAt" = look.at FROM look WHERE p.id = look.id AND p.status IN ('active', 'frozen')
  ), noted AS (
    INSERT INTO "Audit" SELECT a.* FROM saved CROSS JOIN LATERAL jsonb_populate_record(NULL::"Audit", saved.noted) a
  )
  SELECT saved.id, ${whole('saved."timeZone", saved.district', 'saved')} FROM saved`,
)

interface Saving {
  readonly personId: string
  readonly change: string
  readonly noted: string
  readonly lookAt: Date
}

/** On the day a year begins hundreds save theirs: one statement for whoever saves while another is under way. */
const createSave = ({ sql }: Handle) =>
  createBatcher<Saving, PersonalSettings | undefined>(
    async (savings) => {
      const saved = new Map<Saving, PersonalSettings>()
      for (const turn of turnsOf(savings)) {
        const byPerson = new Map(turn.map((one) => [one.personId, one]))
        const values = [
          turn.map((one) => one.personId),
          turn.map((one) => one.change),
          turn.map((one) => one.noted),
          turn.map((one) => one.lookAt),
        ]
        for (const { id, whole } of await sql.rows(SAVE, values))
          saved.set(byPerson.get(id)!, toSettings(JSON.parse(whole)))
      }
      return (one) => saved.get(one)
    },
    { atOnce: true, lanes: 1, patience: 100 },
  )

/** Who saves twice at once does so one after the other. */
const turnsOf = (savings: readonly Saving[]): Saving[][] => {
  const ofEach = [...Map.groupBy(savings, (one) => one.personId).values()]
  const turns = Math.max(...ofEach.map((own) => own.length))
  return Array.from({ length: turns }, (_, at) => ofEach.flatMap((own) => own.slice(at, at + 1)))
}

export const settingsIn = (db: Handle, deps: Pick<StoreDeps, 'clock' | 'newId'>): Settings => {
  const save = createSave(db)
  return {
    find: (personId) => db.sql.batched(byPerson, [personId]),
    save: (personId, change, { audit, lookAt }) =>
      save({ personId, change: JSON.stringify(change), noted: JSON.stringify(auditRow(deps, audit)), lookAt }),
  }
}
