import { inspect } from 'node:util'
import { webApi } from '@slack/bolt'
import nock from 'nock'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkMessage } from '../../playground/slack/block-kit-limits.ts'
import type { Address, DeliveryOutcome, OutgoingMessage } from '../../src/conversation/kit/delivery-channel.ts'
import { OutOfReach } from '../../src/conversation/kit/out-of-reach.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { usualTimeouts } from '../../src/deliveries/queues.ts'
import type { InstallationKeeper } from '../../src/slack/install/installations.ts'
import { introduce } from '../../src/slack/install/introduce.ts'
import { createClientPool } from '../../src/slack/outbound/clients.ts'
import { createDeliveryChannel } from '../../src/slack/outbound/deliver.ts'
import { causeOf } from '../../src/slack/outbound/delivery-errors.ts'
import type { LinkFiles } from '../../src/slack/outbound/link-files.ts'
import { withNock } from '../with-nock.ts'
import { card } from './fake-bot.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const slack = 'https://slack.com'
const person: Address = { kind: 'person', tenant: 'T1', externalId: 'U1', email: 'ada@t1.example', name: 'Ada' }
const channel: Address = { kind: 'channel', tenant: 'T1', channel: 'C1' }
const message: OutgoingMessage = { card: card('Hello'), deliveryId: 'd1' }

const createStage = (linkFiles: LinkFiles = async (file) => `https://p3.example.gov/files/${file.name}`) => {
  const clock = createFixedClock('2027-03-01T15:00:00Z')
  const installation = { tenant: 'T1', orgWide: false, token: 'xoxb-1', installedAt: clock.now() }
  const installations = { find: async (tenant: string) => (tenant === 'T1' ? installation : undefined) }
  const died: string[] = []
  const told = { fails: false }
  const paused: number[] = []
  const deliveryChannel = createDeliveryChannel({
    installations: installations as unknown as InstallationKeeper,
    clients: createClientPool(`${slack}/api/`, silent, { publicUrl: 'https://p3.example.gov', outOfReach: false }),
    clock,
    log: silent,
    linkFiles,
    tokensDied: async (tenant, reason) => {
      died.push(`${tenant} ${reason}`)
      if (told.fails) throw new Error('the database is away')
    },
    pause: async (milliseconds) => void paused.push(milliseconds),
  })
  return { deliveryChannel, installations, clock, died, told, paused }
}
type Stage = ReturnType<typeof createStage>

const ok = (method: string, body: object) =>
  nock(slack)
    .post(`/api/${method}`)
    .reply(200, { ok: true, ...body })
const no = (method: string, error: string) => nock(slack).post(`/api/${method}`).reply(200, { ok: false, error })
const openDirect = () => ok('conversations.open', { channel: { id: 'D1' } })

