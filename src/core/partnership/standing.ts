import type { Actor } from '../actor.ts'
import { type Partner, type Partnership, partnerOfPerson, partnersOf } from './partnership.ts'

/** What an actor is to one pair. Somebody may be several things at once. */
export interface Standing {
  readonly partner?: Partner
  /** Directs the district of either partner. */
  readonly director: boolean
  readonly coordinator: boolean
  readonly system: boolean
}

export const standingOf = (actor: Actor, partnership: Pick<Partnership, 'a' | 'b'>): Standing =>
  actor.kind === 'system'
    ? { director: false, coordinator: false, system: true }
    : {
        partner: partnerOfPerson(partnership, actor.personId),
        director: partnersOf(partnership).some((partner) => actor.directs.includes(partner.districtCode)),
        coordinator: actor.coordinator,
        system: false,
      }

export const isStranger = (standing: Standing): boolean =>
  !standing.partner && !standing.director && !standing.coordinator && !standing.system
