import type { Actor } from '../../core/actor.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Participation } from './roster-port.ts'

export type AnswerRefusal = 'notYours' | 'askedNoMore' | 'tooLate'

/** Nobody takes part without saying so. The answer may be changed until there is a partner or the person was withdrawn. */
export const answerInvitation = async (
  deps: Deps,
  actor: Actor,
  { participantId, joins }: { participantId: string; joins: boolean },
): Promise<{ ok: true; participation: Participation } | Refused<AnswerRefusal>> =>
  deps.store.transaction(async (data) => {
    const participation = await data.roster.participant(participantId)
    if (!participation || actor.kind !== 'person' || participation.personId !== actor.personId)
      return refuse('notYours')
    const status = joins ? 'joined' : 'declined'
    // Who is paused has said yes, and the pause is the office's to end.
    const isSaid = participation.status === status || (joins && participation.status === 'paused')
    if (isSaid) return { ok: true, participation }
    if ((await data.cycles.find(participation.cycleId))?.closedAt) return refuse('askedNoMore')
    if (participation.status === 'withdrawn' || (await hasPartner(data, participation))) return refuse('tooLate')
    await data.roster.setStatus([participantId], status, deps.clock.now())
    await data.audit.write({
      personId: actor.personId,
      role: 'partner',
      action: `participant.${status}`,
      subject: { kind: 'participant', id: participantId },
    })
    return { ok: true, participation: { ...participation, status } }
  })

const hasPartner = async (data: Data, { personId, cycleId }: Participation): Promise<boolean> =>
  (await data.partnerships.ofPerson(personId)).some((pair) => pair.cycleId === cycleId && pair.status !== 'ended')
