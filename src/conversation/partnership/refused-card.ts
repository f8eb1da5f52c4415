import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { nameOf, type OwnPair } from './own-pair.ts'
import { pathSentence } from './refusal-sentences.ts'
import { stepActions } from './step-actions.ts'
import { turnLine } from './turn-line.ts'

/** Sorry, why, and what can be done instead. */
export const refusedCard = (refusal: PathRefusal, view?: OwnPair, step?: SeenStep): Card => ({
  title:
    refusal.kind === 'changedMeanwhile' || refusal.kind === 'offerGone'
      ? 'That has changed'
      : 'That can’t be done right now',
  tone: 'warning',
  blocks: [
    { kind: 'text', text: pathSentence(refusal, { nameOf: view ? nameOf(view) : () => 'Your partner' }) },
    // Of a pair on hold or at its end, why is whose turn it is, too.
    ...(view && step && refusal.kind !== 'pairNotActive'
      ? [{ kind: 'text' as const, text: turnLine(view, step) }]
      : []),
  ],
  actions: [...(view && step ? stepActions(view, step) : []), say('See our progress', 'status')],
})
