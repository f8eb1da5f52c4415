import { type Card, linesOf } from '../../conversation/kit/card.ts'
import { type Answer, type Field, type FieldOf, type Kind, listedChoices } from '../../conversation/kit/form.ts'
import type { OpenForm } from '../../conversation/kit/reply.ts'
import { unitsOfOne } from '../../core/characters.ts'
import { type AdaptiveCard, adaptiveCard, type CardElement } from './adaptive-card.ts'
import { ours, withData } from './card-data.ts'
import { datasetOf } from './dataset.ts'
import { drawTitle } from './draw-card.ts'
import { boxes, drawFolds, isFolded, option } from './draw-folds.ts'
import { drawText } from './text-runs.ts'

const one = (answer: Answer): string | undefined => (typeof answer === 'string' ? answer : undefined)
const filled = (value: unknown) => (value === undefined || value === '' ? {} : { value })
const matching = (pattern: RegExp, answer: Answer) => {
  const text = one(answer)
  return filled(text && pattern.test(text) ? text : undefined)
}

const fillIn = 'Please fill this in.'

/** One entry per kind of field. A new kind does not compile until it is drawn here. */
const inputs: { [K in Kind]: (field: FieldOf<K>, answer: Answer) => CardElement | undefined } = {
  text: ({ multiline, max, placeholder }, answer) => ({
    type: 'Input.Text',
    isMultiline: multiline,
    maxLength: max * unitsOfOne,
    ...(placeholder && { placeholder }),
    ...filled(one(answer)),
  }),
  number: ({ min, max }, answer) => {
    const typed = Number(one(answer) ?? Number.NaN)
    const errorMessage = `Please use a whole number from ${min} to ${max}.`
    return { type: 'Input.Number', min, max, errorMessage, ...filled(Number.isFinite(typed) ? typed : undefined) }
  },
  date: (_, answer) => ({ type: 'Input.Date', ...matching(/^\d{4}-\d{2}-\d{2}$/, answer) }),
  time: (_, answer) => ({ type: 'Input.Time', ...matching(/^([01]\d|2[0-3]):[0-5]\d$/, answer) }),
  choice: ({ choices, required }, answer) => ({
    type: 'Input.ChoiceSet',
    style: choices.length > 12 ? 'filtered' : 'compact',
    // Of a searched list only what is picked goes with the card: the rest is asked for as somebody types.
    choices: (choices.length > listedChoices ? choices.filter(({ value }) => value === answer) : choices).map(option),
    placeholder: choices.length > 12 ? 'Type to search' : required ? 'Choose one' : 'None',
    ...filled(choices.some(({ value }) => value === answer) ? answer : undefined),
  }),
  choices: ({ choices }, answer) => boxes(choices, answer),
  file: () => undefined,
  note: () => undefined,
}

const drawNote = ({ label, tone }: FieldOf<'note'>): CardElement[] =>
  tone === 'warning'
    ? [{ type: 'Container', style: 'warning', items: drawText(label) }]
    : drawText(label, { quiet: tone === 'quiet', spacing: 'Medium', ...(tone === 'quiet' ? { size: 'Small' } : {}) })

/** Dialogs of Teams take no file: how to send one all the same. */
const drawFile = ({ label, hint }: FieldOf<'file'>): CardElement[] => [
  ...drawText(label, { strong: true, spacing: 'Medium' }),
  ...drawText('Drop it on the box where you write to P3, and send it.', { spacing: 'None' }),
  ...(hint === undefined ? [] : drawText(hint, { quiet: true, size: 'Small', spacing: 'None' })),
]

const drawProblem = (problem: string | undefined): CardElement[] =>
  problem === undefined ? [] : drawText(problem, { color: 'Attention', strong: true, spacing: 'None' })

