import { DateTime } from 'luxon'
import type { PersonActor } from '../../core/actor.ts'
import { isZone } from '../../core/calendar/zone.ts'
import { longestPauseDays, type PersonalSettings, type SettingsRefusal } from '../../core/people/personal-settings.ts'
import { inviteToBooked } from '../partnership/follow-invitation.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { SettingsChange } from './settings-port.ts'

export type SettingsResult = { readonly ok: true; readonly settings: PersonalSettings } | Refused<SettingsRefusal>

/** Changes how the actor wants to be written to. */
export const changeSettings = async (
  deps: Deps,
  actor: PersonActor,
  settings: Omit<PersonalSettings, 'pausedUntil' | 'phone'> & Pick<SettingsChange, 'phone'>,
): Promise<SettingsResult> => {
  if (settings.workStart >= settings.workEnd) return refuse('hoursBackwards')
  if (!isZone(settings.timeZone)) return refuse('unknownZone')
  const isNew = settings.invitesByMail && !(await settingsOf(deps.store.read, actor)).invitesByMail
  const saved = await save(deps, actor, settings, 'settings.changed')
  if (isNew) await inviteToBooked(deps, actor.personId)
  return saved
}

/** No reminders to the actor until a day (included), or from now on again. */
export const pause = async (deps: Deps, actor: PersonActor, until: string | undefined): Promise<SettingsResult> => {
  const { timeZone } = await settingsOf(deps.store.read, actor)
  const today = DateTime.fromJSDate(deps.clock.now(), { zone: timeZone })
  const latest = today.plus({ days: longestPauseDays }).toISODate()!
  if (until && until < today.toISODate()!) return refuse('dayPassed')
  if (until && until > latest) return refuse({ kind: 'pauseTooLong', latest })
  return save(deps, actor, { pausedUntil: until ?? null }, until ? 'reminders.paused' : 'reminders.resumed')
}

/** The actor's own settings as they are. */
export const seeSettings = (deps: Deps, actor: PersonActor): Promise<PersonalSettings> =>
  settingsOf(deps.store.read, actor)

/** The same beside other things that are read. */
export const settingsOf = async (data: Pick<Reads, 'settings'>, actor: PersonActor): Promise<PersonalSettings> => {
  const settings = await data.settings.find(actor.personId)
  if (!settings) throw new Error(`person ${actor.personId} has no settings`)
  return settings
}

/** Saved and written down, and the sweep looks at the person's pair anew. */
const save = async (deps: Deps, { personId }: PersonActor, change: SettingsChange, action: string) => {
  const audit = { personId, role: 'self', action, subject: { kind: 'person', id: personId } }
  const settings = await deps.store.single((data) =>
    data.settings.save(personId, change, { audit, lookAt: deps.clock.now() }),
  )
  if (!settings) throw new Error(`person ${personId} has no settings`)
  return { ok: true, settings } as const
}
