import { type Block, type Stop, type Text, wordsOf } from '../../conversation/kit/card.ts'
import { cutTo } from '../../core/characters.ts'
import type { KnownBlock, RichTextBlock, RichTextBlockElement, RichTextElement } from './block-kit.ts'
import { drawActions, drawButton, type Numbering } from './buttons.ts'
import { limits, pieces } from './limits.ts'
import { plain, rich, sectionText } from './words.ts'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** One entry per kind of block. A new kind does not compile until it is drawn here. */
const drawings: { [K in Block['kind']]: (block: BlockOf<K>, next: Numbering) => KnownBlock[] } = {
  text: ({ text, quiet }) => (quiet ? small(wordsOf(text)) : paragraphs(text)),
  heading: ({ text }) => [{ type: 'header', text: plain(text, limits.header) }],
  quote: ({ text, by }) => [
    ...pieces(text, textMaximum).map((piece) => richText([{ type: 'rich_text_quote', elements: filled(piece) }])),
    ...(by ? small(`– ${by}`) : []),
  ],
  facts: ({ facts }) =>
    lines(facts.map(({ label, value }): Text => [{ text: `${label}: `, strong: true }, { text: value || '–' }])),
  list: ({ items }) =>
    chunks(items).map((some) =>
      richText([
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: some.map((item) => ({ type: 'rich_text_section', elements: filled(item) })),
        },
      ]),
    ),
  path: ({ stops }) => lines(stops.map(drawStop)),
  image: ({ url, alt }) =>
    /^https?:\/\//.test(url) && url.length <= limits.url
      ? [{ type: 'image', image_url: url, alt_text: cutTo(alt || 'Picture', limits.altText) }]
      : small(alt || 'Picture'),
  entry: ({ text, detail, actions = [] }, next) => {
    const words = sectionText(detail === undefined ? text : [...spansOf(text), { text: '\n' }, ...spansOf(detail)])
    const [only, ...more] = actions
    if (only && more.length === 0)
      return [{ type: 'section', text: words, accessory: drawButton(only, next, wordsOf(text)) }]
    return [{ type: 'section', text: words }, ...drawActions(actions, next, wordsOf(text))]
  },
  divider: () => [{ type: 'divider' }],
}

/** The blocks of one part of a card: they stay together on a page. */
export const drawBlock = (block: Block, next: Numbering): KnownBlock[] =>
  (drawings[block.kind] as (block: Block, next: Numbering) => KnownBlock[])(block, next)

/** Characters of one rich text; Slack documents no limit of its own, and a section holds as many. */
const textMaximum = 2900

const signs: Record<Stop['state'], readonly [string, string]> = {
  done: ['✓', 'done'],
  current: ['➜', 'now'],
  ahead: ['○', 'ahead'],
  skipped: ['–', 'skipped'],
}

/** A sign and a word, so that neither colors nor signs alone carry the state. */
const drawStop = ({ label, detail, state }: Stop): Text => {
  const [sign, word] = signs[state]
  return [{ text: `${sign}  ` }, { text: label, strong: true }, { text: ` (${word})${detail ? `  ${detail}` : ''}` }]
}

const spansOf = (text: Text) => (typeof text === 'string' ? [{ text }] : text)

const richText = (elements: RichTextBlockElement[]): RichTextBlock => ({ type: 'rich_text', elements })

const filled = (text: Text): RichTextElement[] => {
  const found = rich(text)
  return found.length > 0 ? found : rich('–')
}

const paragraphs = (text: Text): KnownBlock[] => {
  const words = wordsOf(text)
  if (words.length <= textMaximum) return [richText([{ type: 'rich_text_section', elements: filled(text) }])]
  return pieces(words, textMaximum).map((piece) => richText([{ type: 'rich_text_section', elements: filled(piece) }]))
}

/** Lines under one another. */
const lines = (all: readonly Text[]): KnownBlock[] =>
  chunks(all).map((some) =>
    richText([
      {
        type: 'rich_text_section',
        elements: some.flatMap((line, at) => (at === 0 ? filled(line) : [...rich('\n'), ...filled(line)])),
      },
    ]),
  )

/** Runs of at most 25 that stay below the text limit together; one that is longer alone is cut. */
const chunks = <T extends Text>(all: readonly T[]): Text[][] => {
  const found: Text[][] = []
  let size = 0
  for (const one of all) {
    const text: Text = wordsOf(one).length > textMaximum ? cutTo(wordsOf(one), textMaximum) : one
    const length = wordsOf(text).length + 1
    const last = found.at(-1)
    if (last && last.length < 25 && size + length <= textMaximum) last.push(text)
    else found.push([text])
    size = found.at(-1)?.length === 1 ? length : size + length
  }
  return found
}

const small = (words: string): KnownBlock[] =>
  pieces(words, limits.contextText).map((piece) => ({
    type: 'context',
    elements: [plain(piece, limits.contextText)],
  }))
