import { goalSight } from '../../core/access.ts'
import type { Actor } from '../../core/actor.ts'
import type { Goal } from '../../core/plan/plan.ts'
import type { Deps } from '../ports.ts'
import type { Rubric } from '../year/cycles-port.ts'
import { type SeenPlan, seePlan, seePlanAgain } from './see-plan.ts'

/** Goals that one of a pair shares with the other, and the rubric they were written with. */
export interface SharedGoals {
  readonly goals: readonly Goal[]
  readonly rubric?: Rubric
}

/** What the two share with each other, to stand beside a step. */
export interface BothPlans {
  readonly mine: SharedGoals
  readonly theirs: SharedGoals
}

/**
 * Both partners' shared goals as the actor may read them. Of one's own only what is shared, too: these stand where both look. `noted`:
 * that the actor looks at the other's is written down, as for anything that is asked for. Without `theirs` it is not looked at.
 */
export const seeBothPlans = async (
  deps: Deps,
  actor: Actor,
  of: { readonly partnershipId: string; readonly meId: string; readonly otherId: string },
  { noted = false, theirs: alsoTheirs = true }: { readonly noted?: boolean; readonly theirs?: boolean } = {},
): Promise<BothPlans> => {
  const { partnershipId } = of
  const mine = await seePlanAgain(deps, actor, { partnershipId, ownerId: of.meId })
  const look = noted ? seePlan : seePlanAgain
  const theirs = alsoTheirs ? await look(deps, actor, { partnershipId, ownerId: of.otherId }) : undefined
  return { mine: sharedOf(mine), theirs: sharedOf(theirs) }
}

const sharedOf = (seen: SeenPlan | undefined): SharedGoals =>
  seen?.ok
    ? { goals: seen.plan.goals.filter((goal) => goalSight(goal, 'partner') === 'all'), rubric: seen.rubric }
    : { goals: [] }
