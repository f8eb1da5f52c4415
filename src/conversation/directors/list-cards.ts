import { shortened } from '../../core/characters.ts'
import { directorsHeading } from '../../core/directors/directors-table.ts'
import { titled } from '../../core/directors/titled.ts'
import type { DirectorsFilter, DirectorsView, SeenDirector } from '../../usecases/directors/see-directors.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { pageButtons } from '../kit/pages.ts'
import { say } from '../kit/say.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import { sendRoster } from '../roster/actions.ts'
import * as actions from './actions.ts'

const onAPage = 8

export interface Listing {
  readonly filter: DirectorsFilter
  readonly search: string
  readonly page: number
}

const titles: Record<DirectorsFilter, string> = {
  all: titled('Directors of schools'),
  waiting: `${titled('Directors')} who have not answered`,
  nobody: `Districts without ${titled('a director')}`,
  over: `Former ${titled('directors')}`,
}

/** The directors by district, a page of them, with what is to be done. */
export const directorsCard = (view: DirectorsView, { filter, search, page: wanted }: Listing): Card => {
  const entries = filter === 'nobody' ? view.without.map(withoutEntry) : view.directors.map(directorEntry)
  const pages = Math.max(1, Math.ceil(entries.length / onAPage))
  const page = Math.min(wanted, pages - 1)
  const found = search === '' ? '' : `: “${shortened(search, 30)}”`
  const numbered = pages > 1 ? `, page ${page + 1} of ${pages}` : ''
  return {
    title: `${titles[filter]}${found}${numbered}`,
    blocks: [
      ...(filter === 'all' && search === '' ? [factsOf(view)] : []),
      ...(entries.length === 0
        ? [emptyBlock(filter, search), ...nearBlocks(view, filter)]
        : entries.slice(page * onAPage, (page + 1) * onAPage)),
    ],
    actions: [
      ...pageButtons(page, pages, (to, ...look) =>
        button(actions.seeDirectors, { filter, ...(search !== '' && { search }), ...to }, ...look),
      ),
      ...listActions(view, filter),
    ],
    footer: `To find someone, ${typed(titled('directors'))} and a part of a name or district. A file names its columns: ${directorsHeading}.`,
  }
}

const factsOf = ({ counts, cycleName }: DirectorsView): Block => ({
  kind: 'facts',
  facts: [
    {
      label: 'Named',
      value: `${count(counts.directors, titled('director'))} of ${count(counts.districts, 'district')}`,
    },
    { label: 'Districts without one', value: String(counts.without) },
    ...(cycleName === undefined
      ? [{ label: 'School year', value: 'none set up yet, so nobody can be asked' }]
      : [
          { label: 'Asked and not answered', value: String(counts.waiting) },
          { label: 'Not asked yet', value: String(counts.notAsked) },
        ]),
  ],
})

const emptyBlock = (filter: DirectorsFilter, search: string): Block => {
  const empty: Record<DirectorsFilter, string> = {
    all: `Nobody is named yet. Name the ${titled('directors')} one by one, or send them all as a file.`,
    waiting: 'Nobody who was asked owes an answer.',
    nobody: `Every district has ${titled('a director')}.`,
    over: 'No office has ended yet.',
  }
  return {
    kind: 'text',
    text: search === '' ? empty[filter] : 'No one has that name or district. A part of it is enough.',
  }
}

const nearBlocks = ({ near }: DirectorsView, filter: DirectorsFilter): readonly Block[] =>
  near.length === 0 || filter === 'nobody'
    ? []
    : [{ kind: 'heading', text: 'Did you mean one of these?' }, ...near.map(directorEntry)]

const listActions = ({ counts, cycleName }: DirectorsView, filter: DirectorsFilter): Action[] => [
  button(actions.nameDirector, {}, `Name ${titled('a director')}`, { style: 'primary' }),
  button(sendRoster, {}, 'Send a file'),
  ...(cycleName !== undefined && counts.notAsked > 0
    ? [button(actions.askDirectors, {}, `Ask ${counts.notAsked} now`)]
    : []),
  ...(filter !== 'all' ? [button(actions.seeDirectors, {}, 'All')] : []),
  ...(filter !== 'waiting' && counts.waiting > 0
    ? [button(actions.seeDirectors, { filter: 'waiting' }, 'Not answered')]
    : []),
  ...(filter !== 'nobody' && counts.without > 0 && counts.directors > 0
    ? [button(actions.seeDirectors, { filter: 'nobody' }, 'Districts without')]
    : []),
  ...(filter !== 'over' ? [button(actions.seeDirectors, { filter: 'over' }, 'Former')] : []),
]

