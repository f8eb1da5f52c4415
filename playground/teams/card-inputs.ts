import { stampActions, stampedIdOf } from './card-actions.ts'
import { asArray, asObject, asText, isObject, type JsonObject } from './json.ts'

/** What was typed, by input id; Teams knows only text. */
export type Inputs = Record<string, string>

/** By input id, the message shown under it. */
export type InputProblems = Record<string, string>

const choicesOf = (input: JsonObject) => asArray(input.choices).map((choice) => asText(asObject(choice).value))

/** By input id, what a searched list has offered. */
type Offered = ReadonlyMap<string, ReadonlySet<string>>

const isWhole = (input: JsonObject, value: string, offered: Offered): boolean => {
  const [min, max] = [input.min, input.max]
  switch (input.type) {
    case 'Input.Text': {
      const longest = Number(input.maxLength ?? Number.POSITIVE_INFINITY)
      const pattern = asText(input.regex)
      return value.length <= longest && (!pattern || new RegExp(pattern, 'u').test(value))
    }
    case 'Input.Number': {
      const number = Number(value)
      return !Number.isNaN(number) && number >= Number(min ?? -Infinity) && number <= Number(max ?? Infinity)
    }
    case 'Input.Date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= asText(min) && (!max || value <= asText(max))
    case 'Input.Time':
      return /^\d{2}:\d{2}$/.test(value) && value >= asText(min) && (!max || value <= asText(max))
    case 'Input.ChoiceSet': {
      const chosen = input.isMultiSelect === true ? value.split(',') : [value]
      const found = offered.get(asText(input.id))
      return chosen.every((choice) => choicesOf(input).includes(choice) || found?.has(choice))
    }
    default:
      return true
  }
}

const problemOf = (input: JsonObject, value: string, offered: Offered): string | undefined => {
  const required = input.isRequired === true
  const missing = value === '' || (input.type === 'Input.Toggle' && value !== (asText(input.valueOn) || 'true'))
  if (missing && !(required && value === '') && !(required && input.type === 'Input.Toggle')) return undefined
  if (!missing && isWhole(input, value, offered)) return undefined
  return asText(input.errorMessage) || 'This field is not filled in as it should be.'
}

const startValue = (input: JsonObject): string => {
  const value = input.value
  if (input.type === 'Input.Toggle') return asText(value) || asText(input.valueOff) || 'false'
  return value === undefined || value === null ? '' : String(value)
}

const holds = (value: unknown, actionId: string): boolean =>
  Array.isArray(value)
    ? value.some((child) => holds(child, actionId))
    : isObject(value) && (value.id === actionId || Object.values(value).some((child) => holds(child, actionId)))

/** The inputs an action sends: those of its card and of the cards around it, not of an Action.ShowCard beside it. */
const inputsFor = (value: unknown, actionId: string): JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap((child) => inputsFor(child, actionId))
  if (!isObject(value)) return []
  const type = asText(value.type)
  if (type.startsWith('Input.')) return [value]
  if (type === 'Action.ShowCard' && !holds(value.card, actionId)) return []
  return Object.entries(value).flatMap(([key, child]) => (key === 'data' ? [] : inputsFor(child, actionId)))
}

/**
 * What the card's inputs hold once the person has typed: prefilled values, overlaid by what was typed; empty ones are
 * left out, as Teams does. Names an input the card does not have among the problems.
 */
export const fillInputs = (
  card: unknown,
  wanted: string,
  typed: Inputs,
  offered: Offered = new Map(),
): { inputs: Inputs; problems: InputProblems } => {
  const stamped = stampActions(asObject(card))
  const fields = inputsFor(stamped, stampedIdOf(stamped, wanted))
  const filled = fields.map((field) => [field, typed[asText(field.id)] ?? startValue(field)] as const)
  const known = new Set(fields.map((field) => asText(field.id)))
  const strangers = Object.keys(typed).filter((id) => !known.has(id))
  const problems = filled.flatMap(([field, value]) => {
    const problem = problemOf(field, value, offered)
    return problem === undefined ? [] : [[asText(field.id), problem] as const]
  })
  return {
    inputs: Object.fromEntries(filled.filter(([, value]) => value !== '').map(([f, value]) => [asText(f.id), value])),
    problems: { ...Object.fromEntries(problems), ...Object.fromEntries(strangers.map((id) => [id, 'No such input.'])) },
  }
}
