import type { DraftChange } from '../usecases/propose-matches.ts'
import type { Context } from './card.ts'

/** A change to the draft in the ids of a button, so that "keep it" does what "what if" showed. */
export const contextOf = (change: DraftChange): Context =>
  change.kind === 'make-neighbors'
    ? { change: change.kind, a: change.districts[0], b: change.districts[1] }
    : { change: change.kind, a: change.pair.a, b: change.pair.b, reason: change.pair.reason ?? '' }

/** The change that a button stands for; undefined for one that means nothing here. */
export const changeOf = ({ change, a = '', b = '', reason = '' }: Context): DraftChange | undefined => {
  if (change === 'make-neighbors') return { kind: change, districts: [a, b] }
  if (change === 'lock-pair') return { kind: change, pair: { a, b, reason: reason || null } }
  if (change === 'forbid-pair') return { kind: change, pair: { a, b, reason } }
  return undefined
}
