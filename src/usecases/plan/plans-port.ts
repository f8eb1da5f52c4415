import type {
  ActionStep,
  Goal,
  GoalComment,
  GoalEntry,
  GoalSharing,
  Plan,
  ProgressEntry,
} from '../../core/plan/plan.ts'
import type { Rubric } from '../year/cycles-port.ts'

/** Individual Action Plans. */
export interface PlansReads {
  ofParticipant(participantId: string): Promise<Plan | undefined>
  /** The plan that a goal belongs to. */
  ofGoal(goalId: string): Promise<Plan | undefined>
  /** Every plan the person ever had, the newest first. */
  ofPerson(personId: string): Promise<PlanOfYear[]>
  /** The rubric version that a plan was written with. */
  rubric(rubricId: string): Promise<Rubric | undefined>
  /** What these participants wrote to goals, of whosesoever. */
  commentsBy(participantIds: readonly string[]): Promise<(GoalComment & { readonly goalId: string })[]>
}

/** A plan with the school year it is of. */
export interface PlanOfYear extends Plan {
  readonly year: { readonly id: string; readonly name: string }
}

export interface Plans extends PlansReads {
  create(plan: Omit<Plan, 'goals' | 'version'>): Promise<void>
  addGoal(planId: string, goal: Omit<Goal, 'progress' | 'comments'>): Promise<void>
  updateGoal(goalId: string, change: GoalEntry & { readonly changedAt: Date }): Promise<void>
  /** Puts these in the place of a goal's steps. */
  saveSteps(goalId: string, steps: readonly ActionStep[]): Promise<void>
  /** Adds an entry; those before it stay. */
  addProgress(goalId: string, entry: ProgressEntry): Promise<void>
  /** Takes the goal out of the plan; kept for the record. */
  removeGoal(goalId: string, at: Date): Promise<void>
  share(goalIds: readonly string[], sharing: Partial<GoalSharing>): Promise<void>
  comment(goalId: string, comment: GoalComment): Promise<void>
  /** False when there is no such comment of this participant's. */
  removeComment(commentId: string, authorId: string): Promise<boolean>
  reflect(planId: string, reflection: string | undefined): Promise<void>
}
