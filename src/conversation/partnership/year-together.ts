import { shortened } from '../../core/characters.ts'
import { namedBy } from '../../core/partnership/recommended.ts'
import { firstName } from '../../core/people/names.ts'
import { triedTogether } from '../../core/plan/beside-step.ts'
import { type Goal, goalStateOf } from '../../core/plan/plan.ts'
import type { SharedGoals } from '../../usecases/plan/see-both-plans.ts'
import type { Block } from '../kit/card.ts'
import { stepTitle } from '../kit/steps.ts'
import { listed } from '../kit/words.ts'
import { goalStateWords, progressLines, standingLine } from '../plan/index.ts'
import type { OwnPair } from './own-pair.ts'

/** Where ideas build shared leadership, in words; what was tagged with nothing is only an idea. */
export const leverNames = ({ cycle }: OwnPair, codes: readonly string[]): string =>
  codes.length > 0 ? listed(namedBy(cycle.recommended.strategies, codes)) : 'Other ideas'

/** The levers in the order in which the program names them. */
export const leverOrder = ({ cycle }: OwnPair): readonly string[] =>
  cycle.recommended.strategies.map(({ code }) => code)

const tried = (view: OwnPair): readonly Block[] => {
  const groups = triedTogether(view.pair.steps, leverOrder(view))
  const who = (id: string) => (id === view.me.id ? 'You' : firstName(view.other.name))
  return groups.flatMap(({ levers, ideas }): Block[] => [
    { kind: 'text', text: [{ text: leverNames(view, levers), strong: true }] },
    ...ideas.map(
      ({ words, authorId, kind }): Block => ({
        kind: 'quote',
        text: shortened(words, 400),
        by: `${who(authorId)}, ${stepTitle(kind).toLowerCase()}`,
      }),
    ),
  ])
}

const cameOf = (who: string, { goals, rubric }: SharedGoals): readonly Block[] =>
  goals.map((goal: Goal): Block => {
    const [latest] = progressLines(goal)
    return {
      kind: 'entry',
      text: `${who}: ${shortened(goal.goal, 200)}`,
      detail: [...(rubric ? [standingLine(rubric, goal)] : []), ...(latest ? [shortened(latest, 300)] : [])].join('\n'),
    }
  })

/** The year of both: what was tried, by which lever of shared leadership, and what came of the goals they share. */
export const yearBlocks = (view: OwnPair): readonly Block[] => {
  const ideas = tried(view)
  const { plans, other } = view
  const goals = plans ? [...cameOf('You', plans.mine), ...cameOf(firstName(other.name), plans.theirs)] : []
  if (ideas.length + goals.length === 0) return []
  return [
    ...(ideas.length > 0 ? [{ kind: 'heading', text: 'What you two tried' } as const, ...ideas] : []),
    ...(goals.length > 0 ? [{ kind: 'heading', text: 'What came of your goals' } as const, ...goals] : []),
  ]
}

/** The same in a few lines, for a form. */
export const yearSentence = (view: OwnPair): string | undefined => {
  const groups = triedTogether(view.pair.steps, leverOrder(view))
  const lines = [
    ...groups.flatMap(({ levers, ideas }) =>
      ideas.map(({ words }) => `${leverNames(view, levers)}: ${shortened(words, 160)}`),
    ),
    ...[...(view.plans?.mine.goals ?? []), ...(view.plans?.theirs.goals ?? [])].map(
      (goal) => `Goal: ${shortened(goal.goal, 160)} (${goalStateWords[goalStateOf(goal)].toLowerCase()})`,
    ),
  ]
  return lines.length > 0 ? ['Your year together', ...lines.slice(0, 10)].join('\n') : undefined
}
