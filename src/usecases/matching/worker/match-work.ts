import type { MatchProgress } from '../../../core/matching/match.ts'
import type { MatchingInput } from '../../../core/matching/matching-input.ts'
import type { MatchOutcome, Proposal } from '../../../core/matching/proposal.ts'
import type { Publishable } from '../../../core/matching/publishable.ts'

/** What the starting thread hands over. */
export type MatchWork =
  | {
      readonly task: 'match'
      readonly input: MatchingInput
      /** One shared number; the starting thread sets it to 1 to stop the work. */
      readonly stop: Int32Array
    }
  | { readonly task: 'check'; readonly input: MatchingInput; readonly proposal: Proposal }

/** What the working thread tells: how far it is, and at last its result. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: MatchProgress }
  | { readonly kind: 'outcome'; readonly outcome: MatchOutcome }
  | { readonly kind: 'verdict'; readonly verdict: Publishable }
