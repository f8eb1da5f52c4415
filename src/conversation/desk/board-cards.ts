import { DateTime } from 'luxon'
import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import {
  type BoardAge,
  type BoardFilter,
  type BoardMine,
  type BoardStanding,
  boardAges,
  isFiltered,
} from '../../core/desk/board.ts'
import type { BoardCount, BoardLine } from '../../usecases/desk/board-port.ts'
import type { SeenBoard } from '../../usecases/desk/see-board.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords, dueInWords } from '../kit/days.ts'
import { didYouMean } from '../kit/did-you-mean.ts'
import { pageButtons } from '../kit/pages.ts'
import { say } from '../kit/say.ts'
import { stepTitle } from '../kit/steps.ts'
import { count, listed } from '../kit/words.ts'
import { broadcast, choosePairs, filterBoard, turnBoard } from './actions.ts'
import { namesOfPair, openPairAction, pairsCounted } from './list-cards.ts'

export const ageNames: Readonly<Record<BoardAge, string>> = {
  week: 'up to a week late',
  month: '8 to 30 days late',
  older: 'more than 30 days late',
}
export const reasonNames: Readonly<Record<BoardStanding, string>> = {
  help: 'Asked for help',
  hold: 'On hold',
  rail: 'Someone can’t be reached',
  stuck: 'No answer to any reminder',
  late: 'Past due',
  step: 'Nothing but the next step',
  completed: 'Completed',
}
export const mineNames = {
  assigned: 'I look after them',
  noted: 'With a note of mine',
  region: 'In a region of mine',
} as const

/** The coordinator's board: where everybody is, then the pairs that need a person most. */
export const boardCard = (board: SeenBoard, whole: boolean): Card => {
  const { counts, paged, filter, cycle } = board
  const all = counts.reduce((sum, one) => sum + one.pairs, 0)
  if (all === 0 && !isFiltered(filter)) return emptyBoardCard(cycle.name, board.anyCompleted)
  const context = { ...filter, ...(whole && { whole: 'yes' as const }) }
  const pages = Math.max(1, Math.ceil(paged.total / paged.page.size))
  const at = paged.page.number
  return {
    title: pages > 1 ? `Board, ${cycle.name}: page ${at + 1} of ${pages}` : `Board, ${cycle.name}`,
    blocks: [
      { kind: 'facts', facts: counts.filter(({ pairs }) => pairs > 0).map(countFact) },
      { kind: 'text', text: shownSentence(board), quiet: true },
      ...paged.items.map((line) => boardEntry(line, board)),
      ...didYouMean(board.meant, (search) => button(turnBoard, { search, whole: 'yes', turn: 'yes' }, 'Show')),
    ],
    actions: [
      ...pageButtons(at, pages, (to, ...look) => button(turnBoard, { ...context, ...to }, ...look)),
      button(filterBoard, context, 'Filter'),
      ...(paged.total > 0 ? [button(choosePairs, context, 'Choose several')] : []),
      ...(paged.total > 0 && filter.reason !== 'completed'
        ? [button(broadcast, context, 'Write to all of these')]
        : []),
      ...(isFiltered(filter) ? [button(turnBoard, { whole: 'yes', turn: 'yes' }, 'Show every pair')] : []),
      say('Waiting for you', 'waiting'),
    ],
    footer: `${filter.reason === 'completed' ? '' : 'Sorted by what needs a person most. '}States and dates only: what partners write stays between them.`,
  }
}

const emptyBoardCard = (cycleName: string, anyCompleted: boolean): Card => ({
  title: `Board, ${cycleName}: no pair is under way`,
  blocks: [{ kind: 'text', text: 'Once matches are published, every pair is here until its last step is done.' }],
  actions: [
    say('Match', 'match', 'primary'),
    ...(anyCompleted ? [button(turnBoard, { reason: 'completed', whole: 'yes', turn: 'yes' }, 'Completed pairs')] : []),
    say('Overview', 'status'),
  ],
})

const countFact = ({ kind, pairs, late }: BoardCount) => {
  const ages = boardAges.filter((age) => late[age] > 0)
  const all = ages.reduce((sum, age) => sum + late[age], 0)
  const parts = ages.map((age) => `${late[age].toLocaleString('en-US')} by ${ageNames[age].replace(/ late$/, '')}`)
  const [only, another] = ages
  const how = only && !another ? ` by ${ageNames[only].replace(/ late$/, '')}` : `: ${listed(parts)}`
  return {
    label: stepTitle(kind),
    value: `${count(pairs, 'pair')}${all > 0 ? `, ${all.toLocaleString('en-US')} late${how}` : ', none late'}`,
  }
}

