/** What is left of a name when it is typed in haste: `Núñez` is `nunez`, `O’Neill` is `oneill`, `Mary-Ann` is `mary ann`. */
export const searchKey = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/['’‘`´.]/g, '')
    .replaceAll(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()

/** A search as it was typed; empty where it has nothing but signs, which find everything. */
export const searchTyped = (typed: string): string => (/[\p{L}\p{N}]/u.test(searchKey(typed)) ? typed : '')

/** Whether every typed word begins a word of these, or stands inside one; nothing typed finds everything. */
export const found = (typed: string, ...among: readonly string[]): boolean => {
  const all = among.map(searchKey).join(' ')
  return searchKey(typed)
    .split(' ')
    .every((word) => all.includes(word))
}
