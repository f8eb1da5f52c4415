import { shortened } from '../../core/characters.ts'
import type { RosterFilter } from '../../usecases/roster/roster-people-port.ts'
import { exportRoster, seeRoster, seeRosterPerson } from '../../usecases/roster/see-roster.ts'
import * as seeTo from '../../usecases/roster/see-to-person.ts'
import { button } from '../kit/action.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { type Leaf, leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { matchByHand } from '../matching/actions.ts'
import * as actions from './actions.ts'
import { backToRoster, peopleCard, peopleOnAPage, rosterFileCard } from './people-cards.ts'
import { personCard } from './person-card.ts'

/** A page of the roster as a filter has it. */
export const showPeople = async (
  { deps, actor }: Request,
  filter: RosterFilter,
  { number, replace }: Leaf = { number: 0, replace: false },
): Promise<Reply> => {
  const seen = await seeRoster(deps, actor, filter, { number, size: peopleOnAPage })
  return seen.ok ? { kind: 'card', card: peopleCard(seen, filter), replace } : refusalCard(seen.refusal)
}

/** One person's page; `said`: what was just done, on top of it and in place of the page before. */
export const showPerson = async ({ deps, actor }: Request, participantId: string, said?: string): Promise<Reply> => {
  const seen = await seeRosterPerson(deps, actor, participantId)
  if (!seen.ok) return refusalCard(seen.refusal)
  return { kind: 'card', card: personCard(seen, said), replace: said !== undefined }
}

type About = { readonly participantId: string }
type SeeTo = (deps: Request['deps'], actor: Request['actor'], participantId: string) => Promise<seeTo.SeenTo>

const does =
  (work: SeeTo, said: (name: string) => string) =>
  async (request: Request, { participantId }: About): Promise<Reply> => {
    const done = await work(request.deps, request.actor, participantId)
    return done.ok ? showPerson(request, participantId, said(done.person.name)) : refusalCard(done.refusal)
  }

export const peopleActions: readonly ActionHandler[] = [
  onAction(actions.listPeople, (request, { page, turn, ...filter }) =>
    showPeople(request, filter, leafIn({ page, turn })),
  ),
  onAction(actions.downloadRoster, (request) => download(request)),
  onAction(actions.openPerson, (request, { participantId }) => showPerson(request, participantId)),
  onAction(
    actions.remindPerson,
    does(seeTo.remindInvited, (name) => `The invitation goes to ${name} once more.`),
  ),
  onAction(
    actions.invitePersonAgain,
    does(seeTo.inviteAgain, (name) => `${name} is invited again.`),
  ),
  onAction(
    actions.resumePerson,
    does(seeTo.endMatchingPause, (name) => `${name} can be matched again.`),
  ),
  onAction(
    actions.takePersonOut,
    does(seeTo.withdrawFromYear, (name) => `${name} is withdrawn from this year’s program.`),
  ),
  onAction(
    actions.markPersonLeft,
    does(seeTo.markAsLeft, (name) => `${name} is marked as left. P3 writes to them no more.`),
  ),
  onAction(actions.replacePerson, (request, { participantId }) => replace(request, participantId)),
]

const download = async ({ deps, actor }: Request): Promise<Reply> => {
  const seen = await exportRoster(deps, actor)
  if (!seen.ok) return refusalCard(seen.refusal)
  const content = new TextEncoder().encode(seen.content)
  return {
    kind: 'file',
    card: rosterFileCard(seen.cycle.name, seen.people),
    file: { name: `p3-roster-${seen.cycle.name}.csv`, mediaType: 'text/csv', content },
  }
}

/** Leads on to a new partner for the one who stays. */
const replace = async ({ deps, actor }: Request, participantId: string): Promise<Reply> => {
  const done = await seeTo.replacePartner(deps, actor, participantId)
  if (!done.ok) return refusalCard(done.refusal)
  const { name, pair } = done.person
  const stays = pair!
  return {
    kind: 'card',
    replace: true,
    card: {
      title: `${shortened(stays.partner, 60)} needs a new partner`,
      tone: 'good',
      blocks: [
        {
          kind: 'text',
          text: `The pair with ${name} has ended, and ${shortened(stays.partner, 60)} is told. Make a new proposal, or pick a partner by hand.`,
        },
      ],
      actions: [
        say('Find a new partner', 'match', 'primary'),
        button(matchByHand, { a: stays.partnerId }, 'Match by hand'),
        backToRoster,
      ],
    },
  }
}
