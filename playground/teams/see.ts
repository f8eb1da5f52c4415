import type { ChatMessage } from './chat-store.ts'
import { isVisible, type Seat } from './seat.ts'
import { viewOf } from './view.ts'

/**
 * Waits until a message that fits stands in the chat, now or later, and answers it as the person sees it.
 * Rejects after so many milliseconds with what stands there instead.
 */
export const see = (
  seat: Seat,
  chatId: string,
  fits: (message: ChatMessage) => boolean,
  timeoutMilliseconds: number,
): Promise<ChatMessage> => {
  const { store, events } = seat.world
  const find = () =>
    store
      .messages(chatId)
      .filter((message) => isVisible(seat, message))
      .map((message) => viewOf(seat, message))
      .findLast((message) => !message.deletedAt && fits(message))
  const { promise, resolve, reject } = Promise.withResolvers<ChatMessage>()
  const look = () => {
    const found = find()
    if (found) resolve(found)
  }
  const stopListening = events.subscribe(seat.person.userId, look)
  const timer = setTimeout(() => {
    const there = store
      .messages(chatId)
      .filter((message) => isVisible(seat, message))
      .map(({ text, attachments }) => text || JSON.stringify(attachments).slice(0, 300))
    reject(new Error(`No such message came. In the chat:\n${there.slice(-5).join('\n') || '(nothing)'}`))
  }, timeoutMilliseconds)
  look()
  return promise.finally(() => {
    stopListening()
    clearTimeout(timer)
  })
}
