import { expect, it } from 'vitest'
import { channelsIn } from '../../src/store/channels/known-channels.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()

it('the channels of a tenant are its own alone, in the order in which they came, with what was kept of each', async () => {
  const { prisma } = database()
  // The same id on another platform is another tenant.
  await prisma.tenant.createMany({
    data: [
      { id: 'lake', platform: 'teams', externalId: 'T1', name: 'Lake' },
      { id: 'hill', platform: 'teams', externalId: 'T2', name: 'Hill' },
      { id: 'maple', platform: 'slack', externalId: 'T1', name: 'Maple' },
    ],
  })
  const conversation = { serviceUrl: 'https://smba.trafficmanager.net/teams/', teamId: '19:team' }
  await prisma.channel.createMany({
    data: [
      { id: 'c2', tenantId: 'lake', externalId: '19:peers', name: 'Peers', conversation },
      { id: 'c1', tenantId: 'lake', externalId: '19:general', name: 'General' },
      { id: 'c3', tenantId: 'hill', externalId: '19:peers', name: 'Peers of Hill' },
      { id: 'c4', tenantId: 'maple', externalId: 'C1', name: 'p3-program' },
    ],
  })
  const channels = channelsIn(database())
  expect(await channels.inTenant('teams', 'T1')).toEqual([
    { externalId: '19:general', name: 'General' },
    { externalId: '19:peers', name: 'Peers', conversation },
  ])
  expect(await channels.inTenant('slack', 'T1')).toEqual([{ externalId: 'C1', name: 'p3-program' }])
  expect(await channels.inTenant('teams', 'nowhere')).toEqual([])
})
