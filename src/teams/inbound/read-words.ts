import type { Heard } from './activity.ts'

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

/** Characters that are read; no command is longer. */
const longest = 4_000

/** What was said to the bot: no mention of it, no markup, no no-break spaces, and without `/p3` or `p3` in front. */
export const readWords = (heard: Heard): string => {
  const said = ownMentions(heard).reduce(
    (text, mention) => text.replaceAll(mention, ' '),
    (heard.text ?? '').slice(0, longest),
  )
  return decode(said.replaceAll(/<br\s*\/?>/gi, '\n').replaceAll(/<\/?[a-z][^<>]{0,500}>/gi, ' '))
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[\u200b-\u200d\ufeff]/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()
    .replace(/^\/?p3\b[\s:,]*/i, '')
    .replace(/^\//, '')
    .trim()
}
