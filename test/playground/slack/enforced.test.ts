import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slackRules } from '../../../playground/slack/rules.ts'
import { type BoltBot, startBoltBot } from './bolt-bot.ts'

let bot: BoltBot
beforeEach(async () => {
  bot = await startBoltBot()
})
afterEach(() => bot.stop())

const view = { type: 'modal', title: { type: 'plain_text', text: 'Hello' }, blocks: [] }
const post = (args: Record<string, unknown>, token?: string) =>
  bot.call('chat.postMessage', { text: 'hi', ...args }, token)
const trigger = () => bot.slack.issueTrigger('T1', 'U1')

describe('who may call what', () => {
  it('answers as the workspace of the token, and refuses others', async () => {
    expect(await bot.call('auth.test')).toMatchObject({ ok: true, team_id: 'T1', user_id: 'UBOT1', bot_id: 'B1' })
    expect(await bot.call('auth.test', {}, 'xoxb-nobody')).toMatchObject({ ok: false, error: 'invalid_auth' })
    expect(await bot.call('auth.test', {}, '')).toMatchObject({ error: 'not_authed' })
    expect(await bot.call('no.such.method')).toMatchObject({ error: 'unknown_method' })
  })

  it('keeps two workspaces with equal user ids apart', async () => {
    await post({ channel: 'U1', text: 'for Ada' })
    await post({ channel: 'U1', text: 'for Cleo' }, 'xoxb-cedar')
    expect(
      bot.slack
        .person('T1', 'U1')
        .messages()
        .map((each) => each.text),
    ).toEqual(['for Ada'])
    expect(
      bot.slack
        .person('T2', 'U1')
        .messages()
        .map((each) => each.text),
    ).toEqual(['for Cleo'])
    expect(await post({ channel: 'C2' })).toMatchObject({ error: 'channel_not_found' })
    expect(await bot.call('users.info', { user: 'U2' }, 'xoxb-cedar')).toMatchObject({ error: 'user_not_found' })
  })

  it('names the scope that is missing', async () => {
    const { scopes } = bot.slack.world.workspace('T1')!
    Object.assign(bot.slack.world.workspace('T1')!, { scopes: scopes.filter((scope) => scope !== 'users:read.email') })
    const answer = await bot.call('users.lookupByEmail', { email: 'ada.brook@t1.example' })
    expect(answer).toMatchObject({ error: 'missing_scope', needed: 'users:read.email' })
  })

  it('finds people by email, but no guests, nobody deactivated, nobody from outside', async () => {
    const look = () => bot.call('users.lookupByEmail', { email: 'ADA.brook@t1.example' })
    expect(await look()).toMatchObject({ ok: true, user: { id: 'U1', tz: 'America/Chicago' } })
    bot.slack.world.changeUser('T1', 'U1', { isGuest: true })
    expect(await look()).toMatchObject({ error: 'users_not_found' })
    expect(await bot.call('users.info', { user: 'U1' })).toMatchObject({ user: { is_restricted: true } })
    bot.slack.world.changeUser('T1', 'U1', { isGuest: false, externalTeamId: 'T9' })
    expect(await look()).toMatchObject({ error: 'users_not_found' })
    expect(await bot.call('users.info', { user: 'U1' })).toMatchObject({ user: { is_stranger: true, team_id: 'T9' } })
  })

  it('kills the token when the app is removed, and says so to the app', async () => {
    const heard: string[] = []
    bot.app.event('app_uninstalled', async () => void heard.push('uninstalled'))
    bot.app.event('tokens_revoked', async () => void heard.push('revoked'))
    await bot.slack.uninstall('T1', 'uninstalled-first')
    expect(heard).toEqual(['uninstalled', 'revoked'])
    expect(await post({ channel: 'U1' })).toMatchObject({ error: 'account_inactive' })
    expect(await post({ channel: 'U1' }, 'xoxb-cedar')).toMatchObject({ ok: true })
  })
})

