import { afterEach, expect, it } from 'vitest'
import type { Card } from '../../src/conversation/kit/card.ts'
import { anyButton } from '../any-button.ts'
import { ada, lake, lakeChannel } from '../playground/teams/cast.ts'
import { afterWelcome, card, lastOf, opened, type Stage, setStage, wordsIn } from './stage.ts'

let stage: Stage
afterEach(() => stage.close())

const buttons: Card['actions'] = [
  anyButton('Accept', 'offer.accept', { offer: '1' }, { style: 'primary' }),
  anyButton(
    'Stop',
    'nudge.stop',
    {},
    { confirm: { title: 'Really?', text: 'No more reminders.', yes: 'Yes, stop', no: 'Keep them' } },
  ),
]

const deliver = async (to: 'ada' | 'channel' = 'ada') => {
  const message = { card: card('Choose', { actions: buttons }), deliveryId: 'd1' }
  const address =
    to === 'ada'
      ? ({
          kind: 'person',
          tenant: lake.tenantId,
          externalId: ada.externalId,
          email: ada.email,
          name: ada.name,
        } as const)
      : ({ kind: 'channel', tenant: lake.tenantId, channel: lakeChannel } as const)
  const outcome = await stage.teams.deliveryChannel.deliver(address, message)
  if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome))
  return { chatId: outcome.message.conversationId, messageId: outcome.message.messageId }
}

it('a button in one’s own chat puts the answer in the place of its card, for good', async () => {
  stage = await setStage({ answering: () => ({ kind: 'card', card: card('Accepted'), replace: true }) })
  const place = await deliver()
  expect(await stage.ada.press({ ...place, action: 'Accept' })).toMatchObject({ kind: 'card' })
  await stage.settled()
  expect(stage.fake.asked).toHaveLength(1)
  expect(stage.fake.asked[0]).toMatchObject({ kind: 'action', id: 'offer.accept', context: { offer: '1' } })
  const message = stage.pretended.world.store.message(place.chatId, place.messageId)
  expect(message?.editedAt).toBeDefined()
  expect(wordsIn(message)).toContain('Accepted, said the bot.')
  expect(afterWelcome(stage.ada)).toHaveLength(1)
})

it('a button in a channel answers its presser alone and leaves the card as it is for everyone', async () => {
  stage = await setStage({ answering: () => ({ kind: 'card', card: card('Only Ada’s'), replace: true }) })
  const place = await deliver('channel')
  const pressed = await stage.ada.press({ ...place, action: 'Accept' })
  await stage.settled()
  expect(pressed).toEqual({ kind: 'message', text: 'I have answered in our own chat.' })
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Only Ada’s')
  expect(stage.ben.messages(lakeChannel).map(wordsIn).join()).not.toContain('Only Ada’s')
})

it('one person’s replaced card never makes the next answer everyone’s', async () => {
  stage = await setStage({
    answering: ({ speaker }) => ({ kind: 'card', card: card(`For ${speaker.externalId}`), replace: true }),
  })
  const own = await deliver()
  const shared = await deliver('channel')
  await stage.ada.press({ ...own, action: 'Accept' })
  await stage.ben.press({ ...shared, action: 'Accept' })
  await stage.settled()
  expect(stage.ada.messages(lakeChannel).map(wordsIn).join()).not.toContain('For ')
})

it('a question unfolds beneath its button, and only its yes acts', async () => {
  stage = await setStage()
  const place = await deliver()
  await stage.ada.press({ ...place, action: 'Stop' }).catch(() => undefined)
  expect(stage.fake.asked).toHaveLength(0)
  await stage.ada.press({ ...place, action: 'Yes, stop' })
  await stage.settled()
  expect(stage.fake.asked).toMatchObject([{ kind: 'action', id: 'nudge.stop' }])
})

it('the same press delivered twice acts once and gets the same answer', async () => {
  stage = await setStage({ rules: { deliverTwice: true }, answering: () => ({ kind: 'card', card: card('Once') }) })
  const place = await deliver()
  expect(await stage.ada.press({ ...place, action: 'Accept' })).toEqual({ kind: 'message', text: 'Once' })
  await stage.settled()
  expect(stage.fake.asked).toHaveLength(1)
  expect(afterWelcome(stage.ada)).toHaveLength(2)
})

