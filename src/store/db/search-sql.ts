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
