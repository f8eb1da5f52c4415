import type { MatchProgress } from '../../core/matching/match.ts'
import type { MatchingInput } from '../../core/matching/matching-input.ts'
import type { MatchOutcome } from '../../core/matching/proposal.ts'

/** What the starting thread hands over. */
export interface MatchWork {
  readonly input: MatchingInput
  /** One shared number; the starting thread sets it to 1 to stop the work. */
  readonly stop: Int32Array
}

/** What the working thread tells. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: MatchProgress }
  | { readonly kind: 'outcome'; readonly outcome: MatchOutcome }
