import { expect, it } from 'vitest'
import { profileOf } from '../../src/slack/inbound/profile.ts'
import type { Clients } from '../../src/slack/outbound/clients.ts'

const clientsThatSay = (tz: string) =>
  ({ read: { users: { info: async () => ({ user: { name: 'ana', team_id: 'T1', tz } }) } } }) as unknown as Clients

it.each(['', 'Nowhere/Land'])('what is no time zone (“%s”) is not taken from a Slack profile', async (tz) => {
  expect((await profileOf(clientsThatSay(tz), 'T1', 'U1'))?.timeZone).toBeUndefined()
})

it('a time zone is', async () => {
  expect((await profileOf(clientsThatSay('America/New_York'), 'T1', 'U1'))?.timeZone).toBe('America/New_York')
})
