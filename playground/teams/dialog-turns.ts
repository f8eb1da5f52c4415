import type { Place } from './activities.ts'
import { dataOf, findAction, stampActions } from './card-actions.ts'
import { fillInputs, type Inputs } from './card-inputs.ts'
import type { OpenDialog } from './dialogs.ts'
import { readTaskAnswer, wrongText } from './invoke-answers.ts'
import { asText, type JsonObject } from './json.ts'
import { type Outcome, outcomeOf, refused } from './outcome.ts'
import { isAppThere, nextId, type Seat } from './seat.ts'

const context = { theme: 'default' }

const show = ({ id, face }: OpenDialog): Outcome => ({
  kind: 'dialog',
  dialog: { id, face: { ...face, card: stampActions(face.card) } },
})

/** A card's button asks for a dialog (task/fetch). */
export const openDialog = async (
  seat: Seat,
  { place, messageId, data }: { place: Place; messageId: string; data: JsonObject },
): Promise<Outcome> => {
  const { world, person, dialogs } = seat
  const invoke = world.activities.invoke(person, place, nextId(seat), 'task/fetch', { data, context }, messageId)
  const raw = await world.line.deliver(invoke, () => nextId(seat))
  const answer = readTaskAnswer(raw, false, world.rules.strictCards)
  if (answer.kind !== 'continue') return outcomeOf(answer)
  const source = { kind: 'card' as const, messageId }
  return show(dialogs.open({ userId: person.userId, place, source, face: answer.face }))
}

/** A command of the message extension is chosen from the compose box. */
export const runComposeCommand = async (seat: Seat, commandId: string, chatId?: string): Promise<Outcome> => {
  const { world, person, dialogs } = seat
  const channel = chatId && chatId !== person.chatId ? world.directory.channel(chatId) : undefined
  const id = nextId(seat)
  const place: Place = channel ? { kind: 'channel', channel, threadId: id } : { kind: 'personal' }
  if (!isAppThere(seat, place)) return refused('The app is not added, or is blocked. Add or unblock it first.')
  const value = { commandId, commandContext: 'compose', context }
  const invoke = world.activities.invoke(person, place, id, 'composeExtension/fetchTask', value)
  const raw = await world.line.deliver(invoke, () => nextId(seat))
  const answer = readTaskAnswer(raw, false, world.rules.strictCards)
  if (answer.kind !== 'continue') return outcomeOf(answer)
  const source = { kind: 'extension' as const, commandId }
  return show(dialogs.open({ userId: person.userId, place, source, face: answer.face }))
}

const sendSubmission = ({ world, person, ...seat }: Seat, dialog: OpenDialog, data: JsonObject) => {
  const next = () => nextId({ world, person, ...seat })
  const { source, place } = dialog
  if (source.kind === 'card') {
    const value = { data, context }
    const invoke = world.activities.invoke(person, place, next(), 'task/submit', value, source.messageId)
    return world.line.deliver(invoke, next)
  }
  const value = { commandId: source.commandId, commandContext: 'compose', data, context }
  return world.line.deliverInsisting(
    world.activities.invoke(person, place, next(), 'composeExtension/submitAction', value),
  )
}

/** A button in an open dialog is pressed: the bot redraws it, says something, or lets it close. */
export const submitDialog = async (seat: Seat, id: string, wanted: string, typed: Inputs = {}): Promise<Outcome> => {
  const { world, person, dialogs } = seat
  const dialog = dialogs.find(person.userId, id)
  if (!dialog) return refused('This dialog is no longer open.')
  const action = findAction(dialog.face.card, wanted)
  if (!action) return refused(`The dialog has no button ${wanted}.`)
  if (action.type === 'Action.OpenUrl') return { kind: 'link', url: asText(action.url) }
  if (action.type !== 'Action.Submit') return refused(wrongText, `${asText(action.type)} does not work in dialogs`)
  const { inputs, problems } = fillInputs(dialog.face.card, wanted, typed, dialog.offered)
  if (action.associatedInputs !== 'none' && Object.keys(problems).length > 0) return { kind: 'invalid', problems }
  const answer = readTaskAnswer(
    await sendSubmission(seat, dialog, dataOf(action, inputs)),
    true,
    world.rules.strictCards,
  )
  if (answer.kind === 'continue') {
    dialog.face = answer.face
    return show(dialog)
  }
  // After a failure the dialog stays, with what was typed, so that one can try again.
  if (answer.kind !== 'error') dialogs.close(id)
  return outcomeOf(answer)
}
