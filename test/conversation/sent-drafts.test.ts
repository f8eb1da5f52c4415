import { beforeEach, describe, expect, it } from 'vitest'
import { anyForm } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { type Conversation, converse, openOf, problemsOf } from './conversation.ts'

const database = withDatabase()
let world: World
let cora: Conversation
let dora: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  const at = new Date('2026-08-01')
  await database().prisma.optIn.createMany({
    data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at })),
    skipDuplicates: true,
  })
  cora = await converse(world.deps, world.actors.coordinator)
  dora = await converse(world.deps, world.actors.directorOfAna)
})

const opens = (chat: () => Conversation, form: string, context: Record<string, string>) => () =>
  chat().press({ title: '', blocks: [], actions: [anyForm('It', form, context)] }, 'It')
const write = opens(() => cora, 'pair-write', { partnershipId: 'pair' })

const forms = {
  'a message to a pair': {
    chat: () => cora,
    open: write,
    faulty: { words: 'Dear {nobody}, KEPT' },
    whole: { words: 'Dear {first name}' },
  },
  'a message to many': {
    chat: () => cora,
    open: () => cora.say('broadcast'),
    faulty: { audience: 'partners', words: 'Dear {nobody}, KEPT' },
    whole: { audience: 'partners', words: 'Dear {first name}' },
  },
  'several pairs': {
    chat: () => cora,
    open: async () => cora.press(await cora.say('board'), 'Choose several'),
    faulty: { which: 'all', act: 'write', words: 'Dear {nobody}, KEPT' },
    whole: { which: 'all', act: 'write', words: 'Dear {first name}' },
  },
  'several nominees': {
    chat: () => dora,
    open: opens(() => dora, 'nominate-several', { districtCode: 'd1' }),
    faulty: { name1: 'Nia KEPT', email1: 'nia' },
    whole: { name1: 'Nia New', email1: 'nia@one.example', school1: 's1' },
  },
}

describe('what was typed in a form', () => {
  it.each(Object.entries(forms))('of %s is kept until it is sent, and is no unsent draft after that', async (_, of) => {
    expect(problemsOf(await of.chat().send(await of.open(), of.faulty))).not.toEqual({})
    const again = await of.open()
    expect(JSON.stringify(openOf(again).answers)).toContain('KEPT')
    expect((await of.chat().send(again, of.whole)).kind).toBe('done')
    expect(openOf(await of.open()).form.fields).not.toHaveProperty('kept')
    expect(await database().prisma.draft.count()).toBe(0)
  })

  it('for the one who asked for help is not offered for a message to both', async () => {
    const ana = await converse(world.deps, world.actors.ana)
    await ana.send(await opens(() => ana, 'need-help', { stepId: world.stepId('firstVisit') })(), {})
    const { id: helpId } = await database().prisma.helpRequest.findFirstOrThrow()
    const answer = opens(() => cora, 'pair-write', { partnershipId: 'pair', helpId })
    await cora.close(await answer(), { words: 'Between the two of us' })
    expect(openOf(await answer()).answers.words).toBe('Between the two of us')
    expect(openOf(await write()).answers.words).toBeUndefined()
  })
})
