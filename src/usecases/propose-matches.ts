import type { Actor, PersonActor } from '../core/actor.ts'
import { type Comparison, compare, idPairsOf } from '../core/matching/compare.ts'
import type { MatchProgress } from '../core/matching/match.ts'
import type { InputProblem, Proposal } from '../core/matching/proposal.ts'
import { type Change, whatIf } from '../core/matching/what-if.ts'
import type { Cycle } from './ports/cycles.ts'
import type { MatchDraft } from './ports/matchmaking.ts'
import type { Data, Deps } from './ports.ts'

export type ProposeRefusal =
  | { readonly kind: 'notCoordinator' }
  | { readonly kind: 'noCycle' }
  | { readonly kind: 'noDraft' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problems'; readonly problems: readonly InputProblem[] }

export type Proposed =
  | { readonly ok: true; readonly cycle: Cycle; readonly draft: MatchDraft; readonly comparison?: Comparison }
  | { readonly ok: false; readonly refusal: ProposeRefusal }

export interface ProposeOptions {
  readonly onProgress?: (progress: MatchProgress) => void
  readonly signal?: AbortSignal
}

export const isCoordinator = (actor: Actor): actor is PersonActor => actor.kind === 'person' && actor.coordinator

/** Matches whoever has joined and has no partner yet, and keeps the result as the draft. Pairs of the draft before stay where that costs nothing. */
export const proposeMatches = (deps: Deps, actor: Actor, options: ProposeOptions = {}): Promise<Proposed> =>
  rematch(deps, actor, [], async () => undefined, options)

/** A lock, a ban or two new neighbors; the draft is matched again with it, and both are kept together or not at all. */
export type DraftChange = Extract<Change, { kind: 'forbid-pair' | 'lock-pair' | 'make-neighbors' }>

export const changeDraft = (
  deps: Deps,
  actor: Actor,
  changes: readonly DraftChange[],
  options: ProposeOptions = {},
): Promise<Proposed> =>
  rematch(deps, actor, changes, (data, context) => keepChanges(deps, data, changes, context), options)

/** Takes back a lock or a ban and matches again. */
export const releasePair = async (deps: Deps, actor: Actor, pair: { a: string; b: string }): Promise<Proposed> => {
  if (!isCoordinator(actor)) return refuse({ kind: 'notCoordinator' })
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return refuse({ kind: 'noCycle' })
  await deps.store.transaction((data) => data.matchmaking.release(cycle.id, pair.a, pair.b))
  return proposeMatches(deps, actor)
}

/** The new best result with the changes made, and what changes for whom. Nothing is kept. */
export const tryChanges = async (
  deps: Deps,
  actor: Actor,
  changes: readonly Change[],
  options: ProposeOptions = {},
): Promise<Proposed> => {
  const found = await matchAgain(deps, actor, changes, options)
  if (!found.ok) return found
  const { cycle, proposal, standing, preferred } = found
  const draft = { id: '', proposal, preferred, byPersonId: '', createdAt: deps.clock.now() }
  return { ok: true, cycle, draft, comparison: standing && compare(standing, proposal) }
}

interface ChangeContext {
  readonly cycleId: string
  readonly byPersonId: string
}

const rematch = async (
  deps: Deps,
  actor: Actor,
  changes: readonly Change[],
  keep: (data: Data, context: ChangeContext) => Promise<void>,
  options: ProposeOptions,
): Promise<Proposed> => {
  const found = await matchAgain(deps, actor, changes, options)
  if (!found.ok) return found
  const { cycle, proposal, standing, preferred, byPersonId } = found
  const draft = { id: deps.newId(), proposal, preferred, byPersonId, createdAt: deps.clock.now() }
  await deps.store.transaction(async (data) => {
    await keep(data, { cycleId: cycle.id, byPersonId })
    await data.matchmaking.replaceDraft({ ...draft, cycleId: cycle.id })
    await data.audit.write({
      personId: byPersonId,
      role: 'coordinator',
      action: 'match.proposed',
      subject: { kind: 'cycle', id: cycle.id },
      details: { pairs: proposal.totals.pairs, leftOver: proposal.totals.leftOver },
    })
  })
  return { ok: true, cycle, draft, comparison: standing && compare(standing, proposal) }
}

const matchAgain = async (deps: Deps, actor: Actor, changes: readonly Change[], options: ProposeOptions) => {
  if (!isCoordinator(actor)) return refuse({ kind: 'notCoordinator' })
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return refuse({ kind: 'noCycle' })
  const standing = (await deps.store.read.matchmaking.draft(cycle.id))?.proposal
  const now = await deps.store.read.matchmaking.input(cycle.id, deps.geography)
  const input = whatIf(now, changes, standing)
  const outcome = await deps.matcher.run(input, options)
  if (outcome.kind === 'cancelled') return refuse({ kind: 'cancelled' })
  if (outcome.kind === 'problems') return refuse({ kind: 'problems', problems: outcome.problems })
  const preferred = standing ? idPairsOf(standing) : []
  return { ok: true as const, cycle, proposal: outcome as Proposal, standing, preferred, byPersonId: actor.personId }
}

const keepChanges = async (
  deps: Deps,
  data: Data,
  changes: readonly DraftChange[],
  { cycleId, byPersonId }: ChangeContext,
) => {
  const at = deps.clock.now()
  for (const change of changes) {
    if (change.kind === 'make-neighbors') await data.matchmaking.addNeighbors(...change.districts)
    else {
      const { a, b, reason } = change.pair
      const kind = change.kind === 'lock-pair' ? 'lock' : 'forbid'
      await data.matchmaking.constrain({ id: deps.newId(), cycleId, kind, a, b, reason: reason ?? '', byPersonId, at })
    }
  }
}

const refuse = (refusal: ProposeRefusal) => ({ ok: false as const, refusal })
