import type { Actor } from '../../core/actor.ts'
import { mayActFor, mayRunProgram } from '../../core/offices.ts'
import { nearestNames } from '../../core/people/near-names.ts'
import { found } from '../../core/people/search-key.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { DistrictFacts } from '../roster/roster-port.ts'
import { type TakenOut, takeOut } from '../roster/withdraw-participant.ts'
import type { Nominee } from './directors-port.ts'

export type NomineesRefusal = 'notYours' | 'noCycle' | 'noSuchDistrict' | 'noSuchPerson'
const actsFor = (actor: Actor, districtCode: string): boolean =>
  actor.kind === 'person' && mayActFor(actor, districtCode)

/** Whom a district nominated this year and what each answered: for its directors and the coordinators. */
export const seeNominees = async (
  deps: Deps,
  actor: Actor,
  { districtCode, search = '' }: { readonly districtCode: string; readonly search?: string },
): Promise<
  | {
      readonly ok: true
      readonly district: DistrictFacts
      readonly nominees: readonly Nominee[]
      /** Who was likely meant, where the words that were looked for found nobody. */
      readonly near: readonly Nominee[]
      readonly all: number
    }
  | Refused<NomineesRefusal>
> => {
  if (!actsFor(actor, districtCode)) return refuse('notYours')
  const { read } = deps.store
  const cycle = await read.cycles.current(deps.clock.now())
  if (!cycle) return refuse('noCycle')
  const [district] = await read.roster.districts([districtCode])
  if (!district) return refuse('noSuchDistrict')
  const all = await read.directors.nominees(cycle.id, districtCode)
  const nominees = all.filter((one) => found(search, one.name, one.school))
  const near = nominees.length === 0 ? nearestNames(search, all) : []
  return { ok: true, district, nominees, near, all: all.length }
}

/**
 * Takes a nomination back. Who has a partner: the pair is on hold until the coordinator decides; who has none is told.
 * Twice changes nothing.
 */
export const takeBackNomination = async (
  deps: Deps,
  actor: Actor,
  participantId: string,
): Promise<(TakenOut & { readonly districtCode: string }) | Refused<NomineesRefusal>> =>
  deps.store.transaction(async (data) => {
    const place = await data.roster.participant(participantId)
    if (!place) return refuse('noSuchPerson')
    const { districtCode } = place
    if (actor.kind !== 'person' || !mayActFor(actor, districtCode)) return refuse('notYours')
    const before = place.status
    const person = await data.people.find(place.personId)
    const taken = await takeOut(deps, data, place, {
      reason: `${person?.name ?? 'Your partner'} can’t take part any more this year.`,
      by: { personId: actor.personId, role: mayRunProgram(actor) ? 'coordinator' : 'director' },
      action: 'nomination.takenBack',
    })
    if (taken.pair === 'none' && before !== 'withdrawn' && before !== 'declined')
      await data.outbox.send([
        {
          name: 'nominationTakenBack',
          to: { kind: 'person', personId: place.personId },
          facts: { participantId },
          priority: 'announcement',
        },
      ])
    return { ...taken, districtCode }
  })
