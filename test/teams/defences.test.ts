import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { text } from '../../src/conversation/kit/fields.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import { anyButton } from '../any-button.ts'
import { ada, lake, lakeChannel } from '../playground/teams/cast.ts'
import { card, lastOf, opened, type Stage, type StageOptions, setStage as setAnyStage, wordsIn } from './stage.ts'

/** The adapter knows everybody’s chat. */
const setStage = (options: StageOptions = {}) => setAnyStage({ firstDay: true, ...options })

// Each test here fails when the way around one of the SDKs' defects is taken out.

let stage: Stage
afterEach(() => stage.close())

const person = () => stage.pretended.world.directory.person(lake.tenantId, ada.externalId)!
const place = { kind: 'personal' } as const
const post = (activity: Record<string, unknown>) => stage.pretended.post(activity)
const invoke = (name: string, value: object) =>
  post(stage.pretended.world.activities.invoke(person(), place, `i${Math.random()}`, name, value as never))
const say = async (words: string) => {
  const said = stage.ada.speak({ text: words })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
}
const deliver = async () => {
  const actions = [anyButton('Go', 'go', {})] as const
  const outcome = await stage.teams.deliveryChannel.deliver(
    { kind: 'person', tenant: lake.tenantId, externalId: ada.externalId, email: ada.email, name: ada.name },
    { card: card('Choose', { actions }), deliveryId: 'd' },
  )
  if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome))
  return { chatId: outcome.message.conversationId, messageId: outcome.message.messageId }
}

it('no typing sign is left to a timer that all people share', async () => {
  stage = await setStage({
    answering: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_300))
      return { kind: 'card', card: card('Done') }
    },
  })
  const typing: unknown[] = []
  stage.pretended.world.events.subscribe(person().userId, (event) => event.type === 'typing' && typing.push(event))
  await say('status')
  expect(typing).toEqual([])
})

it('an invoke is answered before anything is sent because of it', async () => {
  stage = await setStage({ answering: () => ({ kind: 'card', card: card('Taken'), replace: true }) })
  const at = await deliver()
  stage.pretended.fail({ kind: 'slow', call: 'update', delayMilliseconds: 3_600_000 })
  // An answer that waited for the update would not come.
  expect(await stage.ada.press({ ...at, action: 'Go' })).toMatchObject({ kind: 'card' })
  await stage.pretended.stop()
})

it('an invoke nobody knows is answered, so that Teams does not send it again', async () => {
  stage = await setStage()
  for (const name of ['unheard/of', 'actionableMessage/executeAction', 'handoff/action', 'message/submitAction'])
    expect(await invoke(name, {})).toMatchObject({ status: 200 })
})

it('a reply that can not be drawn leaves the dialog open and the cause out of it', async () => {
  const reserved = buildForm({ id: 'visit', title: 'T', submit: 'S', fields: { p3: text({ label: 'L' }) } })
  stage = await setStage({ answering: () => ({ kind: 'form', opened: opened({ form: reserved as never }) }) })
  const data = { p3: { form: 'visit', with: {}, key: 'k' }, words: 'typed' }
  expect(await invoke('task/submit', { data })).toMatchObject({ status: 500, body: { error: 'Something went wrong' } })
  expect(await invoke('task/fetch', { data: { p3: { open: 'visit', with: {} } } })).toMatchObject({
    status: 200,
    body: { task: { type: 'message', value: expect.stringContaining('reference') } },
  })
  await stage.settled()
  expect(stage.logged.filter(({ level }) => level === 'error')).toHaveLength(2)
})

it('a store that is down costs a sentence, not silence', async () => {
  const receipts = new Set<string>()
  stage = await setStage({ receipts })
  receipts.has = () => {
    throw new Error('connection refused')
  }
  await say('status')
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Hello, said the bot.')
  expect(stage.logged.at(-1)).toMatchObject({ level: 'error' })
})

