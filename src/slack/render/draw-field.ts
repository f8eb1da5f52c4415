import { type Answer, type Choice, type FieldOf, foldsOf, type Kind, openBoxes } from '../../conversation/kit/form.ts'
import { beginningOf, unitsOfOne } from '../../core/characters.ts'
import type { InputBlock, KnownBlock, PlainTextOption } from './block-kit.ts'
import { limits, pieces } from './limits.ts'
import { plain } from './words.ts'

type Element = InputBlock['element']
type Input = Exclude<Kind, 'note'>

/** One entry per kind of field that is filled in. A new kind does not compile until it is drawn here. */
const elements: { [K in Input]: (field: FieldOf<K>, answer: Answer) => Element } = {
  text: (field, answer) => {
    const longest = Math.min(field.max * unitsOfOne, limits.textInput)
    const initial = beginningOf(one(answer) ?? '', longest)
    return {
      type: 'plain_text_input',
      multiline: field.multiline,
      max_length: longest,
      ...(initial && { initial_value: initial }),
      ...(field.placeholder && { placeholder: plain(field.placeholder, limits.placeholder) }),
    }
  },
  number: (field, answer) => {
    const initial = one(answer)
    const fits = initial !== undefined && /^-?\d{1,9}$/.test(initial) && between(Number(initial), field.min, field.max)
    return {
      type: 'number_input',
      is_decimal_allowed: false,
      min_value: String(field.min),
      max_value: String(field.max),
      ...(fits && { initial_value: initial }),
    }
  },
  date: (_, answer) => ({ type: 'datepicker', ...(isDay(one(answer)) && { initial_date: one(answer)! }) }),
  time: ({ zone }, answer) => ({
    type: 'timepicker',
    ...(zone && { timezone: zone }),
    ...(isTime(one(answer)) && { initial_time: one(answer)! }),
  }),
  choice: (field, answer) => {
    const picked = field.choices.find((each) => each.value === answer)
    if (field.choices.length > limits.options)
      return {
        type: 'external_select',
        min_query_length: 0,
        placeholder: plain('Type to search', limits.placeholder),
        ...(picked && { initial_option: option(picked) }),
      }
    // Radio buttons can't be taken back, so a choice that may stay empty is a list.
    const initial = picked && { initial_option: option(picked) }
    return field.required && field.choices.length <= 4
      ? { type: 'radio_buttons', options: options(field.choices), ...initial }
      : { type: 'static_select', ...listed(field.choices), ...initial }
  },
  choices: (field, answer) => {
    const picked = field.choices.filter((each) => many(answer).includes(each.value))
    const initial = picked.length > 0 && { initial_options: picked.map(option) }
    return field.choices.length <= openBoxes
      ? { type: 'checkboxes', options: options(field.choices), ...initial }
      : { type: 'multi_static_select', ...listed(field.choices), ...initial }
  },
  file: ({ accepts }) => ({ type: 'file_input', filetypes: [...accepts], max_files: 1 }),
}

/**
 * A field as blocks. The field's id is the block's and the field's kind the element's: they stay the same however often the form
 * is drawn, so Slack keeps what was typed, and reading back needs no form.
 */
export const drawField = (id: string, field: FieldOf<Kind>, answer: Answer, problem?: string): KnownBlock[] => {
  const deliveryError = problem ? [warn(`problem-${id}`, problem)] : []
  if (field.kind === 'note') return [...drawNote(id, field), ...deliveryError]
  const draw = elements[field.kind] as (field: FieldOf<Input>, answer: Answer) => Element
  const input: InputBlock = {
    type: 'input',
    block_id: id,
    label: plain(field.label, limits.label),
    optional: !field.required,
    element: { ...draw(field, answer), action_id: field.kind } as Element,
    ...(field.hint && { hint: plain(field.hint, limits.hint) }),
  }
  return [input, ...deliveryError]
}

const drawNote = (id: string, { label, tone }: FieldOf<'note'>): KnownBlock[] => {
  if (tone === 'warning') return [warn(`note-${id}`, label)]
  if (tone === 'quiet')
    return pieces(label, limits.contextText).map((piece, at) => ({
      type: 'context',
      block_id: `note-${id}-${at}`,
      elements: [plain(piece, limits.contextText)],
    }))
  return [{ type: 'section', block_id: `note-${id}`, text: plain(label, limits.sectionText) }]
}

/** A sentence nobody can overlook. */
export const warn = (blockId: string, words: string): KnownBlock => ({
  type: 'section',
  block_id: blockId,
  text: plain(`⚠️ ${words}`, limits.sectionText),
})

const one = (answer: Answer) => (typeof answer === 'string' ? answer : undefined)
const many = (answer: Answer): readonly string[] => (Array.isArray(answer) ? (answer as readonly string[]) : [])
const between = (value: number, least: number, most: number) => value >= least && value <= most
const option = (choice: Choice): PlainTextOption => ({
  text: plain(choice.label, limits.optionText),
  value: choice.value,
})
const options = (choices: readonly Choice[]) => choices.slice(0, limits.options).map(option)
/** A menu's choices, by what they belong to where they belong to something. */
const listed = (choices: readonly Choice[]) => {
  const folds = foldsOf(choices.slice(0, limits.options))
  if (!folds) return { options: options(choices) }
  return {
    option_groups: folds.map(({ group, choices: its }) => ({
      label: plain(group, limits.optionText),
      options: its.map(option),
    })),
  }
}

/** Slack refuses a whole view for one first value that is no day or no time. */
const isDay = (words: string | undefined): boolean => {
  if (!words || !/^\d{4}-\d{2}-\d{2}$/.test(words)) return false
  const day = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}
const isTime = (words: string | undefined): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(words ?? '')
