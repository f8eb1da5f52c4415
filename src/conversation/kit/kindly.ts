import { shortened } from '../../core/characters.ts'
import { type Concern, concernsIn, type Rubrics } from '../../core/plan/concerns.ts'
import { choices, optional } from './fields.ts'
import type { Answers, Form, Problems } from './form.ts'

/** The box that says: I have seen it, and mean it so. */
const ID = 'meantSo'
const meantSo = optional(
  choices({ label: 'Save it as it is?', choices: [{ value: 'yes', label: 'Yes, I mean it the way I wrote it' }] }),
)

const sentences: Record<Concern['kind'], (words: string) => string> = {
  level: (words) =>
    `“${words}” reads like a rubric level beside an indicator. P3 is no evaluation and keeps no levels. Could you say what you see or want instead? If you mean something else, check the box below.`,
  student: (words) =>
    `“${words}” reads like something about one student. Please leave out names and anything that tells who it is. If no student is meant, check the box below.`,
}

const words = (answer: Answers[string]): string => (typeof answer === 'string' ? answer : '')

/**
 * Asks before words are saved that look like a rubric level or a student: at the field they stand in, with why, once. The person
 * decides. Undefined: nothing to ask.
 */
export const askKindly = (
  form: Form,
  answers: Answers,
  rubrics: Rubrics,
): { readonly form: Form; readonly problems: Problems } | undefined => {
  const meant = answers[ID]
  if (meant === 'yes' || (Array.isArray(meant) && meant.includes('yes'))) return undefined
  const problems: Record<string, string> = {}
  for (const [id, field] of Object.entries(form.fields)) {
    if (field.kind !== 'text') continue
    const [concern] = concernsIn(words(answers[id]), rubrics)
    if (concern) problems[id] = sentences[concern.kind](shortened(concern.words, 60))
  }
  if (Object.keys(problems).length === 0) return undefined
  return { form: { ...form, fields: { ...form.fields, [ID]: meantSo } }, problems }
}
