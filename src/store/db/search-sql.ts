import { searchKey } from '../../core/people/search-key.ts'

/**
 * What `searchKey` of core leaves of a text, as far as single words of a key are looked for in it: no marks, no case, no
 * apostrophes and dots. Spaces and dashes may stay, since each word is looked for by itself.
 */
const folded = (text: string): string =>
  `regexp_replace(lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g')), '[''’‘\`´.]', '', 'g')`

/** The words that are looked for. Nothing typed finds everything. */
export const searchWords = (typed: string): readonly string[] => searchKey(typed).split(' ').filter(Boolean)

/** Whether every word of an array parameter stands in one of these columns. */
export const hasEveryWord = (words: string, ...columns: readonly string[]): string =>
  `NOT EXISTS (SELECT 1 FROM unnest(${words}::text[]) AS w WHERE position(w IN ${folded(
    `concat_ws(' ', ${columns.join(', ')})`,
  )}) = 0)`

/** What the board's index is asked for: rows with a word that begins so for each that was typed; empty for none. */
export const beginningsSearched = (typed: string): string =>
  searchWords(typed.replaceAll('@', ' '))
    .map((word) => `'${word}':*`)
    .join(' & ')

/** What an index of `p3_parts` is asked for, as a tsquery: texts in which each word that was typed stands somewhere; empty for none. */
export const partsSearched = (typed: string): string =>
  searchWords(typed)
    .map((word) => `'${word}':*`)
    .join(' & ')
