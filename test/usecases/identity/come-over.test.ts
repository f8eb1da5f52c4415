import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBot } from '../../../src/conversation/bot.ts'
import type { Asking } from '../../../src/conversation/dispatch.ts'
import type { Speaker } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { chooseRoute, type DeliveryChannels } from '../../../src/deliveries/route.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { issueLinkCode } from '../../../src/usecases/identity/link-account.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { cardOf, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn, makeWorld, matchedAt, type World } from '../world.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
let deps: Deps
let clock: MovableClock

beforeEach(async () => {
  world = await makeWorld(database())
  clock = createFixedClock(matchedAt)
  deps = depsOn(database(), clock)
  await prisma().tenant.deleteMany()
  await prisma().person.update({ where: { id: 'ana' }, data: { email: 'ana@example.org' } })
  await deps.store.transaction(async (data) => {
    for (const platform of ['slack', 'teams'] as const)
      await data.tenants.allow({
        ...{ id: platform, platform, externalId: `of-${platform}`, name: platform },
        ...{ department: false, districts: ['d1'] },
      })
  })
})

type Chat = 'slack' | 'teams'
const speaker = (platform: Chat): Speaker => ({
  ...{ platform, tenant: `of-${platform}`, externalId: `ana-${platform}` },
  conversation: { conversationId: `chat-${platform}`, serviceUrl: 'https://smba.example/' },
  profile: async () => ({ guest: false, email: 'ana@example.org', emails: ['ana@example.org'] }),
})
const ask = (platform: Chat, asking: Asking) => {
  clock.advance(60_000)
  const bot = createBot(withoutStore(deps), registry, { firstCoordinators: new Set() })
  return bot.handle({ ...asking, speaker: speaker(platform), place: { kind: 'direct' } })
}
const speak = (platform: Chat) => ask(platform, { kind: 'command', words: 'status' })
const both: DeliveryChannels = { slack: {} as never, teams: {} as never }

/** Where a message to Ana goes that is written now. */
const goesTo = async () => {
  const id = deps.newId()
  await prisma().delivery.create({ data: { id, notice: 'invitation', personId: 'ana', queuedAt: clock.now() } })
  const [delivery] = await deps.store.read.deliveries.load([id])
  const route = chooseRoute(delivery!.to!, both, { emailWhenUnreachable: true }, clock.now())
  return route.kind === 'route' ? route.platform : route.reason
}

describe('somebody who has Slack and Teams', () => {
  it('is written to where they spoke last, however often they change', async () => {
    await speak('slack')
    expect(await goesTo()).toBe('slack')
    await speak('teams')
    expect(await goesTo()).toBe('teams')
    await speak('teams')
    expect(await goesTo()).toBe('teams')
    await speak('slack')
    expect(await goesTo()).toBe('slack')
  })

  it('stays where they are when somebody adds the app for them, or they only look at it', async () => {
    await speak('slack')
    await ask('teams', { kind: 'installed' })
    await ask('teams', { kind: 'home' })
    expect(await goesTo()).toBe('slack')
    await speak('teams')
    expect(await goesTo()).toBe('teams')
  })

  it('comes over by pressing a button, too', async () => {
    await speak('slack')
    await ask('teams', { kind: 'installed' })
    await ask('teams', { kind: 'action', id: 'say', context: { words: 'status' }, key: 'k' })
    expect(await goesTo()).toBe('teams')
  })

  it('comes over by the code that ties the second account to them', async () => {
    await speak('slack')
    await prisma().person.update({ where: { id: 'ana' }, data: { email: 'ana@elsewhere.example' } })
    const issued = await issueLinkCode(deps, world.actors.coordinator, { personId: 'ana', random: randomBytes })
    expect(issued.ok).toBe(true)
    await ask('teams', { kind: 'command', words: `link ${issued.ok ? issued.code : ''}` })
    expect(await goesTo()).toBe('teams')
  })

  it('is written to where they can be reached, while the last one can’t be', async () => {
    await speak('slack')
    await speak('teams')
    await prisma().account.updateMany({
      where: { platform: 'teams' },
      data: { reach: 'unreachable', reachAt: clock.now() },
    })
    expect(await goesTo()).toBe('slack')
  })

  it('reads so among their settings', async () => {
    const card = cardOf(await ask('slack', { kind: 'command', words: 'settings' }))
    expect(textOf(card)).toContain('No, in the chat where you last wrote to P3 or pressed a button')
  })
})

it('whoever has one account is written down as having come over at most once', async () => {
  await speak('slack')
  const [first] = await prisma().account.findMany({ where: { personId: 'ana' } })
  await speak('slack')
  expect(await prisma().account.findMany({ where: { personId: 'ana' } })).toEqual([first])
})
