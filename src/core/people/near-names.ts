import { nameWords } from './names.ts'
import { alsoCalled } from './nicknames.ts'
import { searchKey } from './search-key.ts'
import { slips, slipsAllowed } from './slips.ts'

/** By which somebody is looked for. */
export interface Called {
  readonly name: string
  readonly email?: string
}

/** At most so many are offered. */
const most = 5
const never = 99

/**
 * Who was likely meant by a name that nobody has, five at most: whose name or address has a word for each that was typed, as it is, as
 * people are called for short, or a slip of the finger away; or the same letters, spaced in another way. The nearest first.
 */
export const nearestNames = <T extends Called>(typed: string, people: readonly T[]): readonly T[] => {
  const words = wordsTyped(typed)
  if (words.length === 0) return []
  const likely = people
    .map((one) => ({ one, by: farness(words, one) }))
    .filter(({ by }) => by < never)
    .sort((a, b) => a.by - b.by || a.one.name.localeCompare(b.one.name, 'en-US'))
  const best = likely[0]?.by ?? 0
  return likely
    .filter(({ by }) => by <= best + 1)
    .map(({ one }) => one)
    .slice(0, most)
}

/**
 * What stands in the name or address of whoever is near, so that an index finds them: for each word that was typed one of these pieces.
 * A slip spoils one piece of a word; two neighbors swapped across a cut spoil both, so the word is there with those swapped, too.
 */
export const piecesOfNear = (typed: string): readonly (readonly string[])[] =>
  wordsTyped(typed).map((word) => [...new Set([...cut(word), ...swapped(word), ...alsoCalled(word)])])

/** Without titles, and without an initial beside other words. */
const wordsTyped = (typed: string): readonly string[] => {
  const words = nameWords(typed)
  const long = words.filter((word) => word.length > 1)
  return long.join('').length < 3 ? [] : long
}

const farness = (words: readonly string[], { name, email }: Called): number => {
  const own = nameWords(name)
  const spaced = words.length === own.length ? never : slips(words.join(''), own.join(''))
  if (spaced < 2) return spaced
  const all = email ? [...own, searchKey(email)] : own
  return Math.min(
    never,
    words.reduce((sum, word) => sum + Math.min(...all.map((one) => farFrom(word, one))), 0),
  )
}

const farFrom = (word: string, own: string): number =>
  own.startsWith(word) || alsoCalled(word).includes(own) ? 0 : slipsBetween(word, own)

/** A short word begins alike at least. */
const slipsBetween = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  if (length < 3 || (length === 3 && a[0] !== b[0]) || Math.abs(a.length - b.length) > 3) return never
  const by = slips(a, b)
  return by <= slipsAllowed(length) ? by : never
}

/** Where a word is cut, so that one piece is whole where a slip is in another. */
const cutsOf = ({ length }: string): readonly number[] => {
  const pieces = length < 4 ? 1 : length < 9 ? 2 : 3
  return Array.from({ length: pieces - 1 }, (_, at) => Math.floor((length * (at + 1)) / pieces))
}

const cut = (word: string): readonly string[] => {
  if (word.length === 3) return [word.slice(0, 2), word.slice(1)]
  const ends = [0, ...cutsOf(word), word.length]
  return ends.slice(1).map((end, at) => word.slice(ends[at], end))
}

const swapped = (word: string): readonly string[] =>
  (word.length === 3 ? [1, 2] : cutsOf(word)).map(
    (at) => `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`,
  )
