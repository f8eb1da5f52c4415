import type { Actor } from '../../core/actor.ts'
import type { StateYear } from '../../core/desk/year-counts.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps, Reads } from '../ports.ts'
import { refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { YearCounts } from './overview-port.ts'
import { seeOverview } from './see-overview.ts'

export interface YearReport {
  readonly cycle: Cycle
  readonly counts: YearCounts
  /** Earlier years as they were kept, or as they stand; the latest first. */
  readonly earlier: readonly { readonly name: string; readonly state: StateYear }[]
}

/** The year for the department: counts, never a word that somebody wrote. Taking it out is audited. */
export const yearReport = async (deps: Deps, actor: Actor): Promise<AsCoordinator<YearReport>> => {
  const seen = await seeOverview(deps, actor, async (overview, cycle) => {
    const [counts, earlier] = await Promise.all([overview.year(cycle.id), earlierYears(deps.store.read, cycle.id)])
    return { counts, earlier }
  })
  if (!seen.ok) return refuse(seen.refusal.kind === 'noCycle' ? 'noCycle' : 'notCoordinator')
  return asCoordinator(deps, actor, async ({ cycle, note }) => {
    await note({ action: 'report.taken', subject: { kind: 'cycle', id: cycle.id } })
    return { cycle, ...seen.seen }
  })
}

/** As many as fit beside this one on a page. */
const yearsBeside = 3

const earlierYears = async ({ closings, overview }: Reads, cycleId: string): Promise<YearReport['earlier']> => {
  const years: { name: string; state: StateYear }[] = []
  for (const { id, name } of await closings.earlier(cycleId, yearsBeside)) {
    const kept = await closings.report(id)
    const state = kept ? kept.counts.state : await overview.stateYear(id)
    if (state && state.nominated > 0) years.push({ name, state })
  }
  return years
}
