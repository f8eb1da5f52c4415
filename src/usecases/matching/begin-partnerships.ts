import { system } from '../../core/actor.ts'
import type { Proposal } from '../../core/matching/proposal.ts'
import { reasonsOf } from '../../core/matching/reasons-of.ts'
import { createPartnership } from '../../core/partnership/create-partnership.ts'
import type { Partnership } from '../../core/partnership/partnership.ts'
import { nextNudgeAt } from '../nudges/next-nudge-at.ts'
import { pathFacts } from '../partnership/path-facts.ts'
import type { Data, Deps } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** Makes the proposed pairs partnerships, each with its first visit open. In the order of the proposal. */
export const beginPartnerships = async (
  deps: Deps,
  data: Data,
  cycle: Cycle,
  proposal: Proposal,
): Promise<Partnership[]> => {
  const ids = proposal.pairs.flatMap(({ a, b }) => [a, b])
  const partners = new Map((await data.partnerships.partners(ids)).map((partner) => [partner.id, partner]))
  const { newId, clock } = deps
  // One moment for all of them: by it the announcement knows its own.
  const now = clock.now()
  const made = proposal.pairs.map((pair): Partnership => {
    const [a, b] = [partners.get(pair.a)!, partners.get(pair.b)!]
    const facts = pathFacts({ clock: { now: () => now } }, cycle, [a.districtCode, b.districtCode], system)
    return createPartnership(
      {
        id: newId(),
        cycleId: cycle.id,
        a,
        b,
        fit: Math.round((100 * pair.fit) / Math.max(1, proposal.totals.highestFit)),
        reasons: reasonsOf(pair),
        handReason: pair.lockReason ?? undefined,
        stepIds: [newId(), newId(), newId(), newId()],
      },
      facts,
    )
  })
  await data.partnerships.create(
    made.map((partnership) => ({ partnership, nextNudgeAt: nextNudgeAt(partnership, now) })),
  )
  return made
}
