import { yearTyped } from '../../core/calendar/year-typed.ts'
import { yearToCsv } from '../../core/desk/year-csv.ts'
import { titled } from '../../core/directors/titled.ts'
import { type Partnership, partnerOfPerson } from '../../core/partnership/partnership.ts'
import { seePair } from '../../usecases/partnership/see-pair.ts'
import { seePlan } from '../../usecases/plan/see-plan.ts'
import { seeLeftOver, seeOwnPlace } from '../../usecases/roster/see-own-place.ts'
import { announceEnd, closeYear, goOnOverSummer } from '../../usecases/year/close-year.ts'
import { excuseOpenSteps, keepOpenSteps } from '../../usecases/year/excuse-open-steps.ts'
import { seeEarlierYear, seeEnding, seeEndingDistrict, seeEndingYear } from '../../usecases/year/see-earlier-year.ts'
import { button } from '../kit/action.ts'
import type { Block } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { date, note } from '../kit/fields.ts'
import { buildForm, prefill } from '../kit/form.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { type Drawings, forCoordinator, forPerson } from '../kit/notice.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { stepTitle } from '../kit/steps.ts'
import { count } from '../kit/words.ts'
import { seeLog } from '../partnership/actions.ts'
import { ownPairOf, refusedCard, showPair } from '../partnership/index.ts'
import * as actions from './actions.ts'
import { earlierYearCard, excusingCard, keptOpenCard, stillOpenCard, yearClosedCard } from './closing-cards.ts'
import { showYear } from './show-year.ts'
import { districtYearEndsCard, goesOnCard, yearEndsCard, yearWithoutPartnerCard } from './year-ends-cards.ts'
import { yearForm } from './year-form.ts'

const endForm = () =>
  buildForm({
    id: actions.announceEnd.id,
    title: 'The last day',
    submit: 'Announce it',
    fields: {
      closesOn: date({ label: 'On which day does this year end?' }),
      aside: note(
        `Partners of pairs under way and ${titled('directors')} of districts that take part are told at once. Reminders stop after that day. The words are under Texts.`,
        'quiet',
      ),
    },
  })

export const endOfYear = yearForm({
  of: actions.announceEnd,
  untilClosed: true,
  build: endForm,
  filled: ({ closesOn, endsOn }) => prefill(endForm(), { closesOn: closesOn ?? endsOn }),
  save: async ({ request, values: { closesOn } }) => {
    const done = await announceEnd(request.deps, request.actor, closesOn)
    if (!done.ok) return refusalCard(done.refusal)
    if (done.value.kind === 'wrongDay')
      return {
        kind: 'wrong',
        problems: { closesOn: 'That day has passed, or lies before the year. Please choose a day to come.' },
      }
    if (done.value.kind === 'closedAlready')
      return { kind: 'wrong', problems: { closesOn: 'This year is closed already.' } }
    if (done.value.kind === 'announcedAlready')
      return showYear(request, `${dayInWords(closesOn)} was announced already. Nobody was told twice.`)
    const { partners, directors } = done.value
    return showYear(request, `Announced to ${count(partners, 'partner')} and ${count(directors, titled('director'))}.`)
  },
})