describe('a delivery', () => {
  let stage: Stage
  withNock()
  beforeEach(() => {
    stage = createStage()
  })

  it.each([
    ['a guest', { is_restricted: true }],
    ['a guest of one channel', { is_ultra_restricted: true }],
    ['a stranger', { is_stranger: true }],
    ['a bot', { is_bot: true }],
    ['removed', { deleted: true }],
    ['of another workspace', { team_id: 'T2' }],
    ['of no workspace we know of', { team_id: undefined }],
  ])(
    'does not go to an account found by email that is %s, just as it is refused when it speaks first',
    async (_, is) => {
      ok('users.lookupByEmail', { user: { id: 'U7', team_id: 'T1', ...is } })
      const opened = openDirect()
      expect(await stage.deliveryChannel.deliver({ ...person, externalId: undefined }, message)).toMatchObject({
        kind: 'unreachable',
        reason: 'user_is_guest',
        fix: expect.stringContaining('members only'),
      })
      expect(opened.isDone()).toBe(false)
    },
  )

  it('goes to the person found by email, and says who and where that was', async () => {
    ok('users.lookupByEmail', { user: { id: 'U7', team_id: 'T1' } })
    openDirect()
    const sent = nock(slack)
      .post('/api/chat.postMessage', /delivery_id.*d1/)
      .reply(200, { ok: true, ts: '1.1' })
    expect(await stage.deliveryChannel.deliver({ ...person, externalId: undefined }, message)).toEqual({
      kind: 'sent',
      message: { tenant: 'T1', conversationId: 'D1', messageId: '1.1' },
      account: { externalId: 'U7', conversation: { channel: 'D1' } },
    })
    expect(sent.isDone()).toBe(true)
  })

  it('asks Slack nothing that it was told before', async () => {
    ok('chat.postMessage', { ts: '1.1' })
    const known = { ...person, conversation: { channel: 'D1' } }
    expect(await stage.deliveryChannel.deliver(known, message)).toMatchObject({ kind: 'sent' })
  })

  it('unfolds no links, and escapes what the notification shows', async () => {
    openDirect()
    const sent = nock(slack)
      .post(
        '/api/chat.postMessage',
        (body) => body.unfurl_links === 'false' && body.text === '&lt;!channel&gt; &amp; co',
      )
      .reply(200, { ok: true, ts: '1.1' })
    await stage.deliveryChannel.deliver(person, { ...message, card: card('<!channel> & co') })
    expect(sent.isDone()).toBe(true)
  })

  // Where the failure comes: while finding the place (nothing was sent) or while posting (something may have been).
  const refusals: [method: string, error: string, kind: DeliveryOutcome['kind'], fix?: RegExp][] = [
    ['chat.postMessage', 'channel_not_found', 'unreachable', /invite/],
    ['chat.postMessage', 'not_in_channel', 'unreachable', /invite/],
    ['chat.postMessage', 'is_archived', 'unreachable', /another channel/],
    ['chat.postMessage', 'restricted_action', 'unreachable', /administrators/],
    ['chat.postMessage', 'restricted_action_read_only_channel', 'unreachable', /another channel/],
    ['chat.postMessage', 'cannot_dm_bot', 'unreachable', /bot/],
    ['chat.postMessage', 'messages_tab_disabled', 'unreachable', /Messages tab/],
    ['chat.postMessage', 'missing_scope', 'unreachable', /install/],
    ['chat.postMessage', 'msg_too_long', 'failed'],
    ['chat.postMessage', 'no_text', 'failed'],
    ['chat.postMessage', 'internal_error', 'unknown'],
    ['chat.postMessage', 'fatal_error', 'unknown'],
    ['conversations.open', 'user_not_found', 'unreachable', /still works here/],
    ['conversations.open', 'user_disabled', 'unreachable', /still works here/],
    ['conversations.open', 'user_not_visible', 'unreachable', /IT staff/],
    ['conversations.open', 'internal_error', 'retry'],
  ]
  it.each(refusals)('%s answers %s: %s', async (...[method, error, kind, fix]) => {
    if (method === 'chat.postMessage') openDirect()
    no(method, error)
    const outcome = await stage.deliveryChannel.deliver(person, message)
    expect(outcome).toMatchObject({ kind, reason: error })
    if (fix) expect(outcome).toMatchObject({ fix: expect.stringMatching(fix) })
  })

  it.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
    '%s: the workspace is told to be lost',
    async (error) => {
      openDirect()
      no('chat.postMessage', error)
      expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({
        kind: 'unreachable',
        reason: error,
        fix: expect.stringMatching(/install the P3 app again/),
      })
      expect(stage.died).toEqual([`T1 ${error}`])
    },
  )

  it('an address nobody has: the coordinator is told to hand out a code', async () => {
    no('users.lookupByEmail', 'users_not_found')
    expect(await stage.deliveryChannel.deliver({ ...person, externalId: undefined }, message)).toMatchObject({
      kind: 'unreachable',
      reason: 'users_not_found',
      fix: expect.stringMatching(/link code/),
    })
  })

  it('a workspace of which our database says nothing at the moment is tried again', async () => {
    stage.installations.find = () => Promise.reject(new Error('gone'))
    expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({ kind: 'retry', scope: 'tenant' })
  })

  it.each(['org_login_required', 'team_added_to_org'])(
    'waits for a workspace that moves into an organization (%s), whose tokens are as good as before once it is there',
    async (error) => {
      openDirect()
      no('chat.postMessage', error)
      expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({
        kind: 'retry',
        afterSeconds: 300,
        reason: error,
        scope: 'tenant',
      })
      expect(stage.died).toEqual([])
      no('auth.test', error)
      const settings = { botToken: 'xoxb-1', apiUrl: `${slack}/api/` }
      await expect(introduce(settings, silent, stage.clock)).rejects.toThrow(OutOfReach)
    },
  )

  it('to somebody in a workspace that an organization did not give to P3 costs no other workspace its tokens', async () => {
    openDirect()
    no('chat.postMessage', 'team_access_not_granted')
    expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({
      kind: 'unreachable',
      fix: expect.stringContaining('organization'),
    })
    expect(stage.died).toEqual([])
  })

  it('tells what became of it though nobody can be told at the moment that the app is gone', async () => {
    stage.told.fails = true
    for (const times of [1, 2]) {
      openDirect()
      no('chat.postMessage', 'account_inactive')
      expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({ kind: 'unreachable' })
      expect(stage.died).toHaveLength(times)
    }
  })

  it('a workspace without the app is not called at all', async () => {
    expect(await stage.deliveryChannel.deliver({ ...person, tenant: 'T9' }, message)).toMatchObject({
      kind: 'unreachable',
      reason: 'not_installed',
    })
  })

  it('a 429 is obeyed: nothing is sent to this workspace until its time is over', async () => {
    openDirect()
    nock(slack).post('/api/chat.postMessage').reply(429, '', { 'retry-after': '7' })
    const limited = { kind: 'retry', reason: 'ratelimited', scope: 'tenant', afterSeconds: 7 }
    expect(await stage.deliveryChannel.deliver(person, message)).toEqual(limited)
    expect(await stage.deliveryChannel.deliver(channel, message)).toEqual(limited)
    stage.clock.advance(7_000)
    openDirect()
    ok('chat.postMessage', { ts: '1.1' })
    expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({ kind: 'sent' })
  })

  it('never posts twice by itself: after a lost answer nobody knows', async () => {
    openDirect()
    const broken = nock(slack).post('/api/chat.postMessage').reply(503, 'upstream')
    const second = nock(slack).post('/api/chat.postMessage').reply(200, { ok: true, ts: '9.9' })
    expect(await stage.deliveryChannel.deliver(person, message)).toEqual({ kind: 'unknown', reason: 'HTTP 503' })
    expect([broken.isDone(), second.isDone()]).toEqual([true, false])
  })

  it('a reset connection while posting: nobody knows; while finding the place: again later', async () => {
    openDirect()
    nock(slack)
      .post('/api/chat.postMessage')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({ kind: 'unknown' })
    nock(slack)
      .post('/api/conversations.open')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({ kind: 'retry' })
  })

  it('a refused connection was surely not taken', async () => {
    openDirect()
    nock(slack)
      .post('/api/chat.postMessage')
      .replyWithError(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))
    expect(await stage.deliveryChannel.deliver(person, message)).toEqual({
      kind: 'retry',
      afterSeconds: 5,
      reason: 'ECONNREFUSED',
      scope: 'app',
    })
  })

  it('goes as plain words where Slack won’t have the blocks', async () => {
    openDirect()
    no('chat.postMessage', 'invalid_blocks')
    const words = nock(slack)
      .post(
        '/api/chat.postMessage',
        (body) => /Hello/.test(JSON.stringify(body.blocks)) && body.text === message.card.title,
      )
      .reply(200, { ok: true, ts: '1.1' })
    expect(await stage.deliveryChannel.deliver(person, message)).toMatchObject({ kind: 'sent' })
    expect(words.isDone()).toBe(true)
  })

  it('posts nothing into a channel shared with another organization', async () => {
    ok('conversations.info', { channel: { id: 'C1', is_ext_shared: true } })
    expect(await stage.deliveryChannel.deliver(channel, message)).toMatchObject({
      kind: 'unreachable',
      reason: 'channel_is_shared',
    })
  })

  const long = card('The pairs of this year', {
    blocks: Array.from({ length: 130 }, (_, at) => ({
      kind: 'entry' as const,
      text: `Pair ${at}: Maple Elementary and Cedar High, in neighboring districts`,
      detail: 'A complementary focus, and not far from each other',
    })),
  })

  it('goes in several messages when it is long, each within the limits, one after the other', async () => {
    const bodies: Record<string, string>[] = []
    ok('conversations.info', { channel: { id: 'C1' } })
    nock(slack)
      .post('/api/chat.postMessage')
      .times(9)
      .reply(200, async (request: Request) => {
        bodies.push(Object.fromEntries(new URLSearchParams(await request.text())))
        return { ok: true, ts: `1.${bodies.length}` }
      })
    const outcome = await stage.deliveryChannel.deliver(channel, { ...message, card: long })
    expect(outcome).toMatchObject({ kind: 'sent' })
    expect(bodies.length).toBeGreaterThan(2)
    for (const { text, blocks } of bodies) expect(checkMessage({ text, blocks: JSON.parse(blocks!) })).toEqual([])
    for (let at = 0; at < 130; at++) expect(bodies.some(({ blocks }) => blocks!.includes(`Pair ${at}:`))).toBe(true)
    expect(stage.paused).toEqual(bodies.slice(1).map(() => 1100))
  })

  it('waits in the middle of a long message, and says that nobody knows when the middle fails', async () => {
    ok('conversations.info', { channel: { id: 'C1' } })
    ok('chat.postMessage', { ts: '1.1' })
    nock(slack).post('/api/chat.postMessage').reply(429, '', { 'retry-after': '3' })
    ok('chat.postMessage', { ts: '1.2' })
    no('chat.postMessage', 'internal_error')
    expect(await stage.deliveryChannel.deliver(channel, { ...message, card: long })).toMatchObject({ kind: 'unknown' })
    expect(stage.paused).toContain(3000)
  })

  const calendar = { name: 'visit.ics', mediaType: 'text/calendar', content: Buffer.from('BEGIN:VCALENDAR') }

  it('uploads what goes with it', async () => {
    openDirect()
    ok('chat.postMessage', { ts: '1.1' })
    ok('files.getUploadURLExternal', { upload_url: `${slack}/upload/1`, file_id: 'F1' })
    nock(slack).post('/upload/1').reply(200, 'OK')
    const shared = nock(slack).post('/api/files.completeUploadExternal', /D1/).reply(200, { ok: true, files: [] })
    expect(await stage.deliveryChannel.deliver(person, { ...message, attachments: [calendar] })).toMatchObject({
      kind: 'sent',
    })
    expect(shared.isDone()).toBe(true)
  })

  it('gives a signed link where uploads are forbidden', async () => {
    openDirect()
    ok('chat.postMessage', { ts: '1.1' })
    no('files.getUploadURLExternal', 'file_uploads_disabled')
    const linked = nock(slack)
      .post('/api/chat.postMessage', /files%2Fvisit.ics/)
      .reply(200, { ok: true, ts: '1.2' })
    expect(await stage.deliveryChannel.deliver(person, { ...message, attachments: [calendar] })).toMatchObject({
      kind: 'sent',
    })
    expect(linked.isDone()).toBe(true)
  })

  it('has arrived when what goes with it can be neither uploaded nor linked', async () => {
    stage = createStage(() => Promise.reject(new Error('the database is away')))
    openDirect()
    ok('chat.postMessage', { ts: '1.1' })
    no('files.getUploadURLExternal', 'file_uploads_disabled')
    expect(await stage.deliveryChannel.deliver(person, { ...message, attachments: [calendar] })).toMatchObject({
      kind: 'sent',
    })
  })

  it('to a conversation that Slack knows no more opens another, once', async () => {
    const kept: Address = { ...person, conversation: { channel: 'D0' } }
    no('chat.postMessage', 'channel_not_found')
    openDirect()
    nock(slack)
      .post('/api/chat.postMessage', /channel=D1/)
      .reply(200, { ok: true, ts: '1.1' })
    expect(await stage.deliveryChannel.deliver(kept, message)).toMatchObject({
      kind: 'sent',
      account: { externalId: 'U1', conversation: { channel: 'D1' } },
    })
    for (const _ of [1, 2]) no('chat.postMessage', 'channel_not_found')
    openDirect()
    expect(await stage.deliveryChannel.deliver(kept, message)).toMatchObject({ kind: 'unreachable' })
    ok('conversations.info', { channel: { id: 'C1' } })
    no('chat.postMessage', 'channel_not_found')
    expect(await stage.deliveryChannel.deliver(channel, message)).toMatchObject({ kind: 'unreachable' })
  })

  const blocked = '<html>Blocked by the gateway of ada@t1.example</html>'
  it.each([
    ['a page of the web', blocked],
    ['nothing', ''],
    ['something else', '{}'],
  ])(
    'that somebody between us and Slack answers with %s may be there or not, and none of it is kept',
    async (_, body) => {
      nock(slack).post('/api/conversations.open').reply(200, body)
      expect(await stage.deliveryChannel.deliver(person, message)).toEqual({
        kind: 'retry',
        afterSeconds: 5,
        reason: 'not Slack’s answer',
        scope: 'tenant',
      })
      openDirect()
      nock(slack).post('/api/chat.postMessage').reply(200, body)
      expect(await stage.deliveryChannel.deliver(person, message)).toEqual({
        kind: 'unknown',
        reason: 'not Slack’s answer',
      })
      expect(inspect(causeOf(new webApi.WebAPIPlatformError({ ok: false, error: blocked })))).not.toContain('ada')
      nock(slack).post('/api/auth.test').reply(200, body)
      const settings = { botToken: 'xoxb-1', apiUrl: `${slack}/api/` }
      await expect(introduce(settings, silent, stage.clock)).rejects.toThrow(OutOfReach)
    },
  )

  it('waits in its middle no longer than a delivery may take', async () => {
    ok('conversations.info', { channel: { id: 'C1' } })
    ok('chat.postMessage', { ts: '1.1' })
    nock(slack)
      .post('/api/chat.postMessage')
      .reply(429, '', { 'retry-after': String(usualTimeouts.call) })
    expect(await stage.deliveryChannel.deliver(channel, { ...message, card: long })).toMatchObject({ kind: 'unknown' })
    expect(Math.max(...stage.paused)).toBeLessThan(usualTimeouts.call * 1000)
  })

  it('replaces what it sent, part by part', async () => {
    const before = { tenant: 'T1', conversationId: 'D1', messageId: '1.1,1.2' }
    const updated = nock(slack)
      .post('/api/chat.update', /ts=1.1/)
      .reply(200, { ok: true, ts: '1.1' })
    const removed = nock(slack)
      .post('/api/chat.delete', /ts=1.2/)
      .reply(200, { ok: true })
    expect(await stage.deliveryChannel.update(before, message)).toEqual({
      kind: 'sent',
      message: { tenant: 'T1', conversationId: 'D1', messageId: '1.1' },
    })
    expect([updated.isDone(), removed.isDone()]).toEqual([true, true])
    no('chat.update', 'message_not_found')
    expect(await stage.deliveryChannel.update(before, message)).toMatchObject({
      kind: 'unreachable',
      reason: 'message_not_found',
    })
  })
})
