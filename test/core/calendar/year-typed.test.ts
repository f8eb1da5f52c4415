import { expect, it } from 'vitest'
import { yearTyped } from '../../../src/core/calendar/year-typed.ts'

it.each(['2025-26', '2025', '25-26', '2025/2026', '2025–26', ' 2025 - 26 '])(
  '%s is the school year 2025-26',
  (typed) => {
    expect(yearTyped(typed)).toBe('2025-26')
  },
)

it('turns at the century, and takes nothing else for a year', () => {
  expect(yearTyped('2099')).toBe('2099-00')
  for (const typed of ['', 'next', '2025-27', '1999', '2025-26-27', 'Knox']) expect(yearTyped(typed)).toBeUndefined()
})
