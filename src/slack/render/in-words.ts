import { type Card, wordsOf } from '../../conversation/kit/card.ts'
import { cut } from './limits.ts'
import { escaped } from './words.ts'

/** A card without its drawing, for when the drawing is refused. */
export const inWords = (card: Card): string => {
  const words = card.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(wordsOf)
    return 'text' in block ? [wordsOf(block.text)] : []
  })
  return escaped(cut([card.title, ...words].join('\n'), 3500))
}
