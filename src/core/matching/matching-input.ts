import type { Candidate, District } from './candidate.ts'
import type { MatchingSettings } from './settings.ts'

export interface LockedPair {
  readonly a: string
  readonly b: string
  /** Needed when the two districts are not neighbors, or when earlier partners are not to be matched again. */
  readonly reason: string | null
}

export interface ForbiddenPair {
  readonly a: string
  readonly b: string
  readonly reason: string
}

export type IdPair = readonly [a: string, b: string]

/** All that a matching depends on. The order of the lists makes no difference to the result. */
export interface MatchingInput {
  readonly candidates: readonly Candidate[]
  readonly districts: readonly District[]
  /** Codes of neighboring districts; once a pair is enough, either way round. */
  readonly neighbors: readonly IdPair[]
  readonly locked: readonly LockedPair[]
  readonly forbidden: readonly ForbiddenPair[]
  readonly settings: MatchingSettings
  /** Pairs to keep where that costs nothing: among equally good results the one with most of these is chosen. */
  readonly preferred?: readonly IdPair[]
}
