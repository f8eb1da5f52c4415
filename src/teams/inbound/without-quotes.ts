import type { Heard } from './activity.ts'

/** Markup in which clients put the message that is answered; `quote` is the older clients'. */
const quoted = /<(blockquote|quote)\b[^<>]{0,1000}>[\s\S]*?<\/\1>/gi

const textOf = (value: unknown, key: string): string => {
  const found = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined
  return typeof found === 'string' ? found : ''
}

const parsed = (content: unknown): unknown => {
  if (typeof content !== 'string') return content
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** What is quoted, as a reply tells it beside its text. */
const previews = ({ entities, attachments }: Heard): string[] => [
  ...(entities ?? []).map((one) => textOf((one as { quotedReply?: unknown }).quotedReply, 'preview')),
  ...(attachments ?? [])
    .filter((one) => one.contentType === 'messageReference')
    .map((one) => textOf(parsed(one.content), 'messagePreview')),
]

/** The text of a message without what it quotes: an answer to "schedule" is no command to schedule. */
export const withoutQuotes = (heard: Heard): string => {
  const said = (heard.text ?? '').replaceAll(quoted, ' ').trimStart()
  const preview = previews(heard).find((one) => one !== '' && said.startsWith(one))
  const reply = preview === undefined ? said : said.slice(preview.length)
  return reply.replace(/^(?:(?:>|&gt;)[^\n]*\n+)+/, '')
}
