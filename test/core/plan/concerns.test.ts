import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { concernsIn } from '../../../src/core/plan/concerns.ts'
import { teamRubric } from '../../../src/states/tennessee/rubric.ts'

const rubric = { indicators: teamRubric.standards.flatMap(({ indicators }) => indicators) }

/** Invented sentences: `+` a level, `*` a student, `-` neither. */
const sentences = readFileSync('test/fixtures/kind-words/sentences.txt', 'utf8')
  .split('\n')
  .filter((line) => /^[-+*] /.test(line))
  .map((line) => ({ sign: line[0]!, words: line.slice(2) }))
const of = (sign: string) => sentences.filter((one) => one.sign === sign).map(({ words }) => words)
const kinds = (words: string) => concernsIn(words, rubric).map(({ kind }) => kind)

describe('words that are asked about', () => {
  it('are tried with at least 150 invented sentences, many of each kind', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150)
    for (const sign of ['+', '*', '-']) expect(of(sign).length).toBeGreaterThanOrEqual(40)
  })

  it.each(of('+'))('are a rubric level beside an indicator: %s', (words) => expect(kinds(words)).toEqual(['level']))
  it.each(of('*'))('are what tells who a student is: %s', (words) => expect(kinds(words)).toEqual(['student']))
  it.each(of('-'))('are not: %s', (words) => expect(kinds(words)).toEqual([]))

  it('are named as they were typed, wherever they stand in a longer text', () => {
    const text = `A good morning. ${of('-').slice(0, 9).join(' ')}\nMy A3 level is 2. Then home. Jayden’s IEP was late.`
    expect(concernsIn(text, rubric)).toEqual([
      { kind: 'level', words: expect.stringContaining('level is 2') },
      { kind: 'student', words: 'Jayden’s IEP' },
    ])
  })

  it('take no long time to look for, whatever is typed', () => {
    for (const piece of ['A3 is a ', 'Aa ', '1.', "O'", 'A.', 'B1: ']) {
      const started = performance.now()
      concernsIn(piece.repeat(1_500 / piece.length), rubric)
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  })
})
