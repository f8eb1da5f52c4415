import { afterEach, expect, it } from 'vitest'
import type { KnownChannel } from '../../src/usecases/channels/known-channels-port.ts'
import { ada, ben, hill, lake, lakeChannel, lakeTeam } from '../playground/teams/cast.ts'
import { afterWelcome, card, lastOf, type Stage, type StageOptions, setStage as setAnyStage, wordsIn } from './stage.ts'

/** The adapter knows everybody’s chat. */
const setStage = (options: StageOptions = {}) => setAnyStage({ firstDay: true, ...options })

let stage: Stage
afterEach(() => stage.close())

const to = (account = ada, more: object = {}) => ({
  kind: 'person' as const,
  tenant: account.tenantId,
  externalId: account.externalId,
  email: account.email,
  name: account.name,
  ...more,
})
const message = (title = 'News') => ({ card: card(title), deliveryId: 'd1' })
const chatId = () => stage.pretended.world.directory.person(lake.tenantId, ada.externalId)!.chatId
const failures = (call: 'send' | 'create' = 'send') => ({
  plan: (kind: Parameters<Stage['pretended']['fail']>[0]['kind'], more: object = {}) =>
    stage.pretended.fail({ kind, call, ...more }),
})

it('someone known only by id gets a chat, and what is needed to speak there again comes back', async () => {
  stage = await setStage()
  const outcome = await stage.teams.deliveryChannel.deliver(to(), message())
  expect(outcome).toMatchObject({
    kind: 'sent',
    message: { tenant: lake.tenantId, conversationId: chatId() },
    account: { externalId: ada.externalId, conversation: { conversationId: chatId() } },
  })
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('News, said the bot.')
})

it('a chat is made once and kept', async () => {
  stage = await setStage()
  const first = await stage.teams.deliveryChannel.deliver(to(), message())
  failures('create').plan('bad gateway')
  const conversation = first.kind === 'sent' ? first.account?.conversation : undefined
  expect(await stage.teams.deliveryChannel.deliver(to(ada, { conversation }), message())).toMatchObject({
    kind: 'sent',
  })
  stage.pretended.clearFailures()
})

it('a chat Teams no longer knows is made again, once', async () => {
  stage = await setStage()
  const conversation = { serviceUrl: stage.pretended.world.serviceUrl(), conversationId: 'a:gone' }
  expect(await stage.teams.deliveryChannel.deliver(to(ada, { conversation }), message())).toMatchObject({
    kind: 'sent',
    message: { conversationId: chatId() },
  })
  failures().plan('not found', { times: 2 })
  expect(await stage.teams.deliveryChannel.deliver(to(), message())).toMatchObject({ kind: 'unreachable' })
})

it('someone known by address alone is found in a team that has the app', async () => {
  const kept = { serviceUrl: '', conversationId: lakeChannel, teamId: lakeTeam.id }
  const channels = [{ externalId: lakeChannel, name: 'Peers', conversation: kept }]
  stage = await setStage({ channels })
  kept.serviceUrl = stage.pretended.world.serviceUrl()
  const stranger = { ...to(ben), externalId: undefined, email: ben.email.toUpperCase() }
  expect(await stage.teams.deliveryChannel.deliver(stranger, message())).toMatchObject({
    kind: 'sent',
    account: { externalId: ben.externalId },
  })
  const nobody = { ...to(ben), externalId: undefined, email: 'nobody@example.org' }
  expect(await stage.teams.deliveryChannel.deliver(nobody, message())).toMatchObject({
    kind: 'unreachable',
    fix: expect.stringContaining('add P3 in Teams'),
  })
})

it.each(['throttled', 'gateway timeout', 'reset'] as const)(
  'a team that can’t be read (%s) makes nobody unreachable: it is read again',
  async (kind) => {
    const kept = { serviceUrl: '', conversationId: lakeChannel, teamId: lakeTeam.id }
    stage = await setStage({ channels: [{ externalId: lakeChannel, name: 'Peers', conversation: kept }] })
    kept.serviceUrl = stage.pretended.world.serviceUrl()
    const stranger = { ...to(ben), externalId: undefined, email: ben.email }
    stage.pretended.fail({ kind, call: 'members', times: kind === 'reset' ? 2 : 1 })
    expect(await stage.teams.deliveryChannel.deliver(stranger, message())).toMatchObject({
      kind: 'retry',
      scope: 'tenant',
    })
    expect(await stage.teams.deliveryChannel.deliver(stranger, message())).toMatchObject({ kind: 'sent' })
  },
)

