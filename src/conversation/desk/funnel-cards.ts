import { stepsFinding } from '../../core/chart/year-charts.ts'
import type { StateYear } from '../../core/desk/year-counts.ts'
import { titled } from '../../core/directors/titled.ts'
import type { Funnel } from '../../usecases/desk/overview-port.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { lengthInWords } from '../kit/times.ts'
import { typed } from '../kit/typed.ts'
import { count, counted } from '../kit/words.ts'
import type { Picture } from './report-cards.ts'

const pairsIn = ({ pairs }: Funnel): number => pairs.active + pairs.frozen + pairs.completed

/** Where everybody is: the coordinator's first look. */
export const funnelCard = (
  cycleName: string,
  funnel: Funnel,
  state: Pick<StateYear, 'steps'>,
  picture: Picture,
): Card => {
  if (funnel.people.joined + funnel.people.invited === 0) return emptyProgramCard(cycleName)
  const pairs = pairsIn(funnel)
  return {
    title: `${cycleName}: where everyone is`,
    blocks: [
      { kind: 'facts', facts: factsOf(funnel) },
      ...(pairs > 0 ? [stepsDone(cycleName, state, picture)] : []),
      ...attention(funnel),
    ],
    actions: actionsOf(funnel, pairs),
    footer: 'Counts and states only. What partners write stays between them.',
  }
}

const factsOf = ({ districts, people, pairs, minutesLogged, plans }: Funnel) => [
  { label: 'Participating districts', value: String(districts) },
  {
    label: 'Administrators',
    value: counted(
      [people.joined, 'joined'],
      [people.invited, 'invited'],
      [people.declined, 'declined'],
      [people.paused, 'paused'],
      [people.withdrawn, 'left'],
    ),
  },
  {
    label: 'Pairs',
    value: counted(
      [pairs.active, 'active'],
      [pairs.completed, 'completed'],
      [pairs.frozen, 'on hold'],
      [pairs.ended, 'ended'],
    ),
  },
  { label: 'Time together', value: minutesLogged > 0 ? lengthInWords(minutesLogged) : 'none yet' },
  { label: 'Action plans', value: counted([plans, 'started']) },
]

/** How far all pairs are, as a picture whose words say the same: both from the report's own counts. */
const stepsDone = (cycleName: string, { steps }: Pick<StateYear, 'steps'>, picture: Picture): Block => ({
  kind: 'image',
  url: picture('steps'),
  alt: stepsFinding(cycleName, steps),
})

const nothingUrgent = 'Nothing is past due, nobody asked for help, no pair is on hold, and everyone can be reached.'

const attention = ({ overdue, helpAsked, pairs, unreachable }: Funnel): Block[] => {
  const items = [
    ...(overdue > 0 ? [`${count(overdue, 'step is', 'steps are')} past due.`] : []),
    ...(helpAsked > 0 ? [`${count(helpAsked, 'partner asks', 'partners ask')} for help.`] : []),
    ...(pairs.frozen > 0 ? [`${count(pairs.frozen, 'pair is', 'pairs are')} on hold.`] : []),
    ...(unreachable > 0
      ? [`${count(unreachable, 'person or channel can’t', 'people or channels can’t')} be reached.`]
      : []),
  ]
  return items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', text: nothingUrgent, quiet: true }]
}

const actionsOf = (funnel: Funnel, pairs: number): Action[] => {
  const { overdue, unreachable } = funnel
  const waiting = funnel.helpAsked + funnel.pairs.frozen
  const unmatched = funnel.people.joined > pairs * 2
  return [
    ...(waiting > 0 ? [say(`Waiting for you (${waiting})`, 'waiting', 'primary')] : []),
    ...(overdue > 0 ? [say(`Overdue (${overdue})`, 'overdue', waiting > 0 ? undefined : 'primary')] : []),
    ...(unreachable > 0 ? [say(`Unreachable (${unreachable})`, 'unreachable')] : []),
    ...(pairs === 0 || unmatched ? [say('Match', 'match', waiting + overdue > 0 ? undefined : 'primary')] : []),
    ...(pairs > 0 ? [say('Board', 'board'), say('Report', 'report')] : []),
    say('Roster', 'roster'),
    say('This year', 'year'),
  ]
}

const emptyProgramCard = (cycleName: string): Card => ({
  title: `${cycleName}: nobody is on the roster yet`,
  blocks: [
    {
      kind: 'text',
      text: 'To begin: districts opt in, administrators are nominated and say yes, then you match them.',
    },
    {
      kind: 'list',
      items: [
        `Name the ${titled('directors of schools')}. P3 asks each, and they nominate from their chat or mail.`,
        `Or you do it for them: ${typed('district')} and its name, or import a roster from a CSV file.`,
        'Choose where P3 announces, and check this year’s dates, under “This year”.',
      ],
    },
  ],
  actions: [
    say(`Name ${titled('directors')}`, 'directors', 'primary'),
    say('How to send a roster', 'import'),
    say('Districts', 'district'),
    say('This year', 'year'),
  ],
})
