import type { Inputs } from './card-inputs.ts'
import type { ChatMessage } from './chat-store.ts'
import { runComposeCommand, submitDialog } from './dialog-turns.ts'
import type { FileDrop } from './file-drop.ts'
import { answerFileConsent, fileAttachment } from './file-turns.ts'
import { installForPerson, setBlocked, uninstallForPerson } from './installing.ts'
import { adaptiveCardType } from './message-check.ts'
import type { Outcome } from './outcome.ts'
import { type Press, press } from './press.ts'
import { type FoundChoice, searchChoices } from './searching.ts'
import { isVisible, type Seat } from './seat.ts'
import { see } from './see.ts'
import { type Spoken, speak } from './speak.ts'
import { viewOf } from './view.ts'

/** Everything one person can do in Teams, and see. */
export interface TeamsClient {
  /** The chat with the bot. */
  readonly chatId: string
  /** Messages of a chat as this person sees them, oldest first, deleted ones marked. The chat with the bot unless told. */
  messages(chatId?: string): ChatMessage[]
  /** Waits for a message that fits, up to five minutes unless told (milliseconds). */
  see(fits: (message: ChatMessage) => boolean, chatId?: string, timeoutMilliseconds?: number): Promise<ChatMessage>
  speak(spoken: Spoken): ReturnType<typeof speak>
  press(press: Press): Promise<Outcome>
  submitDialog(dialogId: string, action: string, inputs?: Inputs): Promise<Outcome>
  /** Types into a searched list of an open dialog: what the bot offers for it. */
  search(dialogId: string, inputId: string, typed: string): Promise<readonly FoundChoice[]>
  closeDialog(dialogId: string): void
  /** Chooses a command of the message extension. */
  compose(commandId: string, chatId?: string): Promise<Outcome>
  /** Attaches files to a message to the bot. */
  sendFiles(files: { name: string; base64: string }[], text?: string): ReturnType<typeof speak>
  answerFileConsent(messageId: string, action: 'accept' | 'decline'): Promise<Outcome>
  /** Posts a card that the message extension put into the compose box. */
  postCard(card: unknown, chatId: string): ReturnType<typeof speak>
  install(): Promise<void>
  uninstall(): Promise<void>
  block(blocked: boolean): void
}

export const createTeamsClient = (seat: Seat, drop: FileDrop): TeamsClient => {
  const { world, person, dialogs } = seat
  const canSee = (chatId: string) =>
    chatId === person.chatId || world.directory.channelsIn(person.tenant.tenantId).some(({ id }) => id === chatId)
  return {
    messages: (chatId = person.chatId) =>
      canSee(chatId)
        ? world.store
            .messages(chatId)
            .filter((message) => isVisible(seat, message))
            .map((message) => viewOf(seat, message))
        : [],
    chatId: person.chatId,
    see: (fits, chatId = person.chatId, timeoutMilliseconds = 300_000) => see(seat, chatId, fits, timeoutMilliseconds),
    speak: (spoken) => speak(seat, spoken),
    press: (pressed) => press(seat, pressed),
    submitDialog: (dialogId, action, inputs) => submitDialog(seat, dialogId, action, inputs),
    search: (dialogId, inputId, typed) => searchChoices(seat, { dialogId, inputId, typed }),
    closeDialog: (dialogId) => {
      if (dialogs.find(person.userId, dialogId)) dialogs.close(dialogId)
    },
    compose: (commandId, chatId) => runComposeCommand(seat, commandId, chatId),
    sendFiles: (files, text = '') => {
      const attachments = files.map(({ name, base64 }) => fileAttachment(drop, drop.put(name, base64)))
      return speak(seat, { text, attachments })
    },
    answerFileConsent: (messageId, action) => answerFileConsent(seat, drop, messageId, action),
    postCard: (card, chatId) =>
      speak(seat, { text: '', chatId, attachments: [{ contentType: adaptiveCardType, content: card }] }),
    install: () => installForPerson(world, person),
    uninstall: () => uninstallForPerson(world, person),
    block: (blocked) => setBlocked(world, person, blocked),
  }
}
