import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createBot } from '../../src/conversation/bot.ts'
import { registry } from '../../src/conversation/registry.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { lake, ada as onTeams } from '../playground/teams/cast.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import type { PersonAtWork } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'
import { createTeamsAtWork } from './teams-at-work.ts'

/** What people type, press and paste when they are in a hurry, in front of the whole bot. */
const database = withDatabase()
let world: World

const belongsTo = (personId: string) => database().prisma.account.updateMany({ data: { personId } })

beforeAll(async () => {
  world = await makeWorld(database())
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
      { id: 'a1', platform: 'slack' as const, tenantId: 't-slack', externalId: 'U1', personId: 'ana' },
      { id: 'a2', platform: 'teams' as const, tenantId: 't-teams', externalId: onTeams.externalId, personId: 'ana' },
    ],
  })
})

const realBot = () => createBot(withoutStore(world.deps), registry, { firstCoordinators: new Set() })

describe.each([
  ['Slack', () => createSlackAtWork(database(), realBot())],
  ['Teams', () => createTeamsAtWork(realBot())],
] as const)('in %s', (_, stage) => {
  let person: PersonAtWork
  let before = ''
  beforeAll(async () => {
    world = await makeWorld(database())
    person = await stage()
  })
  beforeEach(async () => {
    await belongsTo('ana')
    before = person.seen()
  })
  afterAll(() => person.close())

  const news = () => person.seen().slice(before.length)
  const opened = async (words: string, button: string) => {
    await person.say(words)
    return person.openForm(button)
  }
  const times = (text: string, words: string) => text.split(words).length - 1

  it('a field that may be empty may hold spaces and line ends, which are nothing', async () => {
    const form = await opened('settings', 'Change')
    expect(await form.submit({ ...form.answers(), phone: ' \u00a0 ' })).toBe('closed')
    expect(news()).toContain('Not given')
    const log = await opened('status', 'We already met')
    const answers = { ...log.answers(), host: 'p-ben', minutes: '180', sharedNote: '\n\n \n', nextSteps: ' ' }
    expect(await log.submit({ ...answers, happenedOn: '2026-08-01' })).toBe('open')
    expect(log.words()).toContain('You two were matched on Tue, Sep 1')
    expect(log.words()).not.toContain('Please fill this in.')
  })

  it.each(['(615) 555-0100 x12', '+1.615.555.0100', '615-555-0100 (cell)', '555 0100'])(
    'takes %s for a phone number, as it is',
    async (phone) => {
      const form = await opened('settings', 'Change')
      expect(await form.submit({ ...form.answers(), phone })).toBe('closed')
      expect(news()).toContain(phone)
    },
  )

  it.each(['n/a', 'none', 'ask the office', '615-555'])('asks for the number in place of “%s”', async (phone) => {
    const form = await opened('settings', 'Change')
    expect(await form.submit({ ...form.answers(), phone })).toBe('open')
    expect(form.words()).toContain('Please write the whole number, like 615-555-0100, or leave this empty.')
  })

  it('looks for no pair by signs that are no words', async () => {
    await belongsTo('cora')
    const form = await opened('board', 'Filter')
    expect(await form.submit({ ...form.answers(), search: '% & _ 👩🏽‍🏫' })).toBe('closed')
    expect(news()).toContain('Ana Alder')
    expect(news()).not.toContain('“% &')
  })

  it('says once why an old button of a pair that has ended does nothing', async () => {
    const form = await opened('status', 'We already met')
    await database().prisma.partnership.updateMany({ data: { status: 'ended' } })
    await form.submit({ ...form.answers(), host: 'p-ben', happenedOn: '2026-09-01', minutes: '180' })
    expect(times(form.words(), 'This partnership has ended')).toBe(1)
  })
})
