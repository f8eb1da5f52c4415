import { searchKey } from '../people/search-key.ts'
import { slips, slipsAllowed } from '../people/slips.ts'
import { telling, wholeWord } from '../people/spellings.ts'

/** The words of a place's name by which it is told from others, however people write them: `Mt. Juliet H.S.` is mount, juliet, high. */
export const placeWords = (name: string): readonly string[] =>
  telling(searchKey(name).split(' ').filter(Boolean)).flatMap((word) => severalWords[word] ?? wholeWord(word))

const severalWords: Readonly<Record<string, readonly string[]>> = { jhs: ['junior', 'high'], shs: ['senior', 'high'] }

/** The same as one word, since `Mc Minn` and `De Kalb` are written both ways. */
export const placeKey = (name: string): string => placeWords(name).join('')

const most = 3

const isSlip = (word: string, own: string): boolean =>
  word === own || (word.length > 4 && word[0] === own[0] && slips(word, own) < 3)

/**
 * Of these places those that were likely meant, three at most: their names have every word that was typed, it has every word of theirs, or
 * they are a slip of the finger away.
 */
export const placesNear = <T>(typed: string, places: readonly T[], nameOf: (place: T) => string): readonly T[] => {
  const words = placeWords(typed)
  const key = words.join('')
  if (key.length < 3) return []
  const likely = places.flatMap((one) => {
    const own = placeWords(nameOf(one))
    if (words.every((word) => own.includes(word))) return [{ one, by: 0 }]
    const ownKey = own.join('')
    const by = Math.abs(ownKey.length - key.length) > 3 || ownKey[0] !== key[0] ? 9 : slips(ownKey, key)
    if (by <= slipsAllowed(key.length)) return [{ one, by }]
    if (words.every((word) => own.some((one) => isSlip(word, one)))) return [{ one, by: 3 }]
    return own.length > 0 && own.every((word) => words.includes(word)) ? [{ one, by: 4 }] : []
  })
  const best = Math.min(...likely.map(({ by }) => by))
  return likely
    .filter(({ by }) => by <= best + 1)
    .map(({ one }) => one)
    .slice(0, most)
}
