import { dayIn } from '../../core/calendar/calendar.ts'
import type { Goal, Plan } from '../../core/plan/plan.ts'
import type { PrintedBlock, PrintedPage } from '../../core/print/printed-page.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { dayInWords } from '../kit/days.ts'
import { goalFacts, progressLines } from './goal-blocks.ts'
import { actionStateWords, indicatorName, standingLine } from './words.ts'

export interface PrintedPlanFacts {
  readonly plan: Plan
  readonly rubric: Rubric
  readonly owner: { readonly name: string; readonly title: string; readonly timeZone: string }
  readonly program: { readonly name: string; readonly department: string }
  readonly year: string
  readonly now: Date
}

const goalOnPaper = (rubric: Rubric, goal: Goal, at: number): readonly PrintedBlock[] => {
  const facts = goalFacts(goal).map((fact) => ({ ...fact, label: fact.label.replace('you', 'we') }))
  const lines = progressLines(goal)
  return [
    { kind: 'heading', text: `Goal ${at + 1}: ${indicatorName(rubric, goal.indicator)}` },
    { kind: 'text', text: goal.goal, strong: true },
    { kind: 'text', text: standingLine(rubric, goal), quiet: true },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(goal.steps.length > 0
      ? [
          {
            kind: 'table',
            columns: [
              { label: 'Action step', share: 6 },
              { label: 'By when', share: 2 },
              { label: 'State', share: 2 },
            ],
            rows: goal.steps.map(({ words, byOn, state }) => [
              words,
              byOn ? dayInWords(byOn) : '',
              actionStateWords[state],
            ]),
          } as const,
        ]
      : []),
    ...(lines.length > 0
      ? [{ kind: 'text', text: 'Progress', quiet: true } as const, { kind: 'list', items: lines } as const]
      : []),
  ]
}

/** One's own plan on a sheet of paper. The private reflection and the two's comments stay off it: paper gets around. */
export const printedPlan = ({ plan, rubric, owner, program, year, now }: PrintedPlanFacts): PrintedPage => ({
  title: 'Individual Action Plan',
  subtitle: `${[owner.name, owner.title].filter(Boolean).join(', ')} · ${program.name}, ${year}`,
  blocks: [
    {
      kind: 'text',
      text: `What I work on this year with my peer in the Principal Peer Partnership of ${program.department}. It is mine: recommended, never required, and no part of any evaluation.`,
      quiet: true,
    },
    ...plan.goals.flatMap((goal, at) => goalOnPaper(rubric, goal, at)),
  ],
  footer: `Printed ${dayInWords(dayIn(owner.timeZone, now), 0)} for ${owner.name}. Indicators are those of ${rubric.name}, version ${rubric.version}.`,
  oneSheet: true,
  madeAt: now,
})
