import type { DraftChange } from '../../usecases/matching/propose-matches.ts'
import { findDraft, keepDraft } from '../../usecases/people/drafts.ts'
import type { ContextOf } from '../kit/action.ts'
import type { Request } from '../kit/request.ts'
import type { keepChange } from './actions.ts'

/** Why two were ruled out, where nobody gave a reason. */
export const triedReason = 'tried in a what-if'

type Kept = ContextOf<typeof keepChange>

/** A change to the draft in the ids of a button, so that "keep it" does what "what if" showed. What was typed is no id. */
export const contextOf = (change: DraftChange): Kept => {
  const [a, b] = change.kind === 'make-neighbors' ? change.districts : [change.pair.a, change.pair.b]
  return { change: change.kind, a, b }
}

/** Keeps the reason that was typed for a change, for its button, which may be pressed twice. It goes as drafts do, in time. */
export const keepReason = (request: Request, change: DraftChange, reason: string): Promise<void> =>
  keepDraft(request.deps, request.actor, keyOf(contextOf(change)), { reason })

/** The change that a button stands for, with its reason. */
export const changeOf = async (request: Request, context: Kept): Promise<DraftChange> => {
  const { change, a, b } = context
  if (change === 'make-neighbors') return { kind: change, districts: [a, b] }
  const kept = (await findDraft(request.deps, request.actor, keyOf(context)))?.answers.reason
  const reason = typeof kept === 'string' ? kept : undefined
  return change === 'lock-pair'
    ? { kind: change, pair: { a, b, reason: reason ?? null } }
    : { kind: change, pair: { a, b, reason: reason ?? triedReason } }
}

const keyOf = ({ change, a, b }: Kept): string => `match-what-if:${change}:${a}:${b}`
