import { element } from '../element.ts'
import { withEmoji } from './emoji.ts'
import { link, type Names } from './mrkdwn.ts'
import { list, type Payload, record, text } from './payload.ts'

const styled = (node: Node, style: Payload): Node => {
  let drawn = node
  if (style.code) drawn = element('code', {}, drawn)
  if (style.bold) drawn = element('strong', {}, drawn)
  if (style.italic) drawn = element('em', {}, drawn)
  if (style.strike) drawn = element('s', {}, drawn)
  return drawn
}

const drawPart = (part: Payload, names: Names): Node => {
  const words = document.createTextNode.bind(document)
  switch (part.type) {
    case 'text':
      return styled(words(text(part.text)), record(part.style))
    case 'link':
      return styled(link(text(part.url), text(part.text) || text(part.url)), record(part.style))
    case 'emoji':
      return words(withEmoji(`:${text(part.name)}:`))
    case 'user':
      return element('span', { class: 'mention' }, `@${names.user(text(part.user_id)) ?? text(part.user_id)}`)
    case 'channel':
      return element('span', { class: 'mention' }, `#${names.channel(text(part.channel_id)) ?? text(part.channel_id)}`)
    case 'broadcast':
      return element('span', { class: 'mention' }, `@${text(part.range)}`)
    case 'date':
      return words(text(part.fallback) || text(part.timestamp))
    default:
      return words(text(part.text))
  }
}

const drawPiece = (piece: Payload, names: Names): HTMLElement => {
  const parts = (from: Payload): Node[] => list(from.elements).map((part) => drawPart(part, names))
  if (piece.type === 'rich_text_list') {
    const items = list(piece.elements).map((item) => element('li', {}, ...parts(item)))
    const drawn = element(piece.style === 'ordered' ? 'ol' : 'ul', {}, ...items)
    drawn.style.marginInlineStart = `${Number(piece.indent ?? 0) * 1.25}rem`
    return drawn
  }
  if (piece.type === 'rich_text_quote') return element('blockquote', {}, ...parts(piece))
  if (piece.type === 'rich_text_preformatted') return element('pre', {}, ...parts(piece))
  return element('div', { class: 'rich-section' }, ...parts(piece))
}

/** A rich_text block. Its text elements are text and nothing else. */
export const drawRichText = (block: Payload, names: Names): HTMLElement[] =>
  list(block.elements).map((piece) => drawPiece(piece, names))
