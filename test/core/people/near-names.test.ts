import { expect, it } from 'vitest'
import { nearestNames, piecesOfNear } from '../../../src/core/people/near-names.ts'
import { searchKey } from '../../../src/core/people/search-key.ts'

const people = [
  'John Smith',
  'Dr. Robert Núñez',
  'Mary-Ann de Souza',
  'Catherine O’Neill',
  'Ben Cho',
  'Angela Blankenship',
  'Doe, Patricia',
  'Zelda Quill',
].map((name, at) => ({ name, email: `p${at}.${searchKey(name).split(' ')[0]}@example.org` }))
const near = (typed: string) => nearestNames(typed, people).map(({ name }) => name)

it.each([
  ['Jonh Smit', 'John Smith'],
  ['Jhon Smtih', 'John Smith'],
  ['smith jon', 'John Smith'],
  ['Mr. Jonh Q. Smith', 'John Smith'],
  ['Bob Nunez', 'Dr. Robert Núñez'],
  ['Roberto Nuñes', 'Dr. Robert Núñez'],
  ['Maryann DeSouza', 'Mary-Ann de Souza'],
  ['Mary Anne de Sousa', 'Mary-Ann de Souza'],
  ['Kathrine Oneil', 'Catherine O’Neill'],
  ['Kate O Neill', 'Catherine O’Neill'],
  ['Bne Cho', 'Ben Cho'],
  ['Angie Blankenshp', 'Angela Blankenship'],
  ['Angela Blakenshpi', 'Angela Blankenship'],
  ['Trish Doe', 'Doe, Patricia'],
  ['p7.zleda@example.org', 'Zelda Quill'],
])('takes “%s” for %s', (typed, name) => {
  expect(near(typed)).toEqual([name])
})

it.each(['Xavier Smith', 'John Underwood', 'Jo', '', 'J. S.', '!!', 'Ben Chavez', 'Pepe Smith', 'Robin Smith'])(
  'offers nobody for “%s”',
  (typed) => {
    expect(near(typed)).toEqual([])
  },
)

it('offers the nearest first, and no more than five', () => {
  const many = ['Jon Smith', 'Joan Smith', 'John Smyth', 'Johns Smith', 'Johan Smith', 'Jon Smyth', 'Josh Smith']
  const found = nearestNames(
    'John Smith',
    many.map((name) => ({ name })),
  )
  expect(found).toHaveLength(5)
  expect(found.map(({ name }) => name)).not.toContain('Jon Smyth')
})

/** What an index is asked for must not lose whom the names themselves would find. */
it('whoever is near has a piece of each word, whichever letter is wrong', () => {
  const letters = (word: string) => [...word].keys()
  const slipped = (word: string) =>
    [...letters(word)].flatMap((at) => [
      `${word.slice(0, at)}${word.slice(at + 1)}`,
      `${word.slice(0, at)}x${word.slice(at)}`,
      `${word.slice(0, at)}x${word.slice(at + 1)}`,
      `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}`,
    ])
  for (const [first, last] of [
    ['john', 'smith'],
    ['angela', 'blankenship'],
    ['thomasina', 'featherstone'],
  ] as const)
    for (const [a, b] of [...slipped(first).map((one) => [one, last]), ...slipped(last).map((one) => [first, one])]) {
      const typed = `${a} ${b}`
      if (nearestNames(typed, [{ name: `${first} ${last}` }]).length === 0) continue
      const holds = piecesOfNear(typed).every((pieces) => pieces.some((one) => `${first} ${last}`.includes(one)))
      expect(holds, typed).toBe(true)
    }
})
