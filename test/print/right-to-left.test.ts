import { expect, it } from 'vitest'
import { fromTheLeft, linesWithin } from '../../src/print/right-to-left.ts'

/** What stands on the line from its left edge, a piece behind the other. */
const seen = (line: string) => fromTheLeft(line).map(({ text }) => text)

it.each([
  ['דוד כהן לוי', ['לוי', ' ', 'כהן', ' ', 'דוד']],
  ['محمد علي', ['علي', ' ', 'محمد']],
  ['ئاوارە کوردستان', ['کوردستان', ' ', 'ئاوارە']],
  ['Visit of דוד כהן and Ana, 3 hours', ['Visit of ', 'כהן', ' ', 'דוד', ' and Ana, 3 hours']],
  ['Hours of محمد علي حسن', ['Hours of ', 'حسن', ' ', 'علي', ' ', 'محمد']],
  ['דוד כהן, Birch Elementary, Birch County', ['כהן', ' ', 'דוד', ', Birch Elementary, Birch County']],
  ['Ana (דוד) and Ben', ['Ana (', 'דוד', ') and Ben']],
  ['רעיון חדש, 2.5 שעות (בערך)', [')בערך(', ' ', 'שעות', ' ', '2.5', ' ', 'חדש,', ' ', 'רעיון']],
  [
    'שלום Birch Elementary עולם טוב מאוד מאוד',
    ['מאוד', ' ', 'מאוד', ' ', 'טוב', ' ', 'עולם', ' ', 'Birch Elementary', ' ', 'שלום'],
  ],
  ['Nguyễn Thị Phương', ['Nguyễn Thị Phương']],
])('puts the words of “%s” where they are read', (line, pieces) => expect(seen(line)).toEqual(pieces))

it('keeps the order in which a line is read aloud', () => {
  const aloud = [...fromTheLeft('Visit of דוד כהן')].sort((a, b) => a.at - b.at).map(({ text }) => text)
  expect(aloud.join('')).toBe('Visit of דוד כהן')
})

it('breaks lines at spaces and line ends, and cuts only a word that is wider than the line', () => {
  const within = (words: string) => linesWithin(words, 8, (some) => some.length)
  expect(within('דוד כהן לוי')).toEqual(['דוד כהן', 'לוי'])
  expect(within('דוד\nכהן')).toEqual(['דוד', 'כהן'])
  expect(within('x אבגדהוזחטיכ y')).toEqual(['x', 'אבגדהוזח', 'טיכ y'])
})
