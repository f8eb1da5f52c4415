import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import type { DistrictFacts } from './roster-port.ts'

export type OptRefusal = 'notYours' | 'noCycle' | 'noSuchDistrict'

/** Seed: "District participation in P3 is optional." A director decides for the own district, a coordinator for any. Saying it twice changes nothing. */
export const optDistrict = async (
  deps: Deps,
  actor: Actor,
  { districtCode, takesPart }: { districtCode: string; takesPart: boolean },
): Promise<{ ok: true; district: DistrictFacts } | { ok: false; why: OptRefusal }> => {
  if (actor.kind !== 'person' || !(actor.coordinator || actor.directs.includes(districtCode)))
    return { ok: false, why: 'notYours' }
  return deps.store.transaction(async (data) => {
    const at = deps.clock.now()
    const cycle = await data.cycles.current(at)
    if (!cycle) return { ok: false, why: 'noCycle' }
    const [district] = await data.roster.districts([districtCode])
    if (!district) return { ok: false, why: 'noSuchDistrict' }
    if ((await data.roster.isOptedIn(cycle.id, districtCode)) === takesPart) return { ok: true, district }
    if (takesPart) await data.roster.optIn({ cycleId: cycle.id, districtCode, byPersonId: actor.personId, at })
    else await data.roster.optOut({ cycleId: cycle.id, districtCode, at })
    await data.audit.write({
      personId: actor.personId,
      role: actor.coordinator ? 'coordinator' : 'director',
      action: takesPart ? 'district.optedIn' : 'district.optedOut',
      subject: { kind: 'district', id: districtCode },
      details: { cycleId: cycle.id },
    })
    return { ok: true, district }
  })
}