it('a mention whose name is a pattern is a name', async () => {
  stage = await setStage()
  const { recipient } = stage.pretended.world.activities.at(person(), place, 'x', {}) as { recipient: { id: string } }
  const mention = { type: 'mention', text: '<at>P3 (Test*</at>', mentioned: { id: recipient.id, name: 'P3 (Test*' } }
  const activity = stage.pretended.world.activities.at(person(), place, 'm1', {
    type: 'message',
    text: '<at>P3 (Test*</at>\u00a0log',
    entities: [mention],
  })
  await post(activity)
  await stage.settled()
  expect(stage.fake.asked).toMatchObject([{ kind: 'command', words: 'log' }])
})

it('a slash command’s answer is for the one who typed it: nothing of it reaches the channel', async () => {
  stage = await setStage({ answering: () => ({ kind: 'card', card: card('Only for Ada') }) })
  const channel = stage.pretended.world.directory.channel(lakeChannel)!
  const there = { kind: 'channel', channel, threadId: '1' } as const
  const activity = stage.pretended.world.activities.at(person(), there, 's1', { type: 'message', text: 'status' })
  const recipient = { ...(activity.recipient as object), isTargeted: true }
  await post({ ...activity, recipient })
  await stage.settled()
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Only for Ada')
  expect(stage.ben.messages(lakeChannel).map(wordsIn).join()).not.toContain('Only for Ada')
})

it('whatever is sent, there is an answer and no crash', async () => {
  stage = await setStage()
  const json = fc.jsonValue({ maxDepth: 2 })
  const activities = fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(
          'message',
          'invoke',
          'conversationUpdate',
          'installationUpdate',
          'messageReaction',
          'event',
          'typing',
          'delay',
          'invokeResponse',
          'trace',
        ),
        fc.string(),
      ),
      name: fc.oneof(
        fc.constantFrom(
          'adaptiveCard/action',
          'task/fetch',
          'task/submit',
          'composeExtension/fetchTask',
          'fileConsent/invoke',
        ),
        json,
      ),
      value: fc.oneof(json, fc.record({ data: json, action: json, context: json, commandId: json })),
      text: json,
      attachments: json,
      entities: json,
      membersAdded: json,
      action: fc.oneof(fc.constantFrom('add', 'remove'), json),
      channelData: fc.oneof(fc.constant({ tenant: { id: lake.tenantId } }), json),
      replyToId: json,
      deliveryMode: fc.constantFrom('expectReplies', 'normal'),
      timestamp: fc.oneof(fc.constant('nonsense'), json),
      localTimezone: json,
    },
    { requiredKeys: ['type'] },
  )
  const property = fc.asyncProperty(activities, async (made) => {
    const base = stage.pretended.world.activities.at(person(), place, 'f', {})
    const id = `f${Math.random()}`
    const answer = await post({ ...base, id, ...(made as object) })
    expect(answer).toMatchObject({ kind: 'answered' })
    expect([200, 400]).toContain(answer.kind === 'answered' && answer.status)
  })
  await fc.assert(property, { numRuns: 150 })
  await stage.settled()
  await say('status')
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Hello, said the bot.')
})

it('a reply to words that can not be drawn costs a sentence, not silence', async () => {
  const reserved = buildForm({ id: 'visit', title: 'T', submit: 'S', fields: { p3: text({ label: 'L' }) } })
  stage = await setStage({
    settings: { forms: 'card' },
    answering: () => ({ kind: 'form', opened: opened({ form: reserved as never }) }),
  })
  await say('schedule')
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('tell your coordinator this reference')
})

it('a chat between two people, where the compose box was used, is not taken for the chat with the bot', async () => {
  stage = await setStage({ answering: () => ({ kind: 'card', card: card('Said') }) })
  const { world } = stage.pretended
  const activity = world.activities.invoke(person(), place, 'c1', 'composeExtension/fetchTask', { commandId: 'log' })
  const between = { ...(activity.conversation as object), id: '19:two-people@unq.gbl.spaces' }
  await post({ ...activity, conversation: between })
  await stage.settled()
  const { speaker, place: where } = stage.fake.asked[0]!
  expect(where).toEqual({ kind: 'direct' })
  expect(speaker.conversation).toMatchObject({ conversationId: person().chatId })
  expect(await speaker.profile()).toMatchObject({ email: ada.email })
  await say('status')
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Said')
})
