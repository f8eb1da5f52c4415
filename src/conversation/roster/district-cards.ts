import { shortened } from '../../core/characters.ts'
import type { DistrictOverview } from '../../usecases/desk/overview-port.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import { pairEntry } from '../desk/index.ts'
import { nominateSeveral, seeNominees } from '../directors/actions.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { pageButtons, type TurnTo } from '../kit/pages.ts'
import { lengthInWords } from '../kit/times.ts'
import { count, counted } from '../kit/words.ts'
import { openDistrict, optIn, optOut } from './actions.ts'

const pairsShown = 15

export interface DistrictView {
  readonly name: string
  readonly code: string
  readonly cycleName: string
  /** An ISO day. */
  readonly today: string
  /** Whether the year is. */
  readonly closed: boolean
  readonly overview: DistrictOverview
  /** Of its pairs; the first is 0. */
  readonly page: number
}

/** A director's district: who is matched with whom and that it happens; never what was written. */
export const districtCard = ({ name, code, cycleName, today, closed, overview, page }: DistrictView): Card => {
  const pages = Math.max(1, Math.ceil(overview.pairs.length / pairsShown))
  const at = Math.min(page, pages - 1)
  const turnTo: TurnTo = (to, ...look) => button(openDistrict, { districtCode: code, ...to }, ...look)
  return {
    title: `${shortened(name)} in P3, ${cycleName}${pages > 1 ? `, page ${at + 1} of ${pages}` : ''}`,
    blocks: [
      ...(closed
        ? [
            {
              kind: 'text',
              text: `${cycleName} is closed. Once the next year begins, P3 asks whether the district takes part.`,
            } as const,
          ]
        : []),
      { kind: 'facts', facts: factsOf(overview) },
      ...overview.pairs.slice(at * pairsShown, (at + 1) * pairsShown).map(pairEntry(today)),
      ...(overview.pairs.length === 0 && !closed ? [nothingYet(overview.optedIn)] : []),
    ],
    actions: [
      ...pageButtons(at, pages, turnTo),
      ...(closed
        ? [button(seeNominees, { districtCode: code }, 'Our nominees')]
        : overview.optedIn
          ? actionsWhenIn(name, code, overview)
          : actionsWhenOut(name, code)),
    ],
    footer: 'You see who, when and how long. What partners write to each other stays with them.',
  }
}

const factsOf = ({ optedIn, people, pairs, minutesLogged, activities }: DistrictOverview) => [
  { label: 'Takes part', value: optedIn ? 'Yes' : 'No' },
  {
    label: 'Administrators',
    value: counted([people.joined, 'joined'], [people.invited, 'invited'], [people.declined, 'declined']),
  },
  { label: 'Pairs', value: pairs.length > 0 ? String(pairs.length) : 'none yet' },
  { label: 'Time together', value: minutesLogged > 0 ? lengthInWords(minutesLogged) : 'none yet' },
  { label: 'Activities done', value: activities > 0 ? String(activities) : 'none yet' },
]

const nothingYet = (optedIn: boolean): Block => ({
  kind: 'text',
  text: optedIn ? 'Nobody of the district is matched yet.' : 'Taking part is the district’s choice, each school year.',
})

const actionsWhenIn = (name: string, districtCode: string, overview: DistrictOverview): Action[] => [
  button(nominateSeveral, { districtCode }, 'Nominate', { style: 'primary' }),
  button(seeNominees, { districtCode }, 'Our nominees'),
  optOutButton(name, districtCode, overview),
]

export const optInButton = (name: string, districtCode: string, label = 'Take part', style?: 'primary'): Action =>
  button(optIn, { districtCode }, label, {
    style,
    asks: {
      title: `Does ${shortened(name, 60)} take part in P3 this year?`,
      text: `A yes means that administrators of ${shortened(name, 60)} can be nominated; each is asked first. The answer can be changed.`,
      yes: 'Yes, take part',
    },
  })

/** Asks first, with what happens to how many. */
export const optOutButton = (name: string, districtCode: string, { pairs, people }: DistrictOverview): Action => {
  const underWay = pairs.filter((one) => one.status === 'active' || one.status === 'frozen').length
  const going = pairs.filter((one) => one.status === 'active').length
  const waiting = people.invited + people.joined - Math.min(people.joined, underWay)
  const goOn =
    going === 0
      ? 'No pair is under way.'
      : `${count(going, 'pair')} under way: ${going === 1 ? 'it goes' : 'they go'} on, and the partners and the coordinator are told.`
  const notMatched =
    waiting > 0 ? ` ${count(waiting, 'other person is', 'other people are')} not matched this year.` : ''
  return button(optOut, { districtCode }, underWay > 0 ? 'Stop taking part' : 'Not this year', {
    confirm: {
      title: `Opt ${shortened(name, 60)} out?`,
      text: `${goOn}${notMatched} You can take part again at any time.`,
      yes: 'Opt out',
      no: 'Keep it as it is',
    },
  })
}

export const optedOutCard = ({ name, code }: DistrictFacts, underWay: number): Card => ({
  title: `${shortened(name)} does not take part this year`,
  blocks: [
    {
      kind: 'text',
      text:
        underWay > 0
          ? `${count(underWay, 'pair')} under way ${underWay === 1 ? 'goes' : 'go'} on. The partners and the coordinator have been told. Nobody else of the district is invited or matched.`
          : 'Nobody of the district is invited or matched. There is nothing else to do, and you get no more reminders of it.',
    },
  ],
  actions: [optInButton(name, code, 'Take part after all')],
})

const actionsWhenOut = (name: string, districtCode: string): Action[] => [
  optInButton(name, districtCode, 'Take part', 'primary'),
  button(seeNominees, { districtCode }, 'Our nominees'),
]
