import type { SeenLog } from '../../core/access.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import { currentStep, isDone, type StepKind } from '../../core/partnership/partnership.ts'
import { type LengthRange, namedBy } from '../../core/partnership/recommended.ts'
import { firstName } from '../../core/people/names.ts'
import { namesNow } from '../../core/plan/crosswalk.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { stepTitle, TheStep, theStep } from '../kit/steps.ts'
import { lengthInWords, rangeInWords } from '../kit/times.ts'
import { retractLog } from './actions.ts'
import { broughtBlocks } from './beside.ts'
import { releasedBlocks } from './calendar-cards.ts'
import { hostOf, nameOf, type OwnPair, placeInWords } from './own-pair.ts'
import { setbackBlocks } from './setback-cards.ts'
import { logActions, stepActions } from './step-actions.ts'
import { where } from './times-cards.ts'
import { dueNow, turnLine } from './turn-line.ts'

/** As the rubric of now names them; what a later version left out by its old name and version. */
const indicatorNames = ({ cycle }: OwnPair, { indicators = [], rubricId }: SeenLog): string =>
  namesNow(cycle.rubric, indicators, { writtenWith: rubricId, withCode: true }).join('; ')

/** What was checked and written by one of the two, as much of it as the viewer may see. */
const logBlocks = (view: OwnPair, log: SeenLog): readonly Block[] => {
  const by = log.authorId === view.me.id ? 'You' : nameOf(view)(log.authorId)
  const { activities, strategies } = view.cycle.recommended
  const facts = [
    { label: 'What you did', value: namedBy(activities, log.activities).join('; ') },
    { label: 'Strategies', value: namedBy(strategies, log.strategies).join('; ') },
    { label: 'Indicators', value: indicatorNames(view, log) },
  ].filter((fact) => fact.value)
  const words = [
    ['Ideas', log.ideas],
    ['Notes', log.sharedNote],
    ['Next steps', log.nextSteps],
    ['Questions to talk about', log.questions],
    ['Private reflection, only for you', log.reflection],
  ] as const
  return [
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...words.flatMap(([label, text]): Block[] =>
      text
        ? [
            { kind: 'text', text: label, quiet: true },
            { kind: 'quote', text, by },
          ]
        : [],
    ),
    ...(log.onBehalfBy
      ? [{ kind: 'text' as const, text: `Logged by the coordinator: ${log.onBehalfWhy}`, quiet: true }]
      : []),
  ]
}

/** "Tue, Sep 15, 3 hours". */
export const dayAndLength = ({ now }: OwnPair, { happenedOn, minutes }: SeenLog): string =>
  `${dayInWords(happenedOn, now.getUTCFullYear())}, ${lengthInWords(minutes)}`

/** Everything about a logged step that the viewer may read. */
export const logCard = (view: OwnPair, step: SeenStep, retractable: boolean): Card => {
  const first = step.logs[0]
  return {
    title: `${stepTitle(step.kind)} ${placeInWords(view, step)}`.trim(),
    blocks: [
      ...(first
        ? [
            {
              kind: 'text' as const,
              text: dayAndLength(view, first),
            },
          ]
        : [{ kind: 'text' as const, text: `Nothing is written about ${theStep(step.kind)} yet.` }]),
      ...step.logs.flatMap((log): Block[] => [
        { kind: 'heading', text: log.authorId === view.me.id ? 'Your part' : `${nameOf(view)(log.authorId)}’s part` },
        ...logBlocks(view, log),
      ]),
    ],
    actions: [
      ...logActions(view, step).filter((one) => one.label !== 'View log'),
      ...(retractable ? [retract(step)] : []),
    ],
    footer: `Only you and ${firstName(view.other.name)} read these notes.`,
  }
}

/** One button of a message stands out: here, adding one's own part. */
const plain = (action: Action): Action =>
  action.kind !== 'link' && action.style === 'primary' ? { ...action, style: undefined } : action

const retract = (step: SeenStep): Action =>
  button(retractLog, { stepId: step.id }, 'Withdraw my log', {
    style: 'danger',
    confirm: {
      title: 'Withdraw your log?',
      text: `${TheStep(step.kind)} opens again. What you wrote is kept for you in the form.`,
      yes: 'Withdraw it',
      no: 'Keep it',
    },
  })

