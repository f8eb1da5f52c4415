import { mkdirSync, writeFileSync } from 'node:fs'

/** What a bench reports with. Lines that begin with RATIO or FIGURE are for machines, the others for people. */
export interface Bench {
  /** A flag of the command line, as in --rounds 7; the default when it is absent. */
  readonly option: (name: string, otherwise: number) => number
  readonly say: (sentence: string) => void
  /** Ours over theirs: below 1, ours needs less. */
  readonly ratio: (name: string, value: number) => void
  readonly figure: (name: string, value: number, unit: string) => void
  /** Keep raw numbers in the results file. */
  readonly keep: (name: string, value: unknown) => void
}

/** Every `<name>.bench.ts` exports one of these as its default. */
export type RunBench = (bench: Bench) => Promise<void> | void

const resultsFolder = new URL('./results/', import.meta.url)

const rounded = (value: number): number => Number(value.toPrecision(4))

export const createBench = (name: string, flags: readonly string[]): { bench: Bench; save: () => void } => {
  const results: { ratios: Record<string, number>; figures: Record<string, unknown>; raw: Record<string, unknown> } = {
    ratios: {},
    figures: {},
    raw: {},
  }
  const bench: Bench = {
    option: (flag, otherwise) => {
      const at = flags.indexOf(`--${flag}`)
      return at < 0 ? otherwise : Number(flags[at + 1] ?? 1)
    },
    say: (sentence) => console.log(sentence),
    ratio: (key, value) => {
      results.ratios[key] = rounded(value)
      console.log(`RATIO ${key} ${rounded(value)}`)
    },
    figure: (key, value, unit) => {
      results.figures[key] = { value: rounded(value), unit }
      console.log(`FIGURE ${key} ${rounded(value)} ${unit}`)
    },
    keep: (key, value) => {
      results.raw[key] = value
    },
  }
  const save = (): void => {
    // What measures nothing keeps nothing.
    if (Object.keys(results.figures).length + Object.keys(results.ratios).length === 0) return
    mkdirSync(resultsFolder, { recursive: true })
    const file = new URL(`${name}.json`, resultsFolder)
    writeFileSync(file, `${JSON.stringify({ bench: name, node: process.version, ...results }, null, 2)}\n`)
  }
  return { bench, save }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
