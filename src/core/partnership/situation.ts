import type { Actor } from '../actor.ts'
import type { Event } from './event.ts'
import type { Partnership, PartnershipStatus, Step, StepKind } from './partnership.ts'
import type { Phase } from './phase.ts'
import type { Recommended } from './recommended.ts'
import type { PathRefusal } from './refusal.ts'
import type { RequestKind, RequestOf } from './request.ts'
import type { Standing } from './standing.ts'

/** What a decision needs to know beyond the pair and the request. */
export interface Facts {
  readonly now: Date
  readonly actor: Actor
  /** Days in which an author may amend or take back a log: the cycle's setting. */
  readonly amendDays: number
  /** What the program recommends. */
  readonly lengths: Recommended['lengths']
  /** Whether the program asks for the final meeting, which is optional: the cycle's setting. */
  readonly asksFinalMeeting: boolean
  /** The year's version of the rubric. */
  readonly rubricId?: string
  /** ISO day on which a step that opens then is due: the cycle's windows and blackouts. */
  readonly dueOn: (step: StepKind, openedAt: Date) => string
}

export type Decision = { readonly events: readonly Event[] } | { readonly refusal: PathRefusal }

/** Who a request is open to. */
export type Asker = 'partner' | 'overseer' | 'partnerOrOverseer'

/** One row of the table: who, while the pair is what, while the step is what, and then. */
export interface PathRule<K extends RequestKind> {
  readonly asker: Asker
  readonly whilePair: readonly PartnershipStatus[]
  /** Undefined for requests about the pair as a whole. */
  readonly whileStep?: readonly Phase[]
  /** The refusal of a phase that is not in `whileStep`; undefined falls back to `outOfPhase`. */
  readonly otherwise?: (step: Step, phase: Phase) => PathRefusal | undefined
  /** What bars it whatever it says: known before a form opens. */
  readonly unless?: (situation: Situation) => PathRefusal | undefined
  readonly decide: (situation: Situation, request: RequestOf<K>) => Decision
}

/** A request that passed the table's columns. */
export interface Situation {
  readonly partnership: Partnership
  readonly facts: Facts
  readonly standing: Standing
  /** The partner's id, or `program`. */
  readonly by: string
  /** The step asked about; the first one for requests about the pair. */
  readonly step: Step
  readonly phase: Phase
}
