import type { KeptReport } from '../../usecases/year/closings-port.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { dayInWords } from '../kit/days.ts'
import { ownText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { theStep } from '../kit/steps.ts'
import { count } from '../kit/words.ts'
import type { OwnPair } from '../partnership/index.ts'
import { announceEnd, closeYear, goOn } from './actions.ts'

const title = ({ name }: Cycle, closesOn: string): string => `${name} ends on ${dayInWords(closesOn)}`
const words = (cycle: Cycle, closesOn: string) =>
  ({ kind: 'text', text: ownText(cycle, 'closing', { lastday: dayInWords(closesOn) }) }) as const

/** To a partner: when it ends, what is still open, and that the two may go on. */
export const yearEndsCard = (view: OwnPair, closesOn: string): Card => {
  const step = view.pair.steps.find(({ state }) => !['logged', 'skipped', 'excused'].includes(state))
  return {
    title: title(view.cycle, closesOn),
    blocks: [
      words(view.cycle, closesOn),
      {
        kind: 'text',
        text: step
          ? `Still open with ${view.other.name}: ${theStep(step.kind)}. If it took place, please log it. If it won’t, there is nothing to do: your partnership ends with what you two have done, and that counts.`
          : 'You two have done everything. Thank you!',
      },
      ...contactLine(view.cycle),
    ],
    actions: [
      ...(step ? [say('Log it', 'log', 'primary'), say('Suggest a time', 'schedule')] : []),
      ...(step ? [button(goOn, { partnershipId: view.pair.id }, 'Go on over the summer')] : []),
      say('See my status', 'status'),
    ],
    footer: step ? 'You go on over the summer only if both of you press that.' : undefined,
  }
}

/** To a director of schools. */
export const districtYearEndsCard = (
  cycle: Cycle,
  closesOn: string,
  district: { readonly name: string; readonly pairs: number; readonly completed: number },
): Card => ({
  title: title(cycle, closesOn),
  blocks: [
    words(cycle, closesOn),
    {
      kind: 'text',
      text: `${district.name}: ${count(district.pairs, 'pair')} this year, ${district.completed} of them ${district.completed === 1 ? 'has' : 'have'} done every step. Partners have been told.`,
    },
    ...contactLine(cycle),
  ],
  actions: [say('My district', 'status')],
})

export const goesOnCard = (done: {
  readonly both: boolean
  readonly until: string
  readonly otherName: string
}): Card =>
  done.both
    ? {
        title: `You two go on until ${dayInWords(done.until)}`,
        tone: 'good',
        blocks: [{ kind: 'text', text: 'Both of you want to. You can go on meeting and logging until then.' }],
        actions: [say('See my status', 'status')],
      }
    : {
        title: 'Noted: you’d like to go on',
        blocks: [
          {
            kind: 'text',
            text: `If ${done.otherName} presses the same button, you two go on until ${dayInWords(done.until)}. Otherwise your partnership ends with the year.`,
          },
        ],
      }

/** Buttons by which a coordinator ends a year. */
export const endActions = (cycle: Cycle, underWay: number): readonly Action[] =>
  cycle.closedAt
    ? []
    : [
        button(announceEnd, {}, cycle.closesOn ? 'Change the last day' : 'Announce the last day'),
        button(closeYear, { cycleId: cycle.id }, `Close ${cycle.name}`, {
          style: 'danger',
          confirm: {
            title: `Close ${cycle.name}?`,
            text: `Reminders stop at once, the report is kept as it is now, channels are thanked, and ${count(underWay, 'pair')} still under way ${underWay === 1 ? 'ends' : 'end'} with what they did. This can’t be undone.`,
            yes: 'Close the year',
            no: 'Keep it open',
          },
        }),
      ]

/** An earlier year for its coordinators: what it came to. */
export const earlierYearCard = (cycle: Cycle, report: KeptReport, underWay: number): Card => {
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
            value: `${pairs.active + pairs.frozen + pairs.completed + pairs.ended}, of them ${pairs.completed} completed`,
          },
          { label: 'Visits', value: String(steps.firstVisit.logged + steps.secondVisit.logged) },
          { label: 'Calls', value: String(steps.call.logged) },
          { label: 'Hours together', value: String(Math.round(minutesLogged / 6) / 10) },
        ],
      },
    ],
    actions: endActions(cycle, underWay),
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
        ? 'Reminders have stopped. Pairs still under way end in the next minutes, each with what they did; those who both wanted to go on over the summer may.'
        : 'Nothing was changed.',
    },
  ],
  actions: [say(`See ${cycle.name}`, `year ${cycle.name}`), say('Begin the next year', 'setup', 'primary')],
})
