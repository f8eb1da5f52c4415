import { isNamed, nameAmong } from '../../core/people/name-among.ts'
import { found as searchFinds } from '../../core/people/search-key.ts'
import type { Overview, Page } from '../../usecases/desk/overview-port.ts'
import { pageOrLast } from '../../usecases/desk/page-or-last.ts'
import { searchPairs } from '../../usecases/desk/search-pairs.ts'
import { seeOverview } from '../../usecases/desk/see-overview.ts'
import { countOpenElsewhere } from '../../usecases/year/see-earlier-year.ts'
import type { Card } from '../kit/card.ts'
import type { Leaf } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { searched } from '../kit/searched.ts'
import { showLedger, showPair } from '../partnership/index.ts'
import { funnelCard } from './funnel-cards.ts'
import { ledgersListCard, overdueCard, pageSize, pairsListCard } from './list-cards.ts'
import { picturesOf } from './show-report.ts'
import { unreachableCard } from './unreachable-cards.ts'
import { waitingCard, waitingShown } from './waiting-cards.ts'

const shown = (card: Card, replace = false): Reply => ({ kind: 'card', card, replace })

const first: Leaf = { number: 0, replace: false }
const pageOf = ({ number }: Leaf) => ({ number, size: pageSize })

export const showFunnel = async (request: Request): Promise<Reply> => {
  const { deps, actor } = request
  const found = await seeOverview(deps, actor, async (overview, cycle, today) => ({
    funnel: await overview.funnel(cycle.id, today),
    state: await overview.stateYear(cycle.id),
  }))
  return found.ok
    ? shown(funnelCard(found.cycle.name, found.seen.funnel, found.seen.state, picturesOf(request, found.cycle)))
    : refusalCard(found.refusal)
}

export const showOverdue = async ({ deps, actor }: Request, leaf = first): Promise<Reply> => {
  const found = await seeOverview(deps, actor, async (overview, cycle, today) => ({
    today,
    paged: await pageOrLast((page) => overview.overdue(cycle.id, today, page), pageOf(leaf)),
    elsewhere: await countOpenElsewhere(deps, cycle),
  }))
  return found.ok
    ? shown(overdueCard(found.seen.paged, found.seen.today, found.seen.elsewhere), leaf.replace)
    : refusalCard(found.refusal)
}

export const showUnreachable = async ({ deps, actor }: Request, search = '', leaf = first): Promise<Reply> => {
  const found = await seeOverview(deps, actor, (overview, cycle) =>
    pageOrLast((page) => unreachableOf(overview, cycle.id, search, page), pageOf(leaf)),
  )
  return found.ok ? shown(unreachableCard(found.seen, search), leaf.replace) : refusalCard(found.refusal)
}

/** Those whose name or district has what is looked for: nobody has so many out of reach that they could not be gone through. */
const unreachableOf = async (overview: Overview, cycleId: string, search: string, page: Page) => {
  if (search === '') return overview.unreachable(cycleId, page)
  const { items: all } = await overview.unreachable(cycleId, { number: 0, size: 10_000 })
  const those = all.filter(({ name, district = '' }) => searchFinds(search, name, district))
  const from = page.number * page.size
  return { items: those.slice(from, from + page.size), total: those.length, page }
}

export const showWaiting = async ({ deps, actor }: Request, replace = false): Promise<Reply> => {
  const found = await seeOverview(deps, actor, async (overview, cycle, today) => ({
    today,
    pairs: await overview.waiting(cycle.id, waitingShown),
    waits: await overview.waits(cycle.id),
    rest: await overview.waitingElse(cycle.id, today),
  }))
  return found.ok
    ? shown(waitingCard(found.seen.pairs, found.seen.waits, found.seen.today, found.seen.rest), replace)
    : refusalCard(found.refusal)
}

export const showPairs = async (request: Request, search: string, leaf = first): Promise<Reply> => {
  const found = await searchPairs(request.deps, request.actor, search, pageOf(leaf))
  return found.ok ? shown(pairsListCard(found.seen), leaf.replace) : refusalCard(found.refusal)
}

/** The one pair that words found, of several which, or who was likely meant by them; undefined where they mean nobody. */
export const showPairsOf = async (request: Request, search: string): Promise<Reply | undefined> => {
  const found = await searchPairs(request.deps, request.actor, search, pageOf(first))
  if (!found.ok) return refusalCard(found.refusal)
  const { paged, meant } = found.seen
  const [only] = paged.items
  if (paged.total === 1 && only) return showPair(request, only.partnershipId)
  const isFound = paged.total + (meant?.people.length ?? 0) + (meant?.places.length ?? 0) > 0
  return isFound ? shown(pairsListCard(found.seen)) : undefined
}

/**
 * To a coordinator the pairs of whom, or of where, a sentence names in full, one opened only when it is chosen. Undefined where it
 * names nobody, and for everybody else.
 */
export const showPairsNamed = async (request: Request, sentence: string): Promise<Reply | undefined> => {
  const search = searched(nameAmong(sentence))
  if (search === '') return undefined
  const found = await searchPairs(request.deps, request.actor, search, pageOf(first))
  if (!found.ok) return undefined
  const isMeant = found.seen.paged.items.some(({ people }) =>
    isNamed(search, ...people.flatMap(({ name, school, district }) => [name, school, district])),
  )
  return isMeant ? shown(pairsListCard(found.seen)) : undefined
}

/** Every message of the one pair that a search finds; of several, which. */
export const findLedger = async (request: Request, search: string, leaf = first): Promise<Reply> => {
  const found = await searchPairs(request.deps, request.actor, search, pageOf(leaf))
  if (!found.ok) return refusalCard(found.refusal)
  const { paged } = found.seen
  const [only] = paged.items
  if (paged.total === 1 && only) return showLedger(request, only.partnershipId, first)
  return shown(ledgersListCard(found.seen), leaf.replace)
}
