import { checkCard } from './adaptive-card-limits.ts'
import { tooBig, wrongSyntax } from './connector-refusal.ts'
import { asArray, asObject, asText, isObject, type JsonObject } from './json.ts'
import { isImageSource } from './web-address.ts'

/** Messages may be 100 KB, counted as UTF-16 (learn.microsoft.com, format your bot messages). */
const messageLimitBytes = 100 * 1024

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive'
export const fileConsentType = 'application/vnd.microsoft.teams.card.file.consent'
const fileInfoType = 'application/vnd.microsoft.teams.card.file.info'

type Check = (attachment: JsonObject, personal: boolean) => string[]

const checkFileConsent: Check = (attachment, personal) => {
  const content = asObject(attachment.content)
  return [
    ...(personal ? [] : ['file consent works only in a personal chat']),
    ...(asText(attachment.name) ? [] : ['a file consent card needs a name']),
    ...(typeof content.sizeInBytes === 'number' ? [] : ['a file consent card needs sizeInBytes']),
  ]
}

const checkFileInfo: Check = (attachment) => {
  const content = asObject(attachment.content)
  const whole = asText(attachment.contentUrl) && asText(content.uniqueId) && asText(content.fileType)
  return whole ? [] : ['a file info card needs contentUrl, uniqueId and fileType']
}

const checkAttachment = (attachment: unknown, personal: boolean): string[] => {
  if (!isObject(attachment)) return ['an attachment must be an object']
  const type = asText(attachment.contentType)
  if (type === adaptiveCardType) return checkCard(attachment.content)
  if (type === fileConsentType) return checkFileConsent(attachment, personal)
  if (type === fileInfoType) return checkFileInfo(attachment, personal)
  if (type.startsWith('image/'))
    return isImageSource(attachment.contentUrl) ? [] : ['an image needs an https or data: contentUrl']
  return [`the playground shows no attachment of type ${type || '(none)'}`]
}

/** Throws the refusal Teams would answer with when a message is too big, empty or carries a card it cannot show. */
export const checkMessage = (activity: JsonObject, personal: boolean, strictCards: boolean): void => {
  if (Buffer.byteLength(JSON.stringify(activity), 'utf16le') > messageLimitBytes) throw tooBig()
  const attachments = asArray(activity.attachments)
  if (attachments.length === 0 && !asText(activity.text).trim()) throw wrongSyntax('Activity has no text or card.')
  const faults = attachments.flatMap((attachment) => checkAttachment(attachment, personal))
  if (strictCards && faults.length > 0) throw wrongSyntax(`Attachment cannot be shown: ${faults.join('; ')}`)
}
