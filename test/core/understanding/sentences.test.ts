import { describe, expect, it } from 'vitest'
import { intentNames } from '../../../src/core/understanding/intents.ts'
import { judge, readSentences } from '../../bench/words/judge.ts'

describe.each(['tuning', 'held-out'] as const)('the %s half of the invented sentences', (half) => {
  const sentences = readSentences(half)
  const verdicts = sentences.map((one) => judge(one).kind)
  const share = (kind: string) => verdicts.filter((one) => one === kind).length / sentences.length

  it('is large and holds every intent', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150)
    expect(intentNames.filter((name) => !sentences.some((one) => one.intent === name))).toEqual([])
  })
  it('is understood in nine of ten, and misunderstood in less than one of a hundred', () => {
    expect(share('right')).toBeGreaterThanOrEqual(0.9)
    expect(share('wrong')).toBeLessThanOrEqual(0.01)
  })
})

it('no sentence is in both halves', () => {
  const words = new Set(readSentences('tuning').map((one) => one.words.toLowerCase()))
  expect(readSentences('held-out').filter((one) => words.has(one.words.toLowerCase()))).toEqual([])
})
