import { createHash } from 'node:crypto'

/** How somebody deals with what is asked of them. */
interface Temperament {
  readonly name: 'prompt' | 'usual' | 'slow' | 'silent'
  /** How likely the first word about something moves them, and how likely a reminder does. 0 to 1. */
  readonly first: number
  readonly reminded: number
  /** How many days they take once they are moved: from, and up to. */
  readonly days: readonly [number, number]
}

/**
 * The written model. Nobody measured it: the shares and chances are ours, chosen so that a year has every kind of trouble in it,
 * and what a simulated year shows is true of these invented people alone.
 */
const temperaments: readonly (Temperament & { readonly share: number })[] = [
  { name: 'prompt', share: 0.3, first: 0.85, reminded: 0.9, days: [0, 3] },
  { name: 'usual', share: 0.4, first: 0.45, reminded: 0.65, days: [1, 7] },
  { name: 'slow', share: 0.24, first: 0.1, reminded: 0.35, days: [2, 9] },
  { name: 'silent', share: 0.06, first: 0.01, reminded: 0.03, days: [3, 10] },
]

/** What befalls somebody in the year, whatever they are like. */
export interface Lot {
  readonly temperament: Temperament
  readonly declines: boolean
  /** Day of the year on which they leave; undefined for nearly all. */
  readonly leavesOn?: number
  /** From which day of the year they are away, and for how long. */
  readonly away?: { readonly from: number; readonly days: number }
}

/** The same draw for the same words, whatever else happens: policies are compared on the same luck. 0 up to 1. */
export const draw = (...words: readonly (string | number)[]): number =>
  createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) / 2 ** 32

const between = (from: number, to: number, chance: number): number => Math.floor(from + (to - from + 1) * chance)

export const lotOf = (seed: string, email: string): Lot => {
  const luck = (what: string) => draw(seed, email, what)
  let left = luck('temperament')
  const temperament =
    temperaments.find(({ share }) => {
      left -= share
      return left < 0
    }) ?? temperaments[0]!
  return {
    temperament,
    declines: luck('declines') < 0.05,
    ...(luck('leaves') < 0.03 && { leavesOn: between(60, 240, luck('leaves on')) }),
    ...(luck('away') < 0.08 && {
      away: { from: between(40, 220, luck('away from')), days: between(10, 35, luck('away for')) },
    }),
  }
}
