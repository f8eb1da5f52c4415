import { beforeEach, expect, it } from 'vitest'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { cardOf, converse, labelsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
})

const settledAt = new Date('2026-08-31T15:00:00Z')
const delivery = (id: string, personId: string, of: object) => ({
  ...{ id, personId, notice: 'nudge', queuedAt: settledAt, settledAt },
  ...of,
})
const waiting = async () => {
  const chat = await converse(world.deps, world.actors.coordinator)
  return cardOf(await chat.say('waiting'))
}

it('the overview does not say that nothing waits while something does', async () => {
  const { prisma } = database()
  const d3 = { name: 'Cedar County', timeZone: 'America/Chicago', county: 'Cedar', countyFips: '47009', enrollment: 9 }
  await prisma.district.create({ data: { code: 'd3', ...d3 } })
  await prisma.optIn.create({ data: { cycleId: 'cycle', districtCode: 'd3', at: settledAt } })
  expect(textOf(await waiting())).toContain('1 district takes part and nominated nobody')
  const overview = textOf(cardOf(await (await converse(world.deps, world.actors.coordinator)).say('status')))
  expect(overview).toContain('Nothing is past due, nobody asked for help')
  expect(overview).not.toContain('all caught up')
  await prisma.optIn.deleteMany({ where: { districtCode: 'd3' } })
  await prisma.district.delete({ where: { code: 'd3' } })
})

it('everything that waits for the office stands in one list, each with what to do', async () => {
  expect(textOf(await waiting())).toContain('You’re all caught up')
  const { prisma } = database()
  const at = settledAt
  await prisma.helpRequest.create({
    data: { id: 'help', partnershipId: 'pair', personId: 'ana', at, note: 'We are stuck' },
  })
  await prisma.person.update({ where: { id: 'ben' }, data: { leftAt: at } })
  await prisma.tenant.create({
    data: { id: 't1', platform: 'slack', externalId: 'T1', name: 'T1', status: 'installed' },
  })
  const account = { id: 'a1', platform: 'slack', tenantId: 't1', externalId: 'U1', personId: 'cleo' } as const
  await prisma.account.create({
    data: { ...account, reach: 'unreachable', reachReason: 'blocked', reachFix: 'Ask them.' },
  })
  await prisma.delivery.createMany({
    data: [
      delivery('d1', 'ana', { state: 'unreachable', platform: 'email', reason: 'bounced', fix: 'Correct it.' }),
      delivery('d2', 'dora', { state: 'failed', platform: 'teams', reason: 'dead letter' }),
      delivery('d3', 'dora', { state: 'unknown', platform: 'slack', reason: 'no answer' }),
    ],
  })
  const ask = { cycleId: 'cycle', personId: 'dora', askedById: 'cora', askedAt: at, lastSentAt: at }
  await prisma.directorAsk.create({ data: { ...ask, districtCode: 'd1', answerBy: new Date('2026-08-30') } })
  const d3 = { name: 'Cedar County', timeZone: 'America/Chicago', county: 'Cedar', countyFips: '47009', enrollment: 9 }
  await prisma.district.create({ data: { code: 'd3', ...d3 } })
  await prisma.optIn.create({ data: { cycleId: 'cycle', districtCode: 'd3', at } })
  await prisma.applicant.create({ data: { id: 'x', platform: 'teams', externalId: 'T9', firstAt: at, lastAt: at } })

  const card = await waiting()
  for (const line of [
    'Ana Alder asked for help',
    'We are stuck',
    'Ben Birch left',
    '1 person or channel can’t be reached in chat',
    'Mail to 1 address came back',
    '2 messages of the last 30 days failed or may not have arrived',
    '1 district has not answered in time\nAlder County',
    '1 district takes part and nominated nobody\nCedar County',
    '1 workspace waits to be let in',
  ])
    expect(textOf(card)).toContain(line)
  expect(labelsOf(card)).toEqual(
    expect.arrayContaining(['Answer and settle', 'Who can’t be reached', 'Messages by pair', 'Workspaces']),
  )

  await prisma.partnership.update({ where: { id: 'pair' }, data: { status: 'frozen' } })
  expect(textOf(await waiting())).toContain('On hold. Please decide how it goes on.')
  const other = await converse(world.deps, world.actors.ana)
  expect((await other.say('waiting')).kind).toBe('refusal')
})
