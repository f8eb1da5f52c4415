import { isJson, type Json } from './json.ts'

/** Collects what is wrong with a payload, each fault with a JSON pointer, worded as Slack words `response_metadata.messages`. */
export interface Faults {
  readonly found: string[]
  add(pointer: string, fault: string): void
}

export const createFaults = (): Faults => {
  const found: string[] = []
  return { found, add: (pointer, fault) => void found.push(`[ERROR] ${fault} [json-pointer:${pointer}]`) }
}

/** A string of so many characters. Absent is fine unless required; Slack counts characters, not bytes. */
export const checkString = (
  faults: Faults,
  pointer: string,
  value: unknown,
  limit: { maximum: number; minimum?: number; required?: boolean },
): void => {
  if (value === undefined || value === null) {
    if (limit.required) faults.add(pointer, 'missing required field')
    return
  }
  if (typeof value !== 'string') {
    faults.add(pointer, 'must be a string')
    return
  }
  const length = [...value].length
  if (length > limit.maximum) faults.add(pointer, `must be less than ${limit.maximum + 1} characters`)
  if (length < (limit.minimum ?? 0)) faults.add(pointer, `must be more than ${(limit.minimum ?? 0) - 1} characters`)
}

/** A text object. Empty text is refused everywhere; `plain` marks places that take no mrkdwn. */
export const checkTextObject = (
  faults: Faults,
  pointer: string,
  value: unknown,
  limit: { maximum: number; required?: boolean; plain?: boolean },
): void => {
  if (value === undefined || value === null) {
    if (limit.required) faults.add(pointer, 'missing required field')
    return
  }
  if (!isJson(value)) {
    faults.add(pointer, 'must be a text object')
    return
  }
  if (value.type !== 'plain_text' && value.type !== 'mrkdwn') {
    faults.add(`${pointer}/type`, 'unsupported type')
    return
  }
  if (limit.plain && value.type !== 'plain_text') faults.add(`${pointer}/type`, 'must be plain_text')
  if (value.type === 'mrkdwn' && 'emoji' in value) faults.add(`${pointer}/emoji`, 'not allowed in mrkdwn')
  checkString(faults, `${pointer}/text`, value.text, { maximum: limit.maximum, minimum: 1, required: true })
}

/** A list of so many items; returns the items that are objects, so that the caller can go on. */
export const checkItems = (
  faults: Faults,
  pointer: string,
  value: unknown,
  limit: { minimum?: number; maximum: number },
): Json[] => {
  if (!Array.isArray(value)) {
    faults.add(pointer, 'must be an array')
    return []
  }
  if (value.length < (limit.minimum ?? 0)) faults.add(pointer, `must contain at least ${limit.minimum} items`)
  if (value.length > limit.maximum) faults.add(pointer, `no more than ${limit.maximum} items allowed`)
  if (!value.every(isJson)) faults.add(pointer, 'must contain only objects')
  return value.filter(isJson)
}

/** An https or http address. */
export const checkUrl = (faults: Faults, pointer: string, value: unknown, maximum = 3000): void => {
  checkString(faults, pointer, value, { maximum, minimum: 1, required: true })
  if (typeof value === 'string' && !/^(https?|mailto|slack):/i.test(value)) faults.add(pointer, 'invalid url')
}
