import type { Actor } from '../../core/actor.ts'
import { addCountedDays, dayIn, momentAt } from '../../core/calendar/calendar.ts'
import type { Partnership } from '../../core/partnership/partnership.ts'
import { ownStep } from '../partnership/own-step.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { NudgeRefusal } from './snooze-nudges.ts'

/** While somebody waits for help, they are not reminded. Days. */
const QUIET_DAYS = 7

/** Tells every coordinator that a partner needs help with a step, and keeps reminders quiet meanwhile. */
export const askHelp = (
  deps: Deps,
  actor: Actor,
  stepId: string,
  note?: string,
): Promise<{ readonly ok: true } | Refused<NudgeRefusal>> =>
  deps.store.transaction(async (data) => {
    const own = await ownStep(data, actor, stepId)
    if (!own) return refuse('notYours')
    const { pair, partner } = own
    const may = await mayAskOf(data, pair, partner.personId)
    if (!may.ok) return may
    const now = deps.clock.now()
    const id = deps.newId()
    await data.nudges.askHelp({ id, partnershipId: pair.id, personId: partner.personId, note, at: now })
    const quietUntil = addCountedDays(dayIn(partner.timeZone, now), QUIET_DAYS, [])
    await data.nudges.snooze(stepId, partner.personId, momentAt(quietUntil, '00:00', partner.timeZone))
    await data.nudges.keep([], [{ partnershipId: pair.id, at: now }])
    await data.audit.write({
      personId: partner.personId,
      role: 'partner',
      action: 'help.asked',
      subject: { kind: 'step', id: stepId },
      details: { helpRequestId: id },
    })
    const coordinators = await data.people.coordinators()
    await data.outbox.send(
      coordinators.map((coordinator) => ({
        name: 'helpAsked',
        to: { kind: 'person', personId: coordinator.id },
        facts: { partnershipId: pair.id, stepId, helpRequestId: id },
        partnershipId: pair.id,
        priority: 'interactive',
      })),
    )
    return { ok: true }
  })

/** While a pair is on hold its partners may ask as well; of one that is over there is nothing to help with. */
const mayAskOf = async (
  data: Pick<Reads, 'nudges'>,
  { id, status }: Partnership,
  personId: string,
): Promise<{ readonly ok: true } | Refused<NudgeRefusal>> => {
  if (status !== 'active' && status !== 'frozen') return refuse({ kind: 'pairNotActive', status })
  return (await data.nudges.helpIsAsked(id, personId)) ? refuse('helpAskedAlready') : { ok: true }
}

/** The same before anything is typed. */
export const mayAskHelp = async (
  { store }: Deps,
  actor: Actor,
  stepId: string,
): Promise<{ readonly ok: true } | Refused<NudgeRefusal>> => {
  const own = await ownStep(store.read, actor, stepId)
  if (!own) return refuse('notYours')
  return mayAskOf(store.read, own.pair, own.partner.personId)
}
