import type { Actor } from '../../core/actor.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import type { Data, Deps } from '../ports.ts'
import { actOnPathIn, type PathResult, type PathTarget } from './act-on-path.ts'

/** Lets a frozen pair go on, for a coordinator; due dates start anew, and who had left is back in the program. */
export const resumePartnership = (deps: Deps, actor: Actor, target: PathTarget): Promise<PathResult> =>
  deps.store.transaction(async (data) => (await resumePartnershipIn(deps, data, actor, target)).result)

/** The same, as a part of a larger transaction. `back`: who had been taken out of the year, by participant. */
export const resumePartnershipIn = async (
  deps: Deps,
  data: Data,
  actor: Actor,
  target: PathTarget,
): Promise<{ readonly result: PathResult; readonly back: readonly string[] }> => {
  const result = await actOnPathIn(deps, data, actor, target, () => ({ kind: 'resume' }))
  if (!result.ok || result.events.length === 0) return { result, back: [] }
  const partners = partnersOf(result.partnership)
  const back = partners.flatMap(({ id, withdrawnAt }) => (withdrawnAt ? [id] : []))
  const waiting: string[] = []
  // Whoever was nominated again since has an invitation that needs no answer any more.
  for (const { id } of partners) if ((await data.roster.participant(id))?.status !== 'joined') waiting.push(id)
  if (waiting.length > 0) await data.roster.setStatus(waiting, 'joined', deps.clock.now())
  await data.people.comeBack(partners.map(({ personId }) => personId))
  return { result, back }
}
