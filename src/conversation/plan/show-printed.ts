import type { PrintedPage } from '../../core/print/printed-page.ts'
import { seePair } from '../../usecases/partnership/see-pair.ts'
import { seeOwnPlan, seeOwnYear, seeProgramOf } from '../../usecases/plan/see-plan.ts'
import { inTitles } from '../kit/in-titles.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { ownPairOf } from '../partnership/index.ts'
import { printedPlan } from './printed-plan.ts'
import { printedYear } from './printed-year.ts'
import { ownRefusedCard } from './refusals.ts'

const onPaper = async (
  { deps }: Request,
  { page, name, title, text }: { page: PrintedPage; name: string; title: string; text: string },
): Promise<Reply> => ({
  kind: 'file',
  file: { name, mediaType: 'application/pdf', content: await deps.printer.print(await inTitles(deps, page)) },
  card: { title, blocks: [{ kind: 'text', text }] },
})

/** The speaker's own plan of a year on one sheet; of this year without one. */
export const showPrinted = async (request: Request, year?: string): Promise<Reply> => {
  const { deps, actor, person } = request
  const own = await seeOwnPlan(deps, actor)
  const wanted = year ?? (own.ok ? own.cycle.id : own.earlier[0]?.year.id) ?? ''
  const seen = await seeOwnYear(deps, actor, wanted)
  if (!seen.ok) return { kind: 'refusal', card: ownRefusedCard(seen.refusal) }
  const program = await seeProgramOf(deps, seen.plan.year.id)
  const { plan, rubric } = seen
  const page = printedPlan({ plan, rubric, owner: person, program, year: plan.year.name, now: deps.clock.now() })
  return onPaper(request, {
    page,
    name: `action-plan-${plan.year.name}.pdf`,
    title: `Your plan of ${plan.year.name}, to print`,
    text: 'Your private reflection and comments are not on it.',
  })
}

/** The speaker's own year with one partner, on one sheet. */
export const showPrintedYear = async (request: Request, partnershipId: string): Promise<Reply> => {
  const { deps, actor } = request
  const view = ownPairOf(await seePair(deps, actor, { partnershipId }))
  if (!view) return { kind: 'refusal', card: ownRefusedCard({ kind: 'notYours' }) }
  const seen = await seeOwnYear(deps, actor, view.cycle.id)
  return onPaper(request, {
    page: printedYear({ view, ...(seen.ok && { plan: seen.plan, rubric: seen.rubric }) }),
    name: `my-p3-year-${view.cycle.name}.pdf`,
    title: `Your year ${view.cycle.name}, to print`,
    text: 'It holds your own words alone. Your private reflections and comments are not on it.',
  })
}
