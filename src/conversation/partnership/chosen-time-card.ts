import type { Offer } from '../../core/partnership/partnership.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { acceptTime } from './actions.ts'
import type { OwnPair } from './own-pair.ts'
import { acceptQuestion, otherAnswers } from './step-actions.ts'

/** The one offered time that somebody's words are about, to be looked over: pressing it books it. */
export const chosenTimeCard = (view: OwnPair, step: SeenStep, offer: Offer): Card => {
  const { title, text, yes } = acceptQuestion(view, step, offer)
  return {
    title,
    blocks: [{ kind: 'text', text }],
    actions: [
      button(acceptTime, { stepId: step.id, offerId: offer.id }, yes, { style: 'primary' }),
      ...otherAnswers(step),
    ],
  }
}
