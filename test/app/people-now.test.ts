import { beforeEach, expect, it } from 'vitest'
import type { PlaygroundPerson } from '../../playground/people.ts'
import { isOnRoster, peopleNow } from '../../src/app/people-now.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'

const database = withDatabase()
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
})

const known = (email: string): PlaygroundPerson => ({
  account: {
    ...{ platform: 'slack', tenantId: 'T1', tenantName: 'One', externalId: email, name: email, email },
    ...{ timeZone: 'America/Chicago', title: 'Principal' },
  },
  role: 'administrator',
  district: undefined,
})
const emailOf = async (id: string) => (await database().prisma.person.findUniqueOrThrow({ where: { id } })).email

it('everyone of the sample stands as they do this year, and who came onto the roster since can be seated by mail', async () => {
  const emails = await Promise.all(['ana', 'cleo', 'ben'].map(emailOf))
  const look = async () => peopleNow(database(), emails.map(known), world.clock.now())
  const before = await look()
  expect(before.slice(0, 3).map(({ standing }) => standing)).toEqual([undefined, 'Without a partner', undefined])
  await database().prisma.participant.update({ where: { id: 'p-cleo' }, data: { status: 'invited' } })
  await database().prisma.person.create({
    data: { id: 'ima', name: 'Ima Ported', email: 'ima@d1.example', title: 'Principal', districtCode: 'd1' },
  })
  const after = await look()
  expect(after[1]!.standing).toBe('Invited, no answer yet')
  expect(after.find(({ account }) => account.email === 'ima@d1.example')).toMatchObject({
    account: { platform: 'email', name: 'Ima Ported' },
    role: 'administrator',
  })
  expect(before.some(({ account }) => account.email === 'ima@d1.example')).toBe(false)
  // Nobody twice: who has a chat is not listed by mail as well.
  expect(new Set(after.map(({ account }) => account.email)).size).toBe(after.length)
})

it('a mail box is had by who is on the roster, and by nobody who has left', async () => {
  const email = await emailOf('cleo')
  expect(await isOnRoster(database(), email)).toBe(true)
  await database().prisma.person.update({ where: { id: 'cleo' }, data: { leftAt: world.clock.now() } })
  expect(await isOnRoster(database(), email)).toBe(false)
})
