import type { Heard } from './activity.ts'

/** Markup in which clients put the message that is answered; `quote` is the older clients'. */
const quoteMark = /<(\/?)(?:blockquote|quote)\b[^<>]{0,1000}>/gi

/** What stands outside of every quote: they stand in one another, and one that never ends goes to the end. */
const outsideOfQuotes = (text: string): string => {
  const kept: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: mark, 1: ends, index } of text.matchAll(quoteMark)) {
    if (depth === 0) kept.push(text.slice(from, index))
    depth = ends ? Math.max(0, depth - 1) : depth + 1
    from = index + mark.length
  }
  if (depth === 0) kept.push(text.slice(from))
  return kept.join(' ')
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign)

/** The text behind these words, whatever spaces and line breaks stand between them; undefined when it does not begin with them. */
const behind = (text: string, words: string): string | undefined => {
  const isCut = /(?:…|\.\.\.)\s*$/.test(words)
  const begin = words.replace(/(?:…|\.\.\.)\s*$/, '').trim()
  let at = 0
  for (const sign of begin) {
    while (isSpace(text[at])) at++
    if (isSpace(sign)) continue
    if (!text.startsWith(sign, at)) return undefined
    at += sign.length
  }
  // Of a preview that was cut short, the quoted line goes on.
  return isCut ? text.slice(at).replace(/^[^\n]*/, '') : text.slice(at)
}

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
  const shown = previews(heard).filter((one) => one.trim() !== '')
  // Each once, in their order.
  const reply = shown.reduce(
    (said, preview) => behind(said, preview) ?? said,
    outsideOfQuotes(heard.text ?? '').trimStart(),
  )
  return reply.trimStart().replace(/^(?:(?:>|&gt;)[^\n]*(?:\n+|$))+/, '')
}
