import type { FactsOf } from '../../core/notice.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { previewWeek, seeWeek } from '../../usecases/desk/see-weekly.ts'
import type { Card } from '../kit/card.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { picturesOf } from './show-report.ts'
import { weeklyCard } from './weekly-cards.ts'

/** What the digest would say now. */
export const showWeekly = async (request: Request): Promise<Reply> => {
  const seen = await previewWeek(request.deps, request.actor)
  if (!seen.ok) return refusalCard(seen.refusal)
  const { first, ...week } = seen.value
  return { kind: 'card', card: weeklyCard(week, picturesOf(request, week.cycle), { whole: true, first }) }
}

/** The digest as it is sent. */
export const drawWeekly = async (
  deps: ConversationDeps,
  { cycleId, before }: FactsOf['weeklyDigest'],
  whole: boolean,
): Promise<Card | undefined> => {
  const week = await seeWeek(deps, cycleId, before)
  return week && weeklyCard(week, picturesOf({ deps }, week.cycle), { whole, first: before === undefined })
}
