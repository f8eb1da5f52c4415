import { describe, expect, it } from 'vitest'
import { askedAs } from '../../../src/conversation/understanding/asked.ts'
import { intentNames } from '../../../src/core/understanding/intent-names.ts'
import learned from '../../../src/core/understanding/learned.json' with { type: 'json' }
import { understand } from '../../../src/core/understanding/understand.ts'
import { materials, sealOf, sealOfLearned } from '../../../tools/words/learning/run.ts'
import { why } from '../../../tools/words/learning/why.ts'
import { judge, readSentences, type SentenceFile } from '../../bench/words/judge.ts'

const wordsOf = (file: SentenceFile) => readSentences(file).map((one) => one.words.toLowerCase())

describe.each([
  ['tuning', 2800],
  ['held-out', 390],
  ['fresh', 240],
  ['everyday', 230],
] as const)('the %s sentences', (file, least) => {
  const sentences = readSentences(file)
  const verdicts = sentences.map((one) => judge(one).kind)
  const share = (kind: string) => verdicts.filter((one) => one === kind).length / sentences.length

  it('are many, and mean what the bot knows', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(least)
    const meant = sentences.flatMap((one) => (one.wishes.length > 0 ? one.wishes : one.meanings))
    expect([...new Set(meant)].filter((one) => one !== 'none' && !intentNames.some((name) => name === one))).toEqual([])
  })
  it('are understood in nine of ten, asked about in most others, and seldom misunderstood', () => {
    expect(share('right')).toBeGreaterThanOrEqual(0.9)
    expect(share('right') + share('asked')).toBeGreaterThanOrEqual(0.96)
    expect(share('wrong')).toBeLessThanOrEqual(0.01)
  })
})

it.each([
  ['unseen', 219, 0.88, 0.015],
  ['voices', 178, 0.89, 0.012],
] as const)('%s, offices’ words among them, are asked about sooner than misunderstood', (file, count, right, wrong) => {
  const verdicts = readSentences(file).map((one) => judge(one).kind)
  expect(verdicts.length).toBeGreaterThanOrEqual(count)
  expect(verdicts.filter((one) => one === 'right').length / verdicts.length).toBeGreaterThanOrEqual(right)
  expect(verdicts.filter((one) => one === 'wrong').length / verdicts.length).toBeLessThanOrEqual(wrong)
})

it('of all that nothing is tuned on nine in ten are understood, and one in a hundred at most is misunderstood', () => {
  const verdicts = (['held-out', 'fresh', 'everyday', 'unseen', 'voices'] as const).flatMap((file) =>
    readSentences(file).map((one) => judge(one).kind),
  )
  const share = (kind: string) => verdicts.filter((one) => one === kind).length / verdicts.length
  expect(verdicts.length).toBeGreaterThanOrEqual(1_268)
  expect(share('right')).toBeGreaterThanOrEqual(0.93)
  expect(share('wrong')).toBeLessThanOrEqual(0.01)
})

it('everyday wording is misunderstood once in a hundred at most', () => {
  const verdicts = (['fresh', 'everyday'] as const).flatMap((file) => readSentences(file).map((one) => judge(one).kind))
  expect(verdicts.filter((one) => one === 'wrong').length / verdicts.length).toBeLessThanOrEqual(0.01)
})

it('what nobody thought of is asked about, and hardly ever taken for something else', () => {
  const verdicts = readSentences('idioms').map((one) => judge(one).kind)
  expect(verdicts.filter((one) => one === 'wrong').length / verdicts.length).toBeLessThanOrEqual(0.03)
})

it('says why: the likeliest meanings, and what spoke most', () => {
  const listening = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago' }
  const [head = '', ...pieces] = why('cant make it thursday', listening)
  expect(head).toMatch(/^ *cancel 0\.9\d/)
  expect(pieces.join('\n')).toContain('CANNOT')
})

it('hold every meaning in the half that is learned from', () => {
  const meant = new Set(readSentences('tuning').flatMap((one) => [...one.meanings, ...one.wishes]))
  expect(intentNames.filter((name) => !meant.has(name))).toEqual([])
})

it('no sentence that is measured was learned from', () => {
  const tuning = new Set([...wordsOf('tuning'), ...wordsOf('voices-tuned')])
  expect(
    (['held-out', 'fresh', 'everyday', 'unseen', 'voices', 'idioms'] as const)
      .flatMap(wordsOf)
      .filter((one) => tuning.has(one)),
  ).toEqual([])
})

it('the table was learned from the ways and sentences as they are now (npm run learn)', () => {
  expect(sealOfLearned()).toBe(sealOf(materials()))
  expect(JSON.stringify(learned).length).toBeLessThan(400_000)
})

it('a button that asks whether something was meant stands for words that mean it', () => {
  const listening = { now: new Date('2027-01-26T16:15:00Z'), timeZone: 'America/Chicago' }
  const said = Object.entries(askedAs).filter(([, choice]) => choice?.words)
  expect(said.length).toBeGreaterThan(5)
  for (const [intent, choice] of said) expect(understand(choice?.words ?? '', listening)?.intent, intent).toBe(intent)
})
