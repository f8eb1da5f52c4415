import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import { type Checklist, seeChecklist } from '../../usecases/year/see-checklist.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { typed } from '../kit/typed.ts'
import { count, listed } from '../kit/words.ts'
import { askAgain, prepareYear } from './actions.ts'

interface Missing {
  readonly what: string
  readonly detail: string
  readonly press: Action
}

/** Names of a few, and how many more. */
const some = (names: readonly string[]): string =>
  listed([
    ...names.slice(0, 5).map((name) => shortened(name, 60)),
    ...(names.length > 5 ? [`${names.length - 5} more`] : []),
  ])

const when = (holds: boolean, missing: Missing): readonly Missing[] => (holds ? [missing] : [])

const missingIn = (found: Checklist): readonly Missing[] => [
  ...when(!found.hasContact, {
    what: 'Nobody is named as the program’s contact',
    detail: 'Invitations, help and announcements name whom people may ask.',
    press: say('Set the contact', 'texts'),
  }),
  ...when(found.directors === 0, {
    what: `No ${titled('director of schools')} is named`,
    detail: 'P3 asks them whether their districts take part, and they nominate.',
    press: say(`Name ${titled('directors')}`, 'directors'),
  }),
  ...when(found.districtsIn === 0, {
    what: 'No district takes part yet',
    detail: `${titled('Directors')} opt in from their chat or mail, or you do it for them.`,
    press: say('Districts', 'district'),
  }),
  ...when(found.notIn.length > 0, {
    what: `${count(found.notIn.length, 'district has', 'districts have')} ${titled('a director')} but ${found.notIn.length === 1 ? 'is' : 'are'} not in`,
    detail: some(found.notIn),
    press: say('Districts', 'district'),
  }),
  ...when(found.withoutDirector.length > 0, {
    what: `${count(found.withoutDirector.length, 'district takes', 'districts take')} part without ${titled('a director of schools')}`,
    detail: some(found.withoutDirector),
    press: say('Districts', 'district'),
  }),
  ...when(found.invited > 0, {
    what: `${count(found.invited, 'administrator has', 'administrators have')} not answered the invitation`,
    detail: 'Only people who said yes are matched.',
    press: say('Roster', 'roster'),
  }),
  ...when(found.unreachable > 0, {
    what: `${count(found.unreachable, 'person or channel', 'people or channels')} can’t be reached`,
    detail: 'The list says why, and what mends it.',
    press: say('Who can’t be reached', 'unreachable'),
  }),
  ...when(found.channels === 0, {
    what: 'P3 announces in no channel',
    detail: 'Matches and weekly messages reach nobody beyond the people concerned.',
    press: say('Choose a channel', 'channels'),
  }),
  ...when(found.untested.length > 0, {
    what: `${count(found.untested.length, 'channel was', 'channels were')} never tested`,
    detail: some(found.untested),
    press: say('Send a test', 'channels'),
  }),
  ...when(found.breaks === 0, {
    what: 'There are no breaks',
    detail: 'Reminders would go out in school breaks, too.',
    press: say('Add breaks', 'breaks'),
  }),
  ...when(found.toAskAgain > 0, {
    what: `${count(found.toAskAgain, 'partner')} of last year ${found.toAskAgain === 1 ? 'was' : 'were'} not asked for this one`,
    detail: 'Their districts take part. Each is asked “Again this year?”, with two reminders.',
    press: button(askAgain, {}, 'Ask: again this year?', {
      confirm: {
        title: `Ask ${count(found.toAskAgain, 'partner')} of last year?`,
        text: 'Each gets the question at once, so this can’t be undone. Nobody is matched who does not say yes.',
        yes: 'Ask them',
        no: 'Not now',
      },
    }),
  }),
  ...when(found.openElsewhere > 0, {
    what: `${count(found.openElsewhere, 'pair')} of another school year ${found.openElsewhere === 1 ? 'is' : 'are'} still open`,
    detail: `${typed('year')} with that year’s name, e.g. year 2025-26, to close it.`,
    press: say('This year', 'year'),
  }),
]

/** Of a closed year nothing is to be made ready. */
const closedCard = ({ year }: Checklist): Card => ({
  title: `${year} is closed`,
  blocks: [
    {
      kind: 'text',
      text: 'Nothing is missing any more. Prepare the next year: it takes over on its first day, and so does its checklist.',
    },
  ],
  actions: [button(prepareYear, {}, 'Prepare the next year', { style: 'primary' }), say('This year', 'year')],
})

const checklistCard = (found: Checklist): Card => {
  if (found.closed) return closedCard(found)
  const missing = missingIn(found)
  return {
    title:
      missing.length === 0 ? `${found.year} is ready` : `${found.year}: ${count(missing.length, 'thing')} to look at`,
    tone: missing.length === 0 ? 'good' : undefined,
    blocks:
      missing.length === 0
        ? [
            {
              kind: 'text',
              text: `Contact, districts, ${titled('directors')}, people, channels and breaks: all of it is there.`,
            },
          ]
        : missing.map(({ what, detail, press }): Block => ({ kind: 'entry', text: what, detail, actions: [press] })),
    actions: [say('This year', 'year'), say('Overview', 'status')],
  }
}

export const checklist: Command = {
  word: 'checklist',
  alone: true,
  also: ['ready', 'missing'],
  roles: ['coordinator'],
  summary: 'What is missing for a good year, and what to press',
  run: async ({ deps, actor }) => {
    const found = await seeChecklist(deps, actor)
    return found.ok ? { kind: 'card', card: checklistCard(found.value) } : refusalCard(found.refusal)
  },
}
