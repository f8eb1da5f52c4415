import type { Actor } from '../../core/actor.ts'
import { type Comparison, compare, idPairsOf } from '../../core/matching/compare.ts'
import type { MatchProgress } from '../../core/matching/match.ts'
import type { InputProblem } from '../../core/matching/proposal.ts'
import { type Change, whatIf } from '../../core/matching/what-if.ts'
import { isCoordinator } from '../../core/offices.ts'
import { asCoordinator } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { MatchDraft } from './matchmaking-port.ts'

export type ProposeRefusal =
  | { readonly kind: 'notCoordinator' }
  | { readonly kind: 'noCycle' }
  | { readonly kind: 'yearClosed' }
  | { readonly kind: 'noDraft' }
  | { readonly kind: 'cancelled' }
  /** Others changed the proposal again and again while this was worked out. */
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'problems'; readonly problems: readonly InputProblem[] }

export type Proposed =
  | { readonly ok: true; readonly cycle: Cycle; readonly draft: MatchDraft; readonly comparison?: Comparison }
  | Refused<ProposeRefusal>

export interface ProposeOptions {
  readonly onProgress?: (progress: MatchProgress) => void
  readonly signal?: AbortSignal
}

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
export const releasePair = async (
  deps: Deps,
  actor: Actor,
  { a, b }: { a: string; b: string },
  options: ProposeOptions = {},
): Promise<Proposed> => {
  const done = await asCoordinator(deps, actor, async ({ data, cycle, note }) => {
    if (await data.matchmaking.release(cycle.id, a, b))
      await note({ action: 'pair.released', subject: { kind: 'participant', id: a }, details: { with: b } })
  })
  return done.ok ? proposeMatches(deps, actor, options) : done
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
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await matchAgain(deps, actor, changes, options)
    if (!found.ok) return found
    const proposed = await keepDraft(deps, found, keep)
    if (proposed) return proposed
  }
  return refuse({ kind: 'changedMeanwhile' })
}

/** How often a matching is done again because somebody else changed or published the proposal while it ran. */
const ATTEMPTS = 3

/** Undefined when the proposal that was built on is not the one being worked on any more: then nothing is kept. */
const keepDraft = async (
  deps: Deps,
  { cycle, proposal, standing, standingId, preferred, byPersonId }: Extract<MatchedAgain, { ok: true }>,
  keep: (data: Data, context: ChangeContext) => Promise<void>,
): Promise<Proposed | undefined> => {
  const draft = { id: deps.newId(), proposal, preferred, byPersonId, createdAt: deps.clock.now() }
  const kept = await deps.store.transaction(async (data) => {
    if ((await data.matchmaking.draft(cycle.id))?.id !== standingId) return false
    await keep(data, { cycleId: cycle.id, byPersonId })
    await data.matchmaking.replaceDraft({ ...draft, cycleId: cycle.id })
    await data.audit.write({
      personId: byPersonId,
      role: 'coordinator',
      action: 'match.proposed',
      subject: { kind: 'cycle', id: cycle.id },
      details: { pairs: proposal.totals.pairs, leftOver: proposal.totals.leftOver },
    })
    return true
  })
  return kept ? { ok: true, cycle, draft, comparison: standing && compare(standing, proposal) } : undefined
}

type MatchedAgain = Awaited<ReturnType<typeof matchAgain>>

const matchAgain = async (deps: Deps, actor: Actor, changes: readonly Change[], options: ProposeOptions) => {
  if (!isCoordinator(actor)) return refuse({ kind: 'notCoordinator' })
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return refuse({ kind: 'noCycle' })
  if (cycle.closedAt) return refuse({ kind: 'yearClosed' })
  const before = await deps.store.read.matchmaking.draft(cycle.id)
  const standing = before?.proposal
  const now = await deps.store.read.matchmaking.input(cycle.id, deps.geography)
  const input = whatIf(now, changes, standing)
  const outcome = await deps.matcher.run(input, options)
  if (outcome.kind === 'cancelled') return refuse({ kind: 'cancelled' })
  if (outcome.kind === 'problems') return refuse({ kind: 'problems', problems: outcome.problems })
  const preferred = standing ? idPairsOf(standing) : []
  return {
    ok: true as const,
    cycle,
    proposal: outcome,
    standing,
    standingId: before?.id,
    preferred,
    byPersonId: actor.personId,
  }
}

const keepChanges = async (
  deps: Deps,
  data: Data,
  changes: readonly DraftChange[],
  { cycleId, byPersonId }: ChangeContext,
) => {
  const at = deps.clock.now()
  const audit = (action: string, subject: { kind: string; id: string }, details: Record<string, string>) =>
    data.audit.write({ personId: byPersonId, role: 'coordinator', action, subject, details })
  for (const change of changes) {
    if (change.kind === 'make-neighbors') {
      const [code, other] = change.districts
      await data.matchmaking.addNeighbors(code, other)
      await audit('neighbors.made', { kind: 'district', id: code }, { other })
    } else {
      const { a, b, reason } = change.pair
      const kind = change.kind === 'lock-pair' ? 'lock' : 'forbid'
      await data.matchmaking.constrain({ id: deps.newId(), cycleId, kind, a, b, reason: reason ?? '', byPersonId, at })
      await audit(kind === 'lock' ? 'pair.locked' : 'pair.ruledOut', { kind: 'participant', id: a }, { with: b })
    }
  }
}
