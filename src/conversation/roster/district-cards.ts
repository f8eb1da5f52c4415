import type { DistrictOverview } from '../../usecases/desk/overview-port.ts'
import { pairEntry } from '../desk/index.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { lengthInWords } from '../kit/times.ts'
import { shortened } from '../kit/words.ts'
import { nominate, optIn, optOut } from './actions.ts'

const pairsShown = 15

export interface DistrictView {
  readonly name: string
  readonly code: string
  readonly cycleName: string
  readonly overview: DistrictOverview
}

/** A director's district: who is matched with whom and that it happens; never what was written. */
export const districtCard = ({ name, code, cycleName, overview }: DistrictView): Card => {
  const more = overview.pairs.length - pairsShown
  return {
    title: `${shortened(name)} in P3, ${cycleName}`,
    blocks: [
      { kind: 'facts', facts: factsOf(overview) },
      ...overview.pairs.slice(0, pairsShown).map(pairEntry),
      ...(more > 0 ? [{ kind: 'text', text: `And ${more} more pairs.`, quiet: true } as const] : []),
      ...(overview.pairs.length === 0 ? [nothingYet(overview.optedIn)] : []),
    ],
    actions: overview.optedIn ? actionsWhenIn(name, code) : actionsWhenOut(code),
    footer: 'You see who, when and how long. What partners write to each other stays with them.',
  }
}

const factsOf = ({ optedIn, people, pairs, minutesLogged, activities }: DistrictOverview) => [
  { label: 'Takes part', value: optedIn ? 'Yes' : 'No' },
  {
    label: 'Administrators',
    value: `${people.joined} joined, ${people.invited} invited, ${people.declined} declined`,
  },
  { label: 'Pairs', value: String(pairs.length) },
  { label: 'Time together', value: lengthInWords(minutesLogged) },
  { label: 'Activities done', value: String(activities) },
]

const nothingYet = (optedIn: boolean): Block => ({
  kind: 'text',
  text: optedIn ? 'Nobody of the district is matched yet.' : 'Taking part is the district’s choice, each school year.',
})

const actionsWhenIn = (name: string, districtCode: string): Action[] => [
  button(nominate, { districtCode }, 'Nominate somebody', { style: 'primary' }),
  button(optOut, { districtCode }, 'Stop taking part', {
    confirm: {
      title: `Opt ${shortened(name, 60)} out?`,
      text: 'Nobody of the district is invited or matched any more this school year. Pairs that exist go on unless you ask the coordinator to end them.',
      yes: 'Opt out',
      no: 'Stay in',
    },
  }),
]

const actionsWhenOut = (districtCode: string): Action[] => [
  button(optIn, { districtCode }, 'Take part', { style: 'primary' }),
]
