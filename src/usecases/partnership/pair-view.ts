import { type SeenPartnership, seenPartnership } from '../../core/access.ts'
import type { Actor } from '../../core/actor.ts'
import { otherPartner, type Partner, type Partnership, partnerOfPerson } from '../../core/partnership/partnership.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** A pair as one person may see it. */
export interface PairView {
  readonly pair: SeenPartnership
  readonly cycle: Cycle
  readonly now: Date
  /** When the viewer is one of the two. */
  readonly me?: Partner
  readonly other?: Partner
}

/** Undefined for whom the pair is no business of. */
export const pairView = (
  pair: Partnership,
  actor: Actor,
  { cycle, now }: Pick<PairView, 'cycle' | 'now'>,
): PairView | undefined => {
  const seen = seenPartnership(pair, actor)
  if (!seen) return undefined
  const me = actor.kind === 'person' ? partnerOfPerson(pair, actor.personId) : undefined
  return { pair: seen, cycle, now, me, other: me && otherPartner(pair, me.id) }
}
