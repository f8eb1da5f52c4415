import { element } from '../element.ts'
import type { Drawing } from './drawing.ts'
import { withEmoji } from './emoji.ts'
import { drawElement, drawInputBlock, drawThumbnail, placeholder } from './interactive.ts'
import { drawMarkdown } from './markdown.ts'
import { drawMrkdwn } from './mrkdwn.ts'
import { list, type Payload, record, text, words } from './payload.ts'
import { drawRichText } from './rich-text.ts'

type DrawBlock = (drawing: Drawing, block: Payload) => HTMLElement

/** A text object as elements: mrkdwn with its marks, plain text as it is. */
const drawText = (drawing: Drawing, value: unknown): Node[] =>
  record(value).type === 'mrkdwn'
    ? drawMrkdwn(words(value), drawing.names)
    : [document.createTextNode(record(value).emoji === false ? words(value) : withEmoji(words(value)))]

const drawSection: DrawBlock = (drawing, block) => {
  const blockId = text(block.block_id)
  const body = element('div', { class: 'slack-section-text' })
  if (block.text) body.append(element('div', { class: 'slack-prose' }, ...drawText(drawing, block.text)))
  if (block.fields) {
    const fields = list(block.fields).map((field) =>
      element('div', { class: 'slack-prose' }, ...drawText(drawing, field)),
    )
    body.append(element('div', { class: 'slack-fields' }, ...fields))
  }
  const accessory = record(block.accessory)
  if (!block.accessory) return element('div', { class: 'slack-section' }, body)
  const drawn = drawElement(drawing, blockId, accessory, words(block.text).slice(0, 80))
  const isWide =
    ['checkboxes', 'radio_buttons'].includes(text(accessory.type)) || text(accessory.type).startsWith('multi_')
  return element('div', { class: `slack-section with-accessory${isWide ? ' wide' : ''}` }, body, drawn)
}

const drawActions: DrawBlock = (drawing, block) => {
  const elements = list(block.elements).map((source) => drawElement(drawing, text(block.block_id), source))
  return element('div', { class: 'slack-actions' }, ...elements)
}

const drawContext: DrawBlock = (drawing, block) => {
  const parts = list(block.elements).map((part) =>
    part.type === 'image' ? drawThumbnail(part) : element('span', { class: 'slack-prose' }, ...drawText(drawing, part)),
  )
  return element('div', { class: 'slack-context' }, ...parts)
}

const drawImage: DrawBlock = (_drawing, block) => {
  const title = words(block.title)
  const caption = title && element('figcaption', {}, withEmoji(title))
  const address = text(block.image_url)
  const image = /^https?:|^data:image\//.test(address)
    ? element('img', { src: address, alt: text(block.alt_text), loading: 'lazy' })
    : placeholder(text(block.alt_text) || 'image')
  return element('figure', { class: 'slack-image' }, caption || undefined, image)
}

const drawCell = (drawing: Drawing, cell: Payload): Node[] =>
  cell.type === 'rich_text' ? drawRichText(cell, drawing.names) : [document.createTextNode(withEmoji(text(cell.text)))]

/** A table; its first row is its head, as Slack draws it. */
const drawTable: DrawBlock = (drawing, block) => {
  const settings = list(block.column_settings)
  const rows = Array.isArray(block.rows) ? block.rows.map(list) : []
  const drawRow = (row: Payload[], tag: 'th' | 'td'): HTMLElement =>
    element(
      'tr',
      {},
      ...row.map((cell, column) => {
        const drawn = element(tag, tag === 'th' ? { scope: 'col' } : {}, ...drawCell(drawing, cell))
        const align = text(settings[column]?.align) || (cell.type === 'raw_number' ? 'right' : '')
        if (align) drawn.style.textAlign = align
        return drawn
      }),
    )
  const [head = [], ...body] = rows
  const table = element('table', {})
  if (text(block.caption)) table.append(element('caption', {}, text(block.caption)))
  table.append(
    element('thead', {}, drawRow(head, 'th')),
    element('tbody', {}, ...body.map((row) => drawRow(row, 'td'))),
  )
  return element('div', { class: 'slack-table', tabindex: 0, role: 'region', 'aria-label': 'Table' }, table)
}

const drawCard: DrawBlock = (drawing, block) =>
  element(
    'div',
    { class: 'slack-card' },
    block.title ? element('div', { class: 'slack-card-title' }, ...drawText(drawing, block.title)) : undefined,
    block.subtitle ? element('div', { class: 'slack-hint' }, ...drawText(drawing, block.subtitle)) : undefined,
    block.body ? element('div', { class: 'slack-prose' }, ...drawText(drawing, block.body)) : undefined,
    block.actions ? drawActions(drawing, { ...block, elements: block.actions }) : undefined,
  )

const drawContainer: DrawBlock = (drawing, block) =>
  element(
    'div',
    { class: 'slack-card' },
    element('div', { class: 'slack-card-title' }, withEmoji(words(block.title))),
    ...drawBlocks(drawing, list(block.child_blocks)),
  )

const blocks: Readonly<Record<string, DrawBlock>> = {
  section: drawSection,
  actions: drawActions,
  context: drawContext,
  context_actions: drawActions,
  image: drawImage,
  input: drawInputBlock,
  table: drawTable,
  data_table: drawTable,
  card: drawCard,
  container: drawContainer,
  carousel: (drawing, block) =>
    element('div', { class: 'slack-carousel' }, ...list(block.elements).map((card) => drawCard(drawing, card))),
  divider: () => element('hr', { class: 'slack-divider' }),
  header: (_drawing, block) => element('h3', { class: 'slack-header' }, withEmoji(words(block.text))),
  markdown: (_drawing, block) => element('div', { class: 'slack-prose markdown' }, ...drawMarkdown(text(block.text))),
  rich_text: (drawing, block) => element('div', { class: 'slack-prose rich' }, ...drawRichText(block, drawing.names)),
  alert: (drawing, block) =>
    element('div', { class: `slack-alert ${text(block.level)}`, role: 'note' }, ...drawText(drawing, block.text)),
}

/** Blocks as elements, in order. One this pane does not know says so. */
export const drawBlocks = (drawing: Drawing, source: readonly Payload[]): HTMLElement[] =>
  source.map((block) => blocks[text(block.type)]?.(drawing, block) ?? placeholder(block.type))