const shownSentence = ({ filter, paged, district, ownRegions }: SeenBoard): string => {
  const total = pairsCounted(paged.total)
  const parts = filterInWords(filter, { district: district?.name ?? 'a district that is gone', ownRegions })
  if (parts.length === 0) return `${total}, the most pressing first.`
  return paged.total === 0 ? `No pair for ${listed(parts)}.` : `${total} for ${listed(parts)}.`
}

/** What a filter leaves, part by part. */
export const filterInWords = (
  filter: BoardFilter,
  {
    district = 'one district',
    ownRegions = [],
  }: { readonly district?: string; readonly ownRegions?: readonly string[] } = {},
): readonly string[] => [
  ...(filter.search ? [`“${filter.search}”`] : []),
  ...(filter.districtCode ? [district] : []),
  ...(filter.region ? [`region ${filter.region}`] : []),
  ...(filter.step ? [stepTitle(filter.step).toLowerCase()] : []),
  ...(filter.age ? [ageNames[filter.age]] : []),
  ...(filter.reason ? [reasonNames[filter.reason].toLowerCase()] : []),
  ...(filter.mine ? [mineInWords(filter.mine, ownRegions)] : []),
]

const mineInWords = (mine: BoardMine, regions: readonly string[]): string =>
  mine === 'region' && regions.length > 0
    ? `your region${regions.length > 1 ? 's' : ''} ${listed(regions)}`
    : mineNames[mine].toLowerCase()

const platformNames = { slack: 'Slack', teams: 'Teams', email: 'email' } as const

const boardEntry = (line: BoardLine, { today, cycle }: SeenBoard): Block => ({
  kind: 'entry',
  text: namesOfPair(line.pair),
  detail: boardDetail(line, today, cycle.program.timeZone),
  actions: [openPairAction(line.pair.partnershipId)],
})

/** One line of everything that a coordinator weighs: what is asked, whose turn, since when, how late, who can't be reached. */
const boardDetail = (line: BoardLine, today: string, timeZone: string): string => {
  const dayOf = (moment: Date) => dayInWords(dayIn(timeZone, moment))
  return [
    ...(line.helpAskedAt ? [`Asked for help ${dayOf(line.helpAskedAt)}.`] : []),
    ...(line.pair.status === 'frozen' ? ['On hold.'] : []),
    turnSentence(line, today, timeZone),
    ...(line.reason === 'stuck' ? ['No answer to any reminder.'] : []),
    line.lastSignAt ? `Last active ${dayOf(line.lastSignAt)}.` : 'No activity yet.',
    ...line.railTroubles.map(
      ({ name, platform, reason }) =>
        `${name} can’t be reached${platform ? ` (${platformNames[platform]}: ${reason})` : ''}.`,
    ),
    ...(line.assignedTo ? [`${line.assignedTo} looks after them.`] : []),
    ...(line.noted ? ['Has a note.'] : []),
  ].join(' ')
}

const turnSentence = ({ pair, turnOf, since, waitsOn }: BoardLine, today: string, timeZone: string): string => {
  if (!pair.step) return 'All steps done.'
  const booked = pair.step.startsAt && dayInWords(dayIn(timeZone, pair.step.startsAt))
  const whose = `${turnOf.length > 1 ? 'either one’s' : `${turnOf[0]}’s`} turn`
  const turn = booked
    ? turnOf.length === 0
      ? `booked for ${booked}`
      : `was booked for ${booked} and isn’t logged yet, ${whose}`
    : turnOf.length === 0
      ? 'waits'
      : `${whose}${since ? ` since ${dayInWords(dayIn(timeZone, since))}` : ''}`
  const due = pair.step.dueOn
    ? `; ${waitsOn && waitsOn < today ? dueInWords(pair.step.dueOn, today) : `due ${dayInWords(pair.step.dueOn)}`}`
    : ''
  return `${stepTitle(pair.step.kind)}: ${turn}${due}.`
}

const daysBetween = (from: string, to: string): number =>
  Math.round(DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days)

/** A pair in one line of a list to choose from. */
export const boardLabel = ({ pair, waitsOn }: BoardLine, today: string): string => {
  const late = waitsOn ? daysBetween(waitsOn, today) : 0
  const step = pair.step ? `, ${stepTitle(pair.step.kind).toLowerCase()}` : ''
  const tail = `${step}${late > 0 ? `, ${count(late, 'day')} late` : ''}`
  const whole = `${pair.people[0].name} and ${pair.people[1].name}${tail}`
  if (whole.length <= LABEL) return whole
  const each = Math.floor((LABEL - tail.length - ' and '.length) / 2)
  const [a, b] = pair.people.map(({ name }) => shortened(name, each))
  return `${a} and ${b}${tail}`
}

/** Characters that a choice shows on every platform. */
const LABEL = 75

export const backToBoard: Action = say('Back to the board', 'board')
