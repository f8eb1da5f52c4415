import type { Actor } from '../../core/actor.ts'
import { type BoardFilter, isFiltered } from '../../core/desk/board.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { CoordinatorRefusal } from '../as-coordinator.ts'
import { type LikelyMeant, whoWasMeant } from '../people/who-was-meant.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { DistrictFacts } from '../roster/roster-port.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { BoardCount, BoardLine, BoardQuery } from './board-port.ts'
import type { Page, Paged } from './overview-port.ts'
import { pageOrLast } from './page-or-last.ts'
import { seeOverview } from './see-overview.ts'

export interface SeenBoard {
  readonly cycle: Cycle
  /** ISO day in the program's zone. */
  readonly today: string
  readonly now: Date
  /** As it was carried out: a coordinator's own region stands in it when nothing was asked. */
  readonly filter: BoardFilter
  /** Regions that whoever looks is responsible for. */
  readonly ownRegions: readonly string[]
  readonly counts: readonly BoardCount[]
  readonly paged: Paged<BoardLine>
  /** Where no pair is under way: whether one has completed. */
  readonly anyCompleted: boolean
  readonly district?: DistrictFacts
  /** Where the words that were looked for found no pair. */
  readonly meant?: LikelyMeant
}

/** One page of the board. Who looks after a region sees that first, unless they ask for something else or for `whole`. */
export const seeBoard = async (
  deps: Deps,
  actor: Actor,
  asked: { readonly filter: BoardFilter; readonly whole?: boolean; readonly page: Page },
): Promise<{ readonly ok: true; readonly value: SeenBoard } | Refused<CoordinatorRefusal>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { board, roster } = deps.store.read
  const viewerId = actor.personId
  const regionsRead = board.regionsOf(viewerId)
  const [seen] = await Promise.all([
    seeOverview(deps, actor, async (_overview, cycle, today): Promise<SeenBoard> => {
      const ownRegions = await regionsRead
      const ownFirst = ownRegions.length > 0 && !asked.whole && !isFiltered(asked.filter)
      const filter: BoardFilter = ownFirst ? { mine: 'region' } : asked.filter
      const query: BoardQuery = { ...filter, cycleId: cycle.id, today, viewerId, ownRegions }
      const [[district], counts, paged] = await Promise.all([
        filter.districtCode ? roster.districts([filter.districtCode]) : [],
        board.counts(query),
        pageOrLast((page) => board.page(query, page), asked.page),
      ])
      const { search } = filter
      const of = { among: 'pairs', cycleId: cycle.id } as const
      const isEmpty = counts.every(({ pairs }) => pairs === 0)
      const completed = { ...query, reason: 'completed' } as const
      // Who is there, but not past due, was meant as typed.
      const named = { search, cycleId: cycle.id, today, viewerId, ownRegions }
      const isUnknown = search && paged.total === 0 && (await board.ids(named, 1)).length === 0
      return {
        cycle,
        anyCompleted: isEmpty && (await board.ids(completed, 1)).length > 0,
        today,
        now: deps.clock.now(),
        filter,
        ownRegions,
        counts,
        paged,
        district,
        ...(isUnknown && { meant: await whoWasMeant(deps.store.read, search, of) }),
      }
    }),
    regionsRead,
  ])
  return seen.ok ? { ok: true, value: seen.seen } : refused(seen.refusal)
}

export interface BoardChoices {
  readonly cycle: Cycle
  readonly districts: readonly DistrictFacts[]
  readonly regions: readonly string[]
}

/** What the board can be filtered by. */
export const seeBoardChoices = async (
  deps: Deps,
  actor: Actor,
): Promise<{ readonly ok: true; readonly value: BoardChoices } | Refused<CoordinatorRefusal>> => {
  const seen = await seeOverview(deps, actor, async (_overview, cycle) => ({
    cycle,
    districts: await deps.store.read.roster.districts(),
    regions: await deps.store.read.board.regions(),
  }))
  return seen.ok ? { ok: true, value: seen.seen } : refused(seen.refusal)
}

const refused = ({ kind }: { readonly kind: string }) => refuse(kind === 'noCycle' ? 'noCycle' : 'notCoordinator')
