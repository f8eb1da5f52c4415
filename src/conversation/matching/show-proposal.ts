import type { Comparison } from '../../core/matching/compare.ts'
import { nearestNames } from '../../core/people/near-names.ts'
import { found, searchKey } from '../../core/people/search-key.ts'
import type { MatchDraft, ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import type { Proposed, ProposeOptions, ProposeRefusal } from '../../usecases/matching/propose-matches.ts'
import {
  type SeenProposal,
  seeParticipants,
  seeProposal,
  summarizeProposal,
} from '../../usecases/matching/see-proposal.ts'
import { ownerOf } from '../../usecases/privacy/own-file.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { pairsCard } from './pairs-cards.ts'
import { type DraftView, draftCard } from './proposal-cards.ts'
import { proposeRefusedCard, underWayCard } from './refused-cards.ts'
import { findRun, workOut } from './runs.ts'

/** What the matching's buttons and forms have in common: the draft as it is now. */
export type Found = Extract<SeenProposal, { ok: true }>

export const findDraft = ({ deps, actor }: Request): Promise<SeenProposal> => seeProposal(deps, actor)

/** The proposal's summary card. */
export const showDraft = async (
  { deps, actor, person }: Request,
  { cycle, draft }: { readonly cycle: Cycle; readonly draft: MatchDraft },
  comparison?: Comparison,
): Promise<Reply> => {
  const summary = await summarizeProposal(deps, actor, { cycle, draft })
  if (!summary.ok) return refused(summary.refusal)
  const map = deps.links.map({ draftId: draft.id, ...ownerOf(person) })
  const view: DraftView = { draft, comparison, cycleName: cycle.name, ...summary, map }
  return { kind: 'card', card: draftCard(view) }
}

/** Works a proposal out and shows it, or says that it takes a moment. */
export const propose = async (
  request: Request,
  work: (options: ProposeOptions) => Promise<Proposed>,
  show: (request: Request, proposed: Proposed) => Promise<Reply> = showProposed,
): Promise<Reply> => {
  const proposed = await workOut(request, work)
  return proposed ? show(request, proposed) : showUnderWay(request)
}

export const showUnderWay = (request: Request, replace = false): Reply => ({
  kind: 'card',
  card: underWayCard(findRun(request)?.progress()),
  replace,
})

export const showProposed = async (request: Request, proposed: Proposed): Promise<Reply> =>
  proposed.ok ? showDraft(request, proposed, proposed.comparison) : refused(proposed.refusal)

/** The page that somebody was on, with what their button changed; in place of the page as it was. */
export const showPage =
  (page: number) =>
  async (request: Request, proposed: Proposed): Promise<Reply> => {
    if (!proposed.ok) return refused(proposed.refusal)
    const people = await seeParticipants(request.deps, request.actor, proposed.cycle.id)
    const { draft, comparison, cycle } = proposed
    const card = pairsCard({ draft, people, comparison, cycle }, page)
    return { kind: 'card', card, replace: true }
  }

export const refused = (refusal: ProposeRefusal): Reply => ({ kind: 'refusal', card: proposeRefusedCard(refusal) })

/** Finds the one participant that somebody means by a name, or by "name, district" where two share one. */
export const oneByName = (
  people: Iterable<ParticipantFacts>,
  typed: string,
): ParticipantFacts | { readonly problem: string } => {
  const [wanted = '', where = ''] = typed.split(',')
  const all = [...people].filter((one) => (one.status === 'joined' || one.status === 'invited') && isAt(one, where))
  const exact = all.filter((one) => searchKey(one.name) === searchKey(wanted))
  const meant = exact.length > 0 ? exact : all.filter((one) => found(wanted, one.name))
  if (meant.length === 1) return meant[0]!
  const near = meant.length === 0 ? nearestNames(wanted, all) : []
  const names = [...meant.slice(0, 5), ...near].map((one) => `${one.name}, ${one.school}`)
  if (near.length > 0) return { problem: `Nobody has that name. Did you mean one of these? ${names.join('; ')}.` }
  if (meant.length === 0) return { problem: 'Nobody on this year’s roster has that name. Please check the spelling.' }
  return { problem: `Several people match. Please type one of these: ${names.join('; ')}.` }
}

/** The one that was picked from a list, or typed. */
export const oneMeant = (people: ReadonlyMap<string, ParticipantFacts>, answer: string) =>
  people.get(answer) ?? oneByName(people.values(), answer)

const isAt = ({ school, district }: ParticipantFacts, where: string): boolean => found(where, school, district)
