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

/** A line of the table, behind its evidence: for each meaning (its place among all) how many tenths it speaks for it, or against it. */
const weightsIn = (told: string): Weights => {
  const numbers = told.split(' ').map(Number)
  return numbers.flatMap((place, i) => {
    const meaning = i % 2 === 0 ? meanings[place] : undefined
    return meaning ? [[meaning, numbers[i + 1]! / 10] as const] : []
  })
}

const partedAt = (line: string): readonly [evidence: string, told: string] => {
  const at = line.indexOf(' | ')
  return [line.slice(0, at), line.slice(at + 3)]
}

let table: Map<string, string | Weights> | undefined

/** The line of the table for a piece of evidence. It is taken apart when a sentence first asks for it, not when the server starts. */
export const weightsOf = (evidence: string): Weights => {
  table ??= new Map(learned.weights.map(partedAt))
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
