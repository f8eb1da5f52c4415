import type { Candidate, District } from './candidate.ts'
import { milesBetween } from './distance.ts'
import type { IdPair, MatchingInput } from './matching-input.ts'
import type { MatchingSettings } from './settings.ts'

/** A candidate with what the fit needs worked out once. The place in the roster is the vertex of the graph. */
export interface Member {
  readonly vertex: number
  readonly candidate: Candidate
  /** Undefined when the roster names a district that is not in the table. */
  readonly district: District | undefined
  /** One bit an indicator. */
  readonly refinementBits: Uint32Array
  readonly strengthBits: Uint32Array
  readonly earlierPartners: ReadonlySet<string>
  /** Why this person may not be paired with another, by the other's id. */
  readonly forbiddenWith: ReadonlyMap<string, string>
}

/** The input in canonical order, indexed: whatever order the rows came in, the roster is the same. */
export interface MatchingRoster {
  readonly members: readonly Member[]
  readonly memberOf: ReadonlyMap<string, Member>
  readonly districtOf: ReadonlyMap<string, District>
  readonly neighborsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Rubric indicators in use, sorted; the place is the bit. */
  readonly indicators: readonly string[]
  readonly settings: MatchingSettings
  /** Between the middles of two people's counties; null when one is unknown. */
  readonly milesApart: (a: Member, b: Member) => number | null
}

/** People are looked at district by district: remembering the last answer saves nearly all of the trigonometry. */
const createMilesApart = (): MatchingRoster['milesApart'] => {
  let one: District | undefined
  let other: District | undefined
  let miles: number | null = null
  return (a, b) => {
    if (a.district === one && b.district === other) return miles
    one = a.district
    other = b.district
    miles = one?.centroid && other?.centroid ? milesBetween(one.centroid, other.centroid) : null
    return miles
  }
}

/** By character code, the same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const symmetric = (pairs: Iterable<IdPair>): Map<string, Set<string>> => {
  const others = new Map<string, Set<string>>()
  const link = (a: string, b: string): void => {
    const known = others.get(a)
    if (known) known.add(b)
    else others.set(a, new Set([b]))
  }
  for (const [a, b] of pairs) {
    if (a === b) continue
    link(a, b)
    link(b, a)
  }
  return others
}

const bitsOf = (codes: readonly string[], places: ReadonlyMap<string, number>, words: number): Uint32Array => {
  const bits = new Uint32Array(words)
  for (const code of codes) {
    const place = places.get(code)!
    bits[place >> 5]! |= 1 << (place & 31)
  }
  return bits
}

const reasonsByPerson = (input: MatchingInput): Map<string, Map<string, string>> => {
  const reasons = new Map<string, Map<string, string>>()
  const note = (person: string, other: string, reason: string): void => {
    const known = reasons.get(person) ?? new Map<string, string>()
    reasons.set(person, known.set(other, reason))
  }
  for (const { a, b, reason } of input.forbidden) {
    note(a, b, reason)
    note(b, a, reason)
  }
  return reasons
}

const NOBODY: ReadonlyMap<string, string> = new Map()
const NONE: ReadonlySet<string> = new Set()

/** People of one district side by side, so that the solver's memory accesses stay close together. */
export const buildRoster = (input: MatchingInput): MatchingRoster => {
  const candidates = [...input.candidates].sort((a, b) => byCode(a.districtCode, b.districtCode) || byCode(a.id, b.id))
  const districtOf = new Map(input.districts.map((district) => [district.code, district]))
  const indicators = [...new Set(candidates.flatMap((each) => [...each.refinements, ...each.strengths]))].sort(byCode)
  const places = new Map(indicators.map((code, place) => [code, place]))
  const words = Math.max(1, Math.ceil(indicators.length / 32))
  const forbidden = reasonsByPerson(input)
  const earlier = symmetric(candidates.flatMap((each) => each.earlierPartners.map((other): IdPair => [each.id, other])))
  const members = candidates.map(
    (candidate, vertex): Member => ({
      vertex,
      candidate,
      district: districtOf.get(candidate.districtCode),
      refinementBits: bitsOf(candidate.refinements, places, words),
      strengthBits: bitsOf(candidate.strengths, places, words),
      earlierPartners: earlier.get(candidate.id) ?? NONE,
      forbiddenWith: forbidden.get(candidate.id) ?? NOBODY,
    }),
  )
  return {
    members,
    memberOf: new Map(members.map((member) => [member.candidate.id, member])),
    districtOf,
    neighborsOf: symmetric(input.neighbors),
    indicators,
    settings: input.settings,
    milesApart: createMilesApart(),
  }
}
