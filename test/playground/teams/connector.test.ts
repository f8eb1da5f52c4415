import type { ConversationReference, TurnContext } from 'botbuilder'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFixedClock } from '../../../src/core/clock.ts'
import { cardAttachment, cardWith, submit } from './cards.ts'
import { ada, appId, ben, hill, lake, lakeChannel, lakeTeam } from './cast.ts'
import { type Stage, setStage } from './stage.ts'

let stage: Stage
let token: string
beforeEach(async () => {
  stage = await setStage()
  token = await stage.teams.issueBotToken()
})
afterEach(() => stage.close())

const call = async (method: string, path: string, body?: unknown, bearer = token) => {
  const response = await fetch(`${stage.teams.world.serviceUrl()}v3/${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
}
const person = (account = ada) => stage.teams.world.directory.person(account.tenantId, account.externalId)!
const chatOf = (account = ada) => encodeURIComponent(person(account).chatId)
const say = (text: string, account = ada) =>
  call('POST', `conversations/${chatOf(account)}/activities`, { type: 'message', text })
const open = (id: string, tenantId = lake.tenantId) =>
  call('POST', 'conversations', {
    isGroup: false,
    members: [{ id }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  })

it('without the bot’s token nothing is answered', async () => {
  expect((await call('GET', `conversations/${chatOf()}/members`, undefined, 'made-up')).status).toBe(401)
  expect((await call('POST', 'conversations', {}, '')).status).toBe(401)
})

it.each([
  [{ client_secret: 'wrong' }, 401, 'invalid_client'],
  [{ client_id: 'another-app' }, 400, 'unauthorized_client'],
  [{ scope: 'https://graph.microsoft.com/.default' }, 400, 'invalid_scope'],
  [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
])('the token endpoint refuses %o', async (fault, status, error) => {
  const { clientSecret, tokenUrl } = await stage.teams.botSettings()
  const scope = 'https://api.botframework.com/.default'
  const form = { grant_type: 'client_credentials', client_id: appId, client_secret: clientSecret, scope, ...fault }
  const response = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
  expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([status, error])
})

it("a person's conversation is always the same, by either of their ids", async () => {
  const first = await open(person().userId)
  const second = await open(ada.externalId)
  expect(first).toMatchObject({ status: 201, body: { id: person().chatId } })
  expect(second.body).toEqual(first.body)
  expect((await open(ada.externalId, hill.tenantId)).body.id).not.toBe(first.body.id)
})

it('a conversation with nobody, or without a tenant, is refused', async () => {
  expect((await open('29:nobody')).status).toBe(400)
  expect((await call('POST', 'conversations', { members: [{ id: person().userId }] })).status).toBe(400)
  expect((await call('POST', 'conversations', { isGroup: true, members: [] })).body.error.code).toBe('BadSyntax')
})

it('someone without the app, or who blocks it, cannot be written to', async () => {
  await stage.ada.uninstall()
  expect((await open(person().userId)).status).toBe(403)
  expect((await say('hi')).body.error.code).toBe('BotNotInConversationRoster')
  stage.ben.block(true)
  expect((await say('hi', ben)).body.error.code).toBe('MessageWritesBlocked')
  stage.ben.block(false)
  expect((await say('hi', ben)).status).toBe(201)
  await stage.ada.install()
  expect((await say('hi')).status).toBe(201)
})

it('only the bot’s own messages can be changed, and only in conversations that exist', async () => {
  const sent = await say('hello')
  const posted = stage.ada.speak({ text: 'mine' })
  const own = posted.kind === 'posted' ? posted.message.id : ''
  const at = `conversations/${chatOf()}/activities`
  expect((await call('PUT', `${at}/${sent.body.id}`, { type: 'message', text: 'changed' })).status).toBe(200)
  expect(stage.ada.messages()[0]).toMatchObject({ text: 'changed', editedAt: expect.any(String) })
  expect((await call('PUT', `${at}/${own}`, { type: 'message', text: 'x' })).status).toBe(403)
  expect((await call('DELETE', `${at}/${own}`)).status).toBe(403)
  expect((await call('PUT', `${at}/1`, { type: 'message', text: 'x' })).status).toBe(404)
  expect((await call('DELETE', `${at}/${sent.body.id}`)).status).toBe(200)
  expect((await call('DELETE', `${at}/${sent.body.id}`)).status).toBe(404)
  expect((await call('POST', 'conversations/a:none/activities', { type: 'message', text: 'x' })).body.error.code).toBe(
    'ConversationNotFound',
  )
})

it('messages over 100 KB of UTF-16 are refused, just under are not', async () => {
  expect((await say('x'.repeat(52_000))).body?.error?.code).toBe('MessageSizeTooBig')
  expect((await say('x'.repeat(50_000))).status).toBe(201)
})

it('a card Teams could not draw, an empty message and an unknown attachment are refused', async () => {
  const send = (activity: object) =>
    call('POST', `conversations/${chatOf()}/activities`, { type: 'message', ...activity })
  const broken = { ...cardWith(submit('Send')), version: '2.0' }
  expect((await send({ attachments: [cardAttachment(broken)] })).body.error.message).toMatch(/version must be/)
  expect((await send({})).status).toBe(400)
  expect((await send({ attachments: [{ contentType: 'text/csv', content: 'a' }] })).status).toBe(400)
  expect((await send({ attachments: [cardAttachment(cardWith(submit('Send')))] })).status).toBe(201)
  stage.teams.setRules({ strictCards: false })
  expect((await send({ attachments: [cardAttachment(broken)] })).status).toBe(201)
})

it('the eighth message within a second to one conversation is throttled, other conversations are not', async () => {
  await stage.close()
  // A clock that stands still, so that a slow machine sends them all within the second.
  stage = await setStage({ machine: createFixedClock(new Date()) })
  token = await stage.teams.issueBotToken()
  const answers = []
  for (let count = 0; count < 8; count++) answers.push((await say(`message ${count}`)).status)
  expect(answers).toEqual([201, 201, 201, 201, 201, 201, 201, 429])
  expect((await say('hello', ben)).status).toBe(201)
})

it.each([
  ['precondition failed', 412],
  ['bad gateway', 502],
  ['gateway timeout', 504],
  ['blocked', 403],
  ['uninstalled', 403],
  ['not found', 404],
  ['throttled', 429],
] as const)('a planned failure "%s" answers %i once', async (kind, status) => {
  stage.teams.fail({ kind, call: 'send', retryAfterSeconds: 2 })
  const failed = await say('hello')
  expect(failed.status).toBe(status)
  expect(failed.headers.get('retry-after')).toBe(kind === 'throttled' ? '2' : null)
  expect((await say('hello')).status).toBe(201)
})

it('a connection reset does nothing; a lost answer has done it', async () => {
  stage.teams.fail({ kind: 'reset' })
  await expect(say('one')).rejects.toThrow()
  stage.teams.fail({ kind: 'answer lost' })
  await expect(say('two')).rejects.toThrow()
  expect(stage.ada.messages().map(({ text }) => text)).toEqual(['two'])
})

it('the roster and the team are told as Teams tells them', async () => {
  const channel = encodeURIComponent(lakeChannel)
  const members = (await call('GET', `conversations/${channel}/pagedmembers`)).body.members
  expect(members.map(({ name }: { name: string }) => name)).toEqual(['Ada Brooks', 'Ben Carter'])
  const member = await call('GET', `conversations/${chatOf()}/members/${encodeURIComponent(person().userId)}`)
  expect(member.body).toMatchObject({ objectId: ada.externalId, email: ada.email, tenantId: lake.tenantId })
  expect((await call('GET', `conversations/${chatOf()}/members/29:none`)).status).toBe(404)
  const team = encodeURIComponent(lakeTeam.id)
  expect((await call('GET', `teams/${team}`)).body).toMatchObject({ name: 'Principals', memberCount: 2 })
  expect(
    (await call('GET', `teams/${team}/conversations`)).body.conversations.map((c: { id: string }) => c.id),
  ).toEqual([lakeTeam.id, lakeChannel])
  await stage.teams.setTeamInstall(lake.tenantId, false)
  expect((await call('GET', `teams/${team}`)).status).toBe(403)
})

it('the real adapter can begin, update and delete a conversation of its own accord', async () => {
  const { adapter, teams } = stage
  const serviceUrl = teams.world.serviceUrl()
  const parameters = {
    isGroup: false,
    bot: { id: `28:${appId}`, name: 'P3' },
    members: [{ id: person().userId, name: '' }],
    tenantId: lake.tenantId,
    channelData: { tenant: { id: lake.tenantId } },
  }
  let reference: Partial<ConversationReference> | undefined
  const begin = async (context: TurnContext) => {
    const sent = await context.sendActivity('Good morning')
    reference = { serviceUrl, channelId: 'msteams', conversation: context.activity.conversation, activityId: sent!.id }
  }
  // The typings ask for activity and topicName, which Teams does not need.
  await adapter.createConversationAsync(
    appId,
    'msteams',
    serviceUrl,
    'https://api.botframework.com',
    parameters as never,
    begin,
  )
  expect(stage.ada.messages().map(({ text }) => text)).toEqual(['Good morning'])
  await adapter.continueConversationAsync(appId, reference!, async (context) => {
    await context.updateActivity({ id: reference!.activityId!, type: 'message', text: 'Good evening' })
  })
  expect(stage.ada.messages().map(({ text }) => text)).toEqual(['Good evening'])
  await adapter.continueConversationAsync(appId, reference!, (context) =>
    context.deleteActivity(reference!.activityId!),
  )
  expect(stage.ada.messages()[0]!.deletedAt).toBeDefined()
})

it('a new thread in a channel has its own conversation, and an answer stays in it', async () => {
  const begun = await call('POST', 'conversations', {
    isGroup: true,
    channelData: { channel: { id: lakeChannel } },
    activity: { type: 'message', text: 'Announcement' },
  })
  expect(begun.body.id).toBe(`${lakeChannel};messageid=${begun.body.activityId}`)
  await call('POST', `conversations/${encodeURIComponent(begun.body.id)}/activities`, { type: 'message', text: 'More' })
  expect(stage.ben.messages(lakeChannel).map(({ threadId }) => threadId)).toEqual([
    begun.body.activityId,
    begun.body.activityId,
  ])
})
