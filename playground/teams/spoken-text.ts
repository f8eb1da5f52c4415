import type { JsonObject } from './json.ts'

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

interface Spoken {
  readonly text: string
  /** The bot's id and name when it is mentioned, as it must be in a channel. */
  readonly mention?: { readonly id: string; readonly name: string }
  /** Entities instead of characters, as older clients send. */
  readonly encoded: boolean
}

/** What somebody typed, as Teams puts it into a message: `<at>` and a no-break space, an HTML copy, a mention entity. */
export const spokenFields = ({ text, mention, encoded }: Spoken): JsonObject => {
  const body = encoded ? escapeHtml(text).replaceAll('\n', '<br>') : text
  const space = encoded ? '&nbsp;' : '\u00a0'
  const at = mention ? `<at>${mention.name}</at>` : ''
  const htmlAt = mention
    ? `<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">${escapeHtml(mention.name)}</span>&nbsp;`
    : ''
  const html = `<p>${htmlAt}${escapeHtml(text).replaceAll('\n', '<br>')}</p>`
  return {
    type: 'message',
    textFormat: 'plain',
    text: mention ? `${at}${space}${body}\n` : body,
    attachments: [{ contentType: 'text/html', content: html }],
    ...(mention ? { entities: [{ type: 'mention', text: at, mentioned: mention }] } : {}),
  }
}
