import { firstZone } from '../core/calendar/zone.ts'
import type { PersonalSettings } from '../core/people/personal-settings.ts'
import type { Settings } from '../usecases/people/settings-port.ts'
import { auditRow } from './audit.ts'
import type { Question } from './db/batched-query.ts'
import type { StoreDeps } from './db/deps.ts'
import { filled } from './db/filled.ts'
import type { Handle } from './db/handle.ts'

const whole = (zones: string, row: string): string => `json_build_object(
  'zones', json_build_array(${zones}), 'workStart', ${row}."workStart", 'workEnd', ${row}."workEnd",
  'rhythm', ${row}.rhythm, 'preferEmail', ${row}."preferEmail",
  'invitesByMail', ${row}."invitesByMail", 'pausedUntil', ${row}."pausedUntil")::text AS whole`

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

/** $1: person, $2: change, $3: audit row, $4: when to look at the pair. */
const SAVE = {
  name: 'saveSettings',
  text: `
  WITH before AS (
    SELECT p.id, d."timeZone" AS district, nullif($2::jsonb->>'timeZone', coalesce(p."timeZone", d."timeZone", 'America/Chicago')) AS chosen
    FROM "Person" p LEFT JOIN "District" d ON d.code = p."districtCode" WHERE p.id = $1
  ), saved AS (
    UPDATE "Person" p SET
      "workStart" = coalesce($2::jsonb->>'workStart', p."workStart"),
      "workEnd" = coalesce($2::jsonb->>'workEnd', p."workEnd"),
      rhythm = coalesce(($2::jsonb->>'rhythm')::"NudgeRhythm", p.rhythm),
      "preferEmail" = coalesce(($2::jsonb->>'preferEmail')::boolean, p."preferEmail"),
      "invitesByMail" = coalesce(($2::jsonb->>'invitesByMail')::boolean, p."invitesByMail"),
      "pausedUntil" = CASE WHEN $2::jsonb ? 'pausedUntil' THEN ($2::jsonb->>'pausedUntil')::date ELSE p."pausedUntil" END,
      "timeZone" = coalesce(before.chosen, p."timeZone"),
      "timeZoneSet" = p."timeZoneSet" OR before.chosen IS NOT NULL
    FROM before WHERE p.id = before.id
    RETURNING p.*, before.district
  ), looked AS (
    UPDATE "Partnership" SET "nextNudgeAt" = $4::timestamptz
    WHERE status IN ('active', 'frozen') AND id IN (
      SELECT pair.id FROM saved JOIN "Participant" m ON m."personId" = saved.id JOIN "Partnership" pair ON pair."aId" = m.id
      UNION ALL
      SELECT pair.id FROM saved JOIN "Participant" m ON m."personId" = saved.id JOIN "Partnership" pair ON pair."bId" = m.id)
  ), noted AS (
    INSERT INTO "Audit" SELECT a.* FROM jsonb_populate_record(NULL::"Audit", $3::jsonb) a, saved
  )
  SELECT ${whole('saved."timeZone", saved.district', 'saved')} FROM saved`,
}

export const settingsIn = (db: Handle, deps: Pick<StoreDeps, 'clock' | 'newId'>): Settings => ({
  find: (personId) => db.sql.batched(byPerson, [personId]),
  save: async (personId, change, { audit, lookAt }) => {
    const row = JSON.stringify(auditRow(deps, audit))
    const [saved] = await db.sql.documents<SettingsRow>(SAVE, [personId, JSON.stringify(change), row, lookAt])
    return saved && toSettings(saved)
  },
})
