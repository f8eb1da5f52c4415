import type { Actor } from '../../core/actor.ts'
import type { DistrictCount, PairLine } from '../desk/overview-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'

export interface Announced {
  readonly cycle: Cycle
  /** When these pairs were matched; undefined: all of the year's. */
  readonly matchedAt?: Date
  readonly districts: readonly DistrictCount[]
  /** Empty unless the program's setting lets channels name people. */
  readonly pairs: readonly PairLine[]
  /** What a map of the pairs shows, in words; empty where there is none. */
  readonly mapWords: string
}

/**
 * What an announcement of the pairs of that moment says now, in the year that is named or the current one. It stands in a
 * channel, so anyone may see it; it names people only where the program's setting lets channels do that.
 */
export const seeAnnouncement = async (
  deps: Deps,
  { cycleId, draftId, matchedAt }: { readonly cycleId?: string; readonly draftId?: string; readonly matchedAt?: Date },
): Promise<{ readonly ok: true; readonly announced: Announced } | Refused<'noCycle' | 'nothingAnnounced'>> => {
  const { cycles, overview } = deps.store.read
  const cycle = await (cycleId === undefined ? cycles.current(deps.clock.now()) : cycles.find(cycleId))
  if (!cycle) return refuse('noCycle')
  const districts = await overview.pairsByDistrict(cycle.id, matchedAt)
  if (districts.length === 0) return refuse('nothingAnnounced')
  const pairs = cycle.settings.namesInChannels && matchedAt ? await overview.matchedAt(cycle.id, matchedAt) : []
  const mapWords = draftId ? await pairsMapInWords(deps, draftId) : ''
  return { ok: true, announced: { cycle, matchedAt, districts, pairs, mapWords } }
}

/** The map of a proposal for a channel: where pairs are, and not who has none. */
export const pairsMapInWords = async ({ store, geography }: Deps, draftId: string): Promise<string> => {
  const counties = await store.read.matchmaking.countiesOf(draftId)
  return counties && counties.pairs.length > 0 ? geography.describe({ pairs: counties.pairs }) : ''
}

interface DistrictAsked {
  readonly cycleId: string
  readonly districtCode: string
  /** These pairs are the news; all without it. */
  readonly only?: readonly string[]
}

export interface DistrictMatches {
  readonly ok: true
  readonly cycle: Cycle
  readonly district: string
  readonly pairs: readonly PairLine[]
  /** How many more there are beside these. */
  readonly others: number
}

/** Who of a district is matched with whom, for who directs it now. */
export const seeDistrictMatches = async (
  deps: Deps,
  actor: Actor,
  { cycleId, districtCode, only }: DistrictAsked,
): Promise<DistrictMatches | Refused<'notYours' | 'noCycle' | 'nothingAnnounced'>> => {
  if (actor.kind !== 'person' || !actor.directs.includes(districtCode)) return refuse('notYours')
  const { cycles, overview, roster } = deps.store.read
  const cycle = await cycles.find(cycleId)
  const [district] = await roster.districts([districtCode])
  if (!cycle || !district) return refuse('noCycle')
  const { pairs } = await overview.district(cycle.id, districtCode)
  const going = pairs.filter((pair) => pair.status !== 'ended')
  const fresh = only ? going.filter((pair) => only.includes(pair.partnershipId)) : going
  const others = going.length - fresh.length
  if (fresh.length === 0) return refuse('nothingAnnounced')
  return { ok: true, cycle, district: district.name, pairs: fresh, others }
}
