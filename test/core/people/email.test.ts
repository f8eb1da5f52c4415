import { expect, it } from 'vitest'
import { isEmail } from '../../../src/core/people/email.ts'
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
