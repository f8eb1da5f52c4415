import type { Comparison } from '../../core/matching/compare.ts'
import { found, searchKey } from '../../core/people/search-key.ts'
import { isCoordinator } from '../../usecases/as-coordinator.ts'
import type { MatchDraft, PairConstraint, ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import type { Proposed, ProposeOptions, ProposeRefusal } from '../../usecases/matching/propose-matches.ts'
import { countAudience } from '../../usecases/matching/publish-matches.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { pairsCard } from './pairs-cards.ts'
import { type DraftView, draftCard } from './proposal-cards.ts'
import { proposeRefusedCard, underWayCard } from './refused-cards.ts'
import { findRun, workOut } from './runs.ts'

/** What the matching's buttons and forms have in common: the draft as it is now, or why there is none to show. */
export type FoundDraft =
  | {
      readonly ok: true
      readonly cycle: Cycle
      readonly draft: MatchDraft
      readonly people: ReadonlyMap<string, ParticipantFacts>
      /** What coordinators said of pairs. */
      readonly rules: readonly PairConstraint[]
    }
  | { readonly ok: false; readonly refusal: ProposeRefusal }

export const findDraft = async ({ deps, actor }: Request): Promise<FoundDraft> => {
  if (!isCoordinator(actor)) return { ok: false, refusal: { kind: 'notCoordinator' } }
  const { cycles, matchmaking } = deps.store.read
  const cycle = await cycles.current(deps.clock.now())
  if (!cycle) return { ok: false, refusal: { kind: 'noCycle' } }
  const draft = await matchmaking.draft(cycle.id)
  if (!draft) return { ok: false, refusal: { kind: 'noDraft' } }
  const people = await participantsById(deps, cycle.id)
  return { ok: true, cycle, draft, people, rules: await matchmaking.constraints(cycle.id) }
}

const participantsById = async (
  deps: Request['deps'],
  cycleId: string,
): Promise<ReadonlyMap<string, ParticipantFacts>> =>
  new Map((await deps.store.read.matchmaking.participants(cycleId)).map((one) => [one.id, one]))

/** The proposal's summary card. */
export const showDraft = async (
  { deps }: Request,
  { cycle, draft }: { readonly cycle: Cycle; readonly draft: MatchDraft },
  comparison?: Comparison,
): Promise<Reply> => {
  const view: DraftView = {
    draft,
    comparison,
    cycleName: cycle.name,
    people: await participantsById(deps, cycle.id),
    audience: await countAudience(deps, cycle, draft),
    rules: (await deps.store.read.matchmaking.constraints(cycle.id)).length,
    map: deps.links.map({ draftId: draft.id }),
    mapWords: deps.geography.describe(
      (await deps.store.read.matchmaking.countiesOf(draft.id)) ?? { pairs: [], leftOver: [] },
    ),
  }
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
    const people = await participantsById(request.deps, proposed.cycle.id)
    const card = pairsCard({ draft: proposed.draft, people, comparison: proposed.comparison }, page)
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
  if (meant.length === 0) return { problem: 'Nobody on this year’s roster has that name. Please check the spelling.' }
  const names = meant.slice(0, 5).map((one) => `${one.name}, ${one.school}`)
  return { problem: `Several people match. Please type one of these: ${names.join('; ')}.` }
}

const isAt = ({ school, district }: ParticipantFacts, where: string): boolean => found(where, school, district)
