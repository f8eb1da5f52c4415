import { currentStep } from '../../core/partnership/partnership.ts'
import { firstName } from '../../core/people/names.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { TheStep, theStep } from '../kit/steps.ts'
import { wantReminder } from '../nudges/actions.ts'
import { releasedBlocks } from './calendar-cards.ts'
import { goneCard, openedBlocks } from './log-cards.ts'
import type { OwnPair } from './own-pair.ts'
import { doneCard } from './path-card.ts'
import { stepActions } from './step-actions.ts'

/** From next steps and ideas grow reminders, if their author wants some. */
export const offeringReminder = (view: OwnPair, step: SeenStep, card: Card): Card => {
  const mine = step.logs.find((one) => one.authorId === view.me.id)
  if (!mine?.nextSteps && !mine?.ideas) return card
  const want = button(wantReminder, { stepId: step.id }, 'Remind me of an idea')
  return { ...card, actions: [...(card.actions ?? []), want] }
}

const thanks = (step: SeenStep) => `${TheStep(step.kind)} is logged. Thank you!`

/** To who has logged by mail: what is next comes as a letter of its own, which can be answered later. */
export const loggedBriefly = (view: OwnPair, step: SeenStep): Card => {
  const card = doneCard(view, thanks(step))
  const isNextTold = step.state === 'logged' && currentStep(view.pair)?.state === 'open'
  const blocks = [...releasedBlocks(view, step), ...(isNextTold ? [] : card.blocks)]
  return offeringReminder(view, step, { ...card, blocks })
}

/** To who has just logged: thanks, and what is next, in one message. */
export const loggedCard = (view: OwnPair, step: SeenStep): Card => {
  if (step.state !== 'logged') return goneCard(view, step)
  const next = currentStep(view.pair)
  // All is done with it, or something is in the way: that is said in a line.
  if (next?.state !== 'open') return loggedBriefly(view, step)
  return offeringReminder(view, step, {
    title: thanks(step),
    tone: 'good',
    blocks: [
      ...releasedBlocks(view, step),
      { kind: 'heading', text: `Next: ${theStep(next.kind)}` },
      ...openedBlocks(view, next),
    ],
    actions: stepActions(view, next),
    footer: `P3 has let ${firstName(view.other.name)} know.`,
  })
}
