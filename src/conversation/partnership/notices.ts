import type { PersonActor } from '../../core/actor.ts'
import type { FactsOf, NoticeName } from '../../core/notice.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { type SeenStep, seePair } from '../../usecases/partnership/see-pair.ts'
import { seeSettings } from '../../usecases/people/change-settings.ts'
import { seeOwnPlace } from '../../usecases/roster/see-own-place.ts'
import type { Card } from '../kit/card.ts'
import { type Draw, type Drawings, forPerson } from '../kit/notice.ts'
import { calendarUpdateCard } from './calendar-cards.ts'
import {
  logAmendedCard,
  stepChangedCard,
  stepOpenedCard,
  stepReopenedCard,
  stepSettledCard,
  visitLoggedCard,
} from './log-cards.ts'
import { loggedCard } from './logged-card.ts'
import {
  closingCard,
  endedCard,
  frozenCard,
  frozenForCoordinatorCard,
  introductionCard,
  resumedCard,
  schoolChangedCard,
} from './news-cards.ts'
import { filled, type OwnPair, ownPairOf } from './own-pair.ts'
import {
  cancelledCard,
  didItHappenCard,
  missedCard,
  scheduledCard,
  timesDeclinedCard,
  timesOfferedCard,
} from './times-cards.ts'
import { withBeside } from './with-beside.ts'

type AboutPair = { readonly [N in NoticeName]: FactsOf[N] extends { partnershipId: string } ? N : never }[NoticeName]
type StepFacts = { readonly partnershipId: string; readonly stepId?: string }

/** What else a card is drawn from. */
type More = (deps: ConversationDeps, actor: PersonActor, view: OwnPair) => Promise<OwnPair>

const withInvitations: More = async (deps, actor, view) => ({
  ...view,
  invitesByMail: deps.mailIsSetUp && (await seeSettings(deps, actor)).invitesByMail,
})

const forPartner = <N extends AboutPair>(
  draw: (view: OwnPair, facts: FactsOf[N], deps: ConversationDeps) => Card | undefined,
  more: readonly More[] = [],
): Draw<N> =>
  forPerson<N>(async ({ deps, actor }, facts) => {
    const own = ownPairOf(await seePair(deps, actor, pairOf(facts)))
    let view = own
    for (const add of more) view = view && (await add(deps, actor, view))
    const card = view && draw(view, facts, deps)
    const step = view?.pair.steps.find((one) => one.id === pairOf(facts).stepId)
    return view && card && filled(card, view, step)
  })

const aboutStep = <N extends AboutPair>(
  draw: (view: OwnPair, step: SeenStep, facts: FactsOf[N], deps: ConversationDeps) => Card | undefined,
  more: readonly More[] = [],
): Draw<N> =>
  forPartner<N>((view, facts, deps) => {
    const step = view.pair.steps.find((one) => one.id === pairOf(facts).stepId)
    return step && draw(view, step, facts, deps)
  }, more)

/** The same with what the two bring to the step: their goals are drawn again, or gone, whenever they change. */
const besideStep = <N extends AboutPair>(
  draw: (view: OwnPair, step: SeenStep, facts: FactsOf[N], deps: ConversationDeps) => Card | undefined,
): Draw<N> => aboutStep(draw, [withBeside])

const pairOf = ({ partnershipId, stepId }: StepFacts): StepFacts => ({ partnershipId, stepId })

/** Who left or was withdrawn is not told that they may be matched. */
const ended = forPerson<'partnershipEnded'>(async ({ deps, actor }, { partnershipId }) => {
  const own = ownPairOf(await seePair(deps, actor, { partnershipId }))
  return own && filled(endedCard(own, (await seeOwnPlace(deps, actor))?.status === 'joined'), own)
})

const frozen = forPerson<'partnershipFrozen'>(async ({ deps, actor }, { partnershipId }) => {
  const found = await seePair(deps, actor, { partnershipId })
  const own = ownPairOf(found)
  if (own) return filled(frozenCard(own), own)
  return found.ok && found.view.pair.statusReason !== undefined ? frozenForCoordinatorCard(found.view) : undefined
})

export const pathNotices = {
  introduction: forPartner((view) => introductionCard(view)),
  timesOffered: besideStep<'timesOffered'>((view, step, { round }) => timesOfferedCard(view, step, Number(round))),
  timesDeclined: aboutStep((view, step) => timesDeclinedCard(view, step)),
  visitScheduled: aboutStep(
    (view, step, _facts, { links }) => scheduledCard(view, step, links),
    [withBeside, withInvitations],
  ),
  visitCancelled: aboutStep((view, step) => cancelledCard(view, step)),
  calendarUpdate: aboutStep((view, step) => calendarUpdateCard(view, step), [withInvitations]),
  visitMissed: aboutStep((view, step) => missedCard(view, step)),
  didItHappen: besideStep((view, step) => didItHappenCard(view, step)),
  visitLogged: aboutStep<'visitLogged'>((view, step, { logId }) => visitLoggedCard(view, step, logId)),
  logAmended: aboutStep<'logAmended'>((view, step, { logId }) => logAmendedCard(view, step, logId)),
  stepLogged: besideStep((view, step) => loggedCard(view, step)),
  stepOpened: besideStep((view, step) => stepOpenedCard(view, step)),
  stepReopened: aboutStep((view, step) => stepReopenedCard(view, step)),
  stepChanged: aboutStep((view, step) => stepChangedCard(view, step)),
  schoolChanged: forPartner<'schoolChanged'>((view, { participantId }) => schoolChangedCard(view, participantId)),
  stepSettled: aboutStep((view, step) => stepSettledCard(view, step)),
  partnershipFrozen: frozen,
  partnershipResumed: forPartner((view) => resumedCard(view)),
  partnershipEnded: ended,
  closing: forPartner((view) => closingCard(view), [withBeside]),
} as const satisfies Drawings
