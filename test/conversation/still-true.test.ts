import { beforeEach, expect, it } from 'vitest'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import { matchingResetCard } from '../../src/conversation/matching/refused-cards.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { anyButton, anyForm } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { type Conversation, cardOf, converse, textOf } from './conversation.ts'

const database = withDatabase()
let world: World
let cora: Conversation
let dora: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  cora = await converse(world.deps, world.actors.coordinator)
  dora = await converse(world.deps, world.actors.directorOfAna)
})

const opensAction = (chat: Conversation, id: string, context: Record<string, string>) =>
  chat.press({ title: '', blocks: [], actions: [anyButton('It', id, context)] }, 'It')

it('a search for a district’s report says how many more there are than it shows', async () => {
  const { prisma } = database()
  await prisma.district.createMany({
    data: Array.from({ length: 12 }, (_, n) => ({
      ...{ code: `x${n}`, name: `Xeno ${n} County`, county: 'Xeno', countyFips: '47003' },
      ...{ timeZone: 'America/Chicago', enrollment: 10 },
    })),
  })
  const card = cardOf(await cora.say('report xeno'))
  await prisma.district.deleteMany({ where: { code: { startsWith: 'x' } } })
  expect(card.blocks.filter(({ kind }) => kind === 'entry')).toHaveLength(10)
  expect(textOf(card)).toContain('And 2 more')
})

it('who directs several districts finds a nominee in any of them by a part of the name, as the list says', async () => {
  const { prisma } = database()
  await prisma.roleGrant.create({ data: { id: 'second', personId: 'dora', role: 'director', districtCode: 'd2' } })
  const both = await converse(world.deps, { ...world.actors.directorOfAna, directs: ['d1', 'd2'] })
  expect(textOf(cardOf(await both.say('nominations cleo')))).toContain('Cleo Cedar')
  expect((await both.say('nominations nobody')).kind).toBe('refusal')
  const list = async (chat: Conversation, code: string) =>
    cardOf(await opensAction(chat, 'nominees-see', { districtCode: code })).footer
  expect(await list(both, 'd1')).toContain('nominations')
  expect(await list(cora, 'd1')).toContain('roster')
  await prisma.roleGrant.delete({ where: { id: 'second' } })
})

it('words that go are said to go on the day that holds now, whatever was so when it was written', async () => {
  const { prisma } = database()
  await prisma.program.updateMany({ data: { settings: { retention: { months: 36, legalHold: false } } } })
  const to = { kind: 'person', personId: 'ana' } as const
  const facts = { cycleId: 'cycle', goesOn: '2027-12-01' }
  const card = await drawNotice(
    withoutStore(world.deps),
    { name: 'wordsGoSoon', to, facts, priority: 'announcement' },
    to,
  )
  await prisma.program.updateMany({ data: { settings: {} } })
  expect(card?.title).toContain('2030')
  expect(JSON.stringify(card)).not.toContain('2027-12')
})

it('no form opens to choose a school where its closed year has none to choose', async () => {
  const { prisma } = database()
  await prisma.cycle.updateMany({ data: { closedAt: new Date('2026-08-20') } })
  const form = { title: '', blocks: [], actions: [anyForm('It', 'school-change', { partnershipId: 'pair' })] }
  const reply = await dora.press(form, 'It')
  await prisma.cycle.updateMany({ data: { closedAt: null } })
  expect(reply.kind).toBe('refusal')
})

it('a matching that starts over counts one pair as one', () => {
  expect(textOf(matchingResetCard(1))).toContain('1 pair that was locked or ruled out counts as any other again')
  expect(textOf(matchingResetCard(2))).toContain('2 pairs that were locked or ruled out count as any other again')
})