const withoutEntry = ({ code, name }: { readonly code: string; readonly name: string }): Block => ({
  kind: 'entry',
  text: name,
  actions: [button(actions.nameDirector, { districtCode: code }, `Name ${titled('a director')}`)],
})

const directorEntry = (one: SeenDirector): Block => ({
  kind: 'entry',
  text: [{ text: one.district, strong: true }, { text: `: ${one.name}, ${one.title}` }],
  detail: `${termInWords(one)} ${answerInWords(one)}`.trim(),
  actions: [button(actions.openDirector, { grantId: one.grantId }, 'Open')],
})

const termInWords = ({ state, startsOn, endsOn }: SeenDirector): string => {
  if (state === 'over') return endsOn ? `Ended ${dayInWords(endsOn, 0)}.` : 'Ended.'
  const from = state === 'ahead' && startsOn ? `From ${dayInWords(startsOn, 0)}.` : ''
  return endsOn ? `${from} Until ${dayInWords(endsOn, 0)}.`.trim() : from
}

const answerInWords = ({ state, answer, ask, by }: SeenDirector): string => {
  if (state === 'over') return ''
  if (answer) return answer.takesPart ? 'The district takes part.' : 'The district does not take part.'
  if (!ask) return 'Not asked yet.'
  const reminders = ask.rung > 0 ? `, ${count(ask.rung, 'reminder')} sent` : ''
  const unreachable = by === 'unreachable' ? ' Chat does not reach them.' : ''
  return `Asked, no answer yet: by ${dayInWords(ask.answerBy)}${reminders}.${unreachable}`
}

const ways = {
  chat: 'chat',
  email: 'email, until they write to P3 in chat',
  unreachable: 'email: chat does not reach them',
} as const

/** One director, with everything that may be done. */
export const directorCard = (one: SeenDirector): Card => {
  const context = { grantId: one.grantId }
  const day = (iso: string | undefined, none: string) => (iso ? dayInWords(iso, 0) : none)
  return {
    title: `${shortened(one.name)}, ${shortened(one.district, 60)}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Title', value: one.title },
          { label: 'Email', value: one.email },
          { label: 'Begins', value: day(one.startsOn, 'at once') },
          { label: 'Ends', value: one.endedAt ? 'ended' : day(one.endsOn, 'no end set') },
          { label: 'Named by', value: one.givenBy ?? 'the set-up of this program' },
          { label: 'P3 writes by', value: ways[one.by] },
          { label: 'This year', value: answerInWords(one) || 'does not direct the district any more' },
        ],
      },
    ],
    actions:
      one.state === 'over'
        ? [
            button(actions.nameDirector, { districtCode: one.districtCode }, `Name ${titled('a director')}`),
            say('All', 'directors'),
          ]
        : [
            button(actions.correctDirector, context, 'Correct'),
            ...(one.state === 'holds' && !one.answer
              ? [button(actions.askDirector, context, one.ask ? 'Ask again' : 'Ask')]
              : []),
            button(actions.nameDirector, { districtCode: one.districtCode, replaces: one.grantId }, 'Replace'),
            button(actions.nameDirector, { districtCode: one.districtCode }, 'Add another'),
            button(actions.endDirector, context, 'End office', { style: 'danger', confirm: endConfirm(one) }),
            say('All', 'directors'),
          ],
  }
}

const endConfirm = ({ name, district }: SeenDirector) => ({
  title: `End for ${shortened(name, 60)}?`,
  text: `From this moment they see nothing of ${shortened(district, 80)} and can’t act for it. Whom they nominated and all pairs stay. To take it back, name them again.`,
  yes: 'End it',
  no: 'Keep it',
})
