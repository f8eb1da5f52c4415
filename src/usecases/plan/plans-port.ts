import type { Goal, GoalEntry, Plan } from '../../core/plan/plan.ts'
import type { Rubric } from '../year/cycles-port.ts'

/** Individual Action Plans. */
export interface PlansReads {
  ofParticipant(participantId: string): Promise<Plan | undefined>
  /** The plan that a goal belongs to. */
  ofGoal(goalId: string): Promise<Plan | undefined>
  /** Every plan the person ever had, the newest first. */
  ofPerson(personId: string): Promise<Plan[]>
  /** The rubric version that a plan was written with. */
  rubric(rubricId: string): Promise<Rubric | undefined>
}

export interface Plans extends PlansReads {
  create(plan: Omit<Plan, 'goals' | 'version'>): Promise<void>
  addGoal(planId: string, goal: Goal): Promise<void>
  updateGoal(
    goalId: string,
    change: Partial<GoalEntry> & { readonly doneAt?: Date | null; readonly changedAt: Date },
  ): Promise<void>
  /** Takes the goal out of the plan; kept for the record. */
  removeGoal(goalId: string, at: Date): Promise<void>
  share(planId: string, sharing: Pick<Plan, 'sharedWithPartner' | 'sharedWithCoordinator'>): Promise<void>
}
