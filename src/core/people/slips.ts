import { distance } from 'fastest-levenshtein'

/** How many slips of the finger lie between two words. Two neighbors swapped count as one, as on a phone they are. */
export const slips = (a: string, b: string): number => {
  const plain = distance(a, b)
  if (plain !== 2 || a.length !== b.length) return plain
  const at = [...a].findIndex((sign, i) => sign !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : plain
}

/** So many slips are believed in a word of this length. */
export const slipsAllowed = (length: number): number => (length < 7 ? 1 : length < 9 ? 2 : 3)
