import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import type { Standing } from '../../src/conversation/kit/reply.ts'
import { ada, lakeChannel } from '../playground/teams/cast.ts'
import { card, lastOf, opened, type Stage, setStage, wordsIn } from './stage.ts'

let stage: Stage
afterEach(() => stage.close())

const say = async (text: string, more: { chatId?: string; mention?: boolean } = {}) => {
  const said = stage.ada.speak({ text, ...more })
  if (said.kind === 'refused') throw new Error(said.text)
  await said.answered
  await stage.settled()
}

it('words are heard with or without the slash and the name, and answered in the chat', async () => {
  stage = await setStage()
  for (const words of ['status', '/p3 status', 'p3 status', '/status', 'P3: status']) await say(words)
  expect(stage.fake.asked.map((one) => one.kind === 'command' && one.words)).toEqual(Array(5).fill('status'))
  expect(stage.fake.asked[0]).toMatchObject({
    place: { kind: 'direct' },
    speaker: { platform: 'teams', tenant: ada.tenantId, externalId: ada.externalId },
  })
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Hello, said the bot.')
})

it('a mention, HTML and no-break spaces are no part of the words', async () => {
  stage = await setStage({ rules: { encodeText: true } })
  await say('log <b> & "so"', { chatId: lakeChannel, mention: true })
  expect(stage.fake.asked.at(-1)).toMatchObject({ kind: 'command', words: 'log <b> & "so"' })
})

it('in a channel the answer goes to the speaker alone, the channel gets a pointer without any of it', async () => {
  stage = await setStage({ answering: () => ({ kind: 'card', card: card('Secret of Ada') }) })
  await say('status', { chatId: lakeChannel, mention: true })
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Secret of Ada')
  const seen = stage.ben.messages(lakeChannel).map(wordsIn).join('\n')
  expect(seen).toContain('I have answered you in our own chat')
  expect(seen).not.toContain('Secret')
})

it('an answer without an end keeps nobody from stopping', async () => {
  const gate = Promise.withResolvers<void>()
  stage = await setStage({
    answering: async () => {
      await gate.promise
      return { kind: 'card', card: card('At last') }
    },
  })
  const said = stage.ada.speak({ text: 'status' })
  await expect.poll(() => stage.fake.asked.length).toBe(1)
  const stopped = stage.teams.stop()
  await stage.runOut()
  await stopped
  gate.resolve()
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('At last')
})

it('in a channel an answer that does not get through is not said to be there', async () => {
  stage = await setStage()
  stage.pretended.fail({ kind: 'too big', call: 'send' })
  await say('status', { chatId: lakeChannel, mention: true })
  expect(wordsIn(lastOf(stage.ben.messages(lakeChannel)))).toContain('ask me again in a few minutes')
})

it('an answer that stays true is kept by the id of its message', async () => {
  const standing: Standing = {
    name: 'status',
    to: { kind: 'person', personId: 'ada' },
    facts: { partnershipId: 'p1', asked: 'a1' },
    partnershipId: 'p1',
    priority: 'interactive',
  }
  const shown = card('Your path')
  stage = await setStage({ answering: () => ({ kind: 'card', card: shown, standing }) })
  await say('status')
  const { chatId, id } = lastOf(stage.ada.messages())!
  const at = { platform: 'teams', tenant: ada.tenantId, conversationId: chatId, messageId: id }
  expect(stage.fake.kept).toEqual([{ standing, card: shown, ...at }])
})

it('Teams says who someone is, and a guest for one', async () => {
  stage = await setStage()
  await say('status')
  const { speaker } = stage.fake.asked[0]!
  expect(await speaker.profile()).toEqual({
    email: ada.email,
    signInName: ada.email,
    name: ada.name,
    timeZone: 'America/Chicago',
    guest: false,
  })
})

it('a form asked for by words is offered with a button that opens it, and on the spot', async () => {
  stage = await setStage({ answering: () => ({ kind: 'form', opened: opened() }) })
  await say('schedule')
  const message = lastOf(stage.ada.messages())!
  const pressed = await stage.ada.press({ chatId: message.chatId, messageId: message.id, action: 'Open the form' })
  expect(pressed).toMatchObject({ kind: 'dialog', dialog: { face: { title: 'Offer times' } } })
  expect(stage.fake.asked.at(-1)).toMatchObject({ kind: 'open', form: 'visit', context: { step: '7' } })
  await stage.ada.press({ chatId: message.chatId, messageId: message.id, action: 'Fill it in here' })
  await stage.settled()
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Your partner sees this.')
})

it('pasted rows keep their tabs, all of them; what is too long to read whole is not read at all', async () => {
  stage = await setStage()
  const rows = readFileSync('test/fixtures/tables/teams-pasted-tab-rows/rows.tsv', 'utf8').trim()
  const many = readFileSync('test/fixtures/tables/teams-pasted-roster-100-rows/rows.csv', 'utf8').trim()
  for (const pasted of [rows, many]) {
    await say(`roster\n${pasted}`)
    expect(stage.fake.asked.at(-1)).toMatchObject({ kind: 'command', words: `roster\n${pasted}` })
  }
  const before = stage.fake.asked.length
  await say(`roster\n${'x'.repeat(100_001)}`)
  expect(stage.fake.asked).toHaveLength(before)
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('too long for me to read whole')
})
