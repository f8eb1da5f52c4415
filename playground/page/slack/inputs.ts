import { element } from '../element.ts'
import type { Drawing } from './drawing.ts'
import { localFieldValue, momentOfField } from './moments.ts'
import { type Payload, text, words } from './payload.ts'

/** A drawn input: the control that a label names, how to read it, and when to tell the bot of a change. */
export interface Input {
  readonly node: HTMLElement
  /** Controls that belong together are named as a group rather than by a label. */
  readonly isGroup?: boolean
  read(): unknown
  /** Calls back when the person has chosen or entered something. */
  onDone?(done: () => void): void
}

/** `start` is what was filled in before a redraw. Undefined where such an input cannot be drawn. */
export type DrawInput = (drawing: Drawing, source: Payload, start: unknown, blockId: string) => Input | undefined

const placeholderOf = (source: Payload): string | undefined => words(source.placeholder) || undefined

const onEnter = (control: HTMLElement) => (done: () => void) =>
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    done()
  })

const field = (
  type: string,
  key: string,
  more: (source: Payload) => Record<string, string | undefined> = () => ({}),
): DrawInput => {
  return (_drawing, source, start) => {
    const control = element('input', {
      type,
      class: 'slack-field',
      placeholder: placeholderOf(source),
      ...more(source),
    })
    control.value = start === undefined || start === null ? text(source[key]) : String(start)
    const isPicker = type === 'date' || type === 'time'
    const onDone = isPicker ? (done: () => void) => control.addEventListener('change', done) : onEnter(control)
    return { node: control, read: () => control.value, onDone }
  }
}

/** A text field; long ones grow and count what is left. */
const drawText = (_drawing: Drawing, source: Payload, start: unknown): Input => {
  const longest = Number(source.max_length ?? 3000)
  const initial = text(start ?? source.initial_value)
  const counter = element('span', { class: 'slack-counter', 'aria-hidden': 'true' })
  const control = source.multiline
    ? element('textarea', { class: 'slack-field', rows: 4, placeholder: placeholderOf(source) })
    : element('input', { class: 'slack-field', type: 'text', placeholder: placeholderOf(source) })
  control.value = initial
  const count = (): void => {
    const left = longest - [...control.value].length
    counter.textContent = left < 0 || left <= Math.max(20, longest / 10) ? String(left) : ''
    counter.classList.toggle('over', left < 0)
  }
  control.addEventListener('input', count)
  count()
  const node = element('div', { class: 'slack-text' }, control, counter)
  return { node, read: () => control.value, onDone: source.multiline ? undefined : onEnter(control) }
}

const drawDateTime: DrawInput = ({ names }, source, start) => {
  const seconds = Number(start ?? source.initial_date_time ?? Number.NaN)
  const control = element('input', { type: 'datetime-local', class: 'slack-field' })
  if (Number.isFinite(seconds)) control.value = localFieldValue(seconds, names.timeZone)
  const zone = element('span', { class: 'slack-counter' }, names.timeZone.replace('_', ' '))
  return {
    node: element('div', { class: 'slack-text' }, control, zone),
    read: () => momentOfField(control.value, names.timeZone),
    onDone: (done) => control.addEventListener('change', done),
  }
}

/** Files are uploaded as soon as they are chosen; what counts are their ids. */
const drawFiles: DrawInput = (drawing, source, start) => {
  const ids = Array.isArray(start) ? start.map(String) : []
  const types = Array.isArray(source.filetypes) ? source.filetypes.map((type) => `.${type}`).join(',') : undefined
  const most = Number(source.max_files ?? 10)
  const control = element('input', { type: 'file', class: 'slack-field', multiple: most > 1, accept: types })
  const shown = element('ul', { class: 'slack-chosen-files', 'aria-live': 'polite' })
  control.addEventListener('change', async () => {
    for (const file of [...(control.files ?? [])].slice(0, most - ids.length)) {
      ids.push(await drawing.upload(file))
      shown.append(element('li', {}, file.name))
    }
    control.value = ''
  })
  return { node: element('div', { class: 'slack-text' }, control, shown), read: () => ids }
}

const numberLimits = (source: Payload): Record<string, string | undefined> => ({
  min: text(source.min_value) || undefined,
  max: text(source.max_value) || undefined,
  step: source.is_decimal_allowed ? 'any' : '1',
})

export const typedInputs: Readonly<Record<string, DrawInput>> = {
  plain_text_input: drawText,
  rich_text_input: (drawing, source, start) =>
    drawText(drawing, { ...source, multiline: true, initial_value: '' }, start),
  email_text_input: field('email', 'initial_value'),
  url_text_input: field('url', 'initial_value'),
  number_input: field('number', 'initial_value', numberLimits),
  datepicker: field('date', 'initial_date'),
  timepicker: field('time', 'initial_time'),
  datetimepicker: drawDateTime,
  file_input: drawFiles,
}
