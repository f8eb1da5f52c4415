import { describe, it } from 'vitest'
import { people } from './law.ts'
import { followed, planted } from './walking.ts'

const { walking, expectLawful, expectReading } = planted()

// Of whom links are followed, addresses.test.ts has the walk and looks at it as is done here.
describe.each(Object.keys(people).filter((who) => !followed.includes(who)))('%s', (who) => {
  it('reads all that is theirs and nothing else, and no preview says a word of it', async () => {
    expectReading(who, await walking(who, 'slack', (walker) => walker.reads()))
  })
})

describe.each([
  ['ben', 'teams'],
  ['fred', 'email'],
] as const)('%s, by %s', (who, way) => {
  it('reads what is theirs and nothing else', async () => {
    expectLawful(who, await walking(who, way, (walker) => walker.reads()))
  })
})
