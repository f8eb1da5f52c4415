import type { Actor } from '../../core/actor.ts'
import { mayActFor, mayRunProgram } from '../../core/offices.ts'
import type { PairLine } from '../desk/overview-port.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { DistrictFacts } from './roster-port.ts'

export type Opted =
  | {
      readonly ok: true
      readonly district: DistrictFacts
      /** Pairs that go on, and people who were asked or joined. */
      readonly underWay: number
      readonly invited: number
      readonly joined: number
    }
  | Refused<OptRefusal>

export type OptRefusal = 'notYours' | 'noCycle' | 'yearClosed' | 'noSuchDistrict'

/** Seed: "District participation in P3 is optional." A director decides for the own district, a coordinator for any. Saying it twice changes nothing. */
export const optDistrict = async (
  deps: Deps,
  actor: Actor,
  {
    districtCode,
    takesPart,
    onlyUnanswered = false,
  }: {
    readonly districtCode: string
    readonly takesPart: boolean
    /** Leaves a district that has answered as it said. */
    readonly onlyUnanswered?: boolean
  },
): Promise<Opted> => {
  if (actor.kind !== 'person' || !mayActFor(actor, districtCode)) return refuse('notYours')
  return deps.store.transaction(async (data): Promise<Opted> => {
    const at = deps.clock.now()
    const cycle = await data.cycles.current(at)
    if (!cycle) return refuse('noCycle')
    if (cycle.closedAt) return refuse('yearClosed')
    const [district] = await data.roster.districts([districtCode])
    if (!district) return refuse('noSuchDistrict')
    const answered = (await data.directors.answers(cycle.id)).get(districtCode)
    const { pairs, people } = await data.overview.district(cycle.id, districtCode)
    // Of a pair on hold nobody knows yet whether it goes on.
    const underWay = pairs.filter((one) => one.status === 'active')
    const done: Opted = {
      ok: true,
      district,
      underWay: underWay.length,
      invited: people.invited,
      joined: people.joined,
    }
    if (answered?.takesPart === takesPart || (answered && onlyUnanswered)) return done
    if (takesPart) await data.roster.optIn({ cycleId: cycle.id, districtCode, byPersonId: actor.personId, at })
    else await data.roster.optOut({ cycleId: cycle.id, districtCode, at })
    await data.audit.write({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'director',
      action: takesPart ? 'district.optedIn' : 'district.optedOut',
      subject: { kind: 'district', id: districtCode },
      details: { cycleId: cycle.id },
    })
    if (answered && !takesPart)
      await tellOfLeaving(data, { cycleId: cycle.id, districtCode, underWay, by: actor.personId })
    return done
  })
}

interface Leaving {
  readonly cycleId: string
  readonly districtCode: string
  readonly underWay: readonly PairLine[]
  readonly by: string
}

/** Coordinators learn of it, and both partners of every pair that goes on. */
const tellOfLeaving = async (data: Data, { cycleId, districtCode, underWay, by }: Leaving): Promise<void> => {
  const coordinators = (await data.people.coordinators()).map(({ id }) => id)
  const facts = { cycleId, districtCode }
  const partners = underWay.flatMap((pair) =>
    pair.people.map(({ personId }) => ({ personId, facts: { ...facts, partnershipId: pair.partnershipId } })),
  )
  const told = [...coordinators.filter((id) => id !== by).map((personId) => ({ personId, facts })), ...partners]
  await data.outbox.send(
    told.map(({ personId, facts }) => ({
      name: 'districtOptedOut',
      to: { kind: 'person', personId },
      facts,
      priority: 'announcement',
    })),
  )
}
