import { DateTime } from 'luxon'
import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import { namesNow } from '../../core/plan/crosswalk.ts'
import { isErased } from '../../core/privacy/erased.ts'
import { type RosterState, rosterStates } from '../../core/roster/roster-state.ts'
import { countedMost } from '../../usecases/desk/board-port.ts'
import type { Reached, RosterFilter, RosterPerson } from '../../usecases/roster/roster-people-port.ts'
import type { SeenRoster } from '../../usecases/roster/see-roster.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { didYouMean } from '../kit/did-you-mean.ts'
import { pageButtons } from '../kit/pages.ts'
import { say } from '../kit/say.ts'
import { typed } from '../kit/typed.ts'
import { count, inFigures, listed } from '../kit/words.ts'
import * as actions from './actions.ts'

export const peopleOnAPage = 8

export const stateNames: Readonly<Record<RosterState, string>> = {
  invited: 'Invited',
  joined: 'Joined',
  declined: 'Declined',
  paused: 'Paused',
  left: 'Left',
  withdrawn: 'Withdrawn',
}

const platformNames = { slack: 'Slack', teams: 'Teams', email: 'email' } as const

export const reachedInWords = ({ by, works }: Reached): string => {
  if (works === 'no') return `${platformNames[by]}, which can’t reach them`
  return works === 'untried' ? `${platformNames[by]}, not tried yet` : platformNames[by]
}

export const dayOf = (moment: Date, zone: string): string =>
  dayInWords(DateTime.fromJSDate(moment, { zone }).toISODate()!)

/** "Invited since Tue, Sep 1", "Paused until Mon, Oct 5". */
export const stateInWords = ({ state, since, pausedUntil }: RosterPerson, zone: string): string => {
  if (state === 'paused' && pausedUntil) return `Paused until ${dayInWords(pausedUntil)}`
  return state === 'invited' ? `Invited since ${dayOf(since, zone)}` : `${stateNames[state]} ${dayOf(since, zone)}`
}

/** Indicators by name, as the year's rubric has them; what it left out by its old name and version. */
export const namesOfCodes = ({ rubric }: Cycle, codes: readonly string[], writtenWith: string | undefined): string =>
  listed(namesNow(rubric, codes, { writtenWith }))

/** This year's people, a page of those whom a filter finds. */
export const peopleCard = ({ cycle, found, district, meant }: SeenRoster, filter: RosterFilter): Card => {
  const pages = Math.max(1, Math.ceil(found.total / found.page.size))
  const at = found.page.number
  const near = didYouMean(meant, (search) => button(actions.listPeople, { search, turn: 'yes' }, 'Show'))
  const title = titleOf(found, filter, district)
  return {
    title: pages > 1 ? `${title}, page ${at + 1} of ${pages}` : title,
    blocks: [
      ...states(found.counts),
      ...(found.items.length === 0 ? [nobody(filter), ...near] : found.items.map((one) => personEntry(one, cycle))),
    ],
    actions: [
      ...pageButtons(at, pages, (to, ...look) => button(actions.listPeople, { ...filter, ...to }, ...look)),
      button(actions.filterPeople, filter, 'Search or filter'),
      ...(isFiltered(filter) ? [button(actions.listPeople, {}, 'Show everyone')] : []),
      ...(found.total > 0 ? [button(actions.downloadRoster, {}, 'Download the whole roster')] : []),
      say('Import a roster', 'import'),
    ],
    footer: 'Coordinators alone see this list.',
  }
}

const isFiltered = ({ state, districtCode, search }: RosterFilter): boolean => Boolean(state ?? districtCode ?? search)

const titleOf = (
  { total, counts }: SeenRoster['found'],
  { state, search }: RosterFilter,
  district: string | undefined,
): string => {
  const who =
    !counts && total >= countedMost
      ? `${countedMost.toLocaleString('en-US')} people or more`
      : count(total, 'person', 'people')
  const parts = [
    state && stateNames[state].toLowerCase(),
    district && `in ${shortened(district, 40)}`,
    search && `with “${shortened(search, 30)}”`,
  ].filter(Boolean)
  return parts.length > 0 ? `Roster: ${who}, ${parts.join(', ')}` : `Roster: ${who}`
}

const states = (counts: SeenRoster['found']['counts']): Block[] => {
  const some = rosterStates.flatMap((state) => (counts?.[state] ? [`${inFigures(counts[state])} ${state}`] : []))
  return some.length === 0 ? [] : [{ kind: 'text', text: some.join(', '), quiet: true }]
}

const nobody = (filter: RosterFilter): Block => ({
  kind: 'text',
  text: isFiltered(filter)
    ? 'No one on the roster fits that. Names are found without accents too; try a part of the name, the school or the district.'
    : `No one is on the roster yet. Import a roster as a spreadsheet, or let ${titled('directors')} nominate people: they ${typed('nominate')}.`,
})

const personEntry = (one: RosterPerson, cycle: Cycle): Block => ({
  kind: 'entry',
  text: [{ text: one.name, strong: true }, { text: `, ${one.school} (${one.district})` }],
  detail: `${[stateInWords(one, cycle.program.timeZone), focusOf(one, cycle), `Reached by ${reachedInWords(one.reached)}`].filter(Boolean).join('. ')}.`,
  actions: isErased(one) ? [] : [button(actions.openPerson, { participantId: one.id }, 'Open')],
})

const focusOf = ({ refinements, strengths, rubricId }: RosterPerson, cycle: Cycle): string =>
  [
    refinements.length > 0 && `Works on ${namesOfCodes(cycle, refinements, rubricId)}`,
    strengths.length > 0 &&
      `${refinements.length > 0 ? 'offers' : 'Offers'} ${namesOfCodes(cycle, strengths, rubricId)}`,
  ]
    .filter(Boolean)
    .join('; ')

export const rosterFileCard = (cycleName: string, people: number): Card => ({
  title: `Roster of ${cycleName}: ${count(people, 'person', 'people')}`,
  blocks: [
    {
      kind: 'text',
      text: 'The same file can be imported again: change what you like in it, send it to me, and you see what would change before anything does.',
    },
  ],
  footer: 'It has names and email addresses: please keep it where only the office reads it.',
})

export const backToRoster: Action = say('Roster', 'roster')
