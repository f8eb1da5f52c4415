import { shortened } from '../../core/characters.ts'
import type { OfficeRefusal, SeenOffice } from '../../usecases/identity/offices.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { pageButtons } from '../kit/pages.ts'
import { say } from '../kit/say.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import { endOffice, giveOffice, seeOffices } from './actions.ts'

const onAPage = 8
const roles = { coordinator: 'coordinator', operator: 'operator' } as const

/** Who holds an office of the department, a page of them. */
export const officesCard = (offices: readonly SeenOffice[], wanted: number): Card => {
  const held = offices.filter(({ state }) => state === 'holds').length
  const pages = Math.max(1, Math.ceil(offices.length / onAPage))
  const page = Math.min(wanted, pages - 1)
  return {
    title: `Who holds an office: ${count(held, 'person', 'people')}${pages > 1 ? `, page ${page + 1} of ${pages}` : ''}`,
    blocks: [
      {
        kind: 'text',
        text: 'Coordinators run the program. Operators keep the list of workspaces, and see nothing of the pairs. P3 knows both in the department’s own workspaces.',
        quiet: true,
      },
      ...offices.slice(page * onAPage, (page + 1) * onAPage).map(entry),
    ],
    actions: [
      ...pageButtons(page, pages, (to, ...look) => button(seeOffices, to, ...look)),
      button(giveOffice, {}, 'Name someone', { style: 'primary' }),
    ],
  }
}

const entry = (one: SeenOffice): Block => ({
  kind: 'entry',
  text: [{ text: shortened(one.name, 80), strong: true }, { text: `, ${roles[one.role]}` }],
  detail: `${termOf(one)} ${giverOf(one)}`,
  actions: one.endable ? [endButton(one)] : [],
})

const termOf = ({ state, startsOn, endsOn, endedOn }: SeenOffice): string => {
  if (endedOn) return `Ended ${dayInWords(endedOn, 0)}.`
  if (state === 'over') return `Ended ${dayInWords(endsOn!, 0)}.`
  const from = startsOn ? `From ${dayInWords(startsOn, 0)}` : 'No first day set'
  return endsOn ? `${from}, until ${dayInWords(endsOn, 0)}.` : `${from}, no end set.`
}

const giverOf = ({ bySetting, givenBy, endedAt }: SeenOffice): string => {
  if (bySetting)
    return endedAt ? 'Was named in the server’s settings.' : 'Named in the server’s settings, and ended there.'
  return givenBy ? `Named by ${shortened(givenBy, 80)}.` : 'Named when the program was set up.'
}

const endButton = ({ personId, role, name }: SeenOffice): Action =>
  button(endOffice, { personId, role }, 'End office', {
    style: 'danger',
    confirm: {
      title: `End for ${shortened(name, 60)}?`,
      text: 'From this moment they can do and see nothing of it any more. What they did stays. To take it back, name them again.',
      yes: 'End it',
      no: 'Keep it',
    },
  })

export const officeGivenCard = (name: string, role: keyof typeof roles): Card => ({
  title: `${shortened(name, 80)} is named ${roles[role]}`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: 'Please tell them: they write to P3 from the department’s own workspace, and it knows them by this address.',
    },
  ],
  actions: [say('All offices', 'offices')],
})

const sentences: Record<OfficeRefusal, string> = {
  notCoordinator: 'Offices of the department are given and ended by its coordinators.',
  endsBeforeStart: 'The last day lies before the first.',
  alreadyOver: 'That day has passed already. To end an office now, use the button “End office”.',
  ownOffice: 'Your own office is ended by another coordinator, so that someone is left who can.',
  bySetting:
    'This person is named in the server’s settings (P3_COORDINATOR_EMAILS). Whoever runs the server takes the address out there.',
  noSuchOffice: `That office is not known any more. ${typed('offices')} for the list as it is now.`,
  addressBySetting:
    'The server’s settings name this person by the address P3 knows (P3_COORDINATOR_EMAILS), so they sign in with that one. Please use it here, or say that these are two people.',
  nameNeeded: 'P3 does not know this address yet, so please give a name too.',
}

export const officeWhy = (why: OfficeRefusal): string => sentences[why]

export const officeRefusedCard = (why: OfficeRefusal): Card => ({
  title: 'That can’t be done',
  tone: 'warning',
  blocks: [{ kind: 'text', text: sentences[why] }],
})
