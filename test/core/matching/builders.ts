import type { Candidate, District } from '../../../src/core/matching/candidate.ts'
import { match } from '../../../src/core/matching/match.ts'
import type { MatchingInput } from '../../../src/core/matching/matching-input.ts'
import type { Proposal } from '../../../src/core/matching/proposal.ts'
import { defaultMatchingSettings } from '../../../src/core/matching/settings.ts'

/** An invented administrator who may be matched with anyone next door. */
export const person = (id: string, districtCode: string, facts: Partial<Candidate> = {}): Candidate => ({
  id,
  name: `Person ${id}`,
  districtCode,
  schoolLevel: 'elementary',
  schoolSize: 400,
  refinements: [],
  strengths: [],
  yearsExperience: 5,
  earlierPartners: [],
  leftOutLastCycle: false,
  standing: 'joined',
  alreadyPaired: false,
  ...facts,
})

export const district = (code: string, facts: Partial<District> = {}): District => ({
  code,
  name: `District ${code}`,
  optedIn: true,
  centroid: { latitude: 36, longitude: -86 },
  ...facts,
})

/** Districts A and B next to each other, C next to B, D next to none, and whoever the test puts there. */
export const inputOf = (candidates: readonly Candidate[], facts: Partial<MatchingInput> = {}): MatchingInput => ({
  candidates,
  districts: ['A', 'B', 'C', 'D'].map((code) => district(code)),
  neighbors: [
    ['A', 'B'],
    ['B', 'C'],
  ],
  locked: [],
  forbidden: [],
  settings: defaultMatchingSettings,
  ...facts,
})

/** The proposal for an input that must be sound. */
export const proposalFor = (input: MatchingInput): Proposal => {
  const outcome = match(input)
  if (outcome.kind !== 'proposal') throw new Error(JSON.stringify(outcome))
  return outcome
}
