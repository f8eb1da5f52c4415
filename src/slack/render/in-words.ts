import { type Card, wordsOf } from '../../conversation/kit/card.ts'
import { type MessagePage, notification } from './draw-card.ts'
import { limits } from './limits.ts'
import { plain } from './words.ts'

/** A card without its drawing, for when the drawing is refused. What a phone shows unopened is its title here, too. */
export const inWords = (card: Card): MessagePage => {
  const words = card.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(wordsOf)
    return 'text' in block ? [wordsOf(block.text)] : []
  })
  const all = [card.title, ...words].join('\n')
  return { text: notification(card, 0), blocks: [{ type: 'section', text: plain(all, limits.sectionText) }] }
}
