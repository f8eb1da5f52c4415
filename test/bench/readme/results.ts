import { readFileSync } from 'node:fs'

/** A bench's results file. */
export interface Results {
  readonly ratios: Readonly<Record<string, number>>
  readonly figures: Readonly<Record<string, { readonly value: number; readonly unit: string }>>
  readonly raw: Readonly<Record<string, unknown>>
}

/** What a bench found for the last release. @throws when none was kept */
export const readResults = (bench: string): Results =>
  JSON.parse(readFileSync(new URL(`../kept/${bench}.json`, import.meta.url), 'utf8')) as Results
