import type { Attachment } from './chat-store.ts'
import { type DroppedFile, type FileDrop, fileTypeOf } from './file-drop.ts'
import { failureOf } from './invoke-answers.ts'
import { asObject, asText } from './json.ts'
import { fileConsentType } from './message-check.ts'
import { type Outcome, refused } from './outcome.ts'
import { findMessage, nextId, type Seat } from './seat.ts'

const downloadInfoType = 'application/vnd.microsoft.teams.file.download.info'

/** A file somebody attaches to a message, as the bot gets it. */
export const fileAttachment = (drop: FileDrop, file: DroppedFile): Attachment => ({
  contentType: downloadInfoType,
  name: file.name,
  contentUrl: drop.url(file),
  content: { downloadUrl: drop.url(file), uniqueId: file.id, fileType: fileTypeOf(file.name) },
})

/** Somebody allows or declines a file the bot offers (fileConsent/invoke). */
export const answerFileConsent = async (
  seat: Seat,
  drop: FileDrop,
  messageId: string,
  action: 'accept' | 'decline',
): Promise<Outcome> => {
  const { world, person } = seat
  const message = findMessage(seat, person.chatId, messageId)
  const card = message?.attachments.find(({ contentType }) => contentType === fileConsentType)
  if (!message || !card || message.consent) return refused('This file is no longer offered.')
  const content = asObject(card.content)
  const file = action === 'accept' ? drop.put(asText(card.name)) : undefined
  const url = file && drop.url(file)
  const value = {
    type: 'fileUpload',
    action,
    context: content[action === 'accept' ? 'acceptContext' : 'declineContext'] ?? {},
    ...(file
      ? {
          uploadInfo: {
            contentUrl: url,
            uploadUrl: url,
            name: file.name,
            uniqueId: file.id,
            fileType: fileTypeOf(file.name),
          },
        }
      : {}),
  }
  const invoke = world.activities.invoke(
    person,
    { kind: 'personal' },
    nextId(seat),
    'fileConsent/invoke',
    value,
    message.id,
  )
  const failure = failureOf(await world.line.deliver(invoke, () => nextId(seat)))
  if (failure) return failure
  const latest = world.store.message(message.chatId, message.id)
  if (latest && !latest.deletedAt) {
    const changed = { ...latest, consent: action }
    world.store.saveMessage(changed)
    world.events.publish([person.userId], { type: 'message', message: changed })
  }
  return { kind: 'sent' }
}
