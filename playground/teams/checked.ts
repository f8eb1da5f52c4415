import { asArray, asObject, asText, isObject, type JsonObject } from './json.ts'

const inputsIn = (value: unknown): JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(inputsIn)
  if (!isObject(value)) return []
  const inner = Object.entries(value).flatMap(([key, one]) => (key === 'data' ? [] : inputsIn(one)))
  return asText(value.type).startsWith('Input.') ? [value, ...inner] : inner
}

/** The question an input belongs to: a long list of boxes stands in several, numbered behind a dot. */
export const questionOf = (inputId: string): string => inputId.replace(/\.\d+$/, '')

/** What somebody checks of one question, by the inputs its boxes stand in. */
export const checkedIn = (card: unknown, question: string, values: readonly string[]): Record<string, string> => {
  const inputs = inputsIn(card).filter(({ id }) => questionOf(asText(id)) === question)
  if (inputs.length < 2) return { [asText(inputs[0]?.id) || question]: values.join(',') }
  const offered = inputs.map(({ choices }) => asArray(choices).map((choice) => asText(asObject(choice).value)))
  // What no list offers is somebody's own invention: it goes along in the first.
  const invented = values.filter((value) => !offered.flat().includes(value))
  return Object.fromEntries(
    inputs.map(({ id }, at) => [
      asText(id),
      [...(at === 0 ? invented : []), ...values.filter((value) => offered[at]!.includes(value))].join(','),
    ]),
  )
}
