import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore } from '../memory-key-value-store.ts'
import { type BoltBot, startBoltBot } from './bolt-bot.ts'

let bot: BoltBot
beforeEach(async () => {
  bot = await startBoltBot()
})
afterEach(() => bot.stop())

const respondTo = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

describe('what is sent to the bot', () => {
  it('redelivers an event that was not answered with 200, at once, with the number and reason', async () => {
    const flaky = await startBoltBot('http', { eventsPath: '/flaky' })
    const seen: unknown[] = []
    flaky.http.post('/flaky', (request, response) => {
      seen.push([request.get('x-slack-retry-num'), request.get('x-slack-retry-reason')])
      response.status(seen.length === 1 ? 500 : 200).end()
    })
    await flaky.slack.sendEvent('T1', { type: 'app_uninstalled' })
    expect(seen).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
    ])
    expect(flaky.slack.pendingRetries()).toBe(0)
    await flaky.stop()
  })

  it('gives up on an event when the answer says not to try again', async () => {
    const proud = await startBoltBot('http', { eventsPath: '/proud' })
    proud.http.post('/proud', (_request, response) => void response.status(500).set('x-slack-no-retry', '1').end())
    await proud.slack.sendEvent('T1', { type: 'app_uninstalled' })
    expect(proud.slack.deliveries).toHaveLength(1)
    await proud.stop()
  })

  it('tries again after about a minute when the bot cannot be reached, and stops when it stops', async () => {
    const lonely = await startBoltBot('http', { eventsPath: '/nowhere' })
    await lonely.slack.sendEvent('T1', { type: 'app_uninstalled' })
    expect(lonely.slack.deliveries.map((each) => each.retryNumber)).toEqual([0, 1])
    expect(lonely.slack.pendingRetries()).toBe(1)
    await lonely.stop()
    expect(lonely.slack.pendingRetries()).toBe(0)
  })

  it('can deliver everything twice, as when an answer got lost', async () => {
    bot.slack.rules.duplicateDeliveries = 1
    const ids: string[] = []
    bot.app.event('app_mention', async ({ body }) => void ids.push(body.event_id))
    await bot.slack.person('T1', 'U1').say('@P3 hello', 'C1')
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('marks guests, outsiders and shared channels', async () => {
    const seen: unknown[] = []
    bot.slack.world.changeUser('T1', 'U1', { externalTeamId: 'T9' })
    bot.slack.world.changeConversation('T1', 'C1', { isExternallyShared: true })
    bot.app.event('app_mention', async ({ body }) => void seen.push(body.is_ext_shared_channel))
    bot.app.command('/p3', async ({ ack, body }) => {
      await ack()
      seen.push(body.team_id)
    })
    const ada = bot.slack.person('T1', 'U1')
    await ada.say('@P3 hello', 'C1')
    await ada.command('/p3', '', 'C1')
    expect(seen).toEqual([true, 'T1'])
    expect(await bot.call('conversations.info', { channel: 'C1' })).toMatchObject({ channel: { is_ext_shared: true } })
  })

  it('tells the bot of a closed dialog that asked for it', async () => {
    const closed: boolean[] = []
    bot.app.view({ callback_id: 'x', type: 'view_closed' }, async ({ ack, body }) => {
      await ack()
      closed.push((body as unknown as { is_cleared: boolean }).is_cleared)
    })
    const title = { type: 'plain_text', text: 'Hello' }
    const view = { type: 'modal', callback_id: 'x', title, notify_on_close: true, blocks: [] }
    const ada = bot.slack.person('T1', 'U1')
    await bot.call('views.open', { trigger_id: bot.slack.issueTrigger('T1', 'U1'), view })
    await ada.close(String(ada.modals()[0]!.id))
    expect(closed).toEqual([false])
    expect(ada.modals()).toEqual([])
  })

  it.each([
    ['an error for a block that is no input', { response_action: 'errors', errors: { nobody: 'x' } }],
    ['a view Slack refuses', { response_action: 'update', view: { type: 'modal', blocks: [] } }],
    ['an action that does not exist', { response_action: 'vanish' }],
  ])('shows trouble connecting for %s, and keeps the dialog', async (_name, answer) => {
    bot.app.view('x', async ({ ack }) => ack(answer as never))
    const title = { type: 'plain_text', text: 'Hello' }
    const view = { type: 'modal', callback_id: 'x', title, submit: title, blocks: [] }
    const ada = bot.slack.person('T1', 'U1')
    await bot.call('views.open', { trigger_id: bot.slack.issueTrigger('T1', 'U1'), view })
    const result = await ada.submit(String(ada.modals()[0]!.id), {})
    expect(result).toMatchObject({ outcome: 'trouble', message: 'We had some trouble connecting. Try again?' })
    expect(ada.modals()).toHaveLength(1)
  })
})

