import { shortened } from '../../core/characters.ts'
import { type Milestone, stepsAhead } from '../../core/nudges/channel-nudge.ts'
import type { StepKind } from '../../core/partnership/partnership.ts'
import type { StepTally } from '../../core/partnership/step-tally.ts'
import type { PairLine } from '../../usecases/desk/overview-port.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { dayInWords } from '../kit/days.ts'
import { ownText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { listed } from '../kit/words.ts'

const many: Readonly<Record<StepKind, string>> = {
  firstVisit: 'first visits',
  call: 'follow-up calls',
  secondVisit: 'second visits',
  finalMeeting: 'final meetings',
}
const upper = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

export interface ChannelNews {
  readonly cycle: Cycle
  /** ISO day. */
  readonly day: string
  /** A district's own channel. */
  readonly districtName?: string
  readonly tallies: readonly StepTally[]
  readonly milestone?: Milestone
  /** Named only where the program's setting says so. */
  readonly done: readonly { readonly kind: StepKind; readonly pair: PairLine }[]
}

/** What the weeks ahead hold, for a channel. Its buttons answer whoever presses them alone. */
export const channelNudgeCard = ({ cycle, day, districtName, tallies, milestone, done }: ChannelNews): Card => ({
  title: milestone ? milestoneLine(milestone) : `P3 this week${districtName ? ` in ${shortened(districtName)}` : ''}`,
  tone: milestone ? 'good' : undefined,
  blocks: [
    { kind: 'text', text: ownText(cycle, 'channelNudge') },
    { kind: 'list', items: linesOf(tallies, milestone, day) },
    ...named(done),
    ...contactLine(cycle),
  ],
  actions: ownButtons,
  footer:
    done.length > 0
      ? 'The buttons answer you alone.'
      : 'Counts only: nobody is named here. The buttons answer you alone.',
})

/** What somebody in a channel may want at once. */
export const ownButtons: readonly Action[] = [
  say('See my status', 'status', 'primary'),
  say('Suggest a time', 'schedule'),
  say('Log a visit', 'log'),
]

const milestoneLine = ({ kind, reached }: Milestone): string =>
  reached === 'all' ? `All ${many[kind]} are done` : `Half of the ${many[kind]} are done`

const linesOf = (tallies: readonly StepTally[], milestone: Milestone | undefined, day: string): string[] => {
  const ahead = stepsAhead(tallies)
  const reached = tallies.filter(({ kind }) => kind === milestone?.kind && !ahead.some((one) => one.kind === kind))
  return [...reached, ...ahead].map((tally) => [...dueLine(tally, day), countLine(tally)].join(' '))
}

const dueLine = ({ kind, nextDue, lastDue }: StepTally, day: string): string[] => {
  if (!lastDue) return []
  const year = Number(day.slice(0, 4))
  const last = dayInWords(lastDue, year)
  if (!nextDue) return [`${upper(many[kind])} were due by ${last}; it isn’t too late.`]
  if (nextDue === lastDue) return [`${upper(many[kind])} are due by ${last}.`]
  return [`The next ${many[kind]} are due by ${dayInWords(nextDue, year)}, the last by ${last}.`]
}

const countLine = ({ kind, of, done, booked, tookPlace, lastDue }: StepTally): string => {
  const total = of.toLocaleString('en-US')
  const what = lastDue ? '' : `${many[kind]} `
  const parts = [
    done === 0 ? `none of ${total} ${what}is done yet` : `${done} of ${total} ${what}${done === 1 ? 'is' : 'are'} done`,
    ...(booked > 0 ? [`${booked} ${booked === 1 ? 'is' : 'are'} booked`] : []),
    ...(tookPlace > 0 ? [`${tookPlace} took place and ${tookPlace === 1 ? 'waits' : 'wait'} for a log`] : []),
  ]
  return `${upper(parts.join(', '))}.`
}

const named = (done: ChannelNews['done']): Block[] =>
  done.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Done since the last message' },
        {
          kind: 'list',
          items: done.map(({ kind, pair }) => `${listed(pair.people.map(({ name }) => name))}: ${one[kind]}`),
        },
      ]

const one: Readonly<Record<StepKind, string>> = {
  firstVisit: 'first visit',
  call: 'follow-up call',
  secondVisit: 'second visit',
  finalMeeting: 'final meeting',
}
