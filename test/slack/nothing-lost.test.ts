import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/conversation/kit/card.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import { anyButton } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { card, opened } from './fake-bot.ts'
import { interaction, signed } from './sign.ts'
import { createStage, type Stage, wordsIn } from './stage.ts'

const database = withDatabase()

describe('nothing is lost on the way to Slack', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await createStage(database())
  })
  afterEach(() => stage.stop())

  const post = async (payload: unknown) => {
    const response = await fetch(`${stage.url}/slack/events`, signed({ body: interaction(payload) }))
    await stage.settle()
    const text = await response.text()
    return { status: response.status, answer: text ? JSON.parse(text) : undefined }
  }
  const withMap = card('Three pairs', {
    blocks: [
      { kind: 'text', text: 'Everyone has a partner.' },
      { kind: 'image', url: 'https://p3.example/map/1.png', alt: 'A map of three pairs' },
    ],
    actions: [anyButton('Publish', 'publish', {})],
  })
  const hasPicture = (args: Record<string, unknown>) => JSON.stringify(args).includes('image_url')
  const unfetched = () =>
    stage.pretend.failures.plan(
      'chat.postMessage',
      { kind: 'error', error: 'invalid_blocks' },
      Number.POSITIVE_INFINITY,
      hasPicture,
    )

  it('a picture that Slack can’t fetch: the answer comes without it, with its buttons', async () => {
    unfetched()
    stage.pretend.rules.responseUrlUses = 0
    stage.bot.answer = () => ({ kind: 'card', card: withMap })
    await stage.ada.command('/p3', 'match')
    await stage.settle()
    const seen = wordsIn(stage.ada.messages())
    expect(seen).toContain('A map of three pairs')
    expect(seen).toContain('Publish')
    expect(seen).not.toContain('went wrong')
  })

  it('a picture that Slack can’t fetch: the delivery comes without it, with its buttons', async () => {
    unfetched()
    const to = { kind: 'person', tenant: 'T1', externalId: 'U1', email: '', name: 'Ada' } as const
    expect(await stage.slack.deliveryChannel.deliver(to, { card: withMap, deliveryId: 'd1' })).toMatchObject({
      kind: 'sent',
    })
    expect(wordsIn(stage.ada.messages())).toContain('Publish')
  })

  const drawn = (blocks: unknown) =>
    wordsIn(blocks).match(/"slack_file":\{"id":"F\w+"\}|"image_url"|\(Picture: /g) ?? []
  const uploads = () => stage.pretend.calls.filter(({ method }) => method === 'files.completeUploadExternal').length
  /** Pictures at this server, which Slack doesn't reach: the map of one day is the same for everybody. */
  const servePictures = () => {
    stage.pretend.rules.reachesPictures = false
    stage.app.get(
      '/pictures/:day',
      (request, response) => void response.type('png').send(Buffer.from(`\u0089PNG ${request.params.day}`)),
    )
    return (day: string) =>
      card('Three pairs', {
        blocks: [
          { kind: 'image', url: `${stage.url}/pictures/${day}?for=${Math.random()}`, alt: 'A map of three pairs' },
        ],
      })
  }
  const deliver = (externalId: string, shown: Card, deliveryId: string) =>
    stage.slack.deliveryChannel.deliver(
      { kind: 'person', tenant: 'T1', externalId, email: '', name: '' },
      { card: shown, deliveryId },
    )

  it('a picture that Slack can’t fetch is uploaded, once for everybody, and stands in the message', async () => {
    const map = servePictures()
    expect(await deliver('U1', map('monday'), 'd1')).toMatchObject({ kind: 'sent' })
    expect(await deliver('U2', map('monday'), 'd2')).toMatchObject({ kind: 'sent' })
    for (const person of [stage.ada, stage.ben])
      expect(drawn(person.messages())).toEqual([expect.stringMatching(/slack_file/)])
    expect(uploads()).toBe(1)
    expect(await deliver('U1', map('tuesday'), 'd3')).toMatchObject({ kind: 'sent' })
    expect(uploads()).toBe(2)
    // Nothing was shared by itself: the picture is part of the message and of no other.
    expect(stage.ada.messages()).toHaveLength(2)
    stage.bot.answer = () => ({ kind: 'card', card: map('monday') })
    await stage.ada.command('/p3', 'match')
    await stage.ada.openHome()
    await stage.settle()
    await stage.ada.shortcut('log_visit')
    await stage.settle()
    for (const shown of [stage.ada.messages().at(-1), stage.ada.home(), stage.ada.modals()])
      expect(drawn(shown)).toEqual([expect.stringMatching(/slack_file/)])
    expect(uploads()).toBe(2)
  })

  it('a message that is changed later keeps its picture', async () => {
    const map = servePictures()
    const sent = await deliver('U1', card('Soon'), 'd1')
    if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
    const to = { card: map('monday'), deliveryId: 'd1' }
    expect(await stage.slack.deliveryChannel.update(sent.message, to)).toMatchObject({ kind: 'sent' })
    expect(drawn(stage.ada.messages())).toEqual([expect.stringMatching(/slack_file/)])
  })

  it('where uploads are forbidden, or the picture is none, it is left out and said in words', async () => {
    const map = servePictures()
    stage.pretend.failures.plan('files.getUploadURLExternal', { kind: 'error', error: 'file_uploads_disabled' })
    expect(await deliver('U1', map('monday'), 'd1')).toMatchObject({ kind: 'sent' })
    const missing = {
      ...map('monday'),
      blocks: [{ kind: 'image', url: `${stage.url}/nothing`, alt: 'Nothing' }],
    } as Card
    expect(await deliver('U1', missing, 'd2')).toMatchObject({ kind: 'sent' })
    expect(drawn(stage.ada.messages())).toEqual(['(Picture: ', '(Picture: '])
    expect(await deliver('U2', map('monday'), 'd3')).toMatchObject({ kind: 'sent' })
    expect(drawn(stage.ben.messages())).toEqual([expect.stringMatching(/slack_file/)])
  })

  it('in Socket Mode without a public address nothing is refused first', async () => {
    await stage.stop()
    stage = await createStage(database(), { how: 'socket' })
    const map = servePictures()
    stage.bot.answer = () => ({ kind: 'card', card: map('monday') })
    await stage.ada.command('/p3', 'match')
    await stage.settle()
    expect(drawn(stage.ada.messages())).toEqual([expect.stringMatching(/slack_file/)])
    expect(await deliver('U2', map('monday'), 'd1')).toMatchObject({ kind: 'sent' })
    expect(stage.pretend.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
    expect(uploads()).toBe(1)
  })

  it('a dialog that can’t be read stays open with a sentence and a reference', async () => {
    const view = {
      id: 7,
      callback_id: 'form:v1',
      blocks: [
        { type: 'section', block_id: 'note' },
        { type: 'input', block_id: 'words' },
      ],
    }
    const unread = { type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1', team_id: 'T1' }, trigger_id: 't' }
    expect(await post({ ...unread, view })).toMatchObject({
      answer: { response_action: 'errors', errors: { words: expect.stringMatching(/nothing was saved.*[0-9A-F]{8}/) } },
    })
    expect(await post({ ...unread, view: { id: 7, callback_id: 'form:v1' } })).toMatchObject({
      answer: { response_action: 'update' },
    })
    expect(stage.bot.heard).toEqual([])
  })

  it('a faulty roster’s lines stand over the form that was sent', async () => {
    stage.bot.answer = () => ({
      kind: 'refusal',
      card: { title: '1 row needs a look', blocks: [{ kind: 'list', items: ['Line 3: no school 99'] }] },
    })
    const view = { id: 'V1', callback_id: 'form:v1', private_metadata: '{"form":"log","context":{},"key":"k"}' }
    const sent = { type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1', team_id: 'T1' }, trigger_id: 't' }
    expect(JSON.stringify((await post({ ...sent, view })).answer)).toContain('Line 3: no school 99')
  })

  it('looking people up too often holds up nobody whose conversation is known', async () => {
    stage.pretend.failures.plan('users.lookupByEmail', { kind: 'ratelimited', retryAfterSeconds: 30 })
    const unknown = { kind: 'person', tenant: 'T1', email: 'ada.brooks@t1.example', name: 'Ada' } as const
    const known = { ...unknown, externalId: 'U1', conversation: { channel: stage.ada.directMessage } } as const
    const say = (to: typeof unknown | typeof known, deliveryId: string) =>
      stage.slack.deliveryChannel.deliver(to, { card: card('News'), deliveryId })
    expect(await say(unknown, 'd1')).toMatchObject({ kind: 'retry', scope: 'conversation', afterSeconds: 30 })
    expect(await say(known, 'd2')).toMatchObject({ kind: 'sent' })
    expect(await say(unknown, 'd3')).toMatchObject({ kind: 'retry', scope: 'conversation' })
  })

  it('opening conversations too often holds up no look-up, and the other way round', async () => {
    stage.pretend.failures.plan('conversations.open', { kind: 'ratelimited', retryAfterSeconds: 30 })
    const ada = { kind: 'person' as const, tenant: 'T1', email: 'ada.brook@t1.example', name: 'Ada' }
    const say = (to: typeof ada & { externalId?: string }, deliveryId: string) =>
      stage.slack.deliveryChannel.deliver(to, { card: card('News'), deliveryId })
    expect(await say({ ...ada, externalId: 'U1' }, 'd1')).toMatchObject({ kind: 'retry', scope: 'conversation' })
    stage.pretend.calls.length = 0
    expect(await say({ ...ada, email: 'nobody@t1.example' }, 'd2')).toMatchObject({ reason: 'users_not_found' })
    expect(await say({ ...ada, externalId: 'U1' }, 'd3')).toMatchObject({ kind: 'retry', scope: 'conversation' })
    expect(stage.pretend.calls.map(({ method }) => method)).toEqual(['users.lookupByEmail'])
  })

  it('a picture that Slack can’t fetch: dialogs and Home come without it', async () => {
    for (const method of ['views.open', 'views.publish'])
      stage.pretend.failures.plan(
        method,
        { kind: 'error', error: 'invalid_arguments' },
        Number.POSITIVE_INFINITY,
        hasPicture,
      )
    stage.bot.answer = () => ({ kind: 'card', card: withMap })
    await stage.ada.openHome()
    await stage.settle()
    expect(wordsIn(stage.ada.home())).toContain('A map of three pairs')
    await stage.ada.shortcut('log_visit')
    await stage.settle()
    expect(wordsIn(stage.ada.modals())).toContain('A map of three pairs')
  })

  const mentioned = (text: string) =>
    stage.pretend.sendEvent('T1', { type: 'app_mention', user: 'U1', team: 'T1', channel: 'C1', ts: '1.1', text })

  it('who writes the bot’s name in a channel is answered there, for their eyes only', async () => {
    stage.bot.answer = () => ({ kind: 'card', card: card('Your path') })
    await mentioned('<@UBOT1> status &amp; more')
    await stage.settle()
    expect(stage.bot.heard.at(-1)).toMatchObject({
      kind: 'command',
      words: 'status & more',
      place: { kind: 'channel', channel: 'C1' },
    })
    expect(wordsIn(stage.ada.messages('C1'))).toContain('Your path')
    expect(wordsIn(stage.ben.messages('C1'))).not.toContain('Your path')
    expect(stage.ada.messages()).toEqual([])
  })

  it('whoever writes the bot’s name in another workspace of the same organization is heard, and of another organization is not', async () => {
    const by = async (user_team: string, of: object) => {
      const event = {
        type: 'app_mention',
        user: 'U1',
        text: '<@UBOT1> status',
        channel: 'C1',
        ts: user_team,
        user_team,
      }
      const told = {
        type: 'event_callback',
        event_id: user_team,
        event_time: 1_790_000_000,
        team_id: 'T1',
        event,
        ...of,
      }
      await fetch(`${stage.url}/slack/events`, signed({ body: JSON.stringify(told) }))
      await stage.settle()
      return stage.bot.heard.splice(0).length
    }
    expect(await by('T7', {})).toBe(0)
    for (const home of ['E1', 'T8']) expect([home, await by(home, { context_enterprise_id: 'E1' })]).toEqual([home, 1])
    expect(await by('E2', { authorizations: [{ team_id: 'T1', enterprise_id: 'E2' }] })).toBe(1)
  })

  it('a form that a mention asks for is a button away', async () => {
    stage.bot.answer = () => ({
      kind: 'form',
      opened: opened(buildForm({ id: 'log', title: 'Log', submit: 'Save', fields: {} })),
    })
    await mentioned('<@UBOT1> log')
    await stage.settle()
    expect(wordsIn(stage.ada.messages('C1'))).toContain('opens for you alone')
  })

  it('channels that the bot sits in can be chosen, though nobody was listening when it came, and shared ones can’t', async () => {
    const { world } = stage.pretend
    const [channel] = world.conversations('T1').filter((one) => one.id === 'C1')
    world.changeConversation('T1', 'C1', { members: [...channel!.members, 'UBOT1'] })
    await stage.ada.command('/p3', 'status')
    await stage.ada.command('/p3', 'status')
    await stage.settle()
    const added = stage.bot.noticed.filter(({ kind }) => kind === 'channelAdded')
    expect(added).toMatchObject([{ tenant: 'T1', channel: 'C1', name: 'p3-program' }])
    world.changeConversation('T2', 'C1', { members: ['UBOT2'], isExternallyShared: true })
    await stage.cleo.command('/p3', 'status')
    await stage.settle()
    expect(stage.bot.noticed.filter(({ kind }) => kind === 'channelAdded')).toHaveLength(1)
  })

  it('channels that the bot sits in can be chosen again once the workspace has it back', async () => {
    const { world } = stage.pretend
    const [channel] = world.conversations('T1').filter((one) => one.id === 'C1')
    world.changeConversation('T1', 'C1', { members: [...channel!.members, 'UBOT1'] })
    const installation = (await stage.slack.installations.find('T1'))!
    for (const times of [1, 2]) {
      await stage.ada.command('/p3', 'status')
      await stage.settle()
      expect(stage.bot.noticed.filter(({ kind }) => kind === 'channelAdded')).toHaveLength(times)
      stage.clock.advance(1_000)
      await stage.slack.forget('T1')
      stage.slack.installations.fix({ ...installation, installedAt: stage.clock.now() })
    }
  })

  it('of several primary buttons one stands out, and an entry’s buttons say what they are about', async () => {
    const yes = anyButton('Accept', 'accept', {})
    stage.bot.answer = () => ({
      kind: 'card',
      card: card('Times', {
        blocks: [{ kind: 'entry', text: 'Tuesday at 9', actions: [yes] }],
        actions: [
          { ...yes, style: 'primary' },
          { ...yes, style: 'primary' },
        ],
      }),
    })
    await stage.ada.command('/p3', 'status')
    await stage.settle()
    const shown = JSON.stringify(stage.ada.messages())
    expect(shown.match(/"style":"primary"/g)).toHaveLength(1)
    expect(shown).toContain('Accept: Tuesday at 9')
  })
})
