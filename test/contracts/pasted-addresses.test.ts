import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '../../src/conversation/dispatch.ts'
import type { Bot, Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { registry } from '../../src/conversation/registry.ts'
import { effectOf, tablesOf } from '../../src/conversation/tables.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld } from '../usecases/world.ts'
import type { PersonAtWork } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'
import { createTeamsAtWork } from './teams-at-work.ts'

/** Addresses as people copy them from address books, chats and lists, in a form and in a file. */
const database = withDatabase()
const adapters = withDatabase()
let bot: Bot

beforeAll(async () => {
  const world = await makeWorld(database())
  const actor = world.actors.coordinator
  const person = (await world.deps.store.read.people.find(actor.personId))!
  const request: Request = { deps: withoutStore(world.deps), actor, person, place: { kind: 'direct' } }
  const tables = tablesOf(registry)
  const hello: Reply = { kind: 'card', card: { title: 'Hello', blocks: [] } }
  bot = {
    effectOf: (pressed) => effectOf(tables, pressed),
    keep: async () => undefined,
    notice: async () => undefined,
    handle: async (incoming) =>
      incoming.kind === 'uninstalled' || incoming.kind === 'home' || incoming.kind === 'installed'
        ? hello
        : dispatch(tables, request, incoming),
  }
})

describe.each([
  ['slack', () => createSlackAtWork(adapters(), bot)],
  ['teams', () => createTeamsAtWork(bot)],
] as const)('on %s', (platform, create) => {
  let person: PersonAtWork
  beforeAll(async () => {
    person = await create()
  })
  afterAll(() => person.close())

  const named = async (email: string) => {
    await person.say('offices')
    const form = await person.openForm('Name someone')
    // Somebody else on each platform: who has the name of somebody of the department is asked about.
    const name = { slack: 'Pat Doe', teams: 'Quinn Roe' }[platform]
    return { closed: await form.submit({ role: 'coordinator', email, name }), form }
  }

  it('takes the address out of what was copied with it', async () => {
    const address = `pat.${platform}@one.example`
    for (const copied of [
      `Pat Doe <${address}>`,
      `"Doe, Pat" <${address}>;`,
      `'${address}'`,
      ` ${address}, `,
      `${address} (work)`,
      `mailto:${address}`,
    ])
      expect([copied, (await named(copied)).closed]).toEqual([copied, 'closed'])
    expect(await database().prisma.person.count({ where: { email: { contains: address } } })).toBe(1)
    expect(await database().prisma.person.count({ where: { email: address } })).toBe(1)
  })

  it('asks for one address where there are several, and for the whole of one', async () => {
    const several = await named('pat@one.example; kim@one.example')
    expect(several.closed).toBe('open')
    expect(several.form.words()).toContain('These are several addresses. Please keep one.')
    const spaced = await named('pat doe@one.example')
    expect(spaced.form.words()).toContain('There is a space in that address. Please take it out.')
    const half = await named('pat.doe@one')
    expect(half.form.words()).toContain('That address is not complete.')
  })

  it('reads them in a list of directors as well', async () => {
    const before = person.seen().length
    await person.say('directors')
    const row = `d1,Kim Roe,"Roe, Kim <kim.${platform}@one.example>;"`
    await person.giveFile('Send a file', {
      name: 'directors.csv',
      bytes: Buffer.from(['district,name,email', row].join('\n')),
    })
    const news = person.seen().slice(before)
    expect(news).toContain('Nothing is changed yet')
    expect(news).toMatch(/New[:\s]+1/)
  })
})
