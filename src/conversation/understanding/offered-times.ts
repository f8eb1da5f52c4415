import { currentStep, type Offer, openOffers } from '../../core/partnership/partnership.ts'
import { firstName } from '../../core/people/names.ts'
import { type Chosen, chosenTimes } from '../../core/understanding/chosen-times.ts'
import type { IntentName } from '../../core/understanding/intent-names.ts'
import type { Listening, Understood } from '../../core/understanding/understand.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { chosenTimeCard, type OwnPair, zonesOf } from '../partnership/index.ts'
import { askedButtons } from './asked.ts'

/** Times of the partner's that wait for this person's answer and can still be taken. */
export const offersTo = (view: OwnPair, step: SeenStep | undefined): readonly Offer[] =>
  step && view.pair.status === 'active'
    ? openOffers(step).filter((offer) => offer.byId === view.other.id && offer.startsAt > view.now)
    : []

/** What can't be meant where no times wait for an answer. */
const answers: readonly IntentName[] = ['accept', 'decline']

/** What nobody can do who has no partner. */
const ofTwo: readonly IntentName[] = [...answers, 'schedule', 'log', 'cancel', 'missed', 'skip', 'snooze']

/** Of what may have been meant, what makes sense now. */
export const sensibleNow = (guessed: readonly IntentName[], view: OwnPair | undefined): readonly IntentName[] => {
  if (!view) return guessed.filter((one) => !ofTwo.includes(one))
  return offersTo(view, currentStep(view.pair)).length === 0 ? guessed.filter((one) => !answers.includes(one)) : guessed
}

/** The answer opened with the time chosen, or why that can't be, to be said over how things stand. */
export type AboutOffers = { readonly card: Card } | { readonly instead: string }

/** What a sentence says of times that are on offer, or would be. Undefined: nothing of them. */
export const aboutOffers = (
  view: OwnPair,
  words: string,
  { intent, times }: Understood,
  listening: Listening,
): AboutOffers | undefined => {
  const step = currentStep(view.pair)
  if (!step || (intent !== 'accept' && intent !== 'schedule')) return undefined
  const offers = offersTo(view, step)
  if (offers.length === 0)
    return intent === 'accept' && times.length > 0 ? { card: nothingOffered(view, words) } : undefined
  const chosen = chosenTimes(
    words,
    offers.map((offer) => offer.startsAt),
    zonesOf(view, step)[0],
    listening,
  )
  if (intent === 'accept' && chosen.offers.length === 0)
    return { instead: `That isn’t one of ${firstName(view.other.name)}’s times. These are waiting for your answer.` }
  const offer = takenBy(intent, chosen, times.length) && offers.find(({ startsAt }) => startsAt === chosen.offers[0])
  return offer ? { card: chosenTimeCard(view, step, offer) } : undefined
}

/** Who says a day that is offered takes it, also where that reads as a suggestion of their own. */
const takenBy = (intent: IntentName, { offers, isNamed }: Chosen, days: number): boolean =>
  offers.length === 1 && (intent === 'accept' || (isNamed && days === 1))

const nothingOffered = (view: OwnPair, words: string): Card => ({
  title: 'No times are waiting for your answer',
  blocks: [{ kind: 'text', text: `If you want to meet then, suggest it, and ${firstName(view.other.name)} is asked.` }],
  actions: [...askedButtons(['schedule'], words), say('See our progress', 'status')],
})
