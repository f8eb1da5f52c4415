import { type BlockSurface, blockChecks } from './block-kit-blocks.ts'
import { checkItems, checkString, checkTextObject, createFaults, type Faults } from './block-kit-faults.ts'
import { asJson, asList, isJson, type Json } from './json.ts'

export type { BlockSurface } from './block-kit-blocks.ts'

/**
 * Characters of block text a message may hold in all. Slack documents none, but answers `msg_blocks_too_long`:
 * 9,597 were seen accepted and 11,341 rejected (bolt-js#2509), so this stands between the two.
 */
const messageBlockTextMaximum = 11_000

/** Slack answers `view_too_large` above this many bytes of view JSON. */
const viewBytesMaximum = 250_000

const blocksMaximum: Readonly<Record<BlockSurface, number>> = { message: 50, modal: 100, home: 100 }

const inspectBlocks = (faults: Faults, pointer: string, value: unknown, surface: BlockSurface): void => {
  const blocks = checkItems(faults, pointer, value, { maximum: blocksMaximum[surface] })
  const seen = new Set<string>()
  for (const [index, block] of blocks.entries()) {
    const place = `${pointer}/${index}`
    const known = blockChecks[String(block.type)]
    if (!known?.surfaces.includes(surface)) {
      faults.add(`${place}/type`, `unsupported type: ${block.type}`)
      continue
    }
    checkString(faults, `${place}/block_id`, block.block_id, { maximum: 255, minimum: 1 })
    if (typeof block.block_id === 'string') {
      if (seen.has(block.block_id)) faults.add(`${place}/block_id`, `\`block_id\` ${block.block_id} already exists`)
      seen.add(block.block_id)
    }
    known.check(faults, place, block, surface)
  }
  const tables = blocks.filter((block) => block.type === 'table').length
  if (tables > 1) faults.add(pointer, 'only_one_table_allowed')
}

/** Everything Slack would refuse in these blocks, in Slack's words; empty when they are right. */
export const checkBlocks = (blocks: unknown, surface: BlockSurface): string[] => {
  const faults = createFaults()
  inspectBlocks(faults, '/blocks', blocks, surface)
  return faults.found
}

const inspectModal = (faults: Faults, view: Json): void => {
  checkTextObject(faults, '/view/title', view.title, { maximum: 24, required: true, plain: true })
  checkTextObject(faults, '/view/submit', view.submit, { maximum: 24, plain: true })
  checkTextObject(faults, '/view/close', view.close, { maximum: 24, plain: true })
  const hasInput = asList(view.blocks).some((block) => asJson(block).type === 'input')
  if (hasInput && view.submit === undefined)
    faults.add('/view/submit', '`submit` is required when an input block is within the `blocks` array')
}

/** Everything Slack would refuse in a dialog or App Home view, its size included. */
export const checkView = (view: unknown): string[] => {
  const faults = createFaults()
  if (!isJson(view)) {
    faults.add('/view', 'must be an object')
    return faults.found
  }
  if (view.type !== 'modal' && view.type !== 'home') faults.add('/view/type', `unsupported type: ${view.type}`)
  if (view.type === 'modal') inspectModal(faults, view)
  checkString(faults, '/view/private_metadata', view.private_metadata, { maximum: 3000 })
  checkString(faults, '/view/callback_id', view.callback_id, { maximum: 255 })
  checkString(faults, '/view/external_id', view.external_id, { maximum: 255 })
  inspectBlocks(faults, '/view/blocks', view.blocks, view.type === 'home' ? 'home' : 'modal')
  if (isViewTooLarge(view)) faults.add('/view', 'view_too_large')
  return faults.found
}

export const isViewTooLarge = (view: unknown): boolean =>
  Buffer.byteLength(JSON.stringify(view) ?? '') > viewBytesMaximum

/** Characters a person would read in these blocks: every `text` string, however deep. */
const countBlockText = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countBlockText(item), 0)
  if (!isJson(value)) return 0
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? [...inner].length : countBlockText(inner)),
    0,
  )
}

export const areBlocksTooLong = (blocks: unknown): boolean => countBlockText(blocks) > messageBlockTextMaximum

/** Everything Slack would refuse in a posted message: no content, text, blocks, attachments, and the blocks' text in all. */
export const checkMessage = (message: { text?: unknown; blocks?: unknown; attachments?: unknown }): string[] => {
  const faults = createFaults()
  const hasBlocks = asList(message.blocks).length > 0
  if (!message.text && !hasBlocks && asList(message.attachments).length === 0) faults.add('/text', 'no_text')
  checkString(faults, '/text', message.text, { maximum: 40_000 })
  if (message.blocks !== undefined) inspectBlocks(faults, '/blocks', message.blocks, 'message')
  if (asList(message.attachments).length > 100) faults.add('/attachments', 'no more than 100 items allowed')
  if (areBlocksTooLong(message.blocks)) faults.add('/blocks', 'msg_blocks_too_long')
  return faults.found
}
