import { tidyCell } from './tidy-cell.ts'

/** A column that a file may have. */
export interface Column<Key extends string = string> {
  readonly key: Key
  /** As people are told of it. */
  readonly label: string
  /** Other names for it: PowerSchool's, OneRoster's, people's. Spaces, case, marks and underscores don't matter. */
  readonly also: readonly string[]
}

/** Which cell of a row is which column. */
export type ColumnPlaces<Key extends string = string> = { readonly [K in Key]?: number }

export interface Mapped<Key extends string = string> {
  readonly places: ColumnPlaces<Key>
  /** Headings of the file that are no column of ours, in its order. */
  readonly unknown: readonly string[]
  /** Columns that two headings name. */
  readonly doubled: readonly Column<Key>[]
}

/** What is left of a heading when it is spelled alike everywhere: `[Teachers.Email_Addr]` is `emailaddr`. */
export const headingKey = (heading: string): string =>
  tidyCell(heading)
    .replace(/^\[?\w+[\].](?=.)/, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

const namesColumn = (heading: string, { key, label, also }: Column): boolean => {
  const said = headingKey(heading)
  return said !== '' && [key, label, ...also].some((name) => headingKey(name) === said)
}
/** "School code (8 digits)" without what explains it. */
const bare = (heading: string): string => heading.replace(/\s*\([^()]*\)\s*$/, '')

const isOfCodes = (heading: string): boolean => /(?:code|ids?|number|no|num|nbr|lea|#)$/i.test(bare(heading).trim())

/** Finds our columns among a file's headings. `chosen`: heading for a column, as somebody said; it goes first. */
export const mapHeadings = <Key extends string>(
  headings: readonly string[],
  columns: readonly Column<Key>[],
  chosen: { readonly [K in Key]?: string } = {},
): Mapped<Key> => {
  const places: { [K in Key]?: number } = {}
  const doubled: Column<Key>[] = []
  const taken = new Set<number>()
  for (const column of columns) {
    const said = chosen[column.key]
    const found = (fits: (heading: string) => boolean) => headings.flatMap((heading, i) => (fits(heading) ? [i] : []))
    const named = found((heading) => (said === undefined ? namesColumn(heading, column) : heading === said))
    const explained = said === undefined ? found((heading) => namesColumn(bare(heading), column)) : []
    const fits = named.length > 0 || explained.length > 1 ? named : explained
    // A code and a name of the same thing, as states export it: the code tells it surely.
    const coded = fits.filter((place) => isOfCodes(headings[place]!))
    const [place, ...others] = coded.length === 1 ? coded : fits
    if (place === undefined) continue
    places[column.key] = place
    if (others.length > 0 && said === undefined) doubled.push(column)
    for (const one of fits) taken.add(one)
  }
  const unknown = headings.filter((heading, i) => heading !== '' && !taken.has(i))
  return { places, unknown, doubled }
}
