import { hash } from 'node:crypto'
import { shortened } from '../../core/characters.ts'
import { id } from './action.ts'
import { dayInWords } from './days.ts'
import { choices, optional } from './fields.ts'
import { type Answer, type Answers, type Field, type Form, type Problems, pickedIn } from './form.ts'
import { timeOfDay } from './times.ts'

/** Goes with a form that is filled with what is saved: which state of it that was. */
export const saved = { saved: id.optional() } as const

export const markOf = (filled: Answers): string => hash('sha256', JSON.stringify(filled), 'base64url').slice(0, 12)

/** The box that says: mine, though somebody else saved something here. It is about one state alone. */
const OVER = 'saveOver'
const saveOver = (mark: string) =>
  optional(choices({ label: 'Save yours instead?', choices: [{ value: mark, label: 'Yes, save what I have here' }] }))

interface Sent {
  readonly context: { readonly saved?: string }
  readonly answers: Answers
}

/**
 * Asks before a form that was filled with what is saved overwrites what somebody else saved while it was open: at each field that would, with
 * what is saved there now. Undefined: nothing of theirs would be lost, or they said yes to just that.
 */
export const askOfMeanwhile = (
  form: Form,
  filled: Answers,
  { context, answers }: Sent,
): { readonly form: Form; readonly problems: Problems } | undefined => {
  const mark = markOf(filled)
  if (context.saved === undefined || context.saved === mark || pickedIn(answers[OVER]).includes(mark)) return undefined
  const problems = Object.fromEntries(
    Object.entries(form.fields).flatMap(([name, field]) => {
      if (field.kind === 'note' || plain(filled[name]) === plain(answers[name])) return []
      return [
        [
          name,
          `Someone else saved this form while you had it open. Saved here now: ${inWords(field, filled[name])}. To save yours instead, check the box at the end.`,
        ],
      ]
    }),
  )
  if (Object.keys(problems).length === 0) return undefined
  return { form: { ...form, fields: { ...form.fields, [OVER]: saveOver(mark) } }, problems }
}

const plain = (answer: Answer): string =>
  typeof answer === 'string' ? answer.trim() : [...pickedIn(answer)].sort().join(' ')

/** What stands in a field otherwise than it is read. */
const inWordsOf: Partial<Record<Field['kind'], (answer: string) => string>> = {
  date: (day) => dayInWords(day, 0),
  time: timeOfDay,
}

const inWords = (field: Field, answer: Answer): string => {
  const labels = 'choices' in field ? field.choices : []
  const said = (one: string) => labels.find(({ value }) => value === one)?.label ?? inWordsOf[field.kind]?.(one) ?? one
  const words = pickedIn(answer)
    .filter((one) => one !== '')
    .map(said)
  return words.length === 0 ? 'nothing' : `“${shortened(words.join(', '), 100)}”`
}
