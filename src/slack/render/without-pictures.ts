import type { AnyBlock, ImageBlock } from './block-kit.ts'
import { limits } from './limits.ts'
import { plain } from './words.ts'

/** A message or a view, as far as pictures are concerned. */
export interface Pictured {
  readonly blocks: AnyBlock[]
}

export const isPicture = (block: AnyBlock): block is ImageBlock => block.type === 'image'

/** The same message or view with words in place of its pictures, for when Slack can't show one; undefined when there are none. */
export const withoutPictures = <T extends Pictured>(shown: T): T | undefined =>
  shown.blocks.some(isPicture)
    ? {
        ...shown,
        blocks: shown.blocks.map((block) =>
          isPicture(block)
            ? {
                type: 'context' as const,
                block_id: block.block_id,
                elements: [plain(`(Picture: ${block.alt_text || 'not shown'})`, limits.contextText)],
              }
            : block,
        ),
      }
    : undefined

/** Slack's words for a drawing that it won't show; a picture it can't fetch is one of the reasons. */
export const refusesDrawing = (error: string): boolean =>
  ['invalid_blocks', 'msg_blocks_too_long', 'invalid_arguments', 'downloading_image_failed', 'view_too_large'].includes(
    error,
  )
