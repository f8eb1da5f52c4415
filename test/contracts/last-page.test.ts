import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBot } from '../../src/conversation/bot.ts'
import type { Bot } from '../../src/conversation/kit/reply.ts'
import { registry } from '../../src/conversation/registry.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { ada as coraOnTeams, lake } from '../playground/teams/cast.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld } from '../usecases/world.ts'
import type { PersonAtWork } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'
import { createTeamsAtWork } from './teams-at-work.ts'

const database = withDatabase()

/** A coordinator on both platforms. */
const plant = async (): Promise<Bot> => {
  const { deps } = await makeWorld(database())
  const { prisma } = database()
  const tenants = [
    { id: 't-slack', platform: 'slack' as const, externalId: 'T1', name: 'Maple' },
    { id: 't-teams', platform: 'teams' as const, externalId: lake.tenantId, name: lake.name },
  ]
  await prisma.tenant.createMany({ data: tenants.map((one) => ({ ...one, department: true })) })
  await prisma.account.createMany({
    data: [
      { id: 'a-slack', platform: 'slack', tenantId: 't-slack', externalId: 'U1', personId: 'cora' },
      { id: 'a-teams', platform: 'teams', tenantId: 't-teams', externalId: coraOnTeams.externalId, personId: 'cora' },
    ],
  })
  return createBot(withoutStore(deps), registry, { firstCoordinators: new Set() })
}

const lost = Array.from({ length: 10 }, (_, n) => `lost${n}`)
/** So many whom Slack doesn't know any more: two pages of them. */
const lose = async () => {
  const { prisma } = database()
  for (const id of lost) {
    const person = { id, name: `Lost Larch ${id.at(-1)}`, email: `${id}@example.org`, title: 'Principal' }
    const place = { districtCode: 'd1', schoolCode: 's1' }
    await prisma.person.upsert({ where: { id }, create: { ...person, ...place }, update: {} })
    await prisma.participant.upsert({
      where: { id: `p-${id}` },
      create: {
        ...{ id: `p-${id}`, personId: id, cycleId: 'cycle', ...place, level: 'elementary', status: 'joined' },
        ...{ refinements: [], strengths: [], statusAt: new Date('2026-08-20T15:00:00Z') },
      },
      update: {},
    })
    const account = { id: `a-${id}`, platform: 'slack' as const, tenantId: 't-slack', externalId: id, personId: id }
    const unreachable = { reach: 'unreachable' as const, reachReason: 'user_not_found', reachFix: 'Correct it.' }
    await prisma.account.upsert({
      where: { id: `a-${id}` },
      create: { ...account, ...unreachable },
      update: unreachable,
    })
  }
}

let bot: Bot
beforeAll(async () => {
  bot = await plant()
})

describe.each(['Slack', 'Teams'] as const)('a list that is turned in %s', (platform) => {
  let cora: PersonAtWork
  beforeAll(async () => {
    cora = platform === 'Slack' ? await createSlackAtWork(database(), bot) : await createTeamsAtWork(bot)
  })
  afterAll(() => cora.close())

  it('of people out of reach shows its last page, in place of the first, where the others were settled meanwhile', async () => {
    await lose()
    await cora.say('unreachable')
    expect(cora.seen()).toContain('10 people or channels out of reach, page 1 of 2')
    expect(cora.seen()).toContain('Lost Larch 7')
    await database().prisma.account.updateMany({
      where: { personId: { in: lost.slice(2) } },
      data: { reach: 'reachable', reachReason: null },
    })
    await cora.press('Next')
    expect(cora.seen()).toContain('2 people or channels out of reach')
    expect(cora.seen()).toContain('Lost Larch 1')
    expect(cora.seen()).not.toContain('Lost Larch 7')
    expect(cora.seen()).not.toContain('page')
  })
})