/** To the other partner: what was logged, and what is next. */
export const visitLoggedCard = (view: OwnPair, step: SeenStep, logId: string): Card => {
  const log = step.logs.find((one) => one.id === logId)
  if (!log) return goneCard(view, step)
  const author = log.onBehalfBy ? 'The coordinator' : firstName(view.other.name)
  const added = step.logs[0]?.id !== log.id
  const next = currentStep(view.pair)
  return {
    title: `${author} ${added ? 'added to' : 'logged'} ${theStep(step.kind)}`,
    tone: 'good',
    blocks: [
      { kind: 'text', text: dayAndLength(view, log) },
      ...(added ? [] : releasedBlocks(view, step)),
      ...logBlocks(view, log),
      { kind: 'divider' },
      { kind: 'text', text: turnLine(view, next) },
    ],
    actions: [
      ...logActions(view, step).filter((one) => one.label !== 'View log'),
      ...(next ? stepActions(view, next).slice(0, 3).map(plain) : []),
    ],
    footer: `Only you and ${firstName(view.other.name)} read these notes.`,
  }
}

export const goneCard = (view: OwnPair, step: SeenStep): Card => ({
  title: `The log of ${theStep(step.kind)} was withdrawn`,
  blocks: [{ kind: 'text', text: turnLine(view, currentStep(view.pair)) }],
  actions: [where],
})

export const logAmendedCard = (view: OwnPair, step: SeenStep, logId: string): Card => {
  const log = step.logs.find((one) => one.id === logId)
  if (!log) return goneCard(view, step)
  return {
    title: `${firstName(view.other.name)} changed their log of ${theStep(step.kind)}`,
    blocks: [
      // Day and length are those of who logged first.
      ...(step.logs[0] === log ? [{ kind: 'text' as const, text: dayAndLength(view, log) }] : []),
      ...logBlocks(view, log),
    ],
    actions: [where],
    footer: `Only you and ${firstName(view.other.name)} read these notes.`,
  }
}

/** The next step opened by itself. */
export const stepOpenedCard = (view: OwnPair, step: SeenStep): Card => ({
  title: step.state === 'open' ? `Next: ${theStep(step.kind)} with ${firstName(view.other.name)}` : TheStep(step.kind),
  blocks: openedBlocks(view, step),
  actions: stepActions(view, step),
})

/** What a step is, what the two bring to it, and whose turn it is. */
export const openedBlocks = (view: OwnPair, step: SeenStep): readonly Block[] => [
  { kind: 'text', text: opening[step.kind](view.cycle.recommended.lengths[step.kind]) },
  ...broughtBlocks(view, step),
  { kind: 'text', text: turnLine(view, step) },
]

const opening: Readonly<Record<StepKind, (length: LengthRange | undefined) => string>> = {
  firstVisit: (length) => `One of you visits the other’s school${length ? ` for ${rangeInWords(length)}` : ''}.`,
  call: (length) =>
    `On the phone${length ? ` for ${rangeInWords(length)}` : ''}: questions since the visit, and your action plans.`,
  secondVisit: (length) =>
    `Now the other way round, at the other school${length ? `, for ${rangeInWords(length)}` : ''}.`,
  finalMeeting: () => 'Optional: what you learned, and a look back at the year together. You can also skip it.',
}

export const stepReopenedCard = (view: OwnPair, step: SeenStep): Card => ({
  title:
    step.state === 'waiting'
      ? `${TheStep(step.kind)} is asked for again, once its turn comes`
      : `${TheStep(step.kind)} is open again`,
  blocks: [...setbackBlocks(view, step), { kind: 'text', text: turnLine(view, currentStep(view.pair)) }],
  actions: stepActions(view, step),
})

/** The office moved the day or the school of a step. */
export const stepChangedCard = (view: OwnPair, step: SeenStep): Card => {
  const host = hostOf(view, step)
  const moved = step.last?.what === 'hostChanged' && host
  return {
    title: moved
      ? `${TheStep(step.kind)} is at ${shortened(host.schoolName)}`
      : `You have more time for ${theStep(step.kind)}`,
    blocks: [
      ...(step.dueOn && !isDone(step)
        ? [{ kind: 'text', text: `It ${dueNow(step.dueOn, dayIn(view.me.timeZone, view.now))}.` } satisfies Block]
        : []),
      ...setbackBlocks(view, step),
      { kind: 'text', text: turnLine(view, currentStep(view.pair)) },
    ],
    actions: stepActions(view, step),
  }
}

export const stepSettledCard = (view: OwnPair, step: SeenStep): Card => {
  const next = currentStep(view.pair)
  return {
    title:
      step.state === 'excused'
        ? `You are excused from ${theStep(step.kind)}`
        : `${firstName(view.other.name)} skipped ${theStep(step.kind)}`,
    blocks: [...setbackBlocks(view, step), { kind: 'text', text: turnLine(view, next) }],
    actions: next ? stepActions(view, next) : [where],
  }
}
