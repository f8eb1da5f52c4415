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

/** Stops stand below each other: side by side they would be broken letter by letter on a phone. */
const drawPath = (stops: readonly Stop[]): CardElement[] =>
  stops.map(({ label, detail, state }, index) => ({
    type: 'ColumnSet',
    spacing: gap(index),
    columns: [
      column('24px', [drawLine(marks[state], { color: colors[state], strong: true })]),
      column('2', [drawLine(label, { strong: state === 'current', quiet: state === 'ahead' })]),
      column('3', [drawLine(detail || spoken[state], { quiet: true })]),
    ],
  }))

/** A name's share of the width, beside what it is: as wide as the longest needs, on a phone too. */
const sharesOf = (labels: readonly string[]): readonly [label: string, value: string] => {
  const longest = Math.max(0, ...labels.map(({ length }) => length))
  if (longest <= 8) return ['1', '4']
  return longest <= 14 ? ['2', '5'] : ['2', '3']
}

const drawFacts = ({ facts }: BlockOf<'facts'>): CardElement[] => {
  const [label, value] = sharesOf(facts.map((fact) => fact.label))
  return facts.map((fact, index) => ({
    type: 'ColumnSet',
    spacing: gap(index),
    columns: [
      column(label, [drawLine(fact.label, { strong: true })]),
      column(value, [drawLine(fact.value), ...drawText(fact.value).slice(1)]),
    ],
  }))
}

/** Characters that stand in one line beside a button, on a phone's width too. */
const oneLine = 56

/** Characters of a button that leaves the words beside it their room on a phone. */
const besideLabel = 10

/** What an entry has besides its line, folded away below it. */
const fold = (
  { detail, actions }: Pick<BlockOf<'entry'>, 'detail' | 'actions'>,
  id: string,
  drawing: Drawing,
): { readonly button: CardElement; readonly folded: CardElement & { readonly items: readonly CardElement[] } } => ({
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
const drawRow = ({ text, detail, actions = [] }: BlockOf<'entry'>, drawing: Drawing): CardElement[] => {
  const words: Text = [
    ...(typeof text === 'string' ? [{ text }] : text),
    ...(detail === undefined ? [] : [{ text: `  ${wordsOf(detail)}` }]),
  ]
  const isWhole = wordsOf(words).length <= oneLine
  const fits = isWhole && actions.length <= 1 && actions.every((one) => !asks(one) && isShort(one))
  const hidden = { ...(isWhole || detail === undefined ? {} : { detail }), actions }
  const { button, folded } = fold(hidden, `more-${drawing.newKey()}`, drawing)
  const isEmpty = folded.items.length === 0
  const right = isEmpty ? [] : fits ? drawActions(actions, drawing) : [button]
  const row: CardElement = {
    type: 'ColumnSet',
    // Ten of them in 350 pixels: a button is 32 high in Teams, and a line between them takes one.
    spacing: 'None',
    separator: true,
    columns: [
      column('stretch', [drawLine(isWhole ? words : text)], { verticalContentAlignment: 'Center' }),
      ...(right.length > 0 ? [column('auto', right, { verticalContentAlignment: 'Center' })] : []),
    ],
  }
  return fits || isEmpty ? [row] : [row, folded]
}

const isShort = ({ label }: Action): boolean => label.length <= besideLabel
const asks = (action: Action): boolean => action.kind === 'action' && action.confirm !== undefined

/** An entry of a short list: all of it, with its one button at the right. */
const drawEntry = (entry: BlockOf<'entry'>, drawing: Drawing): CardElement[] => {
  const { text, detail, actions = [] } = entry
  if (drawing.dense) return drawRow(entry, drawing)
  const words = [
    ...drawText(text),
    ...(detail === undefined ? [] : drawText(detail, { quiet: true, size: 'Small', spacing: 'None' })),
  ]
  const beside = actions.length === 1 && !asks(actions[0]!) && isShort(actions[0]!)
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
  facts: drawFacts,
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
