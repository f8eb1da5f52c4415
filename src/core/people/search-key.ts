import { alsoWritten, telling } from './spellings.ts'

/** What is left of a name when it is typed in haste: `Núñez` is `nunez`, `O’Neill` is `oneill`, `Mary-Ann` is `mary ann`, `@kim` is `kim`. */
export const searchKey = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/['’‘`´.]/g, '')
    .replaceAll(/(?<![\p{L}\p{N}])@+/gu, '')
    .replaceAll(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()

/** A search as it was typed; empty where it has nothing but signs, which find everything. */
export const searchTyped = (typed: string): string => (/[\p{L}\p{N}]/u.test(searchKey(typed)) ? typed : '')

/** The words that are looked for: without those that many places have, where others are left. */
export const searchedWords = (typed: string): readonly string[] => {
  const words = searchKey(typed).split(' ').filter(Boolean)
  const left = telling(words)
  return left.length > 0 ? left : words
}

/** Whether every typed word begins a word of these, or stands inside one, or is one of them that people shorten; nothing typed finds everything. */
export const found = (typed: string, ...among: readonly string[]): boolean => {
  const all = ` ${among.map(searchKey).join(' ')} `
  return searchedWords(typed).every(
    (word) => all.includes(word) || alsoWritten(word).some((other) => all.includes(` ${other} `)),
  )
}
