import type { RowFault } from '../../core/table/open-table.ts'
import type { Block, Card } from '../kit/card.ts'
import type { Reply } from '../kit/reply.ts'
import { restBelow, withRest } from '../kit/with-rest.ts'

const shown = 20

/** Every bad row by its line, as many as fit. */
export const faultBlocks = (faults: readonly RowFault[]): readonly Block[] => [
  {
    kind: 'list',
    items: faults
      .slice(0, shown)
      .map(({ line, column, sentence }) => [
        { text: `Line ${line}${column ? `, ${column}` : ''}: `, strong: true },
        { text: sentence },
      ]),
  },
  ...restBelow(faults.length - shown),
]

/** A card of these faults; those that don't fit are in a file below it. */
export const refusedRows = (card: Card, faults: readonly RowFault[]): Reply =>
  withRest(
    { kind: 'refusal', card },
    {
      name: 'rows-to-fix',
      rows: [
        ['line', 'column', 'what to fix'],
        ...faults.map(({ line, column = '', sentence }) => [String(line), column, sentence]),
      ],
      shown,
    },
  )
