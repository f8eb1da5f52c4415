import { stepsFinding } from '../../core/chart/year-charts.ts'
import type { MovedKey, StuckKey, WeekSight } from '../../core/desk/weekly.ts'
import type { PersonalSettings } from '../../core/people/personal-settings.ts'
import type { SeenWeek } from '../../usecases/desk/see-weekly.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { lengthInWords } from '../kit/times.ts'
import { whileOff } from '../kit/while-off.ts'
import { count } from '../kit/words.ts'
import { weeklyDigest } from './actions.ts'
import type { Picture } from './report-cards.ts'

const moves: Readonly<Record<MovedKey, (n: number) => string>> = {
  visits: (n) => `${count(n, 'visit')} logged`,
  calls: (n) => `${count(n, 'call')} logged`,
  finals: (n) => `${count(n, 'final meeting')} logged`,
  minutes: (n) => `${lengthInWords(n)} together`,
  plans: (n) => `${count(n, 'action plan')} started`,
  completed: (n) => `${count(n, 'pair')} completed`,
  joined: (n) => `${count(n, 'person', 'people')} joined`,
  pairs: (n) => `${count(n, 'pair')} matched`,
}

const needs: Readonly<Partial<Record<StuckKey, (n: number) => string>>> = {
  help: (n) => `${count(n, 'partner asks', 'partners ask')} for help`,
  hold: (n) => `${count(n, 'pair is', 'pairs are')} on hold`,
  left: (n) => `${count(n, 'person', 'people')} left while the pair goes on`,
  unreachable: (n) => `${count(n, 'person or channel can’t', 'people or channels can’t')} be reached in chat`,
  bounced: (n) => `mail to ${count(n, 'address came', 'addresses came')} back`,
  failed: (n) => `${count(n, 'message')} failed or may not have arrived`,
  unanswered: (n) => `${count(n, 'district has', 'districts have')} not answered in time`,
  withoutNominee: (n) => `${count(n, 'district takes', 'districts take')} part and nominated nobody`,
  applicants: (n) => `${count(n, 'workspace waits', 'workspaces wait')} to be let in`,
}

const lines = <K extends string>(
  words: Readonly<Partial<Record<K, (n: number) => string>>>,
  numbers: Readonly<Record<K, number>>,
): string[] =>
  (Object.keys(words) as K[]).flatMap((key) => (numbers[key] > 0 ? [`${capital(words[key]!(numbers[key]))}.`] : []))
const capital = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}`

const stuckLines = ({ lateWeek, lateMonth, lateOlder }: WeekSight): string[] => {
  const all = lateWeek + lateMonth + lateOlder
  if (all === 0) return []
  const ages = [
    { pairs: lateWeek, words: 'up to a week' },
    { pairs: lateMonth, words: '8 to 30 days' },
    { pairs: lateOlder, words: 'more than 30 days' },
  ].filter(({ pairs }) => pairs > 0)
  const how =
    ages.length === 1
      ? ` by ${ages[0]!.words}`
      : `: ${ages.map(({ pairs, words }) => `${pairs} by ${words}`).join(', ')}`
  return [`${count(all, 'pair is', 'pairs are')} past due${how}.`]
}

const part = (heading: string, items: readonly string[], none: string): Block[] => [
  { kind: 'heading', text: heading },
  items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: none, quiet: true },
]

/** Once a week: what moved, what is stuck, what needs the office, and one picture. `whole`: for coordinators, with what only they may do. */
export const weeklyCard = (
  { cycle, sight, moved, steps }: SeenWeek,
  picture: Picture,
  { whole, first }: { readonly whole: boolean; readonly first: boolean },
): Card => {
  const stuck = stuckLines(sight)
  return {
    title: `${cycle.program.name} this week`,
    blocks: [
      ...(sight.pairs > 0
        ? [{ kind: 'image', url: picture('steps'), alt: stepsFinding(cycle.name, steps) } satisfies Block]
        : []),
      ...part(
        first ? 'What moved so far' : 'What moved',
        lines(moves, moved),
        'Nothing was logged since the last digest.',
      ),
      ...part('What is stuck', stuck, 'No pair is past due.'),
      ...(whole ? part('What needs you', lines(needs, sight), 'Nothing: you’re all caught up.') : []),
    ],
    actions: whole ? actionsOf(stuck.length > 0) : [],
    footer: whole
      ? 'The numbers are those of the board and the report. It comes once a week, and only when something changed.'
      : 'Counts only: nobody is named here.',
  }
}

const actionsOf = (stuck: boolean): Action[] => [
  say('Waiting for you', 'waiting', 'primary'),
  ...(stuck ? [say('Board', 'board')] : []),
  say('Report', 'report'),
  button(weeklyDigest, {}, 'Change this digest'),
]

export const weeklyChosenCard = (
  wanted: boolean,
  channels: readonly string[],
  settings: Pick<PersonalSettings, 'rhythm'>,
): Card => ({
  title: wanted ? 'You get the weekly digest' : 'You get no weekly digest',
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text:
        channels.length > 0
          ? `It is also posted in ${channels.join(', ')}, as counts only.`
          : 'It is posted in no channel.',
    },
    {
      kind: 'text',
      text: 'It comes on the first workday of a week, in your own hours, and only when something changed.',
      quiet: true,
    },
    ...(wanted ? whileOff(settings) : []),
  ],
  actions: [say('See the digest', 'digest'), say('Settings', 'settings')],
})
