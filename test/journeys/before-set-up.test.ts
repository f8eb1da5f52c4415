import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from './server-cast.ts'
import { withServerWorld } from './with-server-world.ts'

const world = withServerWorld('2026-08-03T14:00:00Z')
beforeAll(() => world().addApp('owen'))

/** What a coordinator's words come to on an empty database, before anybody has pressed "Set it up". */
describe.each([
  ['Slack', 'nora', '/p3 setup'],
  ['Teams', 'owen', 'setup'],
] as const)('before the set-up, in %s', (_, role: Role, setup) => {
  const answerTo = async (words: string) => {
    const client = world().client(role)
    const before = client.messages().length
    await client.say(words)
    return client.messages().slice(before).join('\n')
  }

  it.each([
    ...[
      'district',
      'nominate',
      'nominations',
      'board',
      'roster',
      'report',
      'nominate Pat Doe',
      'nominate Pat Doe for Knox',
    ],
    ...['overdue knox', 'breaks knox', 'channels knox', 'report pdf', 'year close', 'write to pat'],
  ])('“%s” says that there is no school year, and how to begin one', async (word) => {
    const answer = await answerTo(word)
    expect(answer).toContain('There is no school year set up yet.')
    expect(answer).toContain(setup)
  })

  it('a word that needs a district says that it does not know the one that was named', async () => {
    expect(await answerTo('district Knox')).toContain('I don’t know that district.')
  })

  it('who takes no part is not asked why they leave', async () => {
    expect(await answerTo('leave')).toContain('there is nothing to leave')
    expect(world().client(role).form()).toBeUndefined()
  })

  it('what is copied along with a word and seen by nobody is no part of it', async () => {
    expect(await answerTo('\u200bboard\u200e\ufeff')).toContain('There is no school year set up yet.')
  })

  it('nothing of it is trouble', () => expect(world().troubles).toEqual([]))
})
