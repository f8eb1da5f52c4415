import { DateTime, IANAZone } from 'luxon'
import type { PersonActor } from '../core/actor.ts'
import { longestPauseDays, type PersonalSettings, type SettingsRefusal } from '../core/personal-settings.ts'
import type { Data, Deps } from './ports.ts'

export type SettingsResult =
  | { readonly ok: true; readonly settings: PersonalSettings }
  | { readonly ok: false; readonly refusal: SettingsRefusal }

/** Changes how the actor wants to be written to; what is not given stays. */
export const changeSettings = (
  deps: Deps,
  actor: PersonActor,
  change: Partial<Omit<PersonalSettings, 'pausedUntil'>>,
): Promise<SettingsResult> =>
  deps.store.transaction(async (data) => {
    const before = await settingsOf(data, actor)
    const settings = { ...before, ...change }
    if (settings.workStart >= settings.workEnd) return { ok: false, refusal: { kind: 'hoursBackwards' } }
    if (!IANAZone.isValidZone(settings.timeZone)) return { ok: false, refusal: { kind: 'unknownZone' } }
    // The zone counts as chosen only when it was changed: else the platform's newer word would be lost.
    const { timeZone, ...rest } = change
    await data.settings.save(actor.personId, timeZone && timeZone !== before.timeZone ? change : rest)
    await noted(deps, data, actor, 'settings.changed')
    return { ok: true, settings }
  })

/** No reminders to the actor until a day (included), or from now on again. */
export const pause = (deps: Deps, actor: PersonActor, until: string | undefined): Promise<SettingsResult> =>
  deps.store.transaction(async (data) => {
    const before = await settingsOf(data, actor)
    const today = DateTime.fromJSDate(deps.clock.now(), { zone: before.timeZone })
    const latest = today.plus({ days: longestPauseDays }).toISODate()!
    if (until && until < today.toISODate()!) return { ok: false, refusal: { kind: 'dayPassed' } }
    if (until && until > latest) return { ok: false, refusal: { kind: 'pauseTooLong', latest } }
    await data.settings.save(actor.personId, { pausedUntil: until })
    await noted(deps, data, actor, until ? 'reminders.paused' : 'reminders.resumed')
    return { ok: true, settings: { ...before, pausedUntil: until } }
  })

/** The actor's settings as they are. */
export const settingsOf = async (data: Data, actor: PersonActor): Promise<PersonalSettings> => {
  const settings = await data.settings.find(actor.personId)
  if (!settings) throw new Error(`person ${actor.personId} has no settings`)
  return settings
}

/** Written down, and the sweep looks at the person's pair anew. */
const noted = async (deps: Deps, data: Data, actor: PersonActor, action: string): Promise<void> => {
  const pair = await data.partnerships.currentOf(actor.personId)
  if (pair) await data.nudges.keep([], [{ partnershipId: pair.id, at: deps.clock.now() }])
  const { personId } = actor
  await data.audit.write({ personId, role: 'self', action, subject: { kind: 'person', id: personId } })
}
