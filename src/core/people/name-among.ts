import { searchedWords, searchKey } from './search-key.ts'
import { alsoWritten } from './spellings.ts'

/** Words that stand around a name: what is to be done with whoever it is, what is asked about them, and small ones. */
const around = new Set(
  (
    'remind nudge hold freeze resume end replace remove withdraw delete drop rematch unmatch excuse email mail write message text call open ' +
    'show see find look pause status pair pairs partner partners is are was did does do has have had when where who how what about the a an ' +
    'of for to up and with meet met please me my now ok okay doing'
  ).split(' '),
)

/** What is left of a sentence without the words around a name: "remind Ana and Ben" is "Ana Ben". */
export const nameAmong = (sentence: string): string =>
  sentence
    .replaceAll(/[’']s\b/g, '')
    .split(/\s+/)
    .filter((word) => !around.has(searchKey(word)))
    .join(' ')

/** Whether every word that was typed is one of these in full: "test" means nobody called Testerman. */
export const isNamed = (typed: string, ...among: readonly (string | undefined)[]): boolean => {
  const own = new Set(among.flatMap((one = '') => searchKey(one).split(' ')))
  const words = searchedWords(typed)
  return words.length > 0 && words.every((word) => [word, ...alsoWritten(word)].some((one) => own.has(one)))
}
