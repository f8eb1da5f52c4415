import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { Funnel, YearCounts } from './overview-port.ts'
import { seeOverview } from './see-overview.ts'

export interface YearReport {
  readonly cycle: Cycle
  readonly funnel: Funnel
  readonly counts: YearCounts
}

/** The year for the department: counts, never a word that somebody wrote. Taking it out is audited. */
export const yearReport = async (deps: Deps, actor: Actor): Promise<AsCoordinator<YearReport>> => {
  const seen = await seeOverview(deps, actor, async (overview, cycle, today) => ({
    funnel: await overview.funnel(cycle.id, today),
    counts: await overview.year(cycle.id),
  }))
  if (!seen.ok) return refuse(seen.refusal.kind === 'noCycle' ? 'noCycle' : 'notCoordinator')
  return asCoordinator(deps, actor, async ({ cycle, note }) => {
    await note({ action: 'report.taken', subject: { kind: 'cycle', id: cycle.id } })
    return { cycle, ...seen.seen }
  })
}
