import { expect, it } from 'vitest'
import { addressMeant, addressProblem, isEmail } from '../../../src/core/people/email.ts'
import { newcomerAddressesOf } from '../../../src/usecases/identity/meet-newcomers.ts'

it.each(['ada@lake.example', 'Ada.Brook@K12.TN.US', "shane.o'neil+p3@tn.example", 'a_b-c@x-y.example'])(
  'takes %s',
  (text) => expect(isEmail(text)).toBe(true),
)

it.each([
  'ada',
  'ada@lake',
  'ada@lake..example',
  'a da@lake.example',
  'ada@lake.example\nBcc: x@y.example',
  'Ada <ada@lake.example>',
  'ada@b@lake.example',
  '@lake.example',
  // A Cyrillic o, a Kelvin sign, a dotless i, a wide at sign, a right-to-left mark, a zero character, half an emoji.
  'c\u043era@lake.example',
  'mi\u212ae@lake.example',
  'm\u0131ke@lake.example',
  'ada\uff20lake.example',
  '\u200fada@lake.example',
  'ada\u0000@lake.example',
  'ada\ud83d@lake.example',
  'ada@l\u0430ke.example',
  `${'a'.repeat(250)}@lake.example`,
])('takes no %j', (text) => expect(isEmail(text)).toBe(false))

it('an account whose address only lower case would make somebody’s is not theirs', () => {
  const said = { email: 'mi\u212ae@lake.example', signInName: ' Ada@Lake.example ', guest: false }
  expect(newcomerAddressesOf(said)).toEqual(['ada@lake.example'])
})

it.each([
  'pat@one.example',
  'Pat Doe <pat@one.example>',
  '"Doe, Pat" <pat@one.example>;',
  '<pat@one.example>',
  '[Pat](mailto:pat@one.example)',
  'mailto:pat@one.example',
  'SMTP:pat@one.example',
  '‘pat@one.example’',
  'pat@one.example.',
  ' pat@one.example ; ',
  'pat@one.example (work)',
])('the address in “%s” is found', (typed) => {
  expect(addressMeant(typed)).toBe('pat@one.example')
  expect(addressProblem(typed)).toBeUndefined()
})

const notComplete = 'That address is not complete.'
const spaced = 'There is a space in that address. Please take it out.'
const dotted = 'There is a dot or a dash too many in that address. Please check it.'
it.each([
  ['pat doe@one.example', spaced],
  ['josé@one.example', 'Please type that address again: “é” can’t be in one.'],
  ['o’neal@one.example', 'Please type that address again: “’” can’t be in one.'],
  ['pat@one', notComplete],
  ['pat', notComplete],
  ['', notComplete],
  ['Pat <pat@one>', notComplete],
  ['pat..doe@one.example', dotted],
  ['.pat@one.example', dotted],
  ['pat.@one.example', dotted],
  ['pat@one..example', dotted],
  ['pat@-one.example', dotted],
])('“%s” is none, and nobody else’s is made of it', (typed, problem) => {
  expect(addressMeant(typed)).toBe(typed.trim())
  expect(addressProblem(typed)).toBe(problem)
})

it('keeps an apostrophe that belongs to an address', () => {
  expect(addressMeant("ruth.o'neal@one.example")).toBe("ruth.o'neal@one.example")
})

it.each([
  'pat@one.example; kim@one.example',
  'Pat <pat@one.example>, Kim <kim@one.example>',
  'pat@a.example kim@b.example',
])('of several addresses none is taken: “%s”', (typed) =>
  expect(addressProblem(typed)).toBe('These are several addresses. Please keep one.'),
)
