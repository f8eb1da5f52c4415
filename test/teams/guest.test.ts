import { expect, it } from 'vitest'
import type { ConnectorClient } from '../../src/teams/outbound/connector-client.ts'
import { isGuest } from '../../src/teams/outbound/guest.ts'
import { createMemory } from '../../src/teams/outbound/memory.ts'
import { createProactiveSender } from '../../src/teams/outbound/proactive-message.ts'

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
