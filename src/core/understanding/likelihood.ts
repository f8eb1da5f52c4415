import { type IntentName, intentNames } from './intent-names.ts'
import learned from './learned.json' with { type: 'json' }

/** What a sentence may mean; `none` is nothing that the bot does. */
export type Meaning = IntentName | 'none'
export interface Likely {
  readonly meaning: Meaning
  /** 0 to 1, of all meanings that this person's words can have. */
  readonly likelihood: number
}

const meanings = learned.meanings.map((name) => [...intentNames, 'none' as const].find((one) => one === name))

type Weights = readonly (readonly [Meaning, number])[]

/** The sign that stands for 0 in the table; `"` and `\\` are no signs of it. */
const zero = 35
/** What a weight is counted in, so that one sign holds it. */
const unit = 0.2
/** As many units as a sign can hold, for or against. */
const most = 22

/** How the table writes a weight for a meaning: the sign of its place among all, and the sign of its weight. */
export const signsOf = (place: number, weight: number): string => {
  const units = Math.max(-most, Math.min(most, Math.round(weight / unit)))
  return String.fromCharCode(zero + place, zero + most + units)
}

/** A line of the table, behind its evidence: for each meaning how much it speaks for it, or against it. */
const weightsIn = (signs: string): Weights =>
  Array.from({ length: signs.length / 2 }, (_, i) => {
    const meaning = meanings[signs.charCodeAt(2 * i) - zero]
    return meaning && ([meaning, (signs.charCodeAt(2 * i + 1) - zero - most) * unit] as const)
  }).filter((one) => one !== undefined)

const partedAt = (line: string): readonly [evidence: string, signs: string] => {
  const at = line.lastIndexOf(' ')
  return [line.slice(0, at), line.slice(at + 1)]
}

let table: Map<string, string | Weights> | undefined

/** The line of the table for a piece of evidence. It is taken apart when a sentence first asks for it, not when the server starts. */
export const weightsOf = (evidence: string): Weights => {
  table ??= new Map(learned.weights.split('|').map(partedAt))
  const told = table.get(evidence) ?? []
  if (typeof told !== 'string') return told
  const weights = weightsIn(told)
  table.set(evidence, weights)
  return weights
}

/** How much of a line counts in a sentence of many pieces. */
export const scaleOf = (evidence: readonly string[]): number => 1 / Math.sqrt(Math.max(1, evidence.length))

/** The meanings, the likeliest first: evidence added up, and made into shares of those that are possible. */
export const likelihoods = (evidence: readonly string[], possible: readonly Meaning[]): readonly Likely[] => {
  const sums = new Map<Meaning, number>(possible.map((meaning) => [meaning, 0]))
  const add = (weights: Weights, scale: number) => {
    for (const [meaning, weight] of weights) {
      const sum = sums.get(meaning)
      if (sum !== undefined) sums.set(meaning, sum + weight * scale)
    }
  }
  add(weightsOf('=always'), 1)
  const scale = scaleOf(evidence)
  for (const piece of evidence) add(weightsOf(piece), scale)
  const highest = Math.max(...sums.values())
  const shares = [...sums].map(([meaning, sum]) => [meaning, Math.exp(sum - highest)] as const)
  const total = shares.reduce((all, [, share]) => all + share, 0)
  return shares
    .map(([meaning, share]) => ({ meaning, likelihood: share / total }))
    .sort((a, b) => b.likelihood - a.likelihood)
}
