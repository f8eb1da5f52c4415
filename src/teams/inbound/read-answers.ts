import type { Answer, Answers } from '../../conversation/kit/form.ts'
import { beginningOf } from '../../core/characters.ts'

/** Characters of one answer that are looked at; the form's own rule says what is too long. */
const longest = 100_000

const readOne = (value: unknown): Answer => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string' || value === '') return undefined
  return beginningOf(value, longest)
}

const readMany = (value: unknown): readonly string[] => {
  const picked = readOne(value)
  return typeof picked === 'string'
    ? picked
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : []
}

/** A long list stands in several inputs, named after it with a number behind a dot. */
const fieldOf = (id: string, many: readonly string[]): string | undefined =>
  many.find((field) => id === field || (id.startsWith(`${field}.`) && /^\d+$/.test(id.slice(field.length + 1))))

/** What was typed into the inputs of a card. Teams leaves out what is empty and joins what is many. */
export const readAnswers = (typed: Readonly<Record<string, unknown>>, many: readonly string[]): Answers => {
  const answers = new Map<string, Answer>()
  const picked = new Map<string, readonly string[]>()
  for (const [id, value] of Object.entries(typed).slice(0, 100)) {
    const field = fieldOf(id, many)
    if (field === undefined) answers.set(id, readOne(value))
    else picked.set(field, [...(picked.get(field) ?? []), ...readMany(value)])
  }
  for (const [field, values] of picked) answers.set(field, values.length > 0 ? values : undefined)
  return Object.fromEntries(answers)
}
