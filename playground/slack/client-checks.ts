import { asJson, asText, type Json } from './json.ts'

const isEmpty = (value: Json): boolean =>
  Object.entries(value).every(
    ([key, inner]) => key === 'type' || inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0),
  )

const problemOfText = (element: Json, value: string): string | undefined => {
  const length = [...value].length
  if (typeof element.min_length === 'number' && length < element.min_length)
    return `Please enter at least ${element.min_length} characters.`
  const longest = typeof element.max_length === 'number' ? element.max_length : 3000
  return length > longest ? `Please use ${longest} characters or fewer.` : undefined
}

const problemOfNumber = (element: Json, value: string): string | undefined => {
  const number = Number(value)
  if (Number.isNaN(number)) return 'Please enter a number.'
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'Please enter a whole number.'
  if (element.min_value !== undefined && number < Number(element.min_value))
    return `Please enter a number of at least ${element.min_value}.`
  if (element.max_value !== undefined && number > Number(element.max_value))
    return `Please enter a number of at most ${element.max_value}.`
  return undefined
}

const problemOfValue = (element: Json, value: Json): string | undefined => {
  const typed = asText(value.value)
  if (typed === '') return undefined
  if (element.type === 'plain_text_input') return problemOfText(element, typed)
  if (element.type === 'number_input') return problemOfNumber(element, typed)
  if (element.type === 'email_text_input' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed))
    return 'Please enter a valid email address.'
  if (element.type === 'url_text_input' && !/^https?:\/\/\S+\.\S+/.test(typed)) return 'Please enter a valid URL.'
  return undefined
}

/** What Slack's own client says, by block id, before it submits a dialog: required, too long, not a number. */
export const clientProblems = (blocks: readonly Json[], values: Json): Record<string, string> => {
  const problems: Record<string, string> = {}
  for (const block of blocks) {
    if (block.type !== 'input') continue
    const blockId = asText(block.block_id)
    const element = asJson(block.element)
    const value = asJson(asJson(values[blockId])[asText(element.action_id)])
    const problem = isEmpty(value)
      ? block.optional === true
        ? undefined
        : 'Please complete this required field.'
      : problemOfValue(element, value)
    if (problem) problems[blockId] = problem
  }
  return problems
}
