import { type Card, wordsOf } from '../../conversation/kit/card.ts'
import { cutTo } from '../../core/characters.ts'
import type { HomeView, KnownBlock, ModalView } from './block-kit.ts'
import { createNumbering, drawActions } from './buttons.ts'
import { drawBlock } from './draw-blocks.ts'
import { identified } from './identified.ts'
import { limits } from './limits.ts'
import { escaped, plain } from './words.ts'

/** One message of a card: long cards need several. */
export interface MessagePage {
  /** For notifications and screen readers. */
  readonly text: string
  readonly blocks: KnownBlock[]
}

/** A card as messages, each under Slack's limits on blocks and characters. Never empty. */
export const drawCard = (card: Card): MessagePage[] => {
  const pages: KnownBlock[][] = []
  let size = 0
  for (const part of partsOf(card)) {
    const page = pages.at(-1)
    const own = sizeOf(part)
    const isFitting = page && page.length + part.length <= limits.messageBlocks && size + own <= limits.messageText
    if (isFitting) page.push(...part)
    else pages.push([...part])
    size = isFitting ? size + own : own
  }
  return pages.map((blocks, at) => ({
    text: notification(card, at),
    blocks: identified(at === 0 ? blocks : [continued(card, at + 1, pages.length), ...blocks]),
  }))
}

/** A card in a dialog, with nothing to submit. */
export const drawCardView = (card: Card): ModalView => ({
  type: 'modal',
  callback_id: 'card:v1',
  title: plain('P3', limits.viewTitle),
  close: plain('Close', limits.viewTitle),
  blocks: identified(within(partsOf(card))),
})

/** A card as somebody's App Home. */
export const drawHome = (card: Card): HomeView => ({
  type: 'home',
  callback_id: 'home:v1',
  blocks: identified(within(partsOf(card))),
})

const tones = { plain: '', good: '✓ ', warning: '⚠️ ' } as const

/** Parts that must not be torn apart: an entry and its buttons, the buttons and the small print below a card. */
const partsOf = (card: Card): KnownBlock[][] => {
  const next = createNumbering()
  const title = `${tones[card.tone ?? 'plain']}${card.title}`
  const head: KnownBlock[] = [{ type: 'header', text: plain(title, limits.header) }]
  const body = card.blocks
    .map((block) => drawBlock(block, next))
    .flatMap((part) => (torn(part) ? part.map((one) => [one]) : [part]))
  const foot: KnownBlock[] = [
    ...drawActions(card.actions ?? [], next),
    ...(card.footer ? [{ type: 'context' as const, elements: [plain(card.footer, limits.contextText)] }] : []),
  ]
  return [head, ...body, foot].filter((part) => part.length > 0)
}

/** Long texts come in several blocks, which may go on separate pages; an entry never does. */
const torn = (part: readonly KnownBlock[]): boolean =>
  part.length > 1 && part.every((block) => block.type !== 'actions')

/** Characters that a person reads in these blocks: every `text`, however deep. */
const sizeOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + sizeOf(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === 'text' && typeof one === 'string' ? one.length : sizeOf(one)),
    0,
  )
}

export const notification = (card: Card, at: number): string =>
  escaped(cutTo(at === 0 ? card.title : `${card.title} (continued)`, limits.header))

const continued = (card: Card, page: number, of: number): KnownBlock => ({
  type: 'context',
  elements: [plain(`${cutTo(wordsOf(card.title), limits.header)} – part ${page} of ${of}`, limits.contextText)],
})

/** As much as a view holds; what is beyond is said to be, and the buttons at the end stay. */
const within = (deps: readonly KnownBlock[][]): KnownBlock[] => {
  const all = deps.flat()
  if (all.length <= limits.viewBlocks) return all
  const foot = deps.at(-1) ?? []
  const kept: KnownBlock[] = []
  for (const part of deps.slice(0, -1)) {
    if (kept.length + part.length + foot.length + 1 > limits.viewBlocks) break
    kept.push(...part)
  }
  const more: KnownBlock = {
    type: 'context',
    elements: [plain('There is more than fits here. /p3 status shows it in pages.', 200)],
  }
  return [...kept, more, ...foot]
}
