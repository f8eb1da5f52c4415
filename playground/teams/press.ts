import type { Place } from './activities.ts'
import { actionTitles, dataOf, findAction } from './card-actions.ts'
import { fillInputs, type Inputs } from './card-inputs.ts'
import type { ChatMessage } from './chat-store.ts'
import { openDialog } from './dialog-turns.ts'
import { failureOf, readActionAnswer } from './invoke-answers.ts'
import { asObject, asText, isObject, type JsonObject } from './json.ts'
import { adaptiveCardType } from './message-check.ts'
import { type Outcome, refused } from './outcome.ts'
import { findMessage, isAppThere, nextId, placeOf, type Seat } from './seat.ts'
import { speak } from './speak.ts'

export interface Press {
  /** The chat with the bot unless told. */
  chatId?: string
  messageId: string
  /** The action's id, or its title. */
  action: string
  inputs?: Inputs
}

/** The card of a message as this person sees it. */
const cardOf = ({ person }: Seat, message: ChatMessage): JsonObject | undefined => {
  const view = message.views?.[person.userId]
  if (view) return view
  const card = message.attachments.find(({ contentType }) => contentType === adaptiveCardType)
  return isObject(card?.content) ? card.content : undefined
}

interface Pressed {
  seat: Seat
  place: Place
  message: ChatMessage
  action: JsonObject
  data: JsonObject
}

const execute = async ({ seat, place, message, action, data }: Pressed): Promise<Outcome> => {
  const { world, person } = seat
  const value = { action: { ...action, data }, trigger: 'manual' }
  const invoke = world.activities.invoke(person, place, nextId(seat), 'adaptiveCard/action', value, message.id)
  const answer = readActionAnswer(await world.line.deliver(invoke, () => nextId(seat)), world.rules.strictCards)
  if (answer.kind !== 'card') return answer
  // The bot may have updated the message for everybody meanwhile: keep that, and show this person the answer.
  const latest = world.store.message(message.chatId, message.id)
  if (!latest || latest.deletedAt) return answer
  const changed = { ...latest, views: { ...latest.views, [person.userId]: answer.card } }
  world.store.saveMessage(changed)
  world.events.publish([person.userId], { type: 'message', message: changed })
  return answer
}

const submit = async ({ seat, place, message, data }: Pressed): Promise<Outcome> => {
  const { world, person } = seat
  const { msteams, ...rest } = data
  const teams = asObject(msteams)
  const chatId = message.chatId
  const threadId = message.threadId
  if (teams.type === 'task/fetch') return openDialog(seat, { place, messageId: message.id, data })
  if (teams.type === 'imBack') {
    const said = speak(seat, { text: asText(teams.value), chatId, mention: true, ...(threadId ? { threadId } : {}) })
    return said.kind === 'posted' ? { kind: 'sent' } : refused(said.text)
  }
  const back = teams.type === 'messageBack'
  const activity = world.activities.at(person, place, nextId(seat), {
    type: 'message',
    ...(back && teams.text ? { text: teams.text } : {}),
    value: back ? { ...rest, ...asObject(teams.value) } : rest,
    replyToId: message.id,
    channelData: { source: { name: 'message' }, legacy: { replyToId: message.id } },
  })
  const failure = failureOf(await world.line.deliver(activity, () => nextId(seat)))
  return failure ?? { kind: 'sent' }
}

/** Somebody presses a button of a card in a message. */
export const press = async (
  seat: Seat,
  { chatId = seat.person.chatId, messageId, action: wanted, inputs: typed = {} }: Press,
): Promise<Outcome> => {
  const message = findMessage(seat, chatId, messageId)
  const place = message && placeOf(seat, message)
  const card = message && cardOf(seat, message)
  if (!message || !place || !card) return refused('This message is no longer there.')
  const action = findAction(card, wanted)
  if (!action) return refused(`The card has no button ${wanted}.`, `It has: ${actionTitles(card).join(', ')}`)
  if (action.type === 'Action.OpenUrl') return { kind: 'link', url: asText(action.url) }
  if (!isAppThere(seat, place)) return refused('The app is not added, or is blocked. Add or unblock it first.')
  const { inputs, problems } = fillInputs(card, wanted, typed)
  if (action.associatedInputs !== 'none' && Object.keys(problems).length > 0) return { kind: 'invalid', problems }
  const pressed = { seat, place, message, action, data: dataOf(action, inputs) }
  if (action.type === 'Action.Execute') return execute(pressed)
  if (action.type === 'Action.Submit') return submit(pressed)
  return refused('This button works only inside the client.', String(action.type))
}
