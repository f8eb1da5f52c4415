import type { PretendAccount } from '../../../playground/pretend.ts'
import type { PretendTeamsOptions } from '../../../playground/teams/pretend-teams.ts'

export const appId = '6a0f2c3e-0000-4000-8000-00000000b071'

/** Invented tenants and people; the two tenants have a person with the same id, as may happen. */
export const lake = { tenantId: '11111111-0000-4000-8000-000000000001', name: 'Lake County Schools' }
export const hill = { tenantId: '22222222-0000-4000-8000-000000000002', name: 'Hill City Schools' }
export const lakeTeam = { id: '19:lakegeneral@thread.tacv2', name: 'Principals' }
export const lakeChannel = '19:lakepeers@thread.tacv2'

const account = (tenant: typeof lake, externalId: string, name: string): PretendAccount => ({
  platform: 'teams',
  tenantId: tenant.tenantId,
  tenantName: tenant.name,
  externalId,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
  timeZone: 'America/Chicago',
  title: 'Principal (invented)',
})

export const ada = account(lake, 'aaaaaaaa-0000-4000-8000-00000000000a', 'Ada Brooks')
export const ben = account(lake, 'bbbbbbbb-0000-4000-8000-00000000000b', 'Ben Carter')
export const twin = account(hill, ada.externalId, 'Cora Dale')

/** All of them, as the pretended Teams is told of them. */
export const cast: Pick<PretendTeamsOptions, 'appId' | 'accounts' | 'channels' | 'tenants'> = {
  appId,
  accounts: [ada, ben, twin],
  channels: [{ platform: 'teams', tenantId: lake.tenantId, channelId: lakeChannel, name: 'Peers' }],
  tenants: [{ ...lake, team: lakeTeam }, hill],
}
