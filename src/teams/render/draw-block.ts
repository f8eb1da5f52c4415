import { type Action, type Block, type Stop, type Text, wordsOf } from '../../conversation/kit/card.ts'
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

/** Characters that stand in one line beside a button, on a phone's width too. */
const oneLine = 56

/** What an entry has besides its line, folded away below it. */
const fold = (
  { detail, actions }: BlockOf<'entry'>,
  id: string,
  drawing: Drawing,
): { readonly button: CardElement; readonly folded: CardElement } => ({
  button: {
    type: 'ActionSet',
    actions: [
      {
        type: 'Action.ToggleVisibility',
        title: actions?.some(({ label }) => label === 'Open') ? 'More' : 'Open',
        targetElements: [id],
      },
    ],
  },
  folded: {
    type: 'Container',
    id,
    isVisible: false,
    style: 'emphasis',
    spacing: 'None',
    items: [
      ...(detail === undefined ? [] : drawText(detail, { quiet: true, size: 'Small' })),
      ...drawActions(actions, drawing),
    ],
  },
})

/** A row of a long list: its line, with its one button at the right; what doesn't fit is behind "Open". */
const drawRow = (entry: BlockOf<'entry'>, drawing: Drawing): CardElement[] => {
  const { text, detail, actions = [] } = entry
  const words: Text = [
    ...(typeof text === 'string' ? [{ text }] : text),
    ...(detail === undefined ? [] : [{ text: `  ${wordsOf(detail)}` }]),
  ]
  const fits = wordsOf(words).length <= oneLine && actions.length <= 1 && actions.every((one) => !asks(one))
  const { button, folded } = fold(entry, `more-${drawing.newKey()}`, drawing)
  const right = fits ? drawActions(actions, drawing) : [button]
  const row: CardElement = {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      column('stretch', [drawLine(fits ? words : text)], { verticalContentAlignment: 'Center' }),
      ...(right.length > 0 ? [column('auto', right, { verticalContentAlignment: 'Center' })] : []),
    ],
  }
  return fits ? [row] : [row, folded]
}

const asks = (action: Action): boolean => action.kind === 'action' && action.confirm !== undefined

/** An entry of a short list: all of it, with its one button at the right. */
const drawEntry = (entry: BlockOf<'entry'>, drawing: Drawing): CardElement[] => {
  const { text, detail, actions = [] } = entry
  if (drawing.dense) return drawRow(entry, drawing)
  const words = [
    ...drawText(text),
    ...(detail === undefined ? [] : drawText(detail, { quiet: true, size: 'Small', spacing: 'None' })),
  ]
  const beside = actions.length === 1 && !asks(actions[0]!)
  const drawn = drawActions(actions, drawing)
  if (!beside || drawn.length === 0)
    return [{ type: 'Container', separator: true, spacing: 'Medium', items: [...words, ...drawn] }]
  const columns = [
    column('stretch', words, { verticalContentAlignment: 'Center' }),
    column('auto', drawn, { verticalContentAlignment: 'Center' }),
  ]
  return [{ type: 'ColumnSet', separator: true, spacing: 'Medium', columns }]
}

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
  image: ({ url, alt }) =>
    isLink(url) || /^data:image\/png;base64,/.test(url)
      ? [{ type: 'Image', url, altText: runText(alt), size: 'Stretch' }]
      : drawText(alt, { quiet: true }),
  entry: drawEntry,
  divider: () => [{ type: 'Container', separator: true, spacing: 'Medium', items: [] }],
}

export const drawBlock = (block: Block, drawing: Drawing): CardElement[] =>
  (blocks[block.kind] as (block: Block, drawing: Drawing) => CardElement[])(block, drawing)
