import type { Actor, PersonActor } from '../../core/actor.ts'
import { mayRunProgram } from '../../core/offices.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import { meetNewcomers } from '../identity/meet-newcomers.ts'
import { untieUnvouched } from '../identity/untie-accounts.ts'
import type { Data, Deps, PlainDeps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { followMoves } from './change-school.ts'
import type { Nomination } from './roster-port.ts'
import { emailOf, type NamedByHand, type NominateRefusal, weighByHand } from './weigh-nominations.ts'

export type Nominated =
  /** `known`: by this address, to which P3 goes on writing. */
  | { ok: true; isNew: boolean; known?: string }
  | Refused<NominateRefusal>
  /** Of a closed year nobody is asked any more. */
  | Refused<'yearClosed'>
  /** It may be somebody whom P3 knows by another address: nothing is done before that is said. */
  | Refused<{ readonly kind: 'maybeSame'; readonly question: SameQuestion }>

/**
 * Seed: "Superintendents will select administrators". The director of the school's district nominates, or a coordinator;
 * the person is asked, and is matched only after joining.
 */
export const nominate = async (deps: Deps, actor: Actor, input: NamedByHand): Promise<Nominated> => {
  if (actor.kind !== 'person') return refuse('notYours')
  return deps.store.transaction(async (data): Promise<Nominated> => {
    const cycle = await data.cycles.current(deps.clock.now())
    if (!cycle) return refuse('noCycle')
    if (cycle.closedAt) return refuse('yearClosed')
    const { refused, questions, nominations, moves } = await weighByHand(deps, data, { actor, cycle, inputs: [input] })
    const [first] = refused
    if (first) return refuse(first.refusal)
    const [question] = questions
    if (question) return refuse({ kind: 'maybeSame', question })
    await data.roster.moveAddresses(moves)
    await enroll(deps, data, actor, nominations)
    const [one] = nominations
    const known = one && one.person.email !== emailOf(input) ? one.person.email : undefined
    return { ok: true, isNew: one?.invites === true, known }
  })
}

/** Puts them on the roster; who is new to it is asked. */
export const enroll = async (
  deps: PlainDeps,
  data: Data,
  actor: PersonActor,
  nominations: readonly Nomination[],
): Promise<void> => {
  await data.roster.nominate(nominations)
  await followMoves(
    deps,
    data,
    nominations.flatMap(({ id, person, movedFrom }) =>
      movedFrom ? [{ id, personId: person.id, schoolCode: movedFrom }] : [],
    ),
  )
  // Who moved is vouched for by other workspaces now.
  await untieUnvouched(data, { personIds: nominations.map((one) => one.person.id) })
  const invited = nominations.filter((one) => one.invites)
  const told = new Set(invited.map((one) => one.person.id))
  await meetNewcomers(deps, data, { addresses: nominations.map((one) => one.person.email), told })
  await data.audit.writeAll(
    invited.map(({ id }) => ({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'director',
      action: 'participant.nominated',
      subject: { kind: 'participant', id },
    })),
  )
  await data.outbox.send(
    invited.map(({ id, person }) => ({
      name: 'invitation',
      to: { kind: 'person', personId: person.id },
      facts: { participantId: id },
      priority: 'announcement',
    })),
  )
}
