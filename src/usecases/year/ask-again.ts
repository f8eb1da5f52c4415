import type { Actor } from '../../core/actor.ts'
import { codesNow } from '../../core/plan/crosswalk.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'
import { enroll } from '../roster/nominate.ts'
import type { Nomination } from '../roster/roster-port.ts'
import type { EarlierPartner } from './closings-port.ts'
import type { Cycle } from './cycles-port.ts'

/** Partners of the year before whom nobody has asked for this one, and whose district takes part. */
const toAskAgain = async (data: Pick<Data, 'closings'>, cycle: Pick<Cycle, 'id' | 'closedAt'>) =>
  cycle.closedAt ? [] : data.closings.earlierPartners(cycle.id)

/** Asks each of them once: again this year? The invitation's own reminders follow. Says how many were asked. */
export const askAgainThisYear = (deps: Deps, actor: Actor): Promise<AsCoordinator<number>> =>
  asCoordinator(deps, actor, async ({ data, cycle, actor: coordinator, at, note }): Promise<number> => {
    const partners = await toAskAgain(data, cycle)
    const nominations = partners.map(
      ({ person, rubricId, refinements, strengths, ...one }: EarlierPartner): Nomination => ({
        ...one,
        id: deps.newId(),
        cycleId: cycle.id,
        person,
        // A new version of the rubric may call them otherwise, or have them no more.
        refinements: offeredNow(cycle, refinements, rubricId),
        strengths: offeredNow(cycle, strengths, rubricId),
        nominatedBy: coordinator.personId,
        at,
        invites: true,
      }),
    )
    await enroll(deps, data, coordinator, nominations)
    const asked = nominations.length
    await note({ action: 'partners.askedAgain', subject: { kind: 'cycle', id: cycle.id }, details: { asked } })
    return asked
  })

const offeredNow = (
  { rubric }: Cycle,
  codes: readonly string[],
  writtenWith: string | undefined,
): readonly string[] => {
  const indicators = new Set(rubric.indicators.map(({ code }) => code))
  return codesNow(rubric, codes, writtenWith).filter((code) => indicators.has(code))
}
