import type { PersonActor } from '../core/actor.ts'
import { actOnPathIn } from './act-on-path.ts'
import type { Data, Deps } from './ports.ts'

export type LeaveResult =
  | { readonly ok: true; readonly hadPartner: boolean }
  | { readonly ok: false; readonly refusal: { readonly kind: 'notInProgramme' } }

/**
 * The actor leaves this year's programme: not matched any more, no reminders, the pair freezes and the coordinators are
 * asked. Plan, logs and hours stay theirs. Doing it again changes nothing.
 */
export const leaveProgramme = (deps: Deps, actor: PersonActor, reason: string): Promise<LeaveResult> =>
  deps.store.transaction(async (data) => {
    const cycle = await data.cycles.current(deps.clock.now())
    const place = cycle && (await data.roster.participantOf(cycle.id, actor.personId))
    if (!place || place.status === 'declined') return { ok: false, refusal: { kind: 'notInProgramme' } }
    const pair = await data.partnerships.currentOf(actor.personId, place.cycleId)
    if (place.status === 'withdrawn') return { ok: true, hadPartner: pair !== undefined }
    await data.roster.setStatus(place.id, 'withdrawn', deps.clock.now())
    await leftNote(data, actor, place.id)
    if (pair?.status === 'active')
      await actOnPathIn(deps, data, actor, { partnershipId: pair.id }, () => ({ kind: 'freeze', reason }))
    return { ok: true, hadPartner: pair !== undefined }
  })

const leftNote = (data: Data, { personId }: PersonActor, participantId: string): Promise<void> =>
  data.audit.write({
    personId,
    role: 'partner',
    action: 'participant.left',
    subject: { kind: 'participant', id: participantId },
  })
