import type { Actor } from '../../core/actor.ts'
import { type LikelyMeant, whoWasMeant } from '../people/who-was-meant.ts'
import type { Deps } from '../ports.ts'
import type { Page, Paged, PairLine } from './overview-port.ts'
import { pageOrLast } from './page-or-last.ts'
import { seeOverview } from './see-overview.ts'

export interface SearchedPairs {
  readonly paged: Paged<PairLine>
  /** ISO day. */
  readonly today: string
  readonly search: string
  /** Where the search found no pair. */
  readonly meant?: LikelyMeant
}

/** A page of this year's pairs, or of those with a name, school or district that begins so, for a coordinator. */
export const searchPairs = (deps: Deps, actor: Actor, search: string, page: Page) =>
  seeOverview(deps, actor, async (overview, cycle, today): Promise<SearchedPairs> => {
    const paged = await pageOrLast((one) => overview.pairs(cycle.id, one, search || undefined), page)
    const of = { among: 'pairs', cycleId: cycle.id } as const
    if (search === '' || paged.total > 0) return { paged, today, search }
    return { paged, today, search, meant: await whoWasMeant(deps.store.read, search, of) }
  })
