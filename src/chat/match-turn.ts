import type { Comparison } from '../core/matching/compare.ts'
import type { Cycle } from '../usecases/ports/cycles.ts'
import type { MatchDraft, ParticipantFacts } from '../usecases/ports/matchmaking.ts'
import { isCoordinator, type Proposed, type ProposeRefusal } from '../usecases/propose-matches.ts'
import { countAudience } from '../usecases/publish-matches.ts'
import { type DraftView, draftCard, proposeRefusedCard } from './cards/matching.ts'
import type { Reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** What the matching's buttons and forms have in common: the draft as it is now, or why there is none to show. */
export type FoundDraft =
  | {
      readonly ok: true
      readonly cycle: Cycle
      readonly draft: MatchDraft
      readonly people: ReadonlyMap<string, ParticipantFacts>
    }
  | { readonly ok: false; readonly refusal: ProposeRefusal }

export const findDraft = async ({ deps, actor }: Turn): Promise<FoundDraft> => {
  if (!isCoordinator(actor)) return { ok: false, refusal: { kind: 'notCoordinator' } }
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return { ok: false, refusal: { kind: 'noCycle' } }
  const draft = await deps.store.read.matchmaking.draft(cycle.id)
  if (!draft) return { ok: false, refusal: { kind: 'noDraft' } }
  return { ok: true, cycle, draft, people: await participantsById(deps, cycle.id) }
}

export const participantsById = async (
  deps: Turn['deps'],
  cycleId: string,
): Promise<ReadonlyMap<string, ParticipantFacts>> =>
  new Map((await deps.store.read.matchmaking.participants(cycleId)).map((one) => [one.id, one]))

/** The proposal's summary card. */
export const showDraft = async (
  turn: Turn,
  cycle: Cycle,
  draft: MatchDraft,
  comparison?: Comparison,
): Promise<Reply> => {
  const view: DraftView = {
    draft,
    comparison,
    cycleName: cycle.name,
    people: await participantsById(turn.deps, cycle.id),
    audience: await countAudience(turn.deps, cycle, draft),
    map: turn.deps.links.map({ draftId: draft.id }),
  }
  return { kind: 'card', card: draftCard(view) }
}

export const showProposed = async (turn: Turn, proposed: Proposed): Promise<Reply> =>
  proposed.ok ? showDraft(turn, proposed.cycle, proposed.draft, proposed.comparison) : refused(proposed.refusal)

export const refused = (refusal: ProposeRefusal): Reply => ({ kind: 'refusal', card: proposeRefusedCard(refusal) })

/** Finds the one participant that somebody means by a name, or says who it could be. */
export const oneByName = (
  people: Iterable<ParticipantFacts>,
  typed: string,
): ParticipantFacts | { readonly problem: string } => {
  const wanted = typed.trim().toLowerCase()
  const all = [...people].filter((one) => one.status === 'joined' || one.status === 'invited')
  const exact = all.filter((one) => one.name.toLowerCase() === wanted)
  const found = exact.length > 0 ? exact : all.filter((one) => one.name.toLowerCase().includes(wanted))
  if (found.length === 1) return found[0]!
  if (found.length === 0) return { problem: 'Nobody on this year’s roster has that name. Please check the spelling.' }
  const names = found.slice(0, 5).map((one) => `${one.name} (${one.district})`)
  return { problem: `Several people match: ${names.join('; ')}. Please type the whole name.` }
}
