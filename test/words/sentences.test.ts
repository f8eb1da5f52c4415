import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { everySentence, type Sentence, snapshot } from '../../tools/words/every-sentence.ts'
import { readSentences } from '../../tools/words/read-sentences.ts'

const said = everySentence()
const forPeople = said.filter(({ audience }) => audience !== 'IT staff')
const ofTheBot = forPeople.filter(({ file }) => /^src\/(?:conversation|core|usecases|email|links)\//.test(file))

/** What is filled in counts as one word, as long as a short name; a district's head is called as in Tennessee. */
const filled = (words: string): string =>
  words.replaceAll(/\{titled\('([^']+)'\)\}/g, '$1').replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, 'Jordan')
const sentencesOf = (words: string) => filled(words).split(/(?<=[.!?])\s+/)
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((one) => /\p{L}/u.test(one))
const isMarkup = ({ words }: Sentence) => /<\w|^\n/.test(words)
const places = (all: readonly Sentence[]) => all.map(({ file, line, words }) => `${file}:${line} ${words}`)

it('is read from the code with what each text is for', () => {
  const code = `const card = { title: 'Well done', actions: [button(x, {}, step ? 'Log it' : 'Go'), say(\`See \${name}\`, 'status')] }
    log.info('not for people to read'); const confirm = { yes: 'Leave', no: 'Stay' }`
  expect(readSentences('made-up.ts', code).map(({ as, words }) => [as, words])).toEqual([
    ['title', 'Well done'],
    ['button', 'Log it'],
    ['button', 'Go'],
    ['button', 'See {name}'],
    ['yes', 'Leave'],
    ['no', 'Stay'],
  ])
})

it('stands as in the snapshot: a change of words is seen in review (npm run words -- --keep)', () => {
  expect(said.length).toBeGreaterThan(2000)
  expect(snapshot(said)).toBe(readFileSync(new URL('sentences.md', import.meta.url), 'utf8'))
})

const british =
  /\b(?:programmes?|neighbour\w*|colours?|organis\w+|recognis\w+|favourite\w*|cancell(?:ed|ing)|centres?|behaviour\w*|honour\w*|licences?|practised?|judgement\w*|whilst|amongst|learnt|catalogues?|travell\w+|labell\w+|apologis\w+|summaris\w+|grey|towards|e-mails?)\b/i

it('is spelled as Americans spell', () => {
  expect(places(forPeople.filter(({ words }) => british.test(filled(words))))).toEqual([])
})

/** Words of ours that nobody in a school office would use, with what is said instead. */
const notOurs: readonly (readonly [RegExp, string])[] = [
  [/\bleft over\b/i, 'unmatched'],
  [/\banew\b/i, 'again'],
  [/\bfunnel\b/i, 'overview'],
  [/\bTake back\b/, 'Withdraw, Remove'],
  [/\bTake (?:it|them) back\b/, 'Withdraw'],
  [/\bhears? of it from P3\b/, 'P3 has let … know'],
  [/\bWhere (?:am I|are we)\?/, 'See my status, See our progress'],
  [/\bmend(?:ed)?\b/i, 'fix'],
  [/\bsomebody\b/i, 'someone'],
  [/\beverybody\b/i, 'everyone'],
  [/\bI don’t find\b/, 'I can’t find'],
  [/\bthat is not possible\b/i, 'that can’t be done'],
  [/\bunsure\b/i, 'unconfirmed'],
]

it('has none of the words that were found odd', () => {
  const odd = notOurs.flatMap(([words, better]) =>
    places(ofTheBot.filter((one) => words.test(filled(one.words)))).map((place) => `${place} -> ${better}`),
  )
  expect(odd).toEqual([])
})

it('names an indicator, or shows its name beside its code', () => {
  const bare = ofTheBot.filter(
    ({ file, words }) => /(?<![\p{L}\d])[A-D]\d(?![\p{L}\d])/u.test(words) && !/placeholder|codes/.test(words + file),
  )
  expect(places(bare)).toEqual([])
})

it('keeps a button to 25 characters', () => {
  const buttons = ofTheBot.filter(({ as }) => as === 'button' || as === 'submit' || as === 'wayOut')
  expect(buttons.length).toBeGreaterThan(300)
  expect(places(buttons.filter(({ words }) => filled(words).length > 25))).toEqual([])
})

it('keeps a sentence to 25 words', () => {
  const long = ofTheBot.filter(
    (one) =>
      !isMarkup(one) &&
      sentencesOf(one.words).some((sentence) => sentence.split(': ').some((part) => wordsOf(part).length > 25)),
  )
  expect(places(long)).toEqual([])
})

/** Vowel groups, less a silent ending: what the formula of Flesch and Kincaid counts. */
const syllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  return Math.max(1, (letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? []).length)
}

it('is read with ease by partners: Flesch-Kincaid grade 8 at most on average', () => {
  const sentences = ofTheBot
    .filter((one) => one.audience === 'partners' && !isMarkup(one))
    .flatMap(({ words }) => sentencesOf(words))
    .map(wordsOf)
    .filter((words) => words.length > 2)
  const words = sentences.flat()
  const all = words.reduce((sum, word) => sum + syllables(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (all / words.length) - 15.59
  expect(sentences.length).toBeGreaterThan(300)
  expect(grade).toBeLessThanOrEqual(8)
  expect(grade).toBeGreaterThan(0)
})

it('asks before it acts with two buttons that don’t begin alike', () => {
  const asked = ofTheBot.flatMap((one, at) => {
    const next = ofTheBot[at + 1]
    return one.as === 'yes' && next?.as === 'no' && next.file === one.file ? [[one, next] as const] : []
  })
  expect(asked.length).toBeGreaterThan(15)
  const verbOf = ({ words }: Sentence) => words.split(' ')[0]!.toLowerCase()
  expect(asked.filter(([yes, no]) => verbOf(yes) === verbOf(no)).map(([yes]) => `${yes.file}:${yes.line}`)).toEqual([])
})
