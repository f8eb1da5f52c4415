// npm run learn: learns what speaks for which meaning from the ways and the tuning half of the sentences, and writes the table.
// npm run learn -- cant make it thursday: says why these words mean what they do.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { officeIntents } from '../../../src/core/understanding/intent-names.ts'
import { signsOf } from '../../../src/core/understanding/likelihood.ts'
import { evidenceIn, plainWords } from '../../../src/core/understanding/understand.ts'
import { type Lesson, train, type Weights } from './train.ts'
import { type Example, sameChance, sentencesOf } from './ways.ts'
import { why } from './why.ts'

const table = '../../../src/core/understanding/learned.json'
const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** What the table is made of: whoever changes it learns anew. */
export const materials = (): readonly string[] => [
  here('ways-of-partners.txt'),
  here('ways-of-offices.txt'),
  here('../../../test/fixtures/sentences/tuning.tsv') + here('../../../test/fixtures/sentences/voices-tuned.tsv'),
]
export const sealOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n---\n')).digest('hex').slice(0, 16)

/** What the kept table says that it was learned from. */
export const sealOfLearned = (): string | undefined => JSON.parse(here(table)).from

/** Tuesday, Jan 26, 2027, 10:15 AM in Nashville; the partner is called Ben. */
const listening = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago', names: ['Ben'] }

const tuning = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [style = '', words = '', meaning = ''] = line.split('\t')
      return { words, meanings: meaning.split('/'), ofOffice: /^(coordinator|director)/.test(style) }
    })

/** Words of more than one sentence. What only one has is strange to whoever learns from the others. */
export const usualOf = (sentences: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of new Set(plainWords(sentence, listening))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].filter(([word, count]) => count > 1 && /^[a-z]{3,}$/.test(word)).map(([word]) => word))
}

const lessonOf = (
  { words, meanings, ofOffice }: Example & { ofOffice: boolean },
  usual: ReadonlySet<string>,
): Lesson => {
  const several = meanings.some((one) => one.includes('+'))
  return {
    evidence: evidenceIn(words, ofOffice ? { ...listening, intents: officeIntents } : listening, usual),
    meanings: meanings.flatMap((one) => one.split('+')),
    several,
  }
}

/** What weighs less is left out. */
const least = 1.1
/** What occurs once says nothing. */
const fewest = 2

/** A line for each piece of evidence, the weightiest meanings first; what weighs next to nothing is left out. */
export const linesOf = (weights: Weights, meanings: readonly string[]): readonly string[] =>
  [...weights]
    .map(([piece, line]) => {
      const told = [...line]
        .filter(([, weight]) => Math.abs(weight) >= least)
        .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
        .map(([meaning, weight]) => signsOf(meanings.indexOf(meaning), weight))
      return told.length > 0 ? `${piece} ${told.join('')}` : ''
    })
    .filter(Boolean)
    .sort()

/** What is kept: the seal of what it was learned from, usual words, names of the meanings, the lines for pieces of evidence with | between. */
interface Table {
  readonly from: string
  readonly usual: string
  readonly meanings: readonly string[]
  readonly weights: string
}

/** Each lot of made sentences is learned from by itself, and what the tables say is averaged: what one happens to make much of, the other doesn't. */
const lots: readonly { readonly each: number; readonly seed: number }[] = [
  { each: 10, seed: 7 },
  { each: 16, seed: 8 },
]

const averageOf = (tables: readonly Weights[]): Weights => {
  const pieces = new Set(tables.flatMap((table) => [...table.keys()]))
  const meanings = [...(tables[0]?.get('=always')?.keys() ?? [])]
  const average = (piece: string, meaning: string) =>
    tables.reduce((sum, table) => sum + (table.get(piece)?.get(meaning) ?? 0), 0) / tables.length
  return new Map(
    [...pieces].map((piece) => [piece, new Map(meanings.map((meaning) => [meaning, average(piece, meaning)]))]),
  )
}

/** Without pieces that occur once. */
const trained = (lessons: readonly Lesson[]): Weights => {
  const counts = new Map<string, number>()
  for (const piece of lessons.flatMap((one) => one.evidence)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const rounds = 120
  return train(
    lessons.map((one) => ({ ...one, evidence: one.evidence.filter((piece) => counts.get(piece)! >= fewest) })),
    rounds,
  )
}

export const learn = (texts: readonly string[]): Table => {
  const [partners = '', offices = '', sentences = ''] = texts
  const sets = partners
    .split('\n')
    .filter((line) => line.startsWith('$'))
    .join('\n')
  const made = lots.map(({ each, seed }) => {
    const chance = sameChance(seed)
    return [
      ...sentencesOf(partners, each, chance).map((one) => ({ ...one, ofOffice: false })),
      ...sentencesOf(`${sets}\n${offices}`, each, chance).map((one) => ({ ...one, ofOffice: true })),
    ]
  })
  const said = tuning(sentences)
  const usual = usualOf([...made.flat(), ...said].map((one) => one.words))
  const lessonsOf = (sentences: readonly (Example & { ofOffice: boolean })[]) =>
    sentences.map((one) => lessonOf(one, usual))
  console.error(`${made.flat().length} sentences made from the ways, ${said.length} of the tuning half`)
  const kept = lessonsOf(said)
  const weights = averageOf(made.map((lot) => trained([...lessonsOf(lot), ...kept, ...kept])))
  const meanings = [...(weights.get('=always')?.keys() ?? [])]
  return {
    from: sealOf(texts),
    usual: [...usual].sort().join(' '),
    meanings,
    weights: linesOf(weights, meanings).join('|'),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2).join(' ')
  if (words) for (const line of why(words, listening)) console.error(line)
  else writeFileSync(new URL(table, import.meta.url), `${JSON.stringify(learn(materials()), undefined, 2)}\n`)
}
