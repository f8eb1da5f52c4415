import { stampActions } from './card-actions.ts'
import type { Attachment, ChatMessage } from './chat-store.ts'
import { isObject } from './json.ts'
import { adaptiveCardType } from './message-check.ts'
import type { Seat } from './seat.ts'

/** The message with the card this person sees, every action of it named. */
export const viewOf = ({ person }: Seat, message: ChatMessage): ChatMessage => {
  const { views, ...shown } = message
  const attachments = message.attachments.map((attachment): Attachment => {
    if (attachment.contentType !== adaptiveCardType || !isObject(attachment.content)) return attachment
    return { ...attachment, content: stampActions(views?.[person.userId] ?? attachment.content) }
  })
  return { ...shown, attachments }
}
