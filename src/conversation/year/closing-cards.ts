import { stepKinds } from '../../core/partnership/partnership.ts'
import type { KeptReport, OpenSteps } from '../../usecases/year/closings-port.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Ending } from '../../usecases/year/see-earlier-year.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { theStep } from '../kit/steps.ts'
import { momentInWords } from '../kit/times.ts'
import { count, inFigures } from '../kit/words.ts'
import { closeYear, excuseOpen, keepOpen } from './actions.ts'

/** How many pairs have something open, and at which step they are. */
export const openInWords = ({ excusesAt, program }: Cycle, { open }: Ending): string => {
  if (open.pairs === 0) return 'nothing: no pair has an open step'
  const at = stepKinds.flatMap((kind) => (open.at[kind] ? [`${open.at[kind]} at ${theStep(kind)}`] : []))
  const words = `${count(open.pairs, 'pair')}: ${at.join(', ')}`
  return excusesAt ? `${words}. Excused from ${momentInWords(excusesAt, program.timeZone)}` : words
}

const excuseAction = (cycle: Cycle, { open: { pairs, booked } }: Ending): readonly Action[] => {
  if (cycle.excusesAt) return [button(keepOpen, { cycleId: cycle.id }, 'Keep the open steps')]
  if (pairs === 0) return []
  return [
    button(excuseOpen, { cycleId: cycle.id }, 'Excuse what is open', {
      style: 'danger',
      confirm: {
        title: `Excuse ${count(pairs, 'pair')} from what is open?`,
        text: [
          'Each pair is finished with what it did, and both partners get one message.',
          ...canceledInWords(booked),
          'You can take it back for ten minutes; it is carried out after that.',
        ].join(' '),
        yes: 'Excuse them',
        no: 'Keep them open',
      },
    }),
  ]
}

export const excusingCard = ({
  cycle,
  open,
  at,
}: {
  readonly cycle: Cycle
  readonly open: OpenSteps
  readonly at: Date
}): Card => ({
  title: `${count(open.pairs, 'pair')} will be excused from what is open`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `That is carried out at ${momentInWords(at, cycle.program.timeZone)}. Until then partners can still log, and you can take it back.`,
    },
  ],
  actions: [
    button(keepOpen, { cycleId: cycle.id }, 'Keep the open steps'),
    say(`See ${cycle.name}`, `year ${cycle.name}`),
  ],
})

export const keptOpenCard = (cycle: Cycle): Card => ({
  title: 'Open steps stay open',
  blocks: [{ kind: 'text', text: 'Nobody was told anything.' }],
  actions: [say(`See ${cycle.name}`, `year ${cycle.name}`)],
})

/** To a coordinator, once a week: the year is over and still open. */
export const stillOpenCard = (cycle: Cycle, ending: Ending): Card => ({
  title: `${cycle.name} is over, and still open`,
  blocks: [
    {
      kind: 'text',
      text: `Its last day was ${dayInWords(cycle.closesOn ?? cycle.endsOn)}. Only pairs that go on over the summer are still reminded.`,
    },
    {
      kind: 'facts',
      facts: [
        { label: 'Pairs under way', value: inFigures(ending.underWay) },
        { label: 'Open', value: openInWords(cycle, ending) },
      ],
    },
    ...closingBlocks(cycle, ending),
  ],
  actions: endActions(cycle, ending),
  footer: 'You are reminded of this once a week, four times at most, until the year is closed.',
})

const canceledInWords = (booked: number): readonly string[] =>
  booked > 0
    ? [
        `${count(booked, 'booked time')} to come ${booked === 1 ? 'is' : 'are'} canceled, and so is every invitation that went by email.`,
      ]
    : []

/** What else is open and what becomes of it. */
const alsoInWords = ({ booked, invited }: OpenSteps): readonly string[] => [
  ...canceledInWords(booked),
  ...(invited > 0 ? [`${count(invited, 'invitation')} without an answer ${invited === 1 ? 'ends' : 'end'}.`] : []),
]

/** What closing a year does besides: above its button, since what a button asks is cut where it is long. */
export const closingBlocks = ({ name, closedAt }: Cycle, { open: { help } }: Ending): readonly Block[] => {
  const calls =
    help > 0 ? ` ${count(help, 'call')} for help still ${help === 1 ? 'waits' : 'wait'} for you afterwards.` : ''
  const text = `Closing ${name} keeps the report as it is then and thanks the channels. Whoever said yes and has no partner is told that the year has ended.${calls}`
  return closedAt ? [] : [{ kind: 'text', text, quiet: true }]
}

/** Buttons by which a coordinator ends a year. */
export const endActions = (cycle: Cycle, ending: Ending): readonly Action[] => {
  const { goingOn } = ending
  const ends = ending.underWay - goingOn
  return cycle.closedAt
    ? []
    : [
        ...excuseAction(cycle, ending),
        button(closeYear, { cycleId: cycle.id }, `Close ${cycle.name}`, {
          style: 'danger',
          confirm: {
            title: `Close ${cycle.name}?`,
            text: [
              `Reminders stop at once${goingOn > 0 ? ', except for those who go on over the summer' : ''}.`,
              `${count(ends, 'pair')} still under way ${ends === 1 ? 'ends' : 'end'} with what they did.`,
              ...(goingOn > 0 ? [`${count(goingOn, 'pair')} ${goingOn === 1 ? 'goes' : 'go'} on.`] : []),
              ...alsoInWords(ending.open),
              'This can’t be undone.',
            ].join(' '),
            yes: 'Close the year',
            no: 'Keep it open',
          },
        }),
      ]
}

/** An earlier year for its coordinators: what it came to. */
export const earlierYearCard = (cycle: Cycle, report: KeptReport, ending: Ending): Card => {
  const { pairs, steps, minutesLogged } = report.funnel
  return {
    title: `${cycle.program.name}, ${cycle.name}`,
    blocks: [
      {
        kind: 'text',
        text: cycle.closedAt
          ? 'This year is closed. The numbers are as they were then.'
          : 'This year has not been closed. The numbers are as of now.',
      },
      {
        kind: 'facts',
        facts: [
          { label: 'School year', value: `${dayInWords(cycle.startsOn, 0)} to ${dayInWords(cycle.endsOn, 0)}` },
          { label: 'Districts', value: String(report.funnel.districts) },
          {
            label: 'Pairs',
            value: `${inFigures(pairs.active + pairs.frozen + pairs.completed + pairs.ended)}, of them ${inFigures(pairs.completed)} completed`,
          },
          { label: 'Visits', value: inFigures(steps.firstVisit.logged + steps.secondVisit.logged) },
          { label: 'Calls', value: inFigures(steps.call.logged) },
          { label: 'Hours together', value: inFigures(Math.round(minutesLogged / 6) / 10) },
          ...(cycle.closedAt ? [] : [{ label: 'Open', value: openInWords(cycle, ending) }]),
        ],
      },
      ...closingBlocks(cycle, ending),
    ],
    actions: endActions(cycle, ending),
    footer: 'The spreadsheet has one line a district. Counts only: nothing that partners wrote is in here.',
  }
}

export const yearClosedCard = (cycle: Cycle, isNew: boolean): Card => ({
  title: isNew ? `${cycle.name} is closed` : `${cycle.name} was closed already`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: isNew
        ? 'Pairs still under way end in the next minutes, each with what they did, and are not reminded any more. Those who both wanted to go on over the summer go on.'
        : 'Nothing was changed.',
    },
  ],
  actions: [say(`See ${cycle.name}`, `year ${cycle.name}`), say('Begin the next year', 'setup', 'primary')],
})
