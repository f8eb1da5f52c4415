import type { Actor } from '../../core/actor.ts'
import { type DryRun, dryRun, type Habit, type SimulatedPair } from '../../core/nudges/nudge-dry-run.ts'
import { mayRunProgram } from '../../core/offices.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'

export type NudgePreview =
  | { readonly ok: true; readonly cycle: Cycle; readonly pairs: number; readonly run: DryRun }
  | Refused<{ readonly kind: 'notCoordinator' | 'noCycle' | 'noDraft' }>

/** Twenty pairs as we take them to be: half act in time, some need one reminder, a few need three, one never acts. Ours. */
const habits: readonly Habit[] = [0, 1, 0, 2, 0, 1, 0, 0, 3, 0, 1, 0, 2, 0, 1, 'never', 0, 1, 0, 3]

/**
 * Plays the year of reminders that publishing the draft would begin: messages per person per week, the worst week, who would
 * be escalated. Sends nothing. With `habit` every pair behaves so, e.g. 'never' for the worst that can happen.
 */
export const previewNudges = async (deps: Deps, actor: Actor, habit?: Habit): Promise<NudgePreview> => {
  if (actor.kind === 'person' && !mayRunProgram(actor)) return refuse('notCoordinator')
  const matchedAt = deps.clock.now()
  const cycle = await deps.store.read.cycles.current(matchedAt)
  if (!cycle) return refuse('noCycle')
  const draft = await deps.store.read.matchmaking.draft(cycle.id)
  if (!draft) return refuse('noDraft')
  const ids = draft.proposal.pairs.flatMap(({ a, b }) => [a, b])
  const people = new Map((await deps.store.read.nudges.reminded(ids)).map((one) => [one.participantId, one]))
  const pairs = draft.proposal.pairs.flatMap(({ a, b }, i): SimulatedPair[] => {
    const [first, second] = [people.get(a), people.get(b)]
    return first && second
      ? [{ id: `${a} ${b}`, partners: [first, second], habit: habit ?? habits[i % habits.length]! }]
      : []
  })
  const { windows, ladder, finalMeeting } = cycle.settings
  const run = dryRun(pairs, { windows, ladder, finalMeeting, breaks: cycle.blackouts, matchedAt })
  return { ok: true, cycle, pairs: pairs.length, run }
}
