import { expect, it } from 'vitest'
import type { NewNotice } from '../../src/core/notice.ts'
import { withDatabase } from '../store/database.ts'
import { addPerson, noticeTo, withJobs } from './stage.ts'

const apps = Promise.withResolvers<void>()
const database = withDatabase('server')
const stage = withJobs(database, { appsAdded: apps.promise })

it('goes to no one by mail while people are still given the app, and then to their chat', async () => {
  const { store, jobs, email, slack } = stage()
  await addPerson(database(), 'ann')
  await addPerson(database(), 'ben', [], { preferEmail: true })
  const notices = [noticeTo('ann'), noticeTo('ben')] as NewNotice[]
  await store.transaction((data) => data.outbox.send(notices))
  await expect.poll(() => slack.delivered.length).toBe(1)
  await jobs.idle()
  expect(email.delivered).toEqual([])
  const account = { id: 'ben-slack', platform: 'slack', tenantId: 'tenant-slack', externalId: 'U-ben' } as const
  await database().prisma.account.create({ data: { ...account, personId: 'ben' } })
  await database().prisma.person.update({ where: { id: 'ben' }, data: { preferEmail: false } })
  apps.resolve()
  await expect.poll(() => slack.delivered.length).toBe(2)
  expect(email.delivered).toEqual([])
})
