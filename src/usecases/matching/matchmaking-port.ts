import type { MatchProgress } from '../../core/matching/match.ts'
import type { IdPair, MatchingInput } from '../../core/matching/matching-input.ts'
import type { MatchOutcome, Proposal } from '../../core/matching/proposal.ts'
import type { Publishable } from '../../core/matching/publishable.ts'
import type { DistrictFacts } from '../roster/roster-port.ts'

/** What a matching depends on, the proposal being worked on, and who asked for which pairs. */
export interface MatchmakingReads {
  /** Roster, opt-ins, neighbors, locks, bans and history of a cycle, as they are now. */
  input(cycleId: string, geography: Geography): Promise<MatchingInput>
  /** The counties of a proposal's people, published or not; undefined when there is no such proposal. */
  countiesOf(draftId: string): Promise<ProposalCounties | undefined>
  /** Who the participants are, for people to read. */
  participants(cycleId: string): Promise<readonly ParticipantFacts[]>
  /** Participants who were told this year that they have no partner, and have had none since: nothing new for them. */
  toldLeftOver(cycleId: string): Promise<ReadonlySet<string>>
  /** The proposal being worked on, if there is one that can still be read. */
  draft(cycleId: string): Promise<MatchDraft | undefined>
  /** What became of a proposal; undefined when there never was such a one. */
  draftStatus(draftId: string): Promise<'draft' | 'published' | 'discarded' | undefined>
  constraints(cycleId: string): Promise<readonly PairConstraint[]>
  /** By name. */
  neighborsOf(districtCode: string): Promise<readonly NeighborLine[]>
}

export interface Matchmaking extends MatchmakingReads {
  discardDraft(cycleId: string): Promise<void>
  /** Puts a new proposal in the place of the one being worked on. */
  replaceDraft(draft: MatchDraft & { readonly cycleId: string }): Promise<void>
  /** True for the one caller who publishes it; false when it was published or replaced meanwhile. */
  publish(draftId: string, at: Date): Promise<boolean>
  /** Whoever answers, leaves or changes one of these people at this very moment waits, and is then told what became of them. */
  hold(participantIds: readonly string[]): Promise<void>
  /** Locks or rules out a pair, in place of what was said of it before. */
  constrain(constraint: NewConstraint): Promise<void>
  /** Takes back what was said of these two. */
  release(cycleId: string, a: string, b: string): Promise<boolean>
  /** Two districts count as neighbors from now on. */
  addNeighbors(districtA: string, districtB: string): Promise<void>
  removeNeighbors(districtA: string, districtB: string): Promise<void>
}

export interface NeighborLine extends Omit<DistrictFacts, 'county'> {
  /** Made by a coordinator rather than by the map. */
  readonly added: boolean
}

export interface MatchDraft {
  readonly id: string
  readonly proposal: Proposal
  /** The pairs it was told to keep where that costs nothing; its certificate holds with these. */
  readonly preferred: readonly IdPair[]
  readonly byPersonId: string
  readonly createdAt: Date
}

export interface PairConstraint {
  readonly kind: 'lock' | 'forbid'
  /** Participant ids, the lower first. */
  readonly a: string
  readonly b: string
  readonly reason: string
}

interface NewConstraint extends PairConstraint {
  readonly id: string
  readonly cycleId: string
  readonly byPersonId: string
  readonly at: Date
}

export interface ParticipantFacts {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly title: string
  readonly school: string
  readonly districtCode: string
  readonly district: string
  readonly countyFips: string
  readonly level: string
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  readonly status: 'invited' | 'joined' | 'declined' | 'paused' | 'withdrawn'
}

/** Runs a matching beside the event loop. */
export interface Matcher {
  run(
    input: MatchingInput,
    options?: { onProgress?: (progress: MatchProgress) => void; signal?: AbortSignal },
  ): Promise<MatchOutcome>
  /** Whether a proposal may be published as things are now: every pair eligible, the certificate proved. */
  check(input: MatchingInput, proposal: Proposal): Promise<Publishable>
}

/** Where counties are. */
export interface Geography {
  /** The middle of a county in degrees, by its FIPS code; undefined when unknown. */
  centerOf(countyFips: string): { readonly latitude: number; readonly longitude: number } | undefined
  /** What a map of these pairs shows, in words. */
  describe(counties: Pick<ProposalCounties, 'pairs'> & Partial<ProposalCounties>): string
}

/** Counties by FIPS code: of the two partners of each pair, and of everybody without a partner. */
interface ProposalCounties {
  readonly pairs: readonly (readonly [string, string])[]
  readonly leftOver: readonly string[]
}
