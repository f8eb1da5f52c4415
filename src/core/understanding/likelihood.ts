import { type IntentName, intentNames } from './intent-names.ts'
import { learned } from './learned.ts'

/** What a sentence may mean; `none` is nothing that the bot does. */
export type Meaning = IntentName | 'none'
export interface Likely {
  readonly meaning: Meaning
  /** 0 to 1, of all meanings that this person's words can have. */
  readonly likelihood: number
}

const isMeaning = (name: string | undefined): name is Meaning =>
  name === 'none' || intentNames.some((one) => one === name)

/** A line of the table: a piece of evidence, then for each meaning how much it speaks for it, or against it. */
const parse = (line: string): readonly [evidence: string, weights: readonly (readonly [Meaning, number])[]] => {
  const [evidence = '', ...rest] = line.split('\t')
  return [
    evidence,
    rest.flatMap((pair) => {
      const [name, weight] = pair.split(' ')
      return isMeaning(name) ? [[name, Number(weight)] as const] : []
    }),
  ]
}

const table = new Map(learned.trim().split('\n').map(parse))
const start = table.get('=always') ?? []

/** The line of the table for a piece of evidence. */
const weightsOf = (evidence: string): readonly (readonly [Meaning, number])[] => table.get(evidence) ?? []

/** The meanings, the likeliest first: evidence added up, and made into shares of those that are possible. */
export const likelihoods = (evidence: readonly string[], possible: readonly Meaning[]): readonly Likely[] => {
  const sums = new Map<Meaning, number>(possible.map((meaning) => [meaning, 0]))
  const add = (weights: readonly (readonly [Meaning, number])[], scale: number) => {
    for (const [meaning, weight] of weights) {
      const sum = sums.get(meaning)
      if (sum !== undefined) sums.set(meaning, sum + weight * scale)
    }
  }
  add(start, 1)
  const scale = 1 / Math.sqrt(Math.max(1, evidence.length))
  for (const piece of evidence) add(weightsOf(piece), scale)
  const highest = Math.max(...sums.values())
  const shares = [...sums].map(([meaning, sum]) => [meaning, Math.exp(sum - highest)] as const)
  const total = shares.reduce((all, [, share]) => all + share, 0)
  return shares
    .map(([meaning, share]) => ({ meaning, likelihood: share / total }))
    .sort((a, b) => b.likelihood - a.likelihood)
}
