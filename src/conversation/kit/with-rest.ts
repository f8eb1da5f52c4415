import { writeCsv } from '../../core/table/write-csv.ts'
import type { Card } from './card.ts'
import type { Reply } from './reply.ts'
import { inFigures } from './words.ts'

/** Of more than a card shows: how many more, and where. */
export const restBelow = (more: number) =>
  more > 0 ? [{ kind: 'text', text: `And ${inFigures(more)} more: the file below has them all.` } as const] : []

interface Rest {
  /** Of the file, without its ending. */
  readonly name: string
  /** Everything, the heading first. */
  readonly rows: readonly (readonly string[])[]
  /** How many of them the card shows. */
  readonly shown: number
}

/** A reply whose card shows the first of many, with all of them in a file below it where there are more. */
export const withRest = (reply: Reply & { readonly card: Card }, { name, rows, shown }: Rest): Reply =>
  rows.length - 1 <= shown
    ? reply
    : {
        kind: 'file',
        card: reply.card,
        file: { name: `${name}.csv`, mediaType: 'text/csv', content: new TextEncoder().encode(writeCsv(rows)) },
      }
