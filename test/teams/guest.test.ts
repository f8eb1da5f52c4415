import { afterEach, expect, it } from 'vitest'
import type { ConnectorClient } from '../../src/teams/outbound/connector-client.ts'
import { isGuest } from '../../src/teams/outbound/guest.ts'
import { createMemory } from '../../src/teams/outbound/memory.ts'
import { createProactiveSender } from '../../src/teams/outbound/proactive-message.ts'
import { ada, lake, lakeChannel, lakeTeam } from '../playground/teams/cast.ts'
import { afterWelcome, card, type Stage, setStage } from './stage.ts'

it.each([
  ['a member', { tenantId: 't', userPrincipalName: 'ada@lake.example', userRole: 'user' }, false],
  ['a member whose tenant is not said', { userPrincipalName: 'ada@lake.example' }, false],
  ['a guest by role', { userRole: 'guest' }, true],
  ['someone anonymous', { userRole: 'anonymous' }, true],
  ['a guest by sign-in name', { userPrincipalName: 'ada_hill.example#EXT#@lake.onmicrosoft.com' }, true],
  ['someone of another tenant', { tenantId: 'u' }, true],
])('%s is a guest: %#', (_, member, guest) => {
  expect(isGuest({ id: '29:1', ...member }, 't')).toBe(guest)
})

it('a guest whom the bot would write to first is not written to, and the coordinator is told why', async () => {
  const opened: unknown[] = []
  const guest = { id: '29:1', aadObjectId: 'o', userRole: 'guest', email: 'ada@hill.example' }
  const reach = createProactiveSender({
    connector: { open: async (party: unknown) => opened.push(party) } as unknown as ConnectorClient,
    sendPaced: async () => ({ kind: 'sent', messageId: '1' }) as never,
    roster: { find: async () => guest },
    memory: createMemory(),
    hosts: { sendTo: () => 'https://smba.trafficmanager.net/teams/' } as never,
  })
  expect(await reach({ tenant: 't', email: 'ada@hill.example' }, [])).toEqual({
    kind: 'unreachable',
    reason: 'A guest of this tenant',
    fix: expect.stringContaining('members of a tenant only'),
  })
  expect(opened).toEqual([])
})

let stage: Stage | undefined
afterEach(async () => {
  await stage?.close()
  stage = undefined
})
const hour = 3_600_000
const say = async (words: string) => {
  const said = stage!.ada.speak({ text: words })
  if (said.kind === 'refused') throw new Error(said.text)
  await said.answered
  await stage!.settled()
  return stage!.fake.asked.at(-1)!.speaker
}

it('whoever becomes a guest, or a member again, is seen to be when they next speak, and asked about once an hour', async () => {
  stage = await setStage()
  expect(await (await say('status')).isGuestNow?.()).toBe(false)
  stage.pretended.setRules({ guests: [ada.externalId] })
  expect(await (await say('status')).isGuestNow?.()).toBe(false)
  stage.machine.advance(hour)
  const speaker = await say('status')
  expect([await speaker.isGuestNow?.(), (await speaker.profile())?.guest]).toEqual([true, true])
  stage.pretended.setRules({ guests: [] })
  expect(await (await say('status')).isGuestNow?.()).toBe(false)
})

it.each(['in a team that has the app', 'in no team'])(
  'whoever became a guest is written to no more, and the program is told: %s',
  async (where) => {
    const kept = { serviceUrl: '', conversationId: lakeChannel, teamId: lakeTeam.id }
    const inTeam = where.includes('has the app')
    stage = await setStage({ channels: inTeam ? [{ externalId: lakeChannel, name: 'Peers', conversation: kept }] : [] })
    kept.serviceUrl = stage.pretended.world.serviceUrl()
    const { deliveryChannel } = stage.teams
    const { tenantId: tenant, externalId, email, name } = ada
    const to = { kind: 'person', tenant, externalId, email, name } as const
    const send = (more = {}) => deliveryChannel.deliver({ ...to, ...more }, { card: card('News'), deliveryId: 'd1' })
    expect((await send()).kind).toBe('sent')
    stage.pretended.setRules({ guests: [externalId] })
    stage.machine.advance(hour)
    const before = afterWelcome(stage.ada).length
    expect(await send()).toMatchObject({ kind: 'unreachable', reason: 'A guest of this tenant' })
    expect(afterWelcome(stage.ada).length).toBe(before)
    expect(stage.fake.noticed).toMatchObject([
      { kind: 'accountBecameGuest', platform: 'teams', tenant: lake.tenantId, externalId },
    ])
    stage.pretended.setRules({ guests: [] })
    stage.machine.advance(hour)
    expect((await send()).kind).toBe('sent')
  },
)
