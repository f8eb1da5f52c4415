import type { ListItems, ListKind } from './list-items.ts'

export type Cells = Readonly<Record<string, string>>
export type Wrong = (column: string, sentence: string) => void

export interface ItemReader<K extends ListKind> {
  /** The item of a row; undefined after it said what is wrong. */
  read(cells: Cells, wrong: Wrong): ListItems[K] | undefined
  /** What makes two rows the same thing. */
  keyOf(item: ListItems[K]): string
}
