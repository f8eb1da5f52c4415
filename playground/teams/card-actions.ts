import { asObject, asText, isObject, type JsonObject } from './json.ts'

const stampPrefix = 'playground-action-'

const isAction = (value: JsonObject) => asText(value.type).startsWith('Action.')

// A card's own data may hold anything; only its elements are walked.
const walk = (value: unknown, visit: (action: JsonObject) => void): void => {
  if (Array.isArray(value)) for (const child of value) walk(child, visit)
  if (!isObject(value)) return
  if (isAction(value)) visit(value)
  for (const [key, child] of Object.entries(value)) if (key !== 'data' && key !== 'refresh') walk(child, visit)
}

/** A copy of the card in which every action has an id, so that a press can say which one it was. */
export const stampActions = (card: JsonObject): JsonObject => {
  const copy = structuredClone(card)
  let count = 0
  walk(copy, (action) => {
    action.id ??= `${stampPrefix}${count}`
    count += 1
  })
  return copy
}

const firstMatch = (stamped: JsonObject, idOrTitle: string): JsonObject | undefined => {
  const found: JsonObject[] = []
  walk(stamped, (action) => {
    if (action.id === idOrTitle || action.title === idOrTitle) found.push(action)
  })
  return found[0]
}

/** The id, perhaps a stamped one, of the action with this id or title. */
export const stampedIdOf = (stamped: JsonObject, idOrTitle: string): string =>
  asText(firstMatch(stamped, idOrTitle)?.id)

/** The action as the bot wrote it (without a stamped id), found by its id or its title. */
export const findAction = (card: unknown, idOrTitle: string): JsonObject | undefined => {
  const action = firstMatch(stampActions(asObject(card)), idOrTitle)
  if (!action) return undefined
  const { id, ...rest } = action
  return asText(id).startsWith(stampPrefix) ? rest : action
}

/** Titles of all actions, for telling what could have been pressed. */
export const actionTitles = (card: unknown): string[] => {
  const titles: string[] = []
  walk(card, (action) => {
    titles.push(asText(action.title) || asText(action.id))
  })
  return titles
}

/** The action's own data with the inputs laid over it, as the renderer does. */
export const dataOf = (action: JsonObject, inputs: Record<string, string>): JsonObject => ({
  ...(isObject(action.data) ? action.data : {}),
  ...(action.associatedInputs === 'none' ? {} : inputs),
})
