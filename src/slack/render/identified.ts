import type { KnownBlock } from './block-kit.ts'

/** Every block has an id: some clients send back only those that have. */
export const identified = (blocks: readonly KnownBlock[]): KnownBlock[] =>
  blocks.map((block, at) => (block.block_id ? block : { ...block, block_id: `part-${at}` }))
