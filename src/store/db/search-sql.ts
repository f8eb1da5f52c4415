import { searchedWords } from '../../core/people/search-key.ts'
import { alsoWritten } from '../../core/people/spellings.ts'

/**
 * What `searchKey` of core leaves of a text, as far as single words of a key are looked for in it: no marks, no case, no
 * apostrophes and dots. Spaces and dashes may stay, since each word is looked for by itself.
 */
const folded = (text: string): string =>
  `regexp_replace(lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g')), '[''’‘\`´.]', '', 'g')`

/** The words that are looked for, each with what else people write for it. Nothing typed finds everything. */
export const searchWords = (typed: string): readonly string[] =>
  searchedWords(typed).map((word) => [word, ...alsoWritten(word).map((other) => ` ${other} `)].join('|'))

/** Whether every word of an array parameter, or what is written for it, stands in one of these columns. */
export const hasEveryWord = (words: string, ...columns: readonly string[]): string =>
  `NOT EXISTS (SELECT 1 FROM unnest(${words}::text[]) AS w WHERE NOT EXISTS (SELECT 1 FROM unnest(string_to_array(w, '|')) AS one
     WHERE position(one IN ${folded(`concat_ws(' ', '', ${columns.join(', ')}, '')`)}) > 0))`

/** One word as an index is asked for it: what begins so, or what is written for it. */
const asked = (word: string): string => {
  const other = alsoWritten(word)
  return other.length > 0 ? `('${word}':* | ${other.map((one) => `'${one}'`).join(' | ')})` : `'${word}':*`
}

/** What the board's index is asked for: rows with a word that begins so for each that was typed; empty for none. */
export const beginningsSearched = (typed: string): string =>
  searchedWords(typed.replaceAll('@', ' ')).map(asked).join(' & ')

/** What an index of `p3_parts` is asked for, as a tsquery: texts in which each word that was typed stands somewhere; empty for none. */
export const partsSearched = (typed: string): string => searchedWords(typed).map(asked).join(' & ')

/** The same for texts in which one of the pieces of each word stands. */
export const piecesSearched = (words: readonly (readonly string[])[]): string =>
  words.map((pieces) => `(${pieces.map((one) => `'${one}':*`).join(' | ')})`).join(' & ')