it.each([
  [
    'throttled',
    { kind: 'retry', scope: 'conversation', reason: 'ThrottledByTeams', afterSeconds: 7 },
    { retryAfterSeconds: 7 },
  ],
  ['precondition failed', { kind: 'retry', reason: 'PreconditionFailed' }, {}],
  ['bad gateway', { kind: 'retry', scope: 'app' }, {}],
  ['gateway timeout', { kind: 'retry', scope: 'app' }, {}],
  ['blocked', { kind: 'unreachable', reason: 'MessageWritesBlocked', fix: expect.stringContaining('Unblock') }, {}],
  ['uninstalled', { kind: 'unreachable', reason: 'BotNotInConversationRoster' }, {}],
  // Once more on a new connection, and no third time.
  ['reset', { kind: 'unknown' }, { times: 2 }],
  ['answer lost', { kind: 'unknown' }, {}],
] as const)('%s: asked once, and told what it means', async (kind, expected, more) => {
  stage = await setStage()
  await stage.teams.deliveryChannel.deliver(to(), message('First'))
  failures().plan(kind, more)
  expect(await stage.teams.deliveryChannel.deliver(to(), message('Second'))).toMatchObject(expected)
  const written = afterWelcome(stage.ada)
    .map(wordsIn)
    .filter((words) => words.includes('Second'))
  expect(written).toHaveLength(kind === 'answer lost' ? 1 : 0)
})

it('a connection that was cut while nothing was under way loses no message and says none twice', async () => {
  stage = await setStage()
  await stage.teams.deliveryChannel.deliver(to(), message('First'))
  failures().plan('reset')
  expect(await stage.teams.deliveryChannel.deliver(to(), message('Second'))).toMatchObject({ kind: 'sent' })
  expect(afterWelcome(stage.ada).filter((one) => wordsIn(one).includes('Second'))).toHaveLength(1)
})

it.each([
  ['bad gateway', 'BadGateway', 1],
  ['reset', 'ECONNRESET', 2],
  ['answer lost', 'ECONNRESET', 1],
] as const)('making a chat is tried once, too, and nothing is in doubt after it: %s', async (kind, reason, times) => {
  stage = await setStage()
  stage.pretended.fail({ kind, call: 'create', times })
  // An id this process never met, so that the chat has to be made; the SDK by itself would try four times.
  const unmet = {
    ...to(ben),
    externalId: stage.pretended.world.directory.person(lake.tenantId, ben.externalId)!.userId,
  }
  expect(await stage.teams.deliveryChannel.deliver(unmet, message())).toMatchObject({ kind: 'retry', reason })
  expect(await stage.teams.deliveryChannel.deliver(unmet, message())).toMatchObject({ kind: 'sent' })
})

it('a person who is not in the tenant can not be reached, and why is said', async () => {
  stage = await setStage()
  const outcome = await stage.teams.deliveryChannel.deliver(
    { ...to(), externalId: 'cccccccc-0000-4000-8000-000000000000' },
    message(),
  )
  expect(outcome).toMatchObject({ kind: 'unreachable', fix: expect.stringContaining('P3') })
})

it('after the app is removed the person can not be reached, and after it is back they can', async () => {
  stage = await setStage()
  await stage.ada.uninstall()
  await stage.settled()
  expect(stage.fake.asked.at(-1)).toMatchObject({ kind: 'uninstalled' })
  expect(await stage.teams.deliveryChannel.deliver(to(), message())).toMatchObject({ kind: 'unreachable' })
  await stage.ada.install()
  await stage.settled()
  expect(await stage.teams.deliveryChannel.deliver(to(), message())).toMatchObject({ kind: 'sent' })
})

it('a channel gets a message of its own, and it can be replaced later', async () => {
  stage = await setStage()
  const channel = { kind: 'channel' as const, tenant: lake.tenantId, channel: lakeChannel }
  const outcome = await stage.teams.deliveryChannel.deliver(channel, message('Announced'))
  if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome))
  await stage.teams.deliveryChannel.update(outcome.message, message('Announced anew'))
  expect(stage.ben.messages(lakeChannel).map(wordsIn).join()).toContain('Announced anew, said the bot.')
  expect(await stage.teams.deliveryChannel.update({ ...outcome.message, messageId: '1' }, message())).toMatchObject({
    kind: 'unreachable',
  })
  await stage.pretended.setTeamInstall(lake.tenantId, false)
  await stage.settled()
  expect(await stage.teams.deliveryChannel.deliver(channel, message())).toMatchObject({
    kind: 'unreachable',
    fix: expect.stringContaining('owner of the team'),
  })
})

