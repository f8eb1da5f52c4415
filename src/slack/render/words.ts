import { type Span, type Text, wordsOf } from '../../conversation/kit/card.ts'
import { withTyped } from '../../conversation/kit/typed.ts'
import { cutTo } from '../../core/characters.ts'
import type { MrkdwnElement, PlainTextElement, RichTextText } from './block-kit.ts'
import { limits } from './limits.ts'

/** Nothing reaches an app here by words alone: what is typed has its command in front. */
const said = (words: string): string => withTyped(words, (typed) => `type “/p3 ${typed}”`)

/** Literal words. Empty ones become a dash: Slack refuses an empty text. */
export const plain = (words: string, maximum: number): PlainTextElement => ({
  type: 'plain_text',
  text: cutTo(words.trim() === '' ? '–' : said(words), maximum),
  emoji: false,
})

/** Slack's three escapes, in Slack's order. They alone disarm <!channel>, <@U…> and <url|label>. */
export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The words as they were typed: Slack escapes what follows a command. */
export const unescaped = (words: string): string =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Slack's own marks, as they read on the screen: <mailto:a@b.org|a@b.org>, <#C1|general>, <@U1|pat>. What shows no words is none. */
const mark = /<(?:(mailto:|tel:|https?:)([^<>|]*)|[@#!][^<>|]*)(?:\|([^<>]*))?>/g

/** What somebody wrote in a message, without the marks that Slack puts around addresses, people and channels. */
export const asWritten = (text: string): string =>
  unescaped(
    text.replaceAll(
      mark,
      (_, kind: string | undefined, address: string | undefined, shown: string | undefined) =>
        shown ?? (kind?.startsWith('http') ? `${kind}${address}` : (address ?? ' ')),
    ),
  )

/** Characters that mrkdwn would take for formatting: words that hold one stay plain text. */
const formatting = /[*_~`]/

/** A section's text: strong where that is safe, literal words everywhere else. */
export const sectionText = (text: Text): PlainTextElement | MrkdwnElement => {
  const words = wordsOf(text)
  const spans = typeof text === 'string' ? [] : joined(text).map((span) => ({ ...span, text: said(span.text) }))
  const safe = spans.some((span) => span.strong) && !formatting.test(words) && !words.includes('\n>')
  const marked = spans.map(({ text: piece, strong }) => (strong ? bold(escaped(piece)) : escaped(piece))).join('')
  if (!safe || marked.trim() === '' || marked.length > limits.sectionText) return plain(words, limits.sectionText)
  return { type: 'mrkdwn', text: marked, verbatim: true }
}

/** Two strong pieces side by side are one: between them the stars would stand as they are. */
const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (last && Boolean(last.strong) === Boolean(span.strong))
      all[all.length - 1] = { ...last, text: last.text + span.text }
    else all.push(span)
  }
  return all
}

/** mrkdwn is only bold when the star touches a word. */
const bold = (words: string): string =>
  words.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before, inside, after) =>
    inside === '' ? `${before}${after}` : `${before}*${inside}*${after}`,
  )

/** Pieces of a rich text: Slack parses nothing in them. */
export const rich = (text: Text): RichTextText[] =>
  (typeof text === 'string' ? [{ text }] : text)
    .filter((span) => span.text !== '')
    .map((span) => ({
      type: 'text',
      text: said(span.text),
      ...('strong' in span && span.strong && { style: { bold: true } }),
    }))
