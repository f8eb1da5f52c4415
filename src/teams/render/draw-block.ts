import type { Bar, Block, Stop } from '../../conversation/kit/card.ts'
import type { CardElement } from './adaptive-card.ts'
import { type Drawing, drawActions, isLink } from './draw-actions.ts'
import { drawLine, drawText, runText } from './text-runs.ts'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

const column = (width: string, items: readonly CardElement[], more: object = {}): CardElement => ({
  type: 'Column',
  width,
  items,
  ...more,
})

/** Rows of one block stand close, and apart from the block before. */
const gap = (index: number) => (index === 0 ? 'Medium' : 'Small')

const marks = { done: '\u2714', current: '\u25cf', ahead: '\u25cb', skipped: '\u2013' } as const
const colors = { done: 'Good', current: 'Accent', ahead: undefined, skipped: undefined } as const
const spoken = { done: 'done', current: 'now', ahead: 'to come', skipped: 'skipped' } as const

const drawStop = ({ label, detail, state }: Stop): CardElement[] => [
  drawLine(marks[state], { center: true, size: 'Large', strong: true, color: colors[state], quiet: state === 'ahead' }),
  drawLine(label, { center: true, strong: state === 'current', quiet: state === 'ahead', spacing: 'None' }),
  ...drawText(detail, { center: true, size: 'Small', quiet: true, spacing: 'None' }),
]

/** Up to five stops stand side by side as a line; more would not fit a phone and stand below each other. */
const drawPath = (stops: readonly Stop[]): CardElement[] => {
  if (stops.length > 5)
    return stops.map(({ label, detail, state }) => ({
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        column('24px', [drawLine(marks[state], { color: colors[state], strong: true })]),
        column('stretch', [drawLine(label, { strong: state === 'current' })]),
        column('auto', [drawLine(detail || spoken[state], { quiet: true })]),
      ],
    }))
  const columns = stops.flatMap((stop, index) => [
    ...(index === 0 ? [] : [column('auto', [drawLine('\u2500', { quiet: true, size: 'Large' })])]),
    column('stretch', drawStop(stop)),
  ])
  return [{ type: 'ColumnSet', spacing: 'Medium', columns }]
}

const cells = 12
/** A bar of characters: it looks the same on every client, and the number beside it is read aloud. */
const drawBar = ({ label, value, of }: Bar, index: number): CardElement => {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0
  const full = share === 0 ? 0 : Math.max(1, Math.round(share * cells))
  return {
    type: 'ColumnSet',
    spacing: gap(index),
    columns: [
      column('stretch', [drawLine(label)]),
      column('auto', [
        {
          type: 'RichTextBlock',
          inlines: [
            { type: 'TextRun', text: '\u2588'.repeat(full), color: 'Accent', fontType: 'Monospace' },
            { type: 'TextRun', text: '\u2591'.repeat(cells - full), isSubtle: true, fontType: 'Monospace' },
          ].filter((one) => one.text !== ''),
        },
      ]),
      column('56px', [drawLine(`${value} of ${of}`, { size: 'Small' })]),
    ],
  }
}

const drawEntry = ({ text, detail, actions }: BlockOf<'entry'>, drawing: Drawing): CardElement => ({
  type: 'Container',
  separator: true,
  spacing: 'Medium',
  items: [
    ...drawText(text),
    ...(detail === undefined ? [] : drawText(detail, { quiet: true, size: 'Small', spacing: 'None' })),
    ...drawActions(actions, drawing),
  ],
})

/** One entry per kind of block. A new kind does not compile until it is drawn here. */
const blocks: { [K in Block['kind']]: (block: BlockOf<K>, drawing: Drawing) => CardElement[] } = {
  text: ({ text, quiet }) => drawText(text, quiet ? { quiet, size: 'Small' } : {}),
  heading: ({ text }) => drawText(text, { strong: true, spacing: 'Medium' }),
  quote: ({ text, by }) => [
    {
      type: 'Container',
      style: 'emphasis',
      items: [
        drawLine(text, { italic: true }),
        ...drawText(text, { italic: true }).slice(1),
        ...(by === undefined ? [] : drawText(`\u2014 ${by}`, { quiet: true, size: 'Small', spacing: 'Small' })),
      ],
    },
  ],
  facts: ({ facts }) =>
    facts.map(({ label, value }, index) => ({
      type: 'ColumnSet',
      spacing: gap(index),
      columns: [
        column('140px', [drawLine(label, { strong: true })]),
        column('stretch', [drawLine(value), ...drawText(value).slice(1)]),
      ],
    })),
  list: ({ items }) =>
    items.map((item, index) => ({
      type: 'ColumnSet',
      spacing: gap(index),
      columns: [
        column('16px', [drawLine('\u2022')]),
        column('stretch', [drawLine(item), ...drawText(item).slice(1)], { spacing: 'Small' }),
      ],
    })),
  path: ({ stops }) => drawPath(stops),
  bars: ({ bars }) => bars.map(drawBar),
  image: ({ url, alt }) =>
    isLink(url) || /^data:image\/png;base64,/.test(url)
      ? [{ type: 'Image', url, altText: runText(alt), size: 'Stretch' }]
      : drawText(alt, { quiet: true }),
  entry: (block, drawing) => [drawEntry(block, drawing)],
  divider: () => [{ type: 'Container', separator: true, spacing: 'Medium', items: [] }],
}

export const drawBlock = (block: Block, drawing: Drawing): CardElement[] =>
  (blocks[block.kind] as (block: Block, drawing: Drawing) => CardElement[])(block, drawing)
