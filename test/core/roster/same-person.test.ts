import { expect, it } from 'vitest'
import { likelySame } from '../../../src/core/roster/same-person.ts'

const known = { personId: 'rob', name: 'Robert Nunez', email: 'rn@one.example', districtCode: 'd1', schoolCode: 's1' }
const newcomer = { line: 2, email: 'new@one.example', districtCode: 'd1', schoolCode: 's1' }
const asked = (name: string, among = [known]) => likelySame([{ ...newcomer, name }], among).map(({ kind }) => kind)

it.each(['Bob Nunez', 'Robert Smith', 'Dr. Rob Smith-Jones', 'Smith, Bobby'])(
  'asks whether %s is Robert Nunez',
  (name) => {
    expect(asked(name)).toEqual(['known'])
  },
)

it.each(['Alberta Nunez', 'Bill Smith'])('does not ask about %s', (name) => {
  expect(asked(name)).toEqual([])
})

it('asks about the one at the same school where two in the district have the name', () => {
  const [here, there] = [known, { ...known, personId: 'other', schoolCode: 's2' }]
  for (const among of [
    [here, there],
    [there, here],
  ])
    expect(likelySame([{ ...newcomer, name: 'Robert Nunez' }], among)).toMatchObject([{ known: { personId: 'rob' } }])
})

it('asks about nobody where two at the school may be called so', () => {
  expect(asked('Bob Smith', [known, { ...known, personId: 'bob', name: 'Bobby Jones' }])).toEqual([])
})
