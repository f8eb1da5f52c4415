import type { StepState } from '../../core/partnership/partnership.ts'
import { countedMost } from '../../usecases/desk/board-port.ts'
import type { Paged, PairLine } from '../../usecases/desk/overview-port.ts'
import type { SearchedPairs } from '../../usecases/desk/search-pairs.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card, Text } from '../kit/card.ts'
import { dueInWords } from '../kit/days.ts'
import { didYouMean } from '../kit/did-you-mean.ts'
import { pageButtons, type TurnTo } from '../kit/pages.ts'
import { say } from '../kit/say.ts'
import { stepTitle } from '../kit/steps.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import { openLedger, openPair } from '../partnership/actions.ts'
import { turnLedgers, turnOverdue, turnPairs } from './actions.ts'

export const pageSize = 8

const stateNames: Record<StepState, string> = {
  waiting: 'not due yet',
  open: 'no time proposed yet',
  proposed: 'times offered, waiting for an answer',
  scheduled: 'booked',
  logged: 'done',
  skipped: 'skipped',
  excused: 'excused',
}

export const namesOfPair = ({ people: [a, b] }: PairLine): Text => [
  { text: a.name, strong: true },
  { text: ` (${a.district}) and ` },
  { text: b.name, strong: true },
  { text: ` (${b.district})` },
]

/** `today`: an ISO day, so that a day that has passed says how long ago. */
export const whereTheyAre = ({ step, status }: PairLine, today: string): string => {
  if (status === 'ended') return 'Ended.'
  if (status === 'completed' || !step) return 'All steps done.'
  const due = step.dueOn ? `, ${dueInWords(step.dueOn, today)}` : ''
  const stands = hasPassed(step, today) ? 'was booked and isn’t logged yet' : stateNames[step.state]
  return `${status === 'frozen' ? 'On hold. ' : ''}${stepTitle(step.kind)}: ${stands}${due}.`
}

/** By the day of UTC, which is that of every school's hours; a visit in the evening counts from the next. */
const hasPassed = ({ state, startsAt }: NonNullable<PairLine['step']>, today: string): boolean =>
  state === 'scheduled' && startsAt !== undefined && startsAt.toISOString().slice(0, 10) < today

export const openPairAction = (partnershipId: string, style?: 'primary'): Action =>
  button(openPair, { partnershipId }, 'Open', { style })

const pairEntryWith = (pair: PairLine, today: string, action: Action): Block => ({
  kind: 'entry',
  text: namesOfPair(pair),
  detail: whereTheyAre(pair, today),
  actions: [action],
})

export const pairEntry =
  (today: string) =>
  (pair: PairLine): Block =>
    pairEntryWith(pair, today, openPairAction(pair.partnershipId))

const ledgerEntry =
  (today: string) =>
  (pair: PairLine): Block =>
    pairEntryWith(pair, today, button(openLedger, { partnershipId: pair.partnershipId }, 'Messages'))

export interface PageOf<T> {
  readonly turnTo: TurnTo
  readonly title: string
  readonly empty: string
  readonly draw: (item: T) => Block
  /** Beneath `empty`: what may have been meant. */
  readonly near?: readonly Block[]
  /** Beside Back and Next. */
  readonly actions?: readonly Action[]
}

/** A page of a long list with its Back and Next. */
export const pageOf = <T>(
  paged: Paged<T>,
  { turnTo, title, empty, draw, near = [], actions = [] }: PageOf<T>,
): Card => {
  const pages = Math.max(1, Math.ceil(paged.total / paged.page.size))
  const at = paged.page.number
  return {
    title: pages > 1 ? `${title}, page ${at + 1} of ${pages}` : title,
    blocks: paged.items.length === 0 ? [{ kind: 'text', text: empty }, ...near] : paged.items.map(draw),
    actions: [...pageButtons(at, pages, turnTo), ...actions, say('Overview', 'status')],
  }
}

/** `elsewhere`: pairs of other years that are still under way. */
export const overdueCard = (paged: Paged<PairLine>, today: string, elsewhere = 0): Card =>
  pageOf(paged, {
    turnTo: (...to) => button(turnOverdue, ...to),
    title: paged.total === 0 ? 'Nothing is past due' : `${count(paged.total, 'step')} past due`,
    empty:
      elsewhere > 0
        ? `Nothing is past due this year, but ${count(elsewhere, 'pair')} of another school year ${elsewhere === 1 ? 'is' : 'are'} still open. ${typed('year')} with its name, e.g. year 2025-26, to close it.`
        : 'No pair of this year is late.',
    draw: pairEntry(today),
  })

/** What is searched for is counted no further than anybody reads. */
export const pairsCounted = (total: number): string =>
  total >= countedMost ? `${countedMost.toLocaleString('en-US')} pairs or more` : count(total, 'pair')

const searchOf = (search: string) => (search ? { search } : {})

const searched = (paged: Paged<PairLine>, search: string): Pick<PageOf<PairLine>, 'title' | 'empty'> => ({
  title: search ? `${pairsCounted(paged.total)} with “${search}”` : count(paged.total, 'pair'),
  empty: search ? 'No pair has a name, school or district with a word that begins so.' : 'There are no pairs yet.',
})

export const pairsListCard = ({ paged, today, search, meant }: SearchedPairs): Card =>
  pageOf(paged, {
    ...searched(paged, search),
    near: didYouMean(meant, (words) => button(turnPairs, { search: words, turn: 'yes' }, 'Show')),
    turnTo: (to, ...look) => button(turnPairs, { ...searchOf(search), ...to }, ...look),
    draw: pairEntry(today),
  })

/** Of several pairs: whose messages. */
export const ledgersListCard = ({ paged, today, search, meant }: SearchedPairs): Card =>
  pageOf(paged, {
    ...searched(paged, search),
    near: didYouMean(meant, (words) => say('Show', `ledger ${words}`)),
    turnTo: (to, ...look) => button(turnLedgers, { ...searchOf(search), ...to }, ...look),
    draw: ledgerEntry(today),
  })
