import type { Answer, Answers } from '../../conversation/kit/form.ts'

/** Characters of one answer that are looked at; the form's own rule says what is too long. */
const longest = 20_000

const readOne = (value: unknown): Answer => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string' || value === '') return undefined
  return value.slice(0, longest)
}

const readMany = (value: unknown): Answer => {
  const text = readOne(value)
  if (typeof text !== 'string') return undefined
  const picked = text.split(',').map((one) => one.trim())
  return picked.filter((one) => one !== '')
}

/** What was typed into the inputs of a card. Teams leaves out what is empty and joins what is many. */
export const readAnswers = (typed: Readonly<Record<string, unknown>>, many: readonly string[]): Answers =>
  Object.fromEntries(
    Object.entries(typed)
      .slice(0, 100)
      .map(([id, value]) => [id, many.includes(id) ? readMany(value) : readOne(value)]),
  )
