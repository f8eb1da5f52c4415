import type { Notice, NoticeName } from '../../core/notice.ts'
import { actorOf } from '../../usecases/identity/actor-of.ts'
import { type PairView, type SeenStep, seePair } from '../../usecases/partnership/see-pair.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Card } from '../kit/card.ts'
import type { Draw } from '../kit/notice.ts'
import { calendarUpdateCard } from './calendar-cards.ts'
import { logAmendedCard, stepOpenedCard, stepReopenedCard, stepSettledCard, visitLoggedCard } from './log-cards.ts'
import {
  closingCard,
  endedCard,
  frozenCard,
  frozenForCoordinatorCard,
  introductionCard,
  resumedCard,
} from './news-cards.ts'
import { asOwn, type OwnPair } from './own-pair.ts'
import {
  cancelledCard,
  didItHappenCard,
  missedCard,
  scheduledCard,
  timesDeclinedCard,
  timesOfferedCard,
} from './times-cards.ts'

/** The pair of a notice, as far as its recipient may see it. */
const viewFor = async (deps: Deps, { to, facts }: Notice): Promise<PairView | undefined> => {
  const person = to.kind === 'person' ? await deps.store.read.people.find(to.personId) : undefined
  return person && seePair(deps, actorOf(person), { partnershipId: facts.partnershipId, stepId: facts.stepId })
}

const forPartner =
  (draw: (view: OwnPair, deps: Deps, notice: Notice) => Card | undefined): Draw =>
  async (deps, notice) => {
    const view = asOwn(await viewFor(deps, notice))
    return view && draw(view, deps, notice)
  }

const aboutStep = (draw: (view: OwnPair, step: SeenStep, deps: Deps, notice: Notice) => Card | undefined): Draw =>
  forPartner((view, deps, notice) => {
    const step = view.pair.steps.find((one) => one.id === notice.facts.stepId)
    return step && draw(view, step, deps, notice)
  })

const frozen: Draw = async (deps, notice) => {
  const view = await viewFor(deps, notice)
  const own = asOwn(view)
  if (own) return frozenCard(own)
  return view?.pair.statusReason !== undefined ? frozenForCoordinatorCard(view) : undefined
}

export const pathNotices = {
  introduction: forPartner((view) => introductionCard(view)),
  timesOffered: aboutStep((view, step, _deps, notice) => timesOfferedCard(view, step, Number(notice.facts.round))),
  timesDeclined: aboutStep((view, step) => timesDeclinedCard(view, step)),
  visitScheduled: aboutStep((view, step, { links }) => scheduledCard(view, step, links)),
  visitCancelled: aboutStep((view, step) => cancelledCard(view, step)),
  calendarUpdate: aboutStep((view, step) => calendarUpdateCard(view, step)),
  visitMissed: aboutStep((view, step) => missedCard(view, step)),
  didItHappen: aboutStep((view, step) => didItHappenCard(view, step)),
  visitLogged: aboutStep((view, step, _deps, notice) => visitLoggedCard(view, step, notice.facts.logId ?? '')),
  logAmended: aboutStep((view, step, _deps, notice) => logAmendedCard(view, step, notice.facts.logId ?? '')),
  stepOpened: aboutStep((view, step) => stepOpenedCard(view, step)),
  stepReopened: aboutStep((view, step) => stepReopenedCard(view, step)),
  stepSettled: aboutStep((view, step) => stepSettledCard(view, step)),
  partnershipFrozen: frozen,
  partnershipResumed: forPartner((view) => resumedCard(view)),
  partnershipEnded: forPartner((view) => endedCard(view)),
  closing: forPartner((view) => closingCard(view)),
} as const satisfies Partial<Record<NoticeName, Draw>>