it('a press under a new id while the first is under way acts once', async () => {
  const waiting = Promise.withResolvers<void>()
  stage = await setStage({
    answering: async () => {
      await waiting.promise
      return { kind: 'card', card: card('Once') }
    },
  })
  const place = await deliver()
  const before = stage.arrived()
  const first = stage.ada.press({ ...place, action: 'Accept' })
  const second = stage.ada.press({ ...place, action: 'Accept' })
  await expect.poll(() => [stage.fake.asked.length, stage.arrived() - before]).toEqual([1, 2])
  waiting.resolve()
  expect(await first).toEqual(await second)
  await stage.settled()
  expect(stage.fake.asked).toHaveLength(1)
})

it('a press that another process has taken is answered and not carried out', async () => {
  const receipts = new Set<string>()
  stage = await setStage({ receipts, rules: { redeliver: 'never' } })
  const place = await deliver()
  receipts.add = () => receipts
  receipts.has = () => true
  expect(await stage.ada.press({ ...place, action: 'Accept' })).toMatchObject({
    kind: 'message',
    text: expect.stringContaining('We have that already'),
  })
  expect(stage.fake.asked).toHaveLength(0)
})

it('what takes longer than Teams waits is answered in time, and shown when it is there', async () => {
  const waiting = Promise.withResolvers<void>()
  stage = await setStage({
    answering: async () => {
      await waiting.promise
      return { kind: 'card', card: card('At last'), replace: true }
    },
  })
  const place = await deliver()
  const pressed = stage.ada.press({ ...place, action: 'Accept' })
  await stage.runOut()
  expect(await pressed).toMatchObject({ kind: 'message', text: expect.stringContaining('Working on it') })
  // Sent again with a new id, as Teams does: still the one press.
  await stage.ada.press({ ...place, action: 'Accept' })
  waiting.resolve()
  await stage.settled()
  expect(stage.fake.asked).toHaveLength(1)
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('At last, said the bot.')
})

it('a bot that breaks gives a sentence with a reference, the cause goes to the log alone', async () => {
  stage = await setStage()
  const place = await deliver()
  stage.fake.answers(() => {
    throw new Error('DB password=hunter2')
  })
  expect(await stage.ada.press({ ...place, action: 'Accept' })).toMatchObject({ kind: 'message' })
  await stage.settled()
  const words = wordsIn(lastOf(stage.ada.messages()))
  expect(words).toMatch(/tell your coordinator this reference: \d{8}/)
  expect(words).not.toContain('hunter2')
  expect(stage.logged.filter(({ level }) => level === 'error')).toHaveLength(1)
})

it('a button we do not know gets a kind word, never silence', async () => {
  stage = await setStage()
  const invoke = (name: string, value: unknown) =>
    stage.pretended.post(
      stage.pretended.world.activities.invoke(person(), { kind: 'personal' }, `f${name}`, name, value as never),
    )
  const person = () => stage.pretended.world.directory.person(lake.tenantId, ada.externalId)!
  for (const value of [
    { action: { data: { verb: 'old' } } },
    { action: null },
    {},
    { action: { data: { p3: { do: 7 } } } },
  ])
    expect(await invoke('adaptiveCard/action', value)).toMatchObject({
      status: 200,
      body: { statusCode: 200, value: 'That button is from an earlier version' },
    })
  for (const name of ['task/fetch', 'task/submit', 'composeExtension/submitAction'])
    expect(await invoke(name, { data: 'nonsense' })).toMatchObject({
      status: 200,
      body: { task: { type: 'continue' } },
    })
  for (const name of ['signin/verifyState', 'composeExtension/query', 'tab/fetch', 'fileConsent/invoke'])
    expect(await invoke(name, {})).toMatchObject({ status: 200 })
  expect(stage.fake.asked).toHaveLength(0)
})

it('a form that a button leads to comes as a message of its own', async () => {
  stage = await setStage({ answering: () => ({ kind: 'form', opened: opened() }) })
  const place = await deliver()
  expect(await stage.ada.press({ ...place, action: 'Accept' })).toEqual({ kind: 'message', text: 'Offer times' })
  await stage.settled()
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Open the form')
})

it('two tenants with equal ids are two people', async () => {
  stage = await setStage()
  for (const client of [stage.ada, stage.twin]) {
    const said = client.speak({ text: 'status' })
    if (said.kind === 'posted') await said.answered
  }
  await stage.settled()
  const [one, other] = stage.fake.asked.map(({ speaker }) => speaker)
  expect(one?.externalId).toBe(other?.externalId)
  expect(one?.tenant).not.toBe(other?.tenant)
  expect(afterWelcome(stage.twin)).toHaveLength(2)
})
