import { createHash } from 'node:crypto'

/** Repeatable choices: the same seed text gives the same sequence on every machine. */
export interface Chance {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  shuffle<T>(from: readonly T[]): T[]
}

/** Hexadecimal digest of the parts, for ids that look random and never change. */
const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('hex')

/** Mulberry32, seeded from the text's digest. */
export const createChance = (seed: string): Chance => {
  let state = Number.parseInt(digest(seed).slice(0, 8), 16)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    shuffle: (from) => {
      const items = [...from]
      for (let index = items.length - 1; index > 0; index--) {
        const other = below(index + 1)
        const held = items[index]!
        items[index] = items[other]!
        items[other] = held
      }
      return items
    },
  }
}

/** An id in Slack's shape: a letter, then ten capitals and digits. */
export const slackId = (letter: 'T' | 'U' | 'C' | 'B', ...parts: string[]): string =>
  letter +
  BigInt(`0x${digest(letter, ...parts).slice(0, 28)}`)
    .toString(36)
    .toUpperCase()
    .padStart(10, '0')
    .slice(-10)

/** A version 4 shaped GUID, as Entra gives its tenants and users. */
export const guid = (...parts: string[]): string => {
  const hex = digest('guid', ...parts)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
