import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BoltBot, startBoltBot } from './bolt-bot.ts'

const note = {
  type: 'modal' as const,
  callback_id: 'note',
  title: { type: 'plain_text' as const, text: 'A note' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'text',
      label: { type: 'plain_text' as const, text: 'What happened?' },
      element: { type: 'plain_text_input' as const, action_id: 'value', max_length: 200 },
    },
  ],
}

describe.each(['http', 'socket'] as const)('a real Bolt app over %s', (how) => {
  let bot: BoltBot
  beforeEach(async () => {
    bot = await startBoltBot(how)
  })
  afterEach(() => bot.stop())

  it('answers a slash command to the person alone', async () => {
    bot.app.command('/p3', async ({ ack, command }) => {
      await ack({ text: `You said ${command.text}`, response_type: 'ephemeral' })
    })
    expect(await bot.slack.person('T1', 'U1').command('/p3', 'status & <more>')).toEqual({ ok: true })
    const [answer] = bot.slack.person('T1', 'U1').messages()
    expect(answer).toMatchObject({ text: 'You said status &amp; &lt;more&gt;', is_ephemeral: true })
    expect(bot.slack.person('T1', 'U2').messages('C1')).toEqual([])
  })

  it('opens a dialog from a command, refuses it with a field error, takes it, and closes', async () => {
    const seen: unknown[] = []
    bot.app.command('/p3', async ({ ack, client, command }) => {
      await ack()
      await client.views.open({ trigger_id: command.trigger_id, view: note })
    })
    bot.app.view('note', async ({ ack, view }) => {
      const text = view.state.values.text!.value!.value!
      seen.push(text)
      if (text === 'bad') await ack({ response_action: 'errors', errors: { text: 'Say more, please.' } })
      else await ack()
    })
    const ada = bot.slack.person('T1', 'U1')
    await ada.command('/p3', 'log')
    await expect.poll(() => ada.modals().length).toBe(1)
    const id = String(ada.modals()[0]!.id)
    expect(await ada.submit(id, { text: { value: '' } })).toEqual({
      outcome: 'incomplete',
      errors: { text: 'Please complete this required field.' },
    })
    expect(await ada.submit(id, { text: { value: 'bad' } })).toEqual({
      outcome: 'errors',
      errors: { text: 'Say more, please.' },
    })
    expect(await ada.submit(id, { text: { value: 'A good visit' } })).toEqual({ outcome: 'closed' })
    expect(ada.modals()).toEqual([])
    expect(seen).toEqual(['bad', 'A good visit'])
  })

  it('offers what the bot finds for what is typed, and submits the one that is chosen', async () => {
    const seen: unknown[] = []
    const district = (value: string) => ({ text: { type: 'plain_text' as const, text: `District ${value}` }, value })
    const element = { type: 'external_select' as const, action_id: 'choice', min_query_length: 0 }
    const label = { type: 'plain_text' as const, text: 'District' }
    const blocks = [{ type: 'input' as const, block_id: 'district', label, element }]
    bot.app.command('/p3', async ({ ack, client, command }) => {
      await ack()
      await client.views.open({ trigger_id: command.trigger_id, view: { ...note, blocks } })
    })
    bot.app.options<'block_suggestion'>('choice', async ({ ack, options }) => {
      seen.push([options.block_id, options.value])
      const count = options.value === 'too many' ? 101 : 2
      await ack({ options: Array.from({ length: count }, (_, index) => district(`${options.value}-${index}`)) })
    })
    bot.app.view('note', async ({ ack, view }) => {
      seen.push(view.state.values.district!.choice!.selected_option)
      await ack()
    })
    const ada = bot.slack.person('T1', 'U1')
    await ada.command('/p3', 'log')
    await expect.poll(() => ada.modals().length).toBe(1)
    const place = { viewId: String(ada.modals()[0]!.id), blockId: 'district', actionId: 'choice' }
    expect(await ada.suggest(place, 'mem')).toEqual({ ok: true, options: [district('mem-0'), district('mem-1')] })
    expect(await ada.suggest(place, 'too many')).toMatchObject({ ok: false, code: 'invalid_options' })
    await expect(ada.submit(place.viewId, { district: { choice: 'too many-0' } })).rejects.toThrow('No such option')
    expect(await ada.submit(place.viewId, { district: { choice: 'mem-1' } })).toEqual({ outcome: 'closed' })
    expect(seen).toEqual([['district', 'mem'], ['district', 'too many'], district('mem-1')])
  })

  it('carries a button on a direct message to the bot, which changes the message', async () => {
    bot.app.action('accept', async ({ ack, respond, body }) => {
      await ack()
      await respond({ replace_original: true, text: `Accepted by ${body.user.id}` })
    })
    const accept = { type: 'button', action_id: 'accept', text: { type: 'plain_text', text: 'Accept' }, value: 'x' }
    const posted = await bot.call('chat.postMessage', {
      channel: 'U1',
      text: 'A visit?',
      blocks: [{ type: 'actions', block_id: 'b', elements: [accept] }],
    })
    expect(posted).toMatchObject({ ok: true, channel: 'D1' })
    const ada = bot.slack.person('T1', 'U1')
    await ada.press({ on: { channelId: 'D1', ts: String(posted.ts) }, actionId: 'accept' })
    await expect.poll(() => ada.messages()[0]!.text).toBe('Accepted by U1')
    expect(ada.messages()).toHaveLength(1)
  })

  it('shows the App Home the bot publishes when it is opened', async () => {
    bot.app.event('app_home_opened', async ({ event, client }) => {
      if (event.tab !== 'home') return
      const blocks = [{ type: 'header' as const, text: { type: 'plain_text' as const, text: 'Hello' } }]
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
    })
    const ada = bot.slack.person('T1', 'U1')
    await ada.openHome()
    await expect.poll(() => ada.home()).toMatchObject({ type: 'home', blocks: [{ type: 'header' }] })
  })

  it('brings a direct message and a mention as events', async () => {
    const heard: unknown[] = []
    bot.app.message(async ({ message }) => void heard.push((message as { text?: string }).text))
    bot.app.event('app_mention', async ({ event }) => void heard.push(event.text))
    const ada = bot.slack.person('T1', 'U1')
    await ada.say('status')
    await ada.say('hello @P3', 'C1')
    await expect.poll(() => heard).toEqual(['status', 'hello <@UBOT1>'])
  })
})
