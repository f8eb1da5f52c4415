import type { Card } from '../../conversation/kit/card.ts'
import type { HomeView, ModalView } from './block-kit.ts'
import { limits } from './limits.ts'
import { plain } from './words.ts'

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

/** A view with words in place of its pictures; undefined when there are none. */
export const viewWithoutPictures = <V extends ModalView | HomeView>(view: V): V | undefined =>
  view.blocks.some(({ type }) => type === 'image')
    ? {
        ...view,
        blocks: view.blocks.map((block) =>
          'image_url' in block || block.type === 'image'
            ? {
                type: 'context',
                block_id: block.block_id,
                elements: [plain(`(Picture: ${altOf(block)})`, limits.contextText)],
              }
            : block,
        ),
      }
    : undefined

const altOf = (block: object): string => ('alt_text' in block ? String(block.alt_text) : 'not shown')

/** Slack's words for a drawing that it won't show; a picture it can't fetch is one of the reasons. */
export const refusesDrawing = (error: string): boolean =>
  ['invalid_blocks', 'msg_blocks_too_long', 'invalid_arguments', 'downloading_image_failed', 'view_too_large'].includes(
    error,
  )