describe('posting', () => {
  it('refuses a channel in the word of the reason', async () => {
    const change = (flags: object) => bot.slack.world.changeConversation('T1', 'C1', flags)
    change({ isArchived: true })
    expect(await post({ channel: 'C1' })).toMatchObject({ error: 'is_archived' })
    change({ isArchived: false, members: ['U1'] })
    expect(await post({ channel: 'C1' })).toMatchObject({ error: 'not_in_channel' })
    expect(await bot.call('conversations.join', { channel: 'C1' })).toMatchObject({ ok: true })
    expect(await post({ channel: 'C1' })).toMatchObject({ ok: true })
    change({ isRestricted: true })
    expect(await post({ channel: 'C1' })).toMatchObject({ error: 'restricted_action' })
    bot.slack.rules.messagesTabEnabled = false
    expect(await post({ channel: 'U1' })).toMatchObject({ error: 'messages_tab_disabled' })
    expect(await post({ channel: 'UBOT1' })).toMatchObject({ error: 'cannot_dm_bot' })
    expect(await post({ channel: 'UBOT1', text: '' })).toMatchObject({ ok: false })
  })

  it('tells which block is wrong', async () => {
    const answer = await post({ channel: 'U1', blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] })
    expect(answer).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: { messages: [expect.stringContaining('/blocks/0/text/text')] },
    })
    const much = Array.from({ length: 5 }, () => ({
      type: 'section',
      text: { type: 'mrkdwn', text: 'x'.repeat(2900) },
    }))
    expect(await post({ channel: 'U1', blocks: much })).toMatchObject({ error: 'msg_blocks_too_long' })
    expect(await post({ channel: 'U1', text: '' })).toMatchObject({ error: 'no_text' })
  })

  it('takes form fields with JSON in them, as the SDK sends them', async () => {
    const body = new URLSearchParams({ channel: 'U1', text: 'hi', blocks: '[{"type":"divider"}]', token: 'xoxb-maple' })
    const answer = await fetch(`${bot.url}/playground/slack/api/chat.postMessage`, { method: 'POST', body })
    expect(await answer.json()).toMatchObject({ ok: true, message: { blocks: [{ type: 'divider' }] } })
  })

  it('holds one channel to one message a second after a burst, and leaves other methods alone', async () => {
    for (let sent = 0; sent < 5; sent += 1) expect(await post({ channel: 'C1' })).toMatchObject({ ok: true })
    expect(await post({ channel: 'C1' })).toMatchObject({ status: 429, retryAfter: '1', error: 'ratelimited' })
    expect(await post({ channel: 'U1' })).toMatchObject({ ok: true })
    expect(await bot.call('views.open', { trigger_id: trigger(), view })).toMatchObject({ ok: true })
    bot.machine.advance(1000)
    expect(await post({ channel: 'C1' })).toMatchObject({ ok: true })
  })

  it('changes only the bot’s own messages, by conversation id', async () => {
    const { ts } = await post({ channel: 'U1' })
    const change = (args: object) => bot.call('chat.update', { channel: 'D1', ts, text: 'new', ...args })
    expect(await change({ channel: 'U1' })).toMatchObject({ error: 'channel_not_found' })
    expect(await change({ ts: '1.1' })).toMatchObject({ error: 'message_not_found' })
    expect(await change({ text: 'x'.repeat(4001) })).toMatchObject({ error: 'msg_too_long' })
    expect(await change({})).toMatchObject({ ok: true, message: { text: 'new' } })
    const ada = bot.slack.person('T1', 'U1')
    await ada.say('mine')
    expect(await change({ ts: ada.messages().at(-1)!.ts })).toMatchObject({ error: 'cant_update_message' })
    expect(await bot.call('chat.delete', { channel: 'D1', ts })).toMatchObject({ ok: true })
    expect(ada.messages()).toHaveLength(1)
  })
})

describe('dialogs', () => {
  it('takes a trigger once, within three seconds, in its own workspace', async () => {
    const open = (trigger_id: string, token?: string) => bot.call('views.open', { trigger_id, view }, token)
    const once = trigger()
    expect(await open(once)).toMatchObject({ ok: true })
    expect(await open(once)).toMatchObject({ error: 'exchanged_trigger_id' })
    expect(await open('no-such-trigger')).toMatchObject({ error: 'invalid_trigger_id' })
    expect(await open(trigger(), 'xoxb-cedar')).toMatchObject({ error: 'invalid_trigger_id' })
    bot.slack.rules.triggerMilliseconds = slackRules.triggerMilliseconds
    const late = trigger()
    bot.machine.advance(3001)
    expect(await open(late)).toMatchObject({ error: 'expired_trigger_id' })
  })

  it('stacks three and no more, and notices a stale hash', async () => {
    const opened = await bot.call('views.open', { trigger_id: trigger(), view: { ...view, external_id: 'x' } })
    const { id, hash } = opened.view as unknown as { id: string; hash: string }
    expect(await bot.call('views.update', { view_id: id, hash, view })).toMatchObject({ ok: true })
    expect(await bot.call('views.update', { view_id: id, hash, view })).toMatchObject({ error: 'hash_conflict' })
    const push = () => bot.call('views.push', { trigger_id: trigger(), view })
    expect(await push()).toMatchObject({ view: { previous_view_id: id, root_view_id: id } })
    expect(await push()).toMatchObject({ ok: true })
    expect(await push()).toMatchObject({ error: 'push_limit_reached' })
    expect(await bot.call('views.update', { view_id: 'V0', view })).toMatchObject({ error: 'not_found' })
  })

  it('shows App Home by hash, unless the tab is off', async () => {
    const home = { type: 'home', blocks: [] }
    const publish = (more = {}) => bot.call('views.publish', { user_id: 'U1', view: home, ...more })
    const first = (await publish()).view as unknown as { hash: string }
    expect(await publish({ hash: first.hash })).toMatchObject({ ok: true })
    expect(await publish({ hash: first.hash })).toMatchObject({ error: 'hash_conflict' })
    bot.slack.rules.homeTabEnabled = false
    expect(await publish()).toMatchObject({ error: 'not_enabled' })
  })
})

describe('failures on order', () => {
  it('fails so often, in the way that was planned, for the calls that were meant', async () => {
    bot.slack.failures.plan('chat.postMessage', { kind: 'ratelimited', retryAfterSeconds: 7 })
    expect(await post({ channel: 'U1' })).toMatchObject({ status: 429, retryAfter: '7' })
    bot.slack.failures.plan(
      'chat.postMessage',
      { kind: 'error', error: 'fatal_error' },
      2,
      (args) => args.channel === 'U2',
    )
    expect(await post({ channel: 'U1' })).toMatchObject({ ok: true })
    expect(await post({ channel: 'U2' })).toMatchObject({ error: 'fatal_error' })
    bot.slack.failures.clear()
    bot.slack.failures.plan('*', { kind: 'reset', performed: true })
    await expect(post({ channel: 'U2', text: 'arrived all the same' })).rejects.toThrow()
    expect(
      bot.slack
        .person('T1', 'U2')
        .messages()
        .map((each) => each.text),
    ).toEqual(['arrived all the same'])
    bot.slack.failures.plan('auth.test', { kind: 'status', status: 503 })
    const answer = await fetch(`${bot.url}/playground/slack/api/auth.test`, { method: 'POST' })
    expect(answer.status).toBe(503)
  })
})
