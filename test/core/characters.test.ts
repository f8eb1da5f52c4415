import { describe, expect, it } from 'vitest'
import { beginningOf, charactersIn, cutTo, shortened } from '../../src/core/characters.ts'

const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽'
const flag = '🏴󠁧󠁢󠁳󠁣󠁴󠁿'
const seen = ['a', 'é', 'e\u0301', '😀', '👍🏾', '🇺🇸', '👩‍🏫', family, flag, '한', '\r\n', '’', 'ü']

describe('what a reader sees as one character', () => {
  it.each(seen)('counts %j as one', (one) => {
    expect(charactersIn(one)).toBe(1)
    expect(charactersIn(`x${one}x${one}`)).toBe(4)
  })

  it('counts plain words by their letters', () => {
    expect(charactersIn('Señor O’Neill,\n5 Main St')).toBe(24)
    expect(charactersIn('')).toBe(0)
  })

  it('does not let accents piled up on one letter pass for one character', () => {
    expect(charactersIn(`a${'\u0301'.repeat(10_000)}`)).toBeGreaterThan(300)
  })
})

describe.each(seen)('a cut near %j', (one) => {
  const text = `ab${one.repeat(12)}cd`

  it.each(Array.from({ length: text.length + 2 }, (_, units) => units))(
    'keeps whole characters in %i units',
    (units) => {
      const kept = beginningOf(text, units)
      expect(text.startsWith(kept)).toBe(true)
      expect(kept.length).toBeLessThanOrEqual(units)
      expect(kept.slice(2).replaceAll(one, '')).toMatch(/^(c|cd)?$/)
      expect(kept.length).toBeGreaterThan(Math.min(units, text.length) - Math.max(2, one.length) - (units < 2 ? 2 : 0))
    },
  )

  it('says by an ellipsis that something is left out, and fits', () => {
    for (let units = 1; units < text.length; units += 1) {
      const cut = cutTo(text, units)
      expect(cut.length).toBeLessThanOrEqual(units)
      expect(cut.endsWith('…')).toBe(true)
    }
    expect(cutTo(text, text.length)).toBe(text)
  })

  it('shortens to so many characters', () => {
    expect(shortened(text, 16)).toBe(text)
    expect(shortened(text, 15)).toBe(`ab${one.repeat(12)}…`)
    expect(shortened(text, 5)).toBe(`ab${one.repeat(2)}…`)
    expect(charactersIn(shortened(text, 9))).toBe(9)
  })
})

it('cuts what no reader would call one character, without half an emoji', () => {
  const pile = `a${'\u0301'.repeat(500)}`
  expect(beginningOf(pile, 100)).toHaveLength(100)
  expect(beginningOf('😀'.repeat(3), 1)).toBe('')
  expect(beginningOf(`${'😀\u200d'.repeat(60)}`, 100).isWellFormed()).toBe(true)
  expect(shortened(pile, 3)).toBe('…')
})
