import type { Card } from '../../conversation/kit/card.ts'
import { type AdaptiveCard, adaptiveCard, type CardElement } from './adaptive-card.ts'
import { type Drawing, drawActions } from './draw-actions.ts'
import { drawBlock } from './draw-block.ts'
import { cardBytes, dialogTitle } from './limits.ts'
import { splitBlock } from './split-block.ts'
import { drawLine, drawText } from './text-runs.ts'

const tones = { plain: undefined, good: 'good', warning: 'warning' } as const

export const drawTitle = (title: string, tone: Card['tone'] = 'plain'): CardElement => {
  const line = drawLine(title, { strong: true, size: 'Medium' })
  return tone === 'plain' ? line : { type: 'Container', style: tones[tone], bleed: true, items: [line] }
}

const size = (elements: readonly CardElement[]) => Buffer.byteLength(JSON.stringify(elements))

/** Frame, title and page number of a card, bytes. */
const frameBytes = 1_500

/** Fills pages with parts that stay whole; a part bigger than a page gets one to itself. */
const paginate = (parts: readonly (readonly CardElement[])[], room: number): CardElement[][] => {
  const pages: CardElement[][] = [[]]
  let left = room
  for (const part of parts) {
    const bytes = size(part)
    if (bytes > left && pages.at(-1)!.length > 0) {
      pages.push([])
      left = room
    }
    pages.at(-1)!.push(...part)
    left -= bytes
  }
  return pages
}

/** Entries from which on a card is a list to look through. */
const longList = 6
const isLong = ({ blocks }: Card): boolean => blocks.filter(({ kind }) => kind === 'entry').length >= longList

/** What stands in a card beneath its title, in parts that are not torn apart. */
const partsOf = (card: Card, drawing: Drawing): CardElement[][] => [
  ...card.blocks.flatMap(splitBlock).map((block) => drawBlock(block, { ...drawing, dense: isLong(card) })),
  drawActions(card.actions, drawing),
  card.footer === undefined ? [] : drawText(card.footer, { quiet: true, size: 'Small', spacing: 'Medium' }),
]

/** Draws a card, on as many Adaptive Cards as its size needs; the buttons come on the last. */
export const drawCard = (card: Card, drawing: Drawing): [AdaptiveCard, ...AdaptiveCard[]] => {
  const pages = paginate(partsOf(card, drawing), cardBytes - frameBytes)
  const [first = [], ...others] = pages
  const titled = (page: CardElement[], number: number) => {
    const title = pages.length === 1 ? card.title : `${card.title} (${number} of ${pages.length})`
    // A dialog's frame says the title, where it fits.
    const isSaid =
      drawing.surface === 'dialog' && title === card.title && title.length <= dialogTitle && page.length > 0
    return adaptiveCard(title, [...(isSaid ? [] : [drawTitle(title, card.tone)]), ...page])
  }
  return [titled(first, 1), ...others.map((page, index) => titled(page, index + 2))]
}
