import type { Heard } from './activity.ts'
import { withoutQuotes } from './without-quotes.ts'

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' }

const decode = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** Names of this bot as a mention in this message spells them. */
const ownMentions = ({ entities: list, recipient }: Heard): string[] =>
  (list ?? []).flatMap((entity) => {
    const { mentioned, text } = entity as { mentioned?: { id?: unknown }; text?: unknown }
    return entity.type === 'mention' && mentioned?.id === recipient.id && typeof text === 'string' ? [text] : []
  })

export const mentionsUs = (heard: Heard): boolean => ownMentions(heard).length > 0

/** Characters that are read. Teams takes some 100 KB a message; a roster pasted as a table has markup around each cell. */
const longest = 100_000

/** A table's cells and rows, as pasted ones keep them. */
const cellsAsTabs = (markup: string): string =>
  markup.replaceAll(/<\/t[dh]>\s*<t[dh](\s[^<>]{0,500})?>/gi, '\t').replaceAll(/<br\s*\/?>|<\/(tr|p|div)>/gi, '\n')

/**
 * What was said to the bot: no message it answers, no mention of it, no markup, no no-break spaces, and without `/p3` or `p3` in front; tabs between
 * cells stay. Undefined when it is longer than is read: half of a list would be taken for the whole.
 */
export const readWords = (heard: Heard): string | undefined => {
  if ((heard.text ?? '').length > longest) return undefined
  const said = ownMentions(heard).reduce((text, mention) => text.replaceAll(mention, ' '), withoutQuotes(heard))
  return decode(cellsAsTabs(said).replaceAll(/<\/?[a-z][^<>]{0,500}>/gi, ' '))
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[\u200b\u200c\ufeff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim()
    .replace(/^\/?p3\b[\s:,]*/i, '')
    .replace(/^\//, '')
    .trim()
}
