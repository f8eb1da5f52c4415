import { type StepKind, stepKinds } from '../partnership/partnership.ts'

/** What was written of a step, as far as somebody may read it. */
interface WrittenStep {
  readonly kind: StepKind
  readonly logs: readonly {
    readonly authorId: string
    readonly nextSteps?: string
    readonly questions?: string
    readonly ideas?: string
    readonly strategies?: readonly string[]
  }[]
}

/** Words of a log that belong beside a later step. */
export interface SaidBefore {
  readonly kind: StepKind
  /** A participant. */
  readonly authorId: string
  readonly words: string
}

/** The steps before this one, the nearest first. */
const before = (steps: readonly WrittenStep[], kind: StepKind): readonly WrittenStep[] =>
  steps.filter((step) => stepKinds.indexOf(step.kind) < stepKinds.indexOf(kind)).toReversed()

const said = (step: WrittenStep | undefined, what: 'nextSteps' | 'questions' | 'ideas'): readonly SaidBefore[] =>
  (step?.logs ?? []).flatMap(({ authorId, [what]: words }) => (words ? [{ kind: step!.kind, authorId, words }] : []))

/** What the two meant to do next: of the nearest step before this one where either wrote it. */
export const lastNextSteps = (steps: readonly WrittenStep[], kind: StepKind): readonly SaidBefore[] =>
  before(steps, kind)
    .map((step) => said(step, 'nextSteps'))
    .find((some) => some.length > 0) ?? []

/** What the two left to talk about when they last met; what an earlier step left open was theirs to ask then. */
export const openQuestions = (steps: readonly WrittenStep[], kind: StepKind): readonly SaidBefore[] =>
  said(
    before(steps, kind).find((step) => step.logs.length > 0),
    'questions',
  )

/** Ideas of a year that build shared leadership in the same ways. */
export interface TriedTogether {
  /** Codes of strategies, in their own order; empty: none was checked. */
  readonly levers: readonly string[]
  readonly ideas: readonly SaidBefore[]
}

/** What was tried in a year, by where it builds shared leadership, the most usual first; what names no lever comes last. */
export const triedTogether = (steps: readonly WrittenStep[], order: readonly string[]): readonly TriedTogether[] => {
  const groups = new Map<string, TriedTogether>()
  for (const { kind, logs } of steps)
    for (const { authorId, ideas, strategies = [] } of logs) {
      const levers = order.filter((code) => strategies.includes(code))
      if (!ideas && levers.length === 0) continue
      const key = levers.join(' ')
      const known = groups.get(key)?.ideas ?? []
      groups.set(key, { levers, ideas: ideas ? [...known, { kind, authorId, words: ideas }] : known })
    }
  const named = ({ levers }: TriedTogether) => (levers.length > 0 ? 0 : 1)
  return [...groups.values()].sort((a, b) => named(a) - named(b) || b.ideas.length - a.ideas.length)
}
