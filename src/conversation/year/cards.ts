import { shortened } from '../../core/characters.ts'
import type { Neighbors } from '../../usecases/roster/change-neighbors.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Ending } from '../../usecases/year/see-earlier-year.ts'
import { button } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { stepTitle } from '../kit/steps.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import {
  addBreak,
  addNeighbor,
  announceEnd,
  matchingSettings,
  partNeighbors,
  prepareYear,
  removeBreak,
  yearSettings,
} from './actions.ts'
import { closingBlocks, endActions, openInWords } from './closing-cards.ts'

const days = (value: number) => count(value, 'day')

/** The school year as it is set: dates, how long each step may take, reminders. */
export const yearCard = (cycle: Cycle, ending: Ending, news?: string): Card => {
  const { name, startsOn, endsOn, closesOn, settings, matching, rubric, program } = cycle
  const { windows, ladder } = settings
  return {
    title: `${shortened(program.name)}, ${name}`,
    blocks: [
      ...(news ? [{ kind: 'text', text: news } as const] : []),
      ...(cycle.closedAt && !news
        ? [
            {
              kind: 'text',
              text: `${name} is closed. Prepare the next year here: it takes over on its first day.`,
            } as const,
          ]
        : []),
      {
        kind: 'facts',
        facts: [
          { label: 'School year', value: `${dayInWords(startsOn, 0)} to ${dayInWords(endsOn, 0)}` },
          { label: 'Last day', value: closesOn ? `${dayInWords(closesOn, 0)}, announced` : 'not announced yet' },
          { label: 'Open', value: openInWords(cycle, ending) },
          { label: `${stepTitle('firstVisit')} due`, value: `${days(windows.firstVisit)} after the match` },
          { label: `${stepTitle('call')} due`, value: `${days(windows.call)} after the first visit is logged` },
          { label: `${stepTitle('secondVisit')} due`, value: `${days(windows.secondVisit)} after the call is logged` },
          {
            label: stepTitle('finalMeeting'),
            value: settings.finalMeeting
              ? `offered, due ${days(windows.finalMeeting)} after the second visit is logged`
              : 'not asked for',
          },
          {
            label: 'Reminders',
            value: `${days(ladder.beforeDueDays)} before, on the day, ${days(ladder.afterDueDays)} after; at most ${ladder.perPersonAWeek} a week. After ${days(ladder.escalateAfterDays)} you are told instead.`,
          },
          { label: 'A log can be changed for', value: days(settings.amendDays) },
          { label: 'Email when chat fails', value: settings.emailWhenUnreachable ? 'Yes' : 'No' },
          {
            label: 'Earlier partners',
            value: matching.earlierPartners === 'never-again' ? 'Not matched again' : 'Matched with fewer points',
          },
          { label: 'Rubric', value: rubricInWords(rubric) },
        ],
      },
      ...closingBlocks(cycle, ending),
    ],
    actions: [
      button(yearSettings, {}, 'Dates and reminders'),
      button(matchingSettings, {}, 'What makes a good pair'),
      say('Breaks and snow days', 'breaks'),
      say('Channels', 'channels'),
      say('Neighbors', 'neighbors'),
      say('Lists as files', 'lists'),
      say('Texts', 'texts'),
      say('Checklist', 'checklist'),
      button(prepareYear, {}, 'Prepare the next year'),
      ...(cycle.closedAt
        ? []
        : [button(announceEnd, {}, cycle.closesOn ? 'Change the last day' : 'Announce the last day')]),
      ...endActions(cycle, ending),
    ],
  }
}

const breaksShown = 25

/** Days on which nothing is asked of anyone. */
/** `of`: those of a district, with those of everywhere. */
export const breaksCard = (
  cycle: Cycle,
  nameOf: (districtCode: string) => string,
  { news, of }: { readonly news?: string; readonly of?: string } = {},
): Card => ({
  title: `Breaks and snow days${of ? ` of ${shortened(of, 60)}` : ''}, ${cycle.name}`,
  blocks: [
    ...(news ? [{ kind: 'text', text: news } as const] : []),
    {
      kind: 'text',
      text: cycle.closedAt
        ? `${cycle.name} is closed: these days are kept for pairs that go on over the summer. The next year has its own.`
        : 'Nobody is reminded on these days, and no step becomes overdue by them.',
      quiet: true,
    },
    ...cycle.blackouts.slice(0, breaksShown).map(
      ({ id, name, startsOn, endsOn, districtCode }): Block => ({
        kind: 'entry',
        text: strong`${name}`,
        detail: `${startsOn === endsOn ? dayInWords(startsOn) : `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`}, ${districtCode ? nameOf(districtCode) : 'everywhere'}`,
        actions: [
          button(removeBreak, { blackoutId: id }, 'Remove', {
            confirm: {
              title: 'Remove this break?',
              text: 'Reminders may go out on these days. Due dates that it moved stay where they are.',
              yes: 'Remove',
              no: 'Keep it',
            },
          }),
        ],
      }),
    ),
    ...(cycle.blackouts.length > breaksShown
      ? [
          {
            kind: 'text',
            text: `And ${cycle.blackouts.length - breaksShown} more: ${typed('breaks NAME')} for those of a district.`,
            quiet: true,
          } as const,
        ]
      : []),
  ],
  actions: [
    button(addBreak, {}, 'Add days', { style: 'primary' }),
    say('Breaks from a file', 'lists'),
    say('This year', 'year'),
  ],
})

const neighborsShown = 25

/** Which districts count as neighbors of one, each to be taken back. */
export const neighborsCard = ({ district, neighbors }: Neighbors, news?: string): Card => ({
  title: `Neighbors of ${shortened(district.name)}`,
  blocks: [
    ...(news ? [{ kind: 'text', text: news } as const] : []),
    ...(neighbors.length === 0
      ? [{ kind: 'text', text: 'It has none, so nobody of it can be matched.' } as const]
      : []),
    ...neighbors.slice(0, neighborsShown).map(
      (one): Block => ({
        kind: 'entry',
        text: one.name,
        detail: one.added ? 'made a neighbor by a coordinator' : undefined,
        actions: [button(partNeighbors, { districtCode: district.code, other: one.code }, 'Remove')],
      }),
    ),
    ...(neighbors.length > neighborsShown
      ? [
          {
            kind: 'text',
            text: `And ${neighbors.length - neighborsShown} more: “Neighboring districts” under Lists has them all.`,
            quiet: true,
          } as const,
        ]
      : []),
  ],
  actions: [
    button(addNeighbor, { districtCode: district.code }, 'Add a neighbor', { style: 'primary' }),
    ...(neighbors.length > neighborsShown ? [say('Lists as files', 'lists')] : []),
    say('Match', 'match'),
  ],
  footer: 'Pairs that exist go on as they are. Make a new proposal to use the change.',
})

/** The first version came with P3, not from the department. */
const rubricInWords = ({ name, version }: Cycle['rubric']): string =>
  version === '1'
    ? `${name}, version 1. It came with P3: please check it against the current rubric, and send yours under “Lists as files”.`
    : `${name}, version ${version}`
