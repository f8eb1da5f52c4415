import {
  type Answer,
  type Choice,
  type Field,
  type FieldOf,
  type Form,
  foldsOf,
  type Kind,
  listedChoices,
  openBoxes,
  type Problems,
} from '../../conversation/kit/form.ts'
import type { OpenForm } from '../../conversation/kit/reply.ts'
import { unitsOfOne } from '../../core/characters.ts'
import { type Html, html, lines } from './html.ts'

/** Names of inputs: one answer, or any number of them. Read back by read-answers. */
const oneName = (id: string): string => `one.${id}`
const manyName = (id: string): string => `many.${id}`

const one = (answer: Answer): string => (typeof answer === 'string' ? answer : '')
const has = (answer: Answer, value: string) => answer === value || (Array.isArray(answer) && answer.includes(value))

type Draw = { readonly [K in Kind]: (id: string, field: FieldOf<K>, answer: Answer, described: Html) => Html }

const check = (type: 'radio' | 'checkbox', name: string, { value, label }: Choice, checked: boolean): Html =>
  html`<label class="check"><input type="${type}" name="${name}" value="${value}"${checked && html` checked`}> ${label}</label>`

const input = (type: string, id: string, answer: Answer, described: Html, more: Html = html``): Html =>
  html`<input type="${type}" id="${id}" name="${oneName(id)}" value="${one(answer)}"${described}${more}>`

/** A browser searches such a list by what is typed; it sends the words, which the field understands. */
const drawSearched = (id: string, choices: readonly Choice[], answer: Answer, described: Html): Html => {
  const picked = choices.find(({ value }) => value === answer)?.label ?? answer
  const attributes = html` list="${id}-list" placeholder="Type to search" autocomplete="off"`
  return html`${input('text', id, picked, described, attributes)}<datalist id="${id}-list">${choices.map(
    ({ label }) => html`<option value="${label}"></option>`,
  )}</datalist>`
}

/** One entry per kind of field. A new kind does not compile until it is drawn here. */
const draw: Draw = {
  text: (id, { multiline, max, placeholder }, answer, described) =>
    multiline
      ? html`<textarea id="${id}" name="${oneName(id)}" rows="4" maxlength="${max * unitsOfOne}"${described}>
${one(answer)}</textarea>`
      : input('text', id, answer, described, html` maxlength="${max * unitsOfOne}" placeholder="${placeholder ?? ''}"`),
  number: (id, { min, max }, answer, described) =>
    input('number', id, answer, described, html` min="${min}" max="${max}" step="1" inputmode="numeric"`),
  date: (id, _, answer, described) => input('date', id, answer, described),
  time: (id, _, answer, described) => input('time', id, answer, described),
  choice: (id, { choices, required }, answer, described) =>
    choices.length > listedChoices
      ? drawSearched(id, choices, answer, described)
      : html`<select id="${id}" name="${oneName(id)}"${described}><option value="">${required ? 'Choose one' : 'None'}</option>${choices.map(
          ({ value, label }) =>
            html`<option value="${value}"${has(answer, value) && html` selected`}>${label}</option>`,
        )}</select>`,
  choices: (id, { choices }, answer) => {
    const boxes = (its: readonly Choice[]) =>
      html`${its.map((choice) => check('checkbox', manyName(id), choice, has(answer, choice.value)))}`
    const folds = foldsOf(choices)
    if (choices.length <= openBoxes || !folds) return boxes(choices)
    // What is checked is never folded away.
    return html`${folds.map(({ group, choices: its }) => {
      const open = its.some(({ value }) => has(answer, value)) && html` open`
      return html`<details${open}><summary>${group}</summary>${boxes(its)}</details>`
    })}`
  },
  // No form that is reached by mail has one.
  file: () => html`<p>A file can’t be sent from this page. Please send it to P3 in Slack or Teams.</p>`,
  note: (_, { label, tone }) => html`<p class="${tone === 'warning' ? 'warning' : 'quiet'}">${lines(label)}</p>`,
}

const drawField = (id: string, field: Field, answer: Answer, problem: string | undefined): Html => {
  const says = problem && html`<p class="problem" id="${id}-problem">${problem}</p>`
  const described = problem ? html` aria-invalid="true" aria-describedby="${id}-problem"` : html``
  const drawn = (draw[field.kind] as Draw[Kind])(id, field as never, answer, described)
  if (field.kind === 'note') return html`${drawn}${says}`
  const label = html`${field.label}${!field.required && html` <small>(optional)</small>`}`
  const hint = field.hint && html`<p class="quiet">${field.hint}</p>`
  // Several inputs share one question, or none: a group with a legend, for those who listen to the page.
  return field.kind === 'choices' || field.kind === 'file'
    ? html`<fieldset><legend>${label}</legend>${hint}${drawn}${says}</fieldset>`
    : html`<div class="field"><label for="${id}">${label}</label>${hint}${drawn}${says}</div>`
}

/** What is wrong with the whole is said here; else the person is led to the fields. */
const alertFor = ({ fields }: Form, problems: Problems): Html => {
  const whole = Object.entries(problems).flatMap(([id, sentence]) => (id in fields ? [] : [sentence]))
  return whole.length > 0
    ? html`${whole.map((sentence) => html`<p>${sentence}</p>`)}`
    : html`<p>Please look at the marked answers. Nothing was lost.</p>`
}

/** A box that nobody ticks who only follows buttons, as scanners that send forms do. */
export const ownHand: Html = html`<label class="check"><input type="checkbox" name="mine" value="yes" required> Yes, this is from me</label>`

/** The form as a page's form; it is sent to `address`, or to where the page was opened at. `missing`: it came without the tick. */
export const drawForm = (
  { form, answers, problems, key }: OpenForm,
  { address, missing = false }: { readonly address?: string; readonly missing?: boolean } = {},
): Html => html`
<h1>${form.title}</h1>
${Object.keys(problems).length > 0 && html`<div class="problem" role="alert">${alertFor(form, problems)}</div>`}
<form method="post"${address && html` action="${address}"`}>
<input type="hidden" name="key" value="${key}">
${Object.entries(form.fields).map(([id, field]) => drawField(id, field, answers[id], problems[id]))}
${missing && html`<p class="problem" role="alert">Please tick the box: it tells P3 that this is from you. Nothing was lost.</p>`}${ownHand}
<p class="actions"><button type="submit" class="${form.danger ? 'danger' : 'primary'}">${form.submit}</button></p>
</form>`
