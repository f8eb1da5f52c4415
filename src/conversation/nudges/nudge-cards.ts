import { phaseOf } from '../../core/partnership/phase.ts'
import { firstName } from '../../core/people/names.ts'
import type { NudgeRefusal } from '../../usecases/nudges/snooze-nudges.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { theStep, yourStep } from '../kit/steps.ts'
import { type OwnPair, offerBlocks, stepActions, turnLine } from '../partnership/index.ts'
import { needHelp, snooze, snoozeWeek, stopNudges } from './actions.ts'

/** What a reminder can be answered with besides doing it. */
const nudgeActions = (step: SeenStep): readonly Action[] => {
  const context = { stepId: step.id }
  return [
    button(snoozeWeek, context, 'Remind me in a week', {
      asks: {
        title: `No reminders about ${theStep(step.kind)} for a week?`,
        text: 'After that P3 reminds you again if it is still open. Answers from your partner still reach you.',
        yes: 'Remind me in a week',
      },
    }),
    button(snooze, context, 'Remind me later…'),
    askHelp(step),
    button(stopNudges, context, 'Stop these reminders', {
      confirm: {
        title: 'Stop these reminders?',
        text: `No more reminders about ${theStep(step.kind)}. The step itself stays open.`,
        yes: 'Stop them',
        no: 'Keep them',
      },
    }),
  ]
}

const askHelp = (step: SeenStep): Action => button(needHelp, { stepId: step.id }, 'Need help')

/** A reminder to whoever holds the ball, with everything it can be answered with. */
export const nudgeCard = (view: OwnPair, step: SeenStep): Card => ({
  title: `Friendly reminder: ${yourStep(step.kind)} with ${firstName(view.other.name)}`,
  blocks: [
    { kind: 'text', text: turnLine(view, step) },
    ...(phaseOf(step, view.now) === 'proposed' ? offerBlocks(view, step) : []),
  ],
  actions: [...stepActions(view, step), ...nudgeActions(step)],
  footer: 'Settings change your hours and how often I remind you.',
})

export const snoozedCard = (view: OwnPair, step: SeenStep, until: string): Card => ({
  title: `No reminders before ${dayInWords(until)}`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `Only about ${theStep(step.kind)}. Answers from ${firstName(view.other.name)} still reach you.`,
    },
  ],
  actions: stepActions(view, step),
})

export const stoppedCard = (view: OwnPair, step: SeenStep): Card => ({
  title: `No more reminders about ${theStep(step.kind)}`,
  tone: 'good',
  blocks: [{ kind: 'text', text: 'The step stays open, and you can do it any time.' }],
  actions: [...stepActions(view, step), askHelp(step)],
})

export const helpSentCard = (view: OwnPair, step: SeenStep): Card => ({
  title: 'The coordinator has your question',
  tone: 'good',
  blocks: [{ kind: 'text', text: `They will write to you. For a week I don’t remind you of ${theStep(step.kind)}.` }],
  actions: stepActions(view, step),
})

type Sentences = { readonly [K in NudgeRefusal['kind']]: (refusal: Extract<NudgeRefusal, { kind: K }>) => string }

const sentences: Sentences = {
  notYours: () => 'I can’t find that in your partnership. It may be over, or the button was meant for someone else.',
  noBreakAhead: () => 'No break is left in this school year. Please pick a day instead.',
  dayPassed: () => 'Please pick a day that is still ahead.',
  tooFarAhead: ({ latest }) =>
    `Please pick ${dayInWords(latest)} or earlier. To stop them altogether, press Stop these reminders.`,
  pairNotActive: ({ status }) =>
    status === 'frozen'
      ? 'This partnership is on hold, so nobody is reminded of it. P3 writes to you as soon as the coordinator has decided.'
      : 'This partnership is over, so nobody is reminded of it, and none of its steps is left to do. For anything else, please write to your P3 coordinator.',
  helpAskedAlready: () => 'The coordinator has been asked already and will write to you.',
}

export const nudgeSentence = (refusal: NudgeRefusal): string =>
  (sentences[refusal.kind] as (refusal: NudgeRefusal) => string)(refusal)

export const nudgeRefusedCard = (refusal: NudgeRefusal): Card => ({
  title: refusal.kind === 'helpAskedAlready' ? 'Already asked' : 'That can’t be done right now',
  tone: 'warning',
  blocks: [{ kind: 'text', text: nudgeSentence(refusal) }],
  actions: [say('See our progress', 'status')],
})
