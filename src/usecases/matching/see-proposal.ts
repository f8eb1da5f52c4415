import type { Actor } from '../../core/actor.ts'
import { buildRoster, type MatchingRoster } from '../../core/matching/roster.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { MatchDraft, PairConstraint, ParticipantFacts } from './matchmaking-port.ts'
import type { ProposeRefusal } from './propose-matches.ts'
import { type Audience, countAudience } from './publish-matches.ts'

type People = ReadonlyMap<string, ParticipantFacts>

/** The draft as it is now, or why there is none to see. */
export type SeenProposal =
  | {
      readonly ok: true
      readonly cycle: Cycle
      readonly draft: MatchDraft
      readonly people: People
      /** What coordinators said of pairs. */
      readonly rules: readonly PairConstraint[]
    }
  | Refused<ProposeRefusal>

/** The draft that coordinators work on, with whom and what it is about. */
export const seeProposal = async (deps: Deps, actor: Actor): Promise<SeenProposal> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { cycles, matchmaking } = deps.store.read
  const cycle = await cycles.current(deps.clock.now())
  if (!cycle) return refuse('noCycle')
  const draft = await matchmaking.draft(cycle.id)
  if (!draft) return refuse('noDraft')
  const people = await participantsById(deps, cycle.id)
  return { ok: true, cycle, draft, people, rules: await matchmaking.constraints(cycle.id) }
}

/** Who is on the roster of a matching, by participant; nobody for anyone but coordinators. */
export const seeParticipants = async (deps: Deps, actor: Actor, cycleId: string): Promise<People> =>
  isCoordinator(actor) ? participantsById(deps, cycleId) : new Map()

/** The roster that pairs in a spreadsheet are written from and read against. */
export const seeMatchingRoster = async (
  deps: Deps,
  actor: Actor,
  cycleId: string,
): Promise<{ readonly ok: true; readonly roster: MatchingRoster } | Refused<'notCoordinator'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return { ok: true, roster: buildRoster(await deps.store.read.matchmaking.input(cycleId, deps.geography)) }
}

/** Whether anybody was matched in a year before this draft; a coordinator's to know. */
export const hasPairs = async (deps: Deps, actor: Actor, cycleId: string): Promise<boolean> =>
  isCoordinator(actor) && (await deps.store.read.roster.pairedIn(cycleId)).length > 0

export interface ProposalSummary {
  readonly ok: true
  readonly people: People
  readonly audience: Audience
  /** How many pairs were locked or ruled out by hand. */
  readonly rules: number
  /** What the map shows, for those who don't see it. */
  readonly mapWords: string
}

/** What a coordinator weighs before publishing a draft. */
export const summarizeProposal = async (
  deps: Deps,
  actor: Actor,
  { cycle, draft }: { readonly cycle: Cycle; readonly draft: MatchDraft },
): Promise<ProposalSummary | Refused<'notCoordinator'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { matchmaking } = deps.store.read
  return {
    ok: true,
    people: await participantsById(deps, cycle.id),
    audience: await countAudience(deps, cycle, draft),
    rules: (await matchmaking.constraints(cycle.id)).length,
    mapWords: deps.geography.describe((await matchmaking.countiesOf(draft.id)) ?? { pairs: [], leftOver: [] }),
  }
}

const participantsById = async (deps: Deps, cycleId: string): Promise<People> =>
  new Map((await deps.store.read.matchmaking.participants(cycleId)).map((one) => [one.id, one]))
