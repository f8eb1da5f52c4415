import { describe, expect, it } from 'vitest'
import { newest } from './client.ts'
import { mailOf } from './letter.ts'
import { nameDirectors, nominateAll, pressInMail, setUp } from './server-beginning.ts'
import { withServerWorld } from './with-server-world.ts'

const world = withServerWorld('2026-08-03T15:00:00Z')

describe('a year from an empty database', () => {
  it('tells whoever has the app before there is a roster that they need only wait', async () => {
    await world().client('alma').say('')
    newest(world().client('alma'), 'I can’t find you on the P3 roster', 'I write to you here')
    await world().addApp('gina')
    newest(world().client('gina'), 'I can’t find you on the P3 roster')
  })

  it('begins with the set-up that the first coordinator is led to', async () => {
    await setUp(world())
    newest(world().client('nora'), 'has begun', 'Name the directors of schools')
    await world().client('nora').say('checklist')
    newest(world().client('nora'), 'No director of schools is named')
    // The second coordinator met P3 on an empty database, in Teams.
    newest(world().client('owen'), 'Hello, Owen. I’m P3')
  })

  it('asks directors where they are: in Slack, by mail until the app comes in Teams, and by mail', async () => {
    await nameDirectors(world())
    newest(world().client('dana'), 'Does Rutherford County take part in P3, 2026-27?')
    mailOf(world().mails('marcus'), 'Does Williamson County take part')
    await world().addApp('marcus')
    newest(world().client('marcus'), 'Williamson County in P3', 'Take part')
    await world().client('dana').press('Take part')
    await world().client('marcus').press('Take part')
    const joined = await pressInMail(world(), 'ruth', 'Does Cannon County take part', 'Take part')
    expect(joined.words).toContain('Cannon County in P3')
    await nominateAll(world(), joined)
  })

  it('invites administrators where they are, whether the app came before the roster or after it', async () => {
    for (const role of ['alma', 'ben', 'gina'] as const)
      newest(world().client(role), 'Would you like a peer in a neighboring district?')
    mailOf(world().mails('hal'), 'Would you like a peer')
    await world().addApp('hal')
    newest(world().client('hal'), 'You are nominated for this year', 'Not this year')
    for (const role of ['alma', 'gina', 'hal'] as const) await world().client(role).press('Yes, I’m in')
    await world().client('ben').press('Not this year')
    for (const role of ['kay', 'lon'] as const)
      expect((await pressInMail(world(), role, 'Would you like a peer', 'Yes, I’m in')).words).toContain('Glad you are')
  })

  it('has left nobody out and nothing wrong in the log', async () => {
    expect(world().troubles).toEqual([])
    expect(await world().lost()).toEqual([])
  })
})
