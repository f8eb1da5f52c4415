import { seeDistrict, seeOverview } from '../usecases/see-overview.ts'
import type { Card } from './card.ts'
import {
  districtCard,
  funnelCard,
  overdueCard,
  pageSize,
  pairsListCard,
  unreachableCard,
  waitingCard,
} from './cards/overview.ts'
import { refusalCard } from './cards/refused.ts'
import type { Reply } from './reply.ts'
import type { Turn } from './turn.ts'

const shown = (card: Card, replace = false): Reply => ({ kind: 'card', card, replace })

const page = (number: number) => ({ number: Math.max(0, number), size: pageSize })

export const showFunnel = async ({ deps, actor }: Turn): Promise<Reply> => {
  const found = await seeOverview(deps, actor, (overview, cycle, today) => overview.funnel(cycle.id, today))
  return found.ok ? shown(funnelCard(found.cycle.name, found.seen)) : refusalCard(found.why)
}

export const showOverdue = async ({ deps, actor }: Turn, number = 0): Promise<Reply> => {
  const found = await seeOverview(deps, actor, (overview, cycle, today) =>
    overview.overdue(cycle.id, today, page(number)),
  )
  return found.ok ? shown(overdueCard(found.seen), number > 0) : refusalCard(found.why)
}

export const showUnreachable = async ({ deps, actor }: Turn, number = 0): Promise<Reply> => {
  const found = await seeOverview(deps, actor, (overview, cycle) => overview.unreachable(cycle.id, page(number)))
  return found.ok ? shown(unreachableCard(found.seen), number > 0) : refusalCard(found.why)
}

export const showWaiting = async ({ deps, actor }: Turn): Promise<Reply> => {
  const found = await seeOverview(deps, actor, (overview, cycle) => overview.waiting(cycle.id))
  return found.ok ? shown(waitingCard(found.seen)) : refusalCard(found.why)
}

export const showPairs = async ({ deps, actor }: Turn, search: string, number = 0): Promise<Reply> => {
  const found = await seeOverview(deps, actor, (overview, cycle) =>
    overview.pairs(cycle.id, page(number), search || undefined),
  )
  return found.ok ? shown(pairsListCard(found.seen, search), number > 0) : refusalCard(found.why)
}

export const showDistrict = async ({ deps, actor }: Turn, districtCode: string, replace = false): Promise<Reply> => {
  const found = await seeDistrict(deps, actor, districtCode)
  return found.ok
    ? shown(districtCard(found.district.name, districtCode, found.cycle.name, found.overview), replace)
    : refusalCard(found.why)
}
