import type { SchoolLevel } from './candidate.ts'
import type { MatchingRoster, Member } from './roster.ts'
import type { FitTermName } from './settings.ts'

/** One reason for a pair: a share of its weight between 0 and 1, and half a sentence that says why. */
interface FitRule {
  readonly name: FitTermName
  readonly title: string
  readonly share: (a: Member, b: Member, roster: MatchingRoster) => number
  readonly explain: (a: Member, b: Member, roster: MatchingRoster) => string
}

export interface FitTerm {
  readonly name: FitTermName
  readonly points: number
  readonly explanation: string
}

const INDICATORS_FOR_FULL_POINTS = 3
const SIZE_RATIO_FOR_NOTHING = 4
const YEARS_APART_FOR_NOTHING = 15
/** An unknown fact neither helps nor hurts much: half the points. */
const UNKNOWN_SHARE = 0.5

const countBits = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** What one wants to work on and the other can offer, whichever way round: it says nothing about either alone. */
const complementary = (a: Member, b: Member, word: number): number =>
  (a.refinementBits[word]! & b.strengthBits[word]!) | (b.refinementBits[word]! & a.strengthBits[word]!)

const shared = (a: Member, b: Member, word: number): number => a.refinementBits[word]! & b.refinementBits[word]!

type Overlap = (a: Member, b: Member, word: number) => number

const overlapShare = (overlap: Overlap, a: Member, b: Member): number => {
  let count = 0
  for (let word = 0; word < a.refinementBits.length; word++) count += countBits(overlap(a, b, word))
  return Math.min(count, INDICATORS_FOR_FULL_POINTS) / INDICATORS_FOR_FULL_POINTS
}

const overlapCodes = (overlap: Overlap, a: Member, b: Member, { indicators }: MatchingRoster): string =>
  indicators.filter((_, place) => (overlap(a, b, place >> 5) >>> (place & 31)) & 1).join(', ')

const levelOrder: Record<SchoolLevel, number> = { elementary: 0, middle: 1, high: 2, other: -1 }
const levelNames: Record<SchoolLevel, string> = {
  elementary: 'elementary schools',
  middle: 'middle schools',
  high: 'high schools',
  other: 'schools of several levels',
}

const levelShare = (a: SchoolLevel, b: SchoolLevel): number => {
  if (a === b) return 1
  if (a === 'other' || b === 'other') return UNKNOWN_SHARE
  return Math.abs(levelOrder[a] - levelOrder[b]) === 1 ? 0.4 : 0
}

const levelReason = (a: SchoolLevel, b: SchoolLevel): string => {
  if (a === b) return `both lead ${levelNames[a]}`
  return a === 'other' || b === 'other' ? 'a school of theirs has several levels' : 'their schools are of nearby levels'
}

const sizeShare = (a: number | null, b: number | null): number =>
  a === null || b === null || a <= 0 || b <= 0
    ? UNKNOWN_SHARE
    : 1 - Math.abs(Math.log(a / b)) / Math.log(SIZE_RATIO_FOR_NOTHING)

const yearsApart = (a: Member, b: Member): number | null =>
  a.candidate.yearsExperience === null || b.candidate.yearsExperience === null
    ? null
    : Math.abs(a.candidate.yearsExperience - b.candidate.yearsExperience)

/** What makes two people a good pair. To add a reason: a weight in settings.ts and a row here. */
export const fitRules: readonly FitRule[] = [
  {
    name: 'complementaryFocus',
    title: 'Complementary focus',
    share: (a, b) => overlapShare(complementary, a, b),
    explain: (a, b, roster) => `they have ideas to trade on ${overlapCodes(complementary, a, b, roster)}`,
  },
  {
    name: 'sharedFocus',
    title: 'Shared focus',
    share: (a, b) => overlapShare(shared, a, b),
    explain: (a, b, roster) => `both want to work on ${overlapCodes(shared, a, b, roster)}`,
  },
  {
    name: 'schoolLevel',
    title: 'School level',
    share: (a, b) => levelShare(a.candidate.schoolLevel, b.candidate.schoolLevel),
    explain: ({ candidate: a }, { candidate: b }) => levelReason(a.schoolLevel, b.schoolLevel),
  },
  {
    name: 'schoolSize',
    title: 'School size',
    share: (a, b) => sizeShare(a.candidate.schoolSize, b.candidate.schoolSize),
    explain: ({ candidate: a }, { candidate: b }) =>
      a.schoolSize === null || b.schoolSize === null
        ? 'the size of a school is not known'
        : `their schools have ${a.schoolSize} and ${b.schoolSize} students`,
  },
  {
    name: 'distance',
    title: 'Distance',
    share: (a, b, { settings, milesApart }) => {
      const miles = milesApart(a, b)
      return miles === null ? UNKNOWN_SHARE : 1 - miles / settings.distanceReachMiles
    },
    explain: (a, b, { milesApart }) => {
      const miles = milesApart(a, b)
      if (miles === null) return 'the distance is not known'
      return miles < 1 ? 'they are in the same county' : `their counties are about ${Math.round(miles)} miles apart`
    },
  },
  {
    name: 'experience',
    title: 'Experience',
    share: (a, b) => {
      const years = yearsApart(a, b)
      return years === null ? UNKNOWN_SHARE : 1 - years / YEARS_APART_FOR_NOTHING
    },
    explain: (a, b) => {
      const years = yearsApart(a, b)
      if (years === null) return 'the years of experience are not known'
      return years === 0 ? 'they have led for equally long' : `their years of experience differ by ${years}`
    },
  },
  {
    name: 'newPartner',
    title: 'New partner',
    share: (a, b) => (a.earlierPartners.has(b.candidate.id) ? 0 : 1),
    explain: () => 'they have not been partners before',
  },
  {
    name: 'leftOutLastCycle',
    title: 'Left out last year',
    share: (a, b) => (a.candidate.leftOutLastCycle || b.candidate.leftOutLastCycle ? 1 : 0),
    explain: () => 'it makes up for a year without a partner',
  },
]

const pointsFor = (rule: FitRule, a: Member, b: Member, roster: MatchingRoster): number => {
  const weight = roster.settings.weights[rule.name]
  return weight === 0 ? 0 : Math.round(weight * Math.min(1, Math.max(0, rule.share(a, b, roster))))
}

/** The fit of a pair in points: the sum of its terms, a whole number, the same whichever comes first. */
export const fitOf = (a: Member, b: Member, roster: MatchingRoster): number => {
  let points = 0
  for (const rule of fitRules) points += pointsFor(rule, a, b, roster)
  return points
}

/** The terms that gave points, the weightiest first. */
export const fitTermsOf = (a: Member, b: Member, roster: MatchingRoster): FitTerm[] =>
  fitRules
    .map((rule) => ({ rule, points: pointsFor(rule, a, b, roster) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .map(({ rule, points }) => ({ name: rule.name, points, explanation: rule.explain(a, b, roster) }))

/** The most points a pair can have under these settings. */
export const highestFit = ({ settings }: MatchingRoster): number =>
  fitRules.reduce((sum, rule) => sum + settings.weights[rule.name], 0)
