import { titled } from '../../core/directors/titled.ts'
import type { Begun } from '../../usecases/year/begin-year.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { SchoolYear } from '../../usecases/year/places-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import { beginYear, prepareYear } from './actions.ts'

const days = (year: { readonly startsOn: string; readonly endsOn: string }) =>
  `${dayInWords(year.startsOn, 0)} to ${dayInWords(year.endsOn, 0)}`

const next: readonly Action[] = [
  say(`Name ${titled('directors')}`, 'directors', 'primary'),
  say('Where to announce', 'channels'),
  say('Send a roster', 'import'),
  say('Breaks', 'breaks'),
  say('Dates and reminders', 'year'),
  say('Contact and texts', 'texts'),
  say('What is missing?', 'checklist'),
]

/** What setting up does, before it is done; or that it was done already. */
export const setUpCard = (
  state: string,
  year: SchoolYear,
  { current, latest }: { readonly current?: Cycle; readonly latest?: Pick<Cycle, 'name' | 'startsOn'> },
): Card => {
  if (current?.closedAt && current.startsOn >= year.startsOn) return closedCard(current, latest)
  if (current && current.startsOn >= year.startsOn)
    return {
      title: `${current.name} is set up`,
      blocks: [{ kind: 'text', text: `The school year runs ${days(current)}. Here is what you can still set.` }],
      actions: next,
    }
  return {
    title: current ? `Begin the school year ${year.name}?` : 'Set up the Principal Peer Partnership',
    blocks: [
      {
        kind: 'text',
        text: current
          ? `It runs ${days(year)}, with the settings of ${current.name}. Districts opt in again and people are asked again; earlier pairs stay on record.`
          : `This loads the districts, schools and neighboring districts of ${state} and begins the school year ${year.name} (${days(year)}) with the usual breaks. You can change all of it later.`,
      },
    ],
    actions: [button(beginYear, {}, current ? `Begin ${year.name}` : 'Set it up', { style: 'primary' })],
  }
}

/** Its days still run, so the next year is prepared, not begun. */
const closedCard = (current: Cycle, latest: Pick<Cycle, 'name' | 'startsOn'> | undefined): Card => {
  const isPrepared = latest !== undefined && latest.startsOn > current.startsOn
  return {
    title: `${current.name} is closed`,
    blocks: [
      {
        kind: 'text',
        text: isPrepared
          ? `${latest.name} is prepared and takes over by itself on ${dayInWords(latest.startsOn, 0)}. From then on districts opt in and people are nominated for it.`
          : `Its days run until ${dayInWords(current.endsOn, 0)}. Prepare the next year now: it takes over by itself on its first day, with the settings of this one.`,
      },
    ],
    actions: isPrepared
      ? [say('This year', 'year')]
      : [button(prepareYear, {}, 'Prepare the next year', { style: 'primary' })],
  }
}

export const yearBegunCard = (state: string, begun: Extract<Begun, { ok: true }>): Card => ({
  title: begun.isNew ? `${begun.year} has begun` : `${begun.year} had begun already`,
  tone: 'good',
  blocks: [
    { kind: 'text', text: `${count(begun.districts, 'district')} of ${state} are there. What comes next:` },
    {
      kind: 'list',
      items: [
        `Name the ${titled('directors of schools')}, one by one or by file. P3 asks each whether the district takes part; they nominate from their chat or mail.`,
        'Or opt districts in yourself and send a roster. Everyone on it is asked first.',
        'Say where P3 announces. When people have said yes: match.',
      ],
    },
  ],
  actions: next,
})

export const askedAgainCard = (asked: number): Card =>
  asked === 0
    ? {
        title: 'Nobody is left to ask',
        blocks: [{ kind: 'text', text: 'Every partner of last year whose district takes part was asked already.' }],
        actions: [say('Roster', 'roster')],
      }
    : {
        title: `${count(asked, 'partner')} of last year ${asked === 1 ? 'is' : 'are'} asked`,
        tone: 'good',
        blocks: [{ kind: 'text', text: 'They can say yes or no with one press. The roster shows who has answered.' }],
        actions: [say('Who has not answered', 'roster invited'), say('Checklist', 'checklist')],
      }
