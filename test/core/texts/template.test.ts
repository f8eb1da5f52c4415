import { describe, expect, it } from 'vitest'
import { fillTemplate, templateProblem } from '../../../src/core/texts/template.ts'
import { placeholdersOf, textNames, texts } from '../../../src/core/texts/texts.ts'

const known = ['program', 'year']

describe('a text in own words', () => {
  it('is filled in, however its placeholders are typed', () => {
    const values = { program: 'P3', year: '2026-27' }
    expect(fillTemplate('{program} of { Year }', values)).toBe('P3 of 2026-27')
  })

  it('takes what is put in literally, also where that looks like a placeholder', () => {
    expect(fillTemplate('{program}', { program: '{year} $& $1', year: 'no' })).toBe('{year} $& $1')
  })

  it('never fills in what only looks like a value', () => {
    expect(fillTemplate('{constructor}', {})).toBe('{constructor}')
  })

  it.each([
    ['{pogram} is here', 'I don’t know what to put in for {pogram}. You can use {program}, {year}.'],
    ['{program', 'There is a single brace in it. You can use {program}, {year}.'],
    ['{}', 'I don’t know what to put in for {}. You can use {program}, {year}.'],
  ])('names what can’t be used: %s', (text, problem) => expect(templateProblem(text, known)).toBe(problem))

  it('may have no placeholder at all', () => expect(templateProblem('Hello!', known)).toBeUndefined())

  it.each(textNames)('the original of %s uses its own placeholders', (name) => {
    expect(templateProblem(texts[name].original, placeholdersOf(name))).toBeUndefined()
    expect(fillTemplate(texts[name].original, texts[name].sample)).not.toMatch(/[{}]/)
  })
})
