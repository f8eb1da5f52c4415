import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBot } from '../../src/conversation/bot.ts'
import { registry } from '../../src/conversation/registry.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { converse } from '../conversation/conversation.ts'
import { lake, ada as onTeams } from '../playground/teams/cast.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import type { PersonAtWork } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'
import { createTeamsAtWork } from './teams-at-work.ts'

const database = withDatabase()

/** The account in front of the screen, on both platforms, belongs to this person. */
const belongsTo = (personId: string) => database().prisma.account.updateMany({ data: { personId } })

const link = async () => {
  const { prisma } = database()
  const shared = { department: true }
  await prisma.tenant.createMany({
    data: [
      { id: 't-slack', platform: 'slack' as const, externalId: 'T1', name: 'Maple', ...shared },
      { id: 't-teams', platform: 'teams' as const, externalId: lake.tenantId, name: lake.name, ...shared },
    ],
  })
  await prisma.account.createMany({
    data: [
      { id: 'a1', platform: 'slack' as const, tenantId: 't-slack', externalId: 'U1', personId: 'ben' },
      { id: 'a2', platform: 'teams' as const, tenantId: 't-teams', externalId: onTeams.externalId, personId: 'ben' },
    ],
  })
}

let world: World
beforeAll(async () => {
  world = await makeWorld(database())
  await link()
})

describe.each([
  ['Slack', () => createSlackAtWork(database(), realBot())],
  ['Teams', () => createTeamsAtWork(realBot())],
] as const)('whole sentences in %s', (_, stage) => {
  let person: PersonAtWork
  /** What the bot shows beside what was there before. */
  const said = async (words: string): Promise<string> => {
    const before = person.seen()
    await person.say(words)
    return person.seen().slice(before.length)
  }
  beforeAll(async () => {
    world = await makeWorld(database())
    person = await stage()
  })
  afterAll(() => person.close())

  it('pretend no answer where no times are offered, and open the one that was said where they are', async () => {
    await belongsTo('ben')
    expect(await said('Thursday is fine')).toContain('No times are waiting for your answer')
    const ana = await converse(world.deps, world.actors.ana)
    await ana.send(await ana.say('schedule sep 15 9am, sep 17 1:30pm'), { host: 'p-ben', minutes: '180' })
    expect(await said('the second one works')).toContain('Accept Thu, Sep 17, 1:30 PM')
    expect((await world.pair()).steps[0]!.state).toBe('proposed')
    await person.press('Accept this time')
    expect((await world.pair()).steps[0]!.state).toBe('scheduled')
  })

  it('that begin with a command’s word run it only where they mean it', async () => {
    await belongsTo('cora')
    for (const words of [
      'board me on the bus question',
      'match results look odd, can you help',
      'log in doesn’t work',
      'report to the principal said who?',
    ])
      expect(await said(words), words).not.toMatch(/Pairs: school year|Match people|You have no partner|Report for/)
    expect(await said('board me on the bus question')).toContain('I’m not sure what you mean')
    expect(await said('board alder')).not.toContain('I’m not sure what you mean')
    expect(await said('show me the board')).not.toContain('I’m not sure what you mean')
    await belongsTo('ben')
    expect(await said('link in the mail does not work')).not.toContain('That code did not work')
    expect(await said('link ABCDE FGHJK')).toContain('That code did not work')
  })
})

const realBot = () => createBot(withoutStore(world.deps), registry, { firstCoordinators: new Set() })
