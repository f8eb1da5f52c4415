/** An Individual Action Plan: recommended, never required. Goals on areas of refinement, each tied to an indicator of the rubric. */
export interface Plan {
  readonly id: string
  /** The participant whose plan it is. */
  readonly ownerId: string
  /** The rubric version it was written with. */
  readonly rubricId: string
  /** For the owner alone. */
  readonly reflection?: string
  readonly version: number
  readonly createdAt: Date
  readonly goals: readonly Goal[]
}

/** What the owner writes of a goal: the parts of a SMART one. One text fills `goal` alone. */
export interface GoalEntry {
  readonly indicator: string
  /** Specific: what changes, for whom. */
  readonly goal: string
  /** Measurable. */
  readonly evidence: string
  readonly achievable?: string
  readonly relevant?: string
  /** Time-bound: an ISO day. */
  readonly byOn?: string
}

/** Who besides the owner reads a goal, by the owner's choice. */
export interface GoalSharing {
  readonly sharedWithPartner: boolean
  readonly sharedWithCoordinator: boolean
}

export interface Goal extends GoalEntry, GoalSharing {
  readonly id: string
  readonly steps: readonly ActionStep[]
  /** Oldest first; none replaces another. */
  readonly progress: readonly ProgressEntry[]
  /** What the two wrote to it, oldest first. */
  readonly comments: readonly GoalComment[]
  /** The goal of an earlier year that it carries on. */
  readonly carriedFromId?: string
  readonly createdAt: Date
  /** When its words were last changed. */
  readonly changedAt?: Date
}

export const goalStates = ['notStarted', 'underWay', 'met', 'carriedOn'] as const
export type GoalState = (typeof goalStates)[number]

export interface ProgressEntry {
  readonly id: string
  /** ISO day that it is about. */
  readonly day: string
  readonly state: GoalState
  readonly words?: string
  readonly at: Date
}

export const actionStates = ['notStarted', 'underWay', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** One thing that the owner means to do. */
export interface ActionStep {
  readonly id: string
  readonly words: string
  /** ISO day. */
  readonly byOn?: string
  readonly state: ActionState
  readonly changedAt: Date
}

export interface GoalComment {
  readonly id: string
  /** A participant. */
  readonly authorId: string
  readonly words: string
  readonly at: Date
}

/** How a goal stands: what was said of it last, by the day it is about. */
export const goalStateOf = ({ progress }: Pick<Goal, 'progress'>): GoalState =>
  [...progress].sort((a, b) => a.day.localeCompare(b.day) || a.at.getTime() - b.at.getTime()).at(-1)?.state ??
  'notStarted'

/** What stood in a plan at a moment and stands there still: for who has been shown it up to then. */
export const planUpTo = (plan: Plan, end: Date): Plan => ({
  ...plan,
  goals: plan.goals
    .filter((goal) => (goal.changedAt ?? goal.createdAt) <= end)
    .map((goal) => ({
      ...goal,
      steps: goal.steps.filter(({ changedAt }) => changedAt <= end),
      progress: goal.progress.filter(({ at }) => at <= end),
      comments: goal.comments.filter(({ at }) => at <= end),
    })),
})

/** Without what was written to goals before these two were partners: that is between the owner and whom they had then. */
export const withCommentsOf = (
  plan: Plan,
  pair: { readonly matchedAt: Date; readonly ids: readonly string[] },
): Plan => ({
  ...plan,
  goals: plan.goals.map((goal) => ({
    ...goal,
    comments: goal.comments.filter(({ at, authorId }) => at >= pair.matchedAt && pair.ids.includes(authorId)),
  })),
})

/** More goals than anyone can work on in a year: a plan is kept to what fits a card. */
export const mostGoals = 8
export const mostSteps = 8

export type PlanRefusal =
  | { readonly kind: 'notYours' }
  /** Not on the roster of this year. */
  | { readonly kind: 'notNominated' }
  | { readonly kind: 'tooManyGoals'; readonly most: number }
  | { readonly kind: 'unknownIndicator' }
  | { readonly kind: 'goalGone' }
  /** The owner did not share it. */
  | { readonly kind: 'notShared' }
  | { readonly kind: 'noPlan' }
  /** A plan of a year that is over is read, not changed. */
  | { readonly kind: 'yearOver' }
  | { readonly kind: 'carriedAlready' }
