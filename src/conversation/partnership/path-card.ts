import { currentStep } from '../../core/partnership/partnership.ts'
import { phaseOf } from '../../core/partnership/phase.ts'
import { firstName } from '../../core/people/names.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Links } from '../../usecases/people/links-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { stepTitle, theStep } from '../kit/steps.ts'
import { needHelp } from '../nudges/actions.ts'
import { seeLog } from './actions.ts'
import type { OwnPair } from './own-pair.ts'
import { pathLine } from './path-line.ts'
import { printMine } from './print-mine.ts'
import { setbackBlocks } from './setback-cards.ts'
import { stepActions } from './step-actions.ts'
import { appointmentBlocks, calendarActions, offerBlocks } from './times-cards.ts'
import { turnLine } from './turn-line.ts'

const more: readonly Action[] = [say('My partner', 'partner'), say('My plan', 'plan')]

const office: Action = say('Everyone', 'status everyone')

export interface PathCardParts {
  /** Holds an office besides: a way to what that shows. */
  readonly hasOffice?: boolean
  /** For the calendar links of what is booked. */
  readonly links?: Links
}

/** The whole path, what is next and whose turn it is: the word `status` of a partner. */
export const pathCard = (view: OwnPair, { hasOffice = false, links }: PathCardParts = {}): Card => {
  const step = currentStep(view.pair)
  const phase = step && phaseOf(step, view.now)
  const last = [...view.pair.steps].reverse().find((one) => one.state === 'logged')
  return {
    title: `You and ${view.other.name}${step ? `: ${theStep(step.kind)}` : ''}`,
    blocks: [
      pathLine(view),
      // What is booked is said in full below.
      {
        kind: 'text',
        text:
          phase === 'scheduled' && view.pair.status === 'active'
            ? 'It is booked. Nothing else to do until then.'
            : turnLine(view, step),
      },
      ...(step ? setbackBlocks(view, step) : []),
      ...(step && phase === 'proposed' ? offerBlocks(view, step) : []),
      ...(step && phase === 'scheduled' ? appointmentBlocks(view, step) : []),
    ],
    actions: [
      ...(step ? stepActions(view, step) : []),
      ...(step && links ? calendarActions(view, step, links) : []),
      ...(last && last !== step ? [lastLog(last)] : []),
      ...(view.pair.status === 'completed' || view.pair.status === 'ended' ? [printMine(view)] : []),
      ...more,
      ...(step && view.pair.status === 'active' ? [button(needHelp, { stepId: step.id }, 'Need help')] : []),
      ...(hasOffice ? [office] : []),
    ],
  }
}

const lastLog = (step: SeenStep): Action => button(seeLog, { stepId: step.id }, `${stepTitle(step.kind)}: notes`)

/**
 * After something was done: one line of what, then what is next. It stays in the chat as it is, so it has no button that
 * could be out of date.
 */
export const doneCard = (view: OwnPair, title: string, line?: string): Card => ({
  title,
  tone: 'good',
  blocks: [
    ...(line ? [{ kind: 'text' as const, text: line }] : []),
    { kind: 'text', text: turnLine(view, currentStep(view.pair)) },
  ],
  actions: [say('See our progress', 'status', 'primary')],
  ...(line ? {} : { footer: `P3 has let ${firstName(view.other.name)} know.` }),
})