/** A field, its hint, and what is wrong with it: Teams has no place for a server's message on the input itself. */
const drawField = (
  { form, context }: OpenForm,
  id: string,
  { answer, problem }: { readonly answer: Answer; readonly problem: string | undefined },
): CardElement[] => {
  const field = form.fields[id]!
  if (field.kind === 'note') return [...drawNote(field), ...drawProblem(problem)]
  if (field.kind === 'file') return [...drawFile(field), ...drawProblem(problem)]
  if (isFolded(field))
    return [...drawFolds(id, field, { answer, open: problem !== undefined }), ...drawProblem(problem)]
  const draw = inputs[field.kind] as (field: Field, answer: Answer) => CardElement
  const required = field.required ? { isRequired: true } : {}
  const isSearched = field.kind === 'choice' && field.choices.length > listedChoices
  const dataset = datasetOf({ form: form.id, context, field: id })
  const searched = isSearched ? { 'choices.data': { type: 'Data.Query', dataset } } : {}
  return [
    { errorMessage: fillIn, ...draw(field, answer), ...searched, id, label: field.label, ...required },
    ...(field.hint === undefined ? [] : drawText(field.hint, { quiet: true, size: 'Small', spacing: 'None' })),
    ...drawProblem(problem),
  ]
}

/** Told above the fields when a submission could not be taken; what was typed stays below. */
const drawBanner = (banner: Card | undefined): CardElement[] =>
  banner === undefined
    ? []
    : [
        {
          type: 'Container',
          style: 'warning',
          items: [
            ...drawText(banner.title, { strong: true }),
            ...banner.blocks.flatMap(linesOf).flatMap((line) => drawText(line)),
          ],
        },
      ]

/** What is wrong with the whole rather than with one field. */
const drawWhole = ({ form, problems }: OpenForm): CardElement[] => {
  const sentences = Object.entries(problems).flatMap(([id, sentence]) => (id in form.fields ? [] : [sentence]))
  if (sentences.length === 0) return []
  return [{ type: 'Container', style: 'warning', items: sentences.flatMap((sentence) => drawText(sentence)) }]
}

/** Above the fields, which of them to look at again: a dialog opens at its top, and the first of them may stand far below. */
const drawSummary = ({ form, problems }: OpenForm): CardElement[] => {
  const labels = Object.entries(form.fields).flatMap(([id, { label, kind }]) =>
    id in problems && kind !== 'note' ? [label.replace(/[?:.]$/, '')] : [],
  )
  if (labels.length === 0) return []
  const words = drawText(`Please look again at: ${labels.join('; ')}. What you typed is still here.`, { strong: true })
  return [{ type: 'Container', style: 'attention', items: words }]
}

/** Which fields Teams answers with values joined by commas. */
const manyOf = ({ form }: OpenForm): string[] =>
  Object.entries(form.fields).flatMap(([id, { kind }]) => (kind === 'choices' ? [id] : []))

export type Showing = 'dialog' | 'card'

/** A form with what is in its fields and what is wrong with them: inside a dialog, or as a card of the chat. */
export const drawForm = (opened: OpenForm, shown: Showing, banner?: Card): AdaptiveCard => {
  const { form, context, answers, problems, key } = opened
  if (ours in form.fields) throw new Error(`A form can't have a field named ${ours} on Teams`)
  const data = withData({ form: form.id, with: { ...context }, key, many: manyOf(opened), shown })
  const style = form.danger ? 'destructive' : 'positive'
  const submit: CardElement =
    shown === 'dialog'
      ? { type: 'Action.Submit', title: form.submit, style, data }
      : { type: 'Action.Execute', title: form.submit, style, verb: ours, data }
  return adaptiveCard(form.title, [
    ...(shown === 'card' ? [drawTitle(form.title)] : []),
    ...drawBanner(banner),
    ...drawWhole(opened),
    ...drawSummary(opened),
    ...Object.keys(form.fields).flatMap((id) => drawField(opened, id, { answer: answers[id], problem: problems[id] })),
    { type: 'ActionSet', actions: [submit] },
  ])
}