it('ten messages to one person are paced, none is refused', async () => {
  stage = await setStage()
  // On a slow machine the last may be asked by our own pace to come back, and do; Microsoft's refusal would be another reason.
  const deliver = async (words: string): Promise<string> => {
    const outcome = await stage.teams.deliveryChannel.deliver(to(), message(words))
    if (outcome.kind !== 'retry' || outcome.reason !== 'Waiting for Microsoft’s quota') return outcome.kind
    stage.machine.advance(outcome.afterSeconds * 1_000)
    return deliver(words)
  }
  const kinds = await Promise.all(Array.from({ length: 10 }, (_, i) => deliver(`No ${i}`)))
  expect(kinds).toEqual(Array(10).fill('sent'))
})

it('a kept address of someone else’s server gets neither message nor token: the connector is asked instead', async () => {
  stage = await setStage()
  const conversation = { serviceUrl: 'https://evil.example/teams/', conversationId: 'a:1' }
  const other = { ...to(), tenant: hill.tenantId.replace('2', '3'), conversation }
  // Nobody of that tenant is known to the connector, which is what answers.
  expect(await stage.teams.deliveryChannel.deliver(other, message())).toMatchObject({
    kind: 'unreachable',
    reason: 'BadArgument',
  })
})

it('a team installation is noticed with each of its channels by name, and its removal with every channel of it', async () => {
  const channels = [
    {
      externalId: lakeChannel,
      name: 'Peers',
      conversation: { serviceUrl: 'https://smba.trafficmanager.net/teams/', teamId: lakeTeam.id },
    },
  ]
  stage = await setStage({ channels })
  await stage.pretended.setTeamInstall(lake.tenantId, true)
  await stage.settled()
  expect(stage.fake.noticed).toContainEqual(expect.objectContaining({ kind: 'tenantInstalled', tenant: lake.tenantId }))
  expect(stage.fake.noticed).toContainEqual(
    expect.objectContaining({ kind: 'channelAdded', channel: lakeTeam.id, name: 'Principals › General' }),
  )
  expect(stage.fake.noticed).toContainEqual(
    expect.objectContaining({ kind: 'channelAdded', channel: lakeChannel, name: 'Principals › Peers' }),
  )
  await stage.pretended.setTeamInstall(lake.tenantId, false)
  await stage.settled()
  expect(stage.fake.noticed).toContainEqual(expect.objectContaining({ kind: 'channelRemoved', channel: lakeChannel }))
})

it.each(['private', 'shared'] as const)(
  'a %s channel is offered neither with its team nor when somebody speaks there',
  async (type) => {
    stage = await setStage()
    Object.assign(stage.pretended.world.directory.channel(lakeChannel)!, { type })
    await stage.pretended.setTeamInstall(lake.tenantId, true)
    const said = stage.ada.speak({ text: 'status', chatId: lakeChannel, mention: true })
    if (said.kind === 'posted') await said.answered
    await stage.settled()
    const added = stage.fake.noticed.flatMap((one) => (one.kind === 'channelAdded' ? [one.channel] : []))
    expect(new Set(added)).toEqual(new Set([lakeTeam.id]))
  },
)

it('a list of a team that had nobody on it is not kept: who came since is found at once', async () => {
  const kept = { serviceUrl: '', conversationId: lakeChannel, teamId: lakeTeam.id }
  const channels: KnownChannel[] = []
  stage = await setStage({ channels })
  const stranger = { ...to(ben), externalId: undefined, email: ben.email }
  expect(await stage.teams.deliveryChannel.deliver(stranger, message())).toMatchObject({ kind: 'unreachable' })
  kept.serviceUrl = stage.pretended.world.serviceUrl()
  channels.push({ externalId: lakeChannel, name: 'Peers', conversation: kept })
  expect(await stage.teams.deliveryChannel.deliver(stranger, message())).toMatchObject({ kind: 'sent' })
})

it('a team that does not say its channels is noticed with the one that was chosen', async () => {
  stage = await setStage()
  stage.pretended.fail({ kind: 'blocked', call: 'team', times: 5 })
  await stage.pretended.setTeamInstall(lake.tenantId, true)
  await stage.settled()
  const added = stage.fake.noticed.filter(({ kind }) => kind === 'channelAdded')
  expect(new Set(added.map((one) => 'channel' in one && one.channel))).toEqual(new Set([lakeTeam.id]))
})

it('a greeting comes with the app, once', async () => {
  stage = await setStage()
  expect(stage.ada.messages()).toHaveLength(1)
  await stage.ada.install()
  await stage.settled()
  expect(stage.fake.asked.filter(({ kind }) => kind === 'installed')).toHaveLength(1)
})

it('an answer that Teams throttles is sent again until it is there', async () => {
  stage = await setStage()
  failures().plan('precondition failed')
  const said = stage.ada.speak({ text: 'status' })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Hello, said the bot.')
})