describe('the manifest decides', () => {
  it('which events are sent, which commands exist, and that a read-only messages tab takes no messages', async () => {
    const { default: manifest } = await import('../../../manifests/slack.json', { with: { type: 'json' } })
    const own = await startBoltBot('http', { manifest, commands: undefined })
    own.app.command('/p3', async ({ ack }) => ack())
    const ada = own.slack.person('T1', 'U1')
    expect(await ada.command('/p3', 'status')).toEqual({ ok: true })
    expect(await ada.command('/p4')).toMatchObject({ code: 'unknown_command' })
    await expect(ada.say('hello')).rejects.toThrow('turned off')
    await ada.say('hello', 'C1')
    expect(own.slack.deliveries.map((each) => each.type)).toEqual(['slash_commands'])
    expect(await own.call('conversations.join', { channel: 'C1' })).toMatchObject({ error: 'missing_scope' })
    await own.stop()
  })
})

describe('response_url', () => {
  const urlOf = async (): Promise<string> => {
    bot.app.command('/p3', async ({ ack }) => ack())
    await bot.slack.person('T1', 'U1').command('/p3', 'status')
    return String(bot.slack.deliveries.at(-1)!.payload.response_url)
  }

  it('works five times, to the person alone unless said otherwise', async () => {
    const url = await urlOf()
    expect((await respondTo(url, { text: 'quietly' })).status).toBe(200)
    expect((await respondTo(url, { text: 'aloud', response_type: 'in_channel' })).status).toBe(200)
    expect((await respondTo(url, { blocks: [{ type: 'section' }], text: 'x' })).status).toBe(400)
    await respondTo(url, { text: '4' })
    await respondTo(url, { text: '5' })
    const sixth = await respondTo(url, { text: '6' })
    expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }])
    const shown = bot.slack.person('T1', 'U1').messages()
    expect(shown.map((each) => [each.text, each.is_ephemeral])).toEqual([
      ['quietly', true],
      ['aloud', false],
      ['4', true],
      ['5', true],
    ])
  })

  it('is dead after thirty minutes', async () => {
    const url = await urlOf()
    bot.machine.advance(30 * 60_000 + 1)
    expect(await (await respondTo(url, { text: 'late' })).json()).toMatchObject({ error: 'expired_url' })
  })
})

describe('files', () => {
  it('go up with the SDK’s own upload, show in the conversation, and come down with the token only', async () => {
    await bot.app.client.filesUploadV2({
      token: 'xoxb-maple',
      channel_id: 'D1',
      filename: 'list.csv',
      content: 'a,b\n',
    })
    const [message] = bot.slack.person('T1', 'U1').messages()
    const [file] = message!.files as { id: string; url_private: string; mimetype: string }[]
    expect(file).toMatchObject({ mimetype: 'text/csv' })
    const down = await fetch(file!.url_private, { headers: { authorization: 'Bearer xoxb-maple' } })
    expect(await down.text()).toBe('a,b\n')
    expect(await (await fetch(file!.url_private)).text()).toContain('Sign in to Slack')
    const other = await fetch(file!.url_private, { headers: { authorization: 'Bearer xoxb-cedar' } })
    expect(await other.text()).toContain('Sign in to Slack')
    expect(await bot.call('files.info', { file: file!.id })).toMatchObject({ file: { ims: ['D1'] } })
  })

  it('sent by a person reach the bot as a message with the file', async () => {
    const seen: unknown[] = []
    bot.app.message(async ({ message }) => void seen.push(message))
    const ada = bot.slack.person('T1', 'U1')
    const id = ada.upload('roster.csv', Buffer.from('name\n').toString('base64'))
    await ada.say('the roster', undefined, [id])
    expect(seen).toMatchObject([{ subtype: 'file_share', files: [{ name: 'roster.csv' }] }])
  })
})

