import type { Actor, PersonActor } from '../../core/actor.ts'
import { dayIn, momentAt } from '../../core/calendar/calendar.ts'
import { mostOwnReminders, type OwnReminder } from '../../core/nudges/own-reminder.ts'
import { partnerOfPerson } from '../../core/partnership/partnership.ts'
import { ownGoalToChange } from '../plan/own-plan.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'

export type ReminderRefusal =
  | { readonly kind: 'notYours' }
  | { readonly kind: 'dayPassed' }
  | { readonly kind: 'tooManyReminders'; readonly most: number }
type Done = { readonly ok: true } | Refused<ReminderRefusal>

/** The step or the goal that a reminder grows from. */
export interface ReminderSource {
  readonly stepId?: string
  readonly goalId?: string
}

export interface WantedReminder {
  readonly words: string
  /** ISO day. */
  readonly remindOn: string
}

/** Keeps what the actor wants to be reminded of. `key`: the same again adds nothing. */
export const addOwnReminders = (
  deps: Deps,
  actor: PersonActor,
  source: ReminderSource,
  wanted: readonly WantedReminder[],
  key: string,
): Promise<Done> =>
  deps.store.transaction(async (data) => {
    const { personId } = actor
    const participantId = await placeOf(data, actor, source)
    if (!participantId) return refuse('notYours')
    if (await data.submissions.find(`${personId}:${key}`, personId)) return { ok: true }
    const now = deps.clock.now()
    const zone = await zoneOf(data, personId)
    if (wanted.some(({ remindOn }) => remindOn <= dayIn(zone, now))) return refuse('dayPassed')
    const open = (await data.ownReminders.ofPerson(personId)).filter(({ state }) => state === 'open')
    if (open.length + wanted.length > mostOwnReminders)
      return refuse({ kind: 'tooManyReminders', most: mostOwnReminders })
    await data.ownReminders.add(
      wanted.map(({ words, remindOn }) => ({
        id: deps.newId(),
        participantId,
        ...source,
        words,
        remindOn,
        nextAt: momentAt(remindOn, '00:00', zone),
        createdAt: now,
      })),
    )
    await data.submissions.keep({
      key: `${personId}:${key}`,
      personId,
      outcome: { wanted: String(wanted.length) },
      at: now,
    })
    return { ok: true }
  })

const placeOf = async (data: Data, actor: PersonActor, { stepId, goalId }: ReminderSource) => {
  if (goalId) {
    const own = await ownGoalToChange(data, actor, goalId)
    return own.ok ? own.plan.ownerId : undefined
  }
  const pair = stepId ? await data.partnerships.ofStep(stepId) : undefined
  return pair && partnerOfPerson(pair, actor.personId)?.id
}

const zoneOf = async (data: Data, personId: string): Promise<string> =>
  (await data.people.find(personId))?.timeZone ?? 'UTC'

/** Everything the actor wants, or wanted, to be reminded of. */
export const seeOwnReminders = async ({ store }: Deps, actor: Actor): Promise<readonly OwnReminder[]> =>
  actor.kind === 'person' ? store.read.ownReminders.ofPerson(actor.personId) : []

/** The actor did what they wanted to be reminded of, or wants no more of it. Again changes nothing. */
export const settleOwnReminders = (
  deps: Deps,
  { personId }: PersonActor,
  ids: readonly string[],
  state: 'done' | 'stopped',
): Promise<Done> =>
  deps.store.transaction(async (data) => {
    const mine = new Set((await data.ownReminders.ofPerson(personId)).map(({ id }) => id))
    if (!ids.every((id) => mine.has(id))) return refuse('notYours')
    await data.ownReminders.settle(ids, personId, state, deps.clock.now())
    return { ok: true }
  })

/** Reminds the actor of it again in a week. */
export const putOffOwnReminder = (
  deps: Deps,
  { personId }: PersonActor,
  id: string,
): Promise<{ readonly ok: true; readonly remindOn: string } | Refused<ReminderRefusal>> =>
  deps.store.transaction(async (data) => {
    const zone = await zoneOf(data, personId)
    const remindOn = dayIn(zone, new Date(deps.clock.now().getTime() + 7 * 86_400_000))
    const kept = await data.ownReminders.putOff(id, personId, remindOn, momentAt(remindOn, '00:00', zone))
    return kept ? { ok: true, remindOn } : refuse('notYours')
  })
