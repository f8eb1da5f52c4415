import { asArray, asObject, asText, type JsonObject } from './json.ts'
import { nextId, type Seat } from './seat.ts'

/** What fits what was typed, as the bot offers it. */
export interface FoundChoice {
  readonly title: string
  readonly value: string
}

/** The inputs of a card, wherever they stand in it. */
const inputIn = (value: unknown, id: string): JsonObject | undefined => {
  if (Array.isArray(value)) return value.map((child) => inputIn(child, id)).find((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return undefined
  const node = value as JsonObject
  if (node.id === id && asText(node.type).startsWith('Input.')) return node
  return inputIn(Object.values(node), id)
}

/** Somebody types into a searched list of an open dialog: application/search. What is offered can be picked from then on. */
export const searchChoices = async (
  seat: Seat,
  { dialogId, inputId, typed }: { readonly dialogId: string; readonly inputId: string; readonly typed: string },
): Promise<readonly FoundChoice[]> => {
  const { world, person, dialogs } = seat
  const dialog = dialogs.find(person.userId, dialogId)
  const dataset = asText(asObject(inputIn(dialog?.face.card, inputId)?.['choices.data']).dataset)
  if (!dialog || !dataset) return []
  const value = { queryText: typed, queryOptions: { skip: 0, top: 15 }, dataset }
  const replyTo = dialog.source.kind === 'card' ? dialog.source.messageId : undefined
  const invoke = world.activities.invoke(person, dialog.place, nextId(seat), 'application/search', value, replyTo)
  const answer = await world.line.deliver(invoke, () => nextId(seat))
  const body = answer.kind === 'answered' ? asObject(answer.body) : {}
  const found = asArray(asObject(body.value).results)
    .map(asObject)
    .map(({ title, value }) => ({ title: asText(title), value: asText(value) }))
  for (const one of found) dialogs.offer(dialog, inputId, one.value)
  return found
}
