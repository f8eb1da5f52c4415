import { titled } from '../../core/directors/titled.ts'
import { isDirector, mayRunProgram } from '../../core/offices.ts'
import { firstName } from '../../core/people/names.ts'
import type { Addressee } from '../../usecases/people/see-addressee.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import * as settings from '../settings/actions.ts'

/** One thing that a person may do from their own page, and by what word a letter leads to it. */
export interface Door {
  readonly at: string
  readonly action: Action
}

/** What stands below every letter to a person. */
export interface LetterFooter {
  /** Why they get it. */
  readonly why: string
  readonly contact?: string
  readonly doors: readonly Door[]
}

const takesPart = ({ place }: Addressee) => place === 'invited' || place === 'joined' || place === 'paused'

const doorsOf = (addressee: Addressee): readonly Door[] => [
  { at: 'settings', action: button(settings.settings, {}, 'Settings') },
  { at: 'pause', action: button(settings.pause, {}, 'Pause reminders') },
  { at: 'help', action: say('Help', 'help') },
  { at: 'export', action: say('Copy of my data', 'export') },
  ...(takesPart(addressee)
    ? [{ at: 'leave', action: button(settings.leave, {}, 'Leave the program', { style: 'danger' }) }]
    : []),
]

const status: Door = { at: 'status', action: say('See where things stand', 'status', 'primary') }

/** Where somebody without chat begins: everything there is for them, at an address that lasts. */
export const ownPage = (addressee: Addressee): { readonly card: Card; readonly doors: readonly Door[] } => {
  const { person, place, contact } = addressee
  const plan: readonly Door[] =
    place === 'joined'
      ? [
          { at: 'plan', action: say('My plan', 'plan') },
          { at: 'ideas', action: say('My ideas', 'ideas') },
          { at: 'year', action: say('My year', 'year') },
          { at: 'proof', action: say('My hours', 'proof') },
        ]
      : []
  const report = isDirector(addressee.actor) ? [{ at: 'report', action: say('Report', 'report') }] : []
  const myData = { at: 'my-data', action: say('My data', 'my-data') }
  const doors = [status, ...plan, ...report, myData, ...doorsOf(addressee)]
  return {
    doors,
    card: {
      title: `Your P3 page, ${firstName(person.name)}`,
      blocks: [
        {
          kind: 'text',
          text: 'Everything in P3 that is yours is here. Keep this page: its link works for over a year, and every mail has a new one.',
        },
        ...(contact
          ? [{ kind: 'text' as const, text: `For more information, please contact ${contact}.`, quiet: true }]
          : []),
      ],
      actions: doors.map((one) => one.action),
      footer: 'The link is yours alone: whoever has it acts as you.',
    },
  }
}

/** Undefined addressee: somebody who has left, and is written to once more. */
export const letterFooter = (addressee: Addressee | undefined): LetterFooter => ({
  why: whyOf(addressee),
  contact: addressee?.contact,
  doors: addressee ? doorsOf(addressee) : [],
})

const whyOf = (addressee: Addressee | undefined): string => {
  const program = 'the Principal Peer Partnership'
  if (addressee && takesPart(addressee))
    return addressee.place === 'invited'
      ? `You get this because you were nominated for ${program}.`
      : `You get this because you take part in ${program}.`
  if (addressee && mayRunProgram(addressee.actor)) return `You get this because you coordinate ${program}.`
  if (addressee && isDirector(addressee.actor))
    return `You get this because you are ${titled('a director of schools')}, and ${program} concerns your district.`
  return `You get this because your address is on the roster of ${program}.`
}

/** Answers who has lost every letter. */
export const wayBackCard = (name: string, address: string): Card => ({
  title: 'Your new P3 link',
  blocks: [
    {
      kind: 'text',
      text: `Hello ${firstName(name)}, here is the link to your own P3 page. It works for over a year, and every mail has a new one.`,
    },
    {
      kind: 'text',
      text: 'You did not ask for it? Someone typed your address on P3’s page. Nothing was changed, and nothing is needed of you.',
      quiet: true,
    },
  ],
  actions: [{ kind: 'link', label: 'Open my P3 page', url: address }],
})
