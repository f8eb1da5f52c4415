import type { Card } from '../../conversation/kit/card.ts'

/** The same card with words in place of its pictures, for when Slack can't fetch one; undefined when there are none. */
export const withoutPictures = (card: Card): Card | undefined =>
  card.blocks.some((block) => block.kind === 'image')
    ? {
        ...card,
        blocks: card.blocks.map((block) =>
          block.kind === 'image' ? { kind: 'text', text: `(Picture: ${block.alt})`, quiet: true } : block,
        ),
      }
    : undefined

/** Slack's words for a drawing that it won't show; a picture it can't fetch is one of the reasons. */
export const refusesDrawing = (error: string): boolean =>
  ['invalid_blocks', 'msg_blocks_too_long', 'invalid_arguments', 'downloading_image_failed', 'view_too_large'].includes(
    error,
  )
