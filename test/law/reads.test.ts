import { describe, expect, it } from 'vitest'
import { people } from './law.ts'
import { opening, opens, planted } from './walking.ts'

const { walking, expectLawful, missing } = planted()

describe.each(Object.keys(people))('%s', (who) => {
  it('reads all that is theirs and nothing else, and no preview says a word of it', async () => {
    const shown = await walking(who, 'slack', (walker) => walker.reads())
    expectLawful(who, shown)
    expect(missing(who, shown)).toEqual([])
    expect(opens(shown)).toBe(opening.includes(who))
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
