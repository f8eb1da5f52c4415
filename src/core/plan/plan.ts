/** An Individual Action Plan: recommended, never required. Goals on areas of refinement, each tied to an indicator of the rubric. */
export interface Plan {
  readonly id: string
  /** The participant whose plan it is. */
  readonly ownerId: string
  /** The rubric version it was written with. */
  readonly rubricId: string
  readonly sharedWithPartner: boolean
  readonly sharedWithCoordinator: boolean
  readonly version: number
  readonly createdAt: Date
  readonly goals: readonly Goal[]
}

export interface Goal extends GoalEntry {
  readonly id: string
  readonly doneAt?: Date
  readonly createdAt: Date
  /** When its words were last changed. */
  readonly changedAt?: Date
}

/** What stood in a plan at a moment and stands there still: for who has been shown it up to then. */
export const planUpTo = (plan: Plan, end: Date): Plan => ({
  ...plan,
  goals: plan.goals.filter((goal) => (goal.changedAt ?? goal.createdAt) <= end),
})

/** What the owner writes: a goal on an indicator, how, how one can tell, by when, and how it goes. */
export interface GoalEntry {
  readonly indicator: string
  readonly goal: string
  readonly actions: string
  readonly evidence: string
  /** ISO day. */
  readonly byOn?: string
  readonly progress?: string
}

/** More goals than anyone can work on in a year: a plan is kept to what fits a card. */
export const mostGoals = 8

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