describe('installing', () => {
  it('hands out a code once and a token for it, and an old token dies with the app', async () => {
    const redirect_uri = `${bot.url}/slack/oauth_redirect`
    const body = new URLSearchParams({ redirect_uri, state: 's', scope: 'chat:write', team: 'T1', answer: 'allow' })
    const page = `${bot.url}/playground/slack/oauth/v2/authorize`
    const answer = await fetch(page, { method: 'POST', body, redirect: 'manual' })
    const target = new URL(answer.headers.get('location')!)
    expect(target.searchParams.get('state')).toBe('s')
    const access = () => bot.call('oauth.v2.access', { code: target.searchParams.get('code'), redirect_uri }, '')
    await bot.slack.uninstall('T1')
    const granted = await access()
    expect(granted).toMatchObject({ ok: true, team: { id: 'T1' }, bot_user_id: 'UBOT1', token_type: 'bot' })
    expect(await access()).toMatchObject({ error: 'invalid_code' })
    expect(await bot.call('auth.test', {}, String(granted.access_token))).toMatchObject({ ok: true })
    expect(await bot.call('auth.test')).toMatchObject({ error: 'invalid_auth' })
  })

  it('rotates tokens when told to: a refresh token works once', async () => {
    bot.slack.rules.tokenRotation = true
    const redirect_uri = 'http://127.0.0.1/back'
    const body = new URLSearchParams({ redirect_uri, team: 'T1', answer: 'allow' })
    const page = `${bot.url}/playground/slack/oauth/v2/authorize`
    const answer = await fetch(page, { method: 'POST', body, redirect: 'manual' })
    const code = new URL(answer.headers.get('location')!).searchParams.get('code')
    const first = await bot.call('oauth.v2.access', { code, redirect_uri }, '')
    expect(first).toMatchObject({ expires_in: 43_200 })
    const refresh = () =>
      bot.call('oauth.v2.access', { grant_type: 'refresh_token', refresh_token: first.refresh_token }, '')
    expect(await refresh()).toMatchObject({ ok: true })
    expect(await refresh()).toMatchObject({ error: 'invalid_refresh_token' })
  })
})

describe('an organization', () => {
  it('installs once: one token for all its workspaces, each call naming its own', async () => {
    const team = (teamId: string, n: number) => ({
      teamId,
      name: `Workspace ${n}`,
      botToken: `xoxb-${n}`,
      botUserId: `UBOT${n}`,
      botId: `B${n}`,
      enterpriseId: 'E1',
      isEnterpriseInstall: true,
    })
    const grid = await startBoltBot('http', { workspaces: [team('T1', 1), team('T2', 2)] })
    const redirect_uri = 'http://127.0.0.1/back'
    const body = new URLSearchParams({ redirect_uri, team: 'T1', answer: 'allow' })
    const page = `${grid.url}/playground/slack/oauth/v2/authorize`
    const answer = await fetch(page, { method: 'POST', body, redirect: 'manual' })
    const code = new URL(answer.headers.get('location')!).searchParams.get('code')
    const granted = await grid.call('oauth.v2.access', { code, redirect_uri }, '')
    expect(granted).toMatchObject({ is_enterprise_install: true, team: null, enterprise: { id: 'E1' } })
    const post = (more: object) =>
      grid.call('chat.postMessage', { channel: 'U1', text: 'hi', ...more }, String(granted.access_token))
    expect(await post({})).toMatchObject({ error: 'missing_argument' })
    expect(await post({ team_id: 'T2' })).toMatchObject({ ok: true })
    expect(grid.slack.person('T2', 'U1').messages()).toHaveLength(1)
    expect(grid.slack.person('T1', 'U1').messages()).toHaveLength(0)
    await grid.stop()
  })
})

describe('a restart', () => {
  it('keeps messages, App Home, files, read marks and removals; open dialogs are gone', async () => {
    const keyValues = createMemoryStore()
    const before = await startBoltBot('http', { keyValues })
    await before.call('chat.postMessage', { channel: 'U1', text: 'kept' })
    await before.call('views.publish', { user_id: 'U1', view: { type: 'home', blocks: [{ type: 'divider' }] } })
    before.slack.person('T1', 'U1').markRead('D1')
    await before.slack.uninstall('T2')
    await before.stop()
    const after = await startBoltBot('http', { keyValues })
    const ada = after.slack.person('T1', 'U1')
    expect(ada.messages()).toMatchObject([{ text: 'kept' }])
    expect(ada.home()).toMatchObject({ blocks: [{ type: 'divider' }] })
    expect(ada.conversations().find((each) => each.id === 'D1')).toMatchObject({ unread: 0 })
    expect(await after.call('auth.test', {}, 'xoxb-cedar')).toMatchObject({ error: 'account_inactive' })
    await after.stop()
  })
})
