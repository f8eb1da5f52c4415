import { expect, it } from 'vitest'
import { isNamed, nameAmong } from '../../../src/core/people/name-among.ts'

it.each([
  ['remind Ana and Ben', 'Ana Ben'],
  ['is Ana O’Neill ok?', 'Ana O’Neill'],
  ["end Ana's pair", 'Ana'],
  ['when do they meet', 'they'],
  ['write to Will Grant please', 'Will Grant'],
  ['how are the partners doing', ''],
])('%s: the name among it', (sentence, name) => {
  expect(nameAmong(sentence)).toBe(name)
})

it('names somebody by whole words alone, however they are written', () => {
  expect(isNamed('nunez', 'Ana Núñez', 'Oak Elementary')).toBe(true)
  expect(isNamed('oak elem', 'Ana Núñez', 'Oak Elementary')).toBe(true)
  expect(isNamed('test', 'Pat Testerman')).toBe(false)
  expect(isNamed('ana doe', 'Ana Núñez')).toBe(false)
  expect(isNamed('', 'Ana Núñez', undefined)).toBe(false)
})
