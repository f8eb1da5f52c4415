import { sameChance } from './ways.ts'

/** What is learned from: pieces of evidence and the meanings that are right, as shares where they are several wishes at once. */
export interface Lesson {
  readonly evidence: readonly string[]
  /** Any of these is right. */
  readonly meanings: readonly string[]
  /** All of these at once. */
  readonly several: boolean
}

export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>

interface Row {
  readonly columns: readonly number[]
  readonly scale: number
  readonly right: readonly number[]
  readonly several: boolean
}

const pace = 0.5
/** What a share is off by less than this teaches nothing. */
const least = 1e-4

/** Shares of the meanings as the weights have them now, written into `shares`. */
const share = ({ columns, scale }: Row, weights: Float64Array, start: Float64Array, shares: Float64Array) => {
  const count = shares.length
  shares.fill(0)
  for (const column of columns) {
    const from = column * count
    for (let k = 0; k < count; k++) shares[k]! += weights[from + k]!
  }
  let highest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) {
    shares[k] = start[k]! + shares[k]! * scale
    if (shares[k]! > highest) highest = shares[k]!
  }
  let total = 0
  for (let k = 0; k < count; k++) total += shares[k] = Math.exp(shares[k]! - highest)
  for (let k = 0; k < count; k++) shares[k]! /= total
}

/** What is not told of a sentence each time it is learned from: so each piece learns to speak without the others, as in wording that is new. */
const untold = 0.5
const withoutSome = (row: Row, chance: () => number): Row => ({
  ...row,
  columns: row.columns.filter(() => chance() >= untold),
  scale: row.scale / (1 - untold),
})

/** Where the shares should be: on what is right, as it is spread already, or evenly on several wishes. */
const aimOf = ({ right, several }: Row, shares: Float64Array): Float64Array => {
  const aim = new Float64Array(shares.length)
  const sum = right.reduce((all, k) => all + shares[k]!, 0)
  for (const k of right) aim[k] = several ? 1 / right.length : shares[k]! / sum
  return aim
}

/** Step down each slope by how steep it has been so far. */
const step = (values: Float64Array, slope: Float64Array, steepness: Float64Array) => {
  for (let i = 0; i < values.length; i++) {
    const by = slope[i]!
    if (by === 0) continue
    steepness[i]! += by * by
    values[i]! -= (pace * by) / Math.sqrt(steepness[i]! + 1e-8)
  }
}

/** Multinomial logistic regression over pieces of evidence: weights that make what is right likely, and no larger than that takes. */
export const train = (lessons: readonly Lesson[], rounds: number, keepsClose = 0.01): Weights => {
  const meanings = [...new Set(lessons.flatMap((one) => one.meanings))].sort()
  const columns = new Map<string, number>()
  for (const { evidence } of lessons)
    for (const piece of evidence) columns.set(piece, columns.get(piece) ?? columns.size)
  const rows: Row[] = lessons.map((one) => ({
    columns: one.evidence.map((piece) => columns.get(piece)!),
    scale: 1 / Math.sqrt(Math.max(1, one.evidence.length)),
    right: one.meanings.map((name) => meanings.indexOf(name)),
    several: one.several,
  }))
  const count = meanings.length
  const weights = new Float64Array(columns.size * count)
  const start = new Float64Array(count)
  const [steepness, steepnessOfStart] = [new Float64Array(weights.length), new Float64Array(count)]
  const shares = new Float64Array(count)
  const chance = sameChance(11)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => weight * keepsClose)
    const slopeOfStart = new Float64Array(count)
    for (const whole of rows) {
      const row = withoutSome(whole, chance)
      share(row, weights, start, shares)
      const aim = aimOf(row, shares)
      for (let k = 0; k < count; k++) {
        const off = shares[k]! - aim[k]!
        if (Math.abs(off) < least) continue
        slopeOfStart[k]! += off
        for (const column of row.columns) slope[column * count + k]! += off * row.scale
      }
    }
    step(weights, slope, steepness)
    step(start, slopeOfStart, steepnessOfStart)
  }
  const line = (values: ArrayLike<number>, from: number) =>
    new Map(meanings.map((meaning, k) => [meaning, values[from + k]!] as const))
  return new Map([
    ['=always', line(start, 0)],
    ...[...columns].map(([piece, column]) => [piece, line(weights, column * count)] as const),
  ])
}
