import { mostTemplates } from '../../core/calendar/cycle-settings.ts'
import { shortened } from '../../core/characters.ts'
import { addPlanTemplate, removePlanTemplate, seePlanTemplates } from '../../usecases/plan/plan-templates.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { type ActionHandler, onAction, onForm } from '../kit/handler.ts'
import { indicatorChoices } from '../kit/indicator-choices.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'
import { indicatorName } from './words.ts'

const templatesCard = ({ settings: { planTemplates }, rubric, name }: Cycle): Card => ({
  title:
    planTemplates.length === 0 ? 'No example goals yet' : `${count(planTemplates.length, 'example goal')}, ${name}`,
  blocks: [
    {
      kind: 'text',
      text: 'Administrators whose plan is empty are offered these to begin with, beside their own areas. Nobody has to take one.',
    },
    ...planTemplates.map(
      ({ id, indicator, goal }) =>
        ({
          kind: 'entry',
          text: shortened(goal, 200),
          detail: indicatorName(rubric, indicator),
          actions: [button(actions.removeTemplate, { templateId: id }, 'Remove')],
        }) as const,
    ),
  ],
  actions:
    planTemplates.length < mostTemplates
      ? [button(actions.addTemplate, {}, 'Add an example', { style: 'primary' })]
      : [],
})

export const templatesCommand: Command = {
  word: 'examples',
  alone: true,
  also: ['templates', 'template'],
  roles: ['coordinator'],
  summary: 'Example goals that plans can begin with',
  run: async ({ deps, actor }) => {
    const seen = await seePlanTemplates(deps, actor)
    return seen.ok ? { kind: 'card', card: templatesCard(seen.value) } : refusalCard(seen.refusal)
  },
}

const build = ({ rubric }: Cycle) =>
  buildForm({
    id: actions.addTemplate.id,
    title: 'Add an example goal',
    submit: 'Add it',
    fields: {
      indicator: choice({
        label: 'Indicator',
        choices: indicatorChoices(rubric.indicators),
      }),
      goal: text({ label: 'Goal', multiline: true, max: 400 }),
      evidence: optional(text({ label: 'Evidence or measure', multiline: true, max: 400 })),
      steps: optional(text({ label: 'Action steps', hint: 'One a line.', multiline: true, max: 800 })),
      audience: note('Everyone in the program can see it.', 'quiet'),
    },
  })

export const templateForm = onForm(actions.addTemplate, {
  open: async (request, context) => {
    const seen = await seePlanTemplates(request.deps, request.actor)
    return seen.ok
      ? opened(request, actions.addTemplate, { form: build(seen.value), context })
      : refusalCard(seen.refusal)
  },
  submit: async ({ deps, actor }, submitted) => {
    const seen = await seePlanTemplates(deps, actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const form = build(seen.value)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.addTemplate, submitted, form, read.problems)
    const { indicator, goal, evidence, steps } = read.values
    const done = await addPlanTemplate(deps, actor, { id: submitted.key, indicator, goal, evidence, steps })
    return done.ok ? { kind: 'done', card: templatesCard(done.value) } : refusalCard(done.refusal)
  },
})

export const templateActions: readonly ActionHandler[] = [
  onAction(actions.removeTemplate, async ({ deps, actor }, { templateId }) => {
    const done = await removePlanTemplate(deps, actor, templateId)
    return done.ok ? { kind: 'card', card: templatesCard(done.value), replace: true } : refusalCard(done.refusal)
  }),
]
