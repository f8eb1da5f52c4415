import { afterEach, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../memory-key-value-store.ts'
import { ada, appId, hill, lake, lakeChannel, lakeTeam, twin } from './cast.ts'
import { type Stage, setStage } from './stage.ts'

let stage: Stage
afterEach(() => stage.close())

const said = async (result: ReturnType<Stage['ada']['speak']>) => {
  if (result.kind === 'refused') throw new Error(result.text)
  return result.answered
}

it('a real adapter that checks tokens hears a message, and its answer is seen', async () => {
  stage = await setStage({
    turn: async (context) => void (await context.sendActivity(`You said ${context.activity.text}`)),
  })
  expect(await said(stage.ada.speak({ text: 'status' }))).toMatchObject({ kind: 'answered', status: 200 })
  expect(stage.ada.messages().map(({ text }) => text)).toEqual(expect.arrayContaining(['status', 'You said status']))
  expect(stage.received.at(-1)).toMatchObject({
    type: 'message',
    channelId: 'msteams',
    textFormat: 'plain',
    localTimezone: 'America/Chicago',
    conversation: { conversationType: 'personal', tenantId: lake.tenantId },
    from: { aadObjectId: ada.externalId, name: 'Ada Brooks' },
    recipient: { id: `28:${appId}` },
    channelData: { tenant: { id: lake.tenantId } },
  })
})

it('a start waits until those beside the team have the app, and for nobody else', async () => {
  const released = Promise.withResolvers<void>()
  stage = await setStage({
    bare: true,
    turn: async ({ activity }) => (activity.from.name === twin.name ? released.promise : undefined),
  })
  const added = () => stage.received.filter(({ type }) => type === 'installationUpdate').map(({ from }) => from.name)
  const done: string[] = []
  const begun = stage.teams.start().then(() => done.push('begun', ...added()))
  const everybody = stage.teams.everybody.then(() => done.push('everybody'))
  try {
    await vi.waitUntil(() => added().includes('Cora Dale'))
    expect(done).toEqual(['begun', 'Ada Brooks', 'Ada Brooks', 'Ben Carter'])
  } finally {
    released.resolve()
  }
  await Promise.all([begun, everybody])
  const { world } = stage.teams
  for (const { tenant, userId } of world.directory.people)
    expect(world.store.install(tenant.tenantId, userId)).toMatchObject({ installed: true, announced: true })
})

it('whoever can’t be given the app keeps nobody else waiting', async () => {
  const memory = createMemoryStore()
  const write = (key: string, value: unknown) => {
    const text = JSON.stringify(value)
    if (text.includes(hill.tenantId) && text.includes('"announced"')) throw new Error('the disk is full')
    memory.write(key, value)
  }
  stage = await setStage({ bare: true, keyValues: { ...memory, write } })
  await stage.teams.start()
  await expect(stage.teams.everybody).resolves.toBeUndefined()
})

it('on a port that another boot had before, a bot that shares its process hears of this boot’s keys', async () => {
  stage = await setStage()
  const port = Number(new URL(stage.url).port)
  await stage.close()
  stage = await setStage({ port })
  expect(stage.received.filter(({ type }) => type === 'conversationUpdate')).not.toHaveLength(0)
})

it('every person and team is installed once, also over a restart, and conversations are kept', async () => {
  const keyValues = createMemoryStore()
  stage = await setStage({
    keyValues,
    turn: async (context) => {
      if (context.activity.type === 'installationUpdate') await context.sendActivity('Welcome')
    },
  })
  const installs = stage.received.filter(({ type }) => type === 'installationUpdate')
  expect(installs).toHaveLength(4)
  expect(stage.received.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(4)
  expect(installs.map(({ action }) => action)).toEqual(['add', 'add', 'add', 'add'])
  await stage.close()
  stage = await setStage({ keyValues })
  expect(stage.received).toEqual([])
  expect(stage.ada.messages().map(({ text }) => text)).toEqual(['Welcome'])
})

it('in a channel the bot hears only what mentions it, with the mention in the text, and answers in the thread', async () => {
  stage = await setStage({
    turn: async (context) => {
      if (context.activity.type === 'message') await context.sendActivity('Here')
    },
  })
  await said(stage.ada.speak({ chatId: lakeChannel, text: 'good morning' }))
  await said(stage.ada.speak({ chatId: lakeChannel, text: 'status', mention: true }))
  const heard = stage.received.filter(({ type }) => type === 'message')
  expect(heard).toHaveLength(1)
  const [activity] = heard
  expect(activity).toMatchObject({
    text: '<at>P3</at>\u00a0status\n',
    conversation: { conversationType: 'channel', isGroup: true },
    channelData: { team: { id: lakeTeam.id }, channel: { id: lakeChannel } },
  })
  expect(activity!.entities).toContainEqual(expect.objectContaining({ type: 'mention', text: '<at>P3</at>' }))
  const [, asked, answer] = stage.ben.messages(lakeChannel)
  expect(activity!.conversation.id).toBe(`${lakeChannel};messageid=${asked!.id}`)
  expect(answer).toMatchObject({ text: 'Here', threadId: asked!.id })
})

it('older clients send entities, and the playground can too', async () => {
  stage = await setStage({ rules: { encodeText: true } })
  await said(stage.ada.speak({ chatId: lakeChannel, text: 'a < b & c', mention: true }))
  expect(stage.received.at(-1)!.text).toBe('<at>P3</at>&nbsp;a &lt; b &amp; c\n')
})

it('two people with one Entra id in two tenants are two people', async () => {
  stage = await setStage()
  await said(stage.teams.client(twin.tenantId, twin.externalId).speak({ text: 'hello' }))
  expect(stage.received.at(-1)!.from.name).toBe('Cora Dale')
  expect(stage.ada.messages()).toEqual([])
  const ids = stage.teams.world.directory.people.map(({ userId }) => userId)
  expect(new Set(ids).size).toBe(3)
})

it.each([
  ['another audience', { audience: 'someone-else' }],
  ['another issuer', { issuer: 'https://login.example.org' }],
  ['a past expiry', { expiresInSeconds: -3600 }],
  ['an unknown key', { keyId: 'nobody' }],
  ['another service URL', { serviceUrl: 'https://example.org/' }],
])('a token with %s is turned away by the real adapter', async (_what, faults) => {
  vi.spyOn(console, 'error').mockReturnValue() // botbuilder prints what it refuses
  stage = await setStage()
  const before = stage.received.length
  const activity = {
    type: 'message',
    text: 'x',
    id: '1',
    channelId: 'msteams',
    serviceUrl: stage.teams.world.serviceUrl(),
  }
  expect(await stage.teams.post(activity, faults)).toMatchObject({ kind: 'answered', status: 401 })
  expect(stage.received).toHaveLength(before)
})

it('a late answer is asked for again with the same id, then with a new one', async () => {
  let release = () => {}
  const blocked = new Promise<void>((resolve) => {
    release = resolve
  })
  stage = await setStage({
    rules: { answerWithinMilliseconds: 400, redeliver: 'same id, then new id', newIdAfterMilliseconds: 1 },
    bare: true,
    turn: () => blocked,
  })
  stage.teams.world.store.saveInstall({
    tenantId: lake.tenantId,
    subjectId: stage.teams.world.directory.person(lake.tenantId, ada.externalId)!.userId,
    installed: true,
    blocked: false,
    announced: true,
  })
  expect(await said(stage.ada.speak({ text: 'status' }))).toEqual({ kind: 'too late' })
  await stage.teams.settled()
  release()
  const ids = stage.received.map(({ id }) => id)
  expect(ids).toHaveLength(3)
  expect(ids[1]).toBe(ids[0])
  expect(ids[2]).not.toBe(ids[0])
})

it('a message delivered twice has one id', async () => {
  stage = await setStage({ rules: { deliverTwice: true } })
  await stage.teams.settled()
  const before = stage.received.length
  await said(stage.ada.speak({ text: 'status' }))
  await stage.teams.settled()
  const [first, second, ...others] = stage.received.slice(before)
  expect(second!.id).toBe(first!.id)
  expect(others).toEqual([])
})

it('a slash command in a channel is between one person and the bot, and so is its targeted answer', async () => {
  stage = await setStage()
  await said(stage.ada.speak({ chatId: lakeChannel, text: 'help', targeted: true }))
  const { recipient, text, from, conversation } = stage.received.at(-1)!
  expect([text, recipient]).toMatchObject(['help', { isTargeted: true }])
  const answer = async (conversationId: string, to: string) => {
    const path = `v3/conversations/${encodeURIComponent(conversationId)}/activities?isTargetedActivity=true`
    const response = await fetch(stage.teams.world.serviceUrl() + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await stage.teams.issueBotToken()}` },
      body: JSON.stringify({ type: 'message', text: 'For you', recipient: { id: to } }),
    })
    return response.status
  }
  expect(await answer(conversation.id, from.id)).toBe(201)
  expect(await answer(conversation.id, '29:nobody')).toBe(400)
  expect(await answer(stage.ada.chatId, from.id)).toBe(400)
  expect(stage.ada.messages(lakeChannel).map((message) => message.text)).toEqual(['help', 'For you'])
  expect(stage.ben.messages(lakeChannel)).toEqual([])
})