export const closingActions: readonly ActionHandler[] = [
  onAction(actions.closeYear, async ({ deps, actor }, { cycleId }) => {
    const done = await closeYear(deps, actor, cycleId)
    return done.ok
      ? { kind: 'card', card: yearClosedCard(done.cycle, done.isNew), replace: true }
      : refusalCard(done.refusal)
  }),
  onAction(actions.excuseOpen, async ({ deps, actor }, { cycleId }) => {
    const done = await excuseOpenSteps(deps, actor, cycleId)
    return done.ok ? { kind: 'card', card: excusingCard(done) } : refusalCard(done.refusal)
  }),
  onAction(actions.keepOpen, async ({ deps, actor }, { cycleId }) => {
    const done = await keepOpenSteps(deps, actor, cycleId)
    return done.ok ? { kind: 'card', card: keptOpenCard(done.cycle), replace: true } : refusalCard(done.refusal)
  }),
  onAction(actions.goOn, async ({ deps, actor }, { partnershipId }) => {
    const done = await goOnOverSummer(deps, actor, partnershipId)
    return done.ok
      ? { kind: 'card', card: goesOnCard(done) }
      : { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
  }),
]

/** "year 2026-27": coordinators read what it came to, partners their own pair of it. */
export const showEarlierYear = async (request: Request, name: string): Promise<Reply> => {
  const seen = await seeEarlierYear(request.deps, request.actor, yearTyped(name) ?? name)
  if (seen.kind === 'own') return showOwnYear(request, seen.pair)
  if (seen.kind !== 'report') return refusalCard(seen)
  const content = new TextEncoder().encode(yearToCsv(seen.report.counts.districts, seen.report.counts.state))
  return {
    kind: 'file',
    card: earlierYearCard(seen.cycle, seen.report, seen.ending),
    file: { name: `p3-${seen.cycle.name}.csv`, mediaType: 'text/csv', content },
  }
}

/** A partner's own pair of that year, with what was logged and the plan as it was. */
const showOwnYear = async (request: Request, pair: Partnership): Promise<Reply> => {
  const { deps, actor } = request
  const reply = await showPair(request, pair.id)
  const me = partnerOfPerson(pair, actor.personId)
  if (reply.kind !== 'card' || !me) return reply
  const plan = await seePlan(deps, actor, { partnershipId: pair.id, ownerId: me.id })
  const goals = plan.ok ? plan.plan.goals : []
  const logs = pair.steps.filter(({ state }) => state === 'logged')
  const blocks: Block[] = [
    ...logs.map(
      ({ id, kind }): Block => ({
        kind: 'entry',
        text: stepTitle(kind),
        actions: [button(seeLog, { stepId: id }, 'View log')],
      }),
    ),
    ...(goals.length > 0 ? [{ kind: 'heading', text: 'Your plan that year' } as const] : []),
    ...goals.map(({ goal }): Block => ({ kind: 'quote', text: goal })),
  ]
  return { ...reply, card: { ...reply.card, blocks: [...reply.card.blocks, ...blocks] } }
}

const yearEnds = forPerson<'yearEnds'>(async ({ deps, actor }, { cycleId, closesOn, partnershipId, districtCode }) => {
  const cycle = await seeEndingYear(deps, cycleId)
  // A later announcement says another day.
  if (!cycle || cycle.closesOn !== closesOn) return undefined
  if (districtCode) {
    const district = await seeEndingDistrict(deps, actor, cycleId, districtCode)
    return district.ok ? districtYearEndsCard(cycle, closesOn, district) : undefined
  }
  const view = ownPairOf(await seePair(deps, actor, { partnershipId }))
  return view?.pair.status === 'active' ? yearEndsCard(view, closesOn) : undefined
})

const goesOn = forPerson<'goesOn'>(async ({ deps, actor }, { partnershipId, until }) => {
  const view = ownPairOf(await seePair(deps, actor, { partnershipId }))
  return view?.pair.status === 'active' ? goesOnCard({ both: true, until, otherName: view.other.name }) : undefined
})

const yearStillOpen = forCoordinator<'yearStillOpen'>(async ({ deps }, { cycleId }) => {
  const cycle = await seeEndingYear(deps, cycleId)
  return cycle && stillOpenCard(cycle, await seeEnding(deps, cycle))
})

const yearWithoutPartner = forPerson<'yearWithoutPartner'>(async ({ deps, actor }, { participantId }) => {
  const seen = await seeLeftOver(deps, actor, participantId)
  if (!seen.ok || !seen.cycle.closedAt) return undefined
  const now = await seeOwnPlace(deps, actor)
  return yearWithoutPartnerCard(seen.cycle, now !== undefined && now.cycleId !== seen.cycle.id)
})

export const yearNotices = { yearEnds, yearWithoutPartner, yearStillOpen, goesOn } as const satisfies Drawings
