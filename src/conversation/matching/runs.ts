import type { MatchProgress } from '../../core/matching/match.ts'
import type { Matcher } from '../../usecases/matching/matchmaking-port.ts'
import type { Proposed, ProposeOptions } from '../../usecases/matching/propose-matches.ts'
import { tellProposal } from '../../usecases/matching/tell-proposal.ts'
import type { Request } from '../kit/request.ts'

/** A matching that somebody waits for. */
export interface MatchRun {
  readonly done: Promise<Proposed>
  progress(): MatchProgress | undefined
  /** Ends it, unless it has ended. */
  stop(): void
}

/** So long somebody is left waiting for an answer before they are told that it takes a moment. Milliseconds. */
const PATIENCE = 1_000

/** The latest run of each person, as long as it has not been looked at. One process knows only its own. */
const runs = new WeakMap<Matcher, Map<string, MatchRun>>()

const runsOf = ({ deps }: Request): Map<string, MatchRun> => {
  const known = runs.get(deps.matcher) ?? new Map<string, MatchRun>()
  runs.set(deps.matcher, known)
  return known
}

export const findRun = (request: Request): MatchRun | undefined => runsOf(request).get(request.actor.personId)

/** What became of a run if it is over soon; it is then forgotten. */
export const soon = async (request: Request, run: MatchRun, milliseconds = PATIENCE): Promise<Proposed | undefined> => {
  const proposed = await inTime(request, run, milliseconds)
  const known = runsOf(request)
  if (proposed && known.get(request.actor.personId) === run) known.delete(request.actor.personId)
  return proposed
}

/** Works something out; undefined when that takes long: then it goes on, and the person is told when it is ready. */
export const workOut = async (
  request: Request,
  work: (options: ProposeOptions) => Promise<Proposed>,
): Promise<Proposed | undefined> => {
  const controller = new AbortController()
  let progress: MatchProgress | undefined
  const done = work({
    signal: controller.signal,
    onProgress: (now) => {
      progress = now
    },
  })
  const run: MatchRun = { done, progress: () => progress, stop: () => controller.abort() }
  runsOf(request).set(request.actor.personId, run)
  const proposed = await soon(request, run)
  if (!proposed) void tellWhenReady(request, run)
  return proposed
}

const tellWhenReady = async ({ deps, actor }: Request, { done }: MatchRun): Promise<void> => {
  try {
    const proposed = await done
    if (proposed.ok && proposed.draft.id) await tellProposal(deps, actor.personId, proposed.draft.id)
  } catch (error) {
    deps.log.error({ err: error }, 'a matching failed')
  }
}

const inTime = async ({ deps }: Request, { done }: MatchRun, milliseconds: number): Promise<Proposed | undefined> => {
  const late = Promise.withResolvers<undefined>()
  const callOff = deps.timer(milliseconds, () => late.resolve(undefined))
  return Promise.race([done, late.promise]).finally(callOff)
}
