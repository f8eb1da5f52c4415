import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choice, choices, date, file, note, number, optional, text, time } from '../../src/conversation/kit/fields.ts'
import { buildForm, readForm } from '../../src/conversation/kit/form.ts'
import type { Standing } from '../../src/conversation/kit/reply.ts'
import { largestFileBytes } from '../../src/core/table/decode.ts'
import { anyButton, anyForm, carried } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { card, createGate, opened } from './fake-bot.ts'
import { button, createStage, type Stage, wordsIn } from './stage.ts'

const database = withDatabase()

const form = buildForm({
  id: 'log',
  title: 'Log a visit',
  submit: 'Save',
  fields: {
    who: note('Your partner sees this.', 'quiet'),
    on: date({ label: 'Day' }),
    at: time({ label: 'Time' }),
    minutes: number({ label: 'Minutes', min: 1, max: 600, unit: 'minutes' }),
    host: choice({
      label: 'Host',
      choices: [
        { value: 'a', label: 'Maple' },
        { value: 'b', label: 'Cedar' },
      ],
    }),
    done: choices({
      label: 'What you did',
      choices: [
        { value: 'plc', label: 'PLC meeting' },
        { value: 'iap', label: 'Talked about the plan' },
      ],
    }),
    note: optional(text({ label: 'Note', multiline: true, max: 3000 })),
  },
})

const typed = {
  on: { date: '2027-03-03' },
  at: { time: '10:00' },
  minutes: { number: '120' },
  host: { choice: 'b' },
  done: { choices: ['plc', 'iap'] },
  note: { text: 'Good <!channel> & *bold*' },
}
const answers = {
  on: '2027-03-03',
  at: '10:00',
  minutes: '120',
  host: 'b',
  done: ['plc', 'iap'],
  note: 'Good <!channel> & *bold*',
}

describe.each(['http', 'socket'] as const)('over %s', (how) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await createStage(database(), { how })
  })
  afterEach(() => stage.stop())

  const openLog = async () => {
    stage.bot.answer = (incoming) =>
      incoming.kind === 'submit'
        ? { kind: 'done', card: card('Saved it') }
        : { kind: 'form', opened: opened(form, { context: carried({ step: 's1' }) }) }
    expect(await stage.ada.command('/p3', 'log')).toEqual({ ok: true })
    await stage.settle()
    return String(stage.ada.modals()[0]!.id)
  }

  it('answers a command to the speaker alone, its words as they were typed', async () => {
    stage.bot.answer = () => ({ kind: 'card', card: card('Your path') })
    expect(await stage.ada.command('/p3', 'find <Ben> & co', 'C1')).toEqual({ ok: true })
    await stage.settle()
    expect(stage.bot.heard).toMatchObject([
      {
        kind: 'command',
        words: 'find <Ben> & co',
        place: { kind: 'channel', channel: 'C1' },
        speaker: { platform: 'slack', tenant: 'T1', externalId: 'U1' },
      },
    ])
    expect(stage.ada.messages('C1')).toMatchObject([{ text: 'Your path', is_ephemeral: true }])
    expect(stage.ben.messages('C1')).toEqual([])
    expect(await stage.bot.heard[0]!.speaker.profile()).toEqual({
      email: 'ada.brook@t1.example',
      name: 'Ada Brook',
      timeZone: 'America/Chicago',
      guest: false,
    })
  })

  it('keeps an answer that stays true by the name of its message, in the conversation with the bot alone', async () => {
    const standing: Standing = {
      name: 'status',
      to: { kind: 'person', personId: 'ada' },
      facts: { partnershipId: 'p1', asked: 'a1' },
      partnershipId: 'p1',
      priority: 'interactive',
    }
    const shown = card('Your path', { actions: [anyButton('Again', 'say')] })
    stage.bot.answer = () => ({ kind: 'card', card: shown, standing })
    await stage.ada.command('/p3', 'status', 'C1')
    await stage.settle()
    expect(stage.bot.kept).toEqual([])
    const id = await openLog()
    stage.bot.answer = () => ({ kind: 'done', card: shown, standing })
    await stage.ada.submit(id, typed)
    await stage.settle()
    const first = stage.ada.messages().at(-1)!
    const there = { conversationId: stage.ada.directMessage, platform: 'slack', tenant: 'T1' }
    expect(stage.bot.kept).toEqual([{ standing, card: shown, messageId: first.ts, ...there }])
    stage.bot.answer = () => ({ kind: 'card', card: shown, standing })
    const on = { channelId: stage.ada.directMessage, ts: String(first.ts) }
    await stage.ada.press({ on, actionId: button(first.blocks, 'Again') })
    await stage.settle()
    const again = stage.ada.messages().at(-1)!
    expect(again.ts).not.toBe(first.ts)
    expect(stage.bot.kept.at(-1)).toMatchObject({ messageId: again.ts, ...there })
  })

  it('gives an answer that can’t stand as a message all the same, and never says that nothing was changed', async () => {
    const actions = [anyButton('Accept', 'accept')]
    const to = { kind: 'person', tenant: 'T1', externalId: 'U1', email: '', name: 'Ada' } as const
    await stage.slack.deliveryChannel.deliver(to, { card: card('Ben offers', { actions }), deliveryId: 'd1' })
    const [message] = stage.ada.messages()
    const on = { channelId: stage.ada.directMessage, ts: String(message!.ts) }
    const standing: Standing = {
      name: 'status',
      to: { kind: 'person', personId: 'ada' },
      facts: { partnershipId: 'p1', asked: 'a1' },
      partnershipId: 'p1',
      priority: 'interactive',
    }
    stage.bot.answer = () => ({ kind: 'card', card: card('It is accepted'), standing })
    stage.pretend.failures.plan('chat.postMessage', { kind: 'error', error: 'internal_error' }, 2)
    await stage.ada.press({ on, actionId: button(message!.blocks, 'Accept') })
    await stage.settle()
    expect(stage.ada.messages().at(-1)).toMatchObject({ text: 'It is accepted' })
    await stage.ada.openHome()
    stage.bot.answer = () => ({ kind: 'card', card: card('Home', { actions }) })
    await stage.ada.openHome()
    await stage.settle()
    const home = stage.ada.home()!
    stage.bot.answer = () => ({ kind: 'done', card: card('It is accepted') })
    stage.pretend.failures.plan('views.open', { kind: 'error', error: 'internal_error' })
    stage.pretend.failures.plan('chat.postMessage', { kind: 'error', error: 'internal_error' }, 2)
    await stage.ada.press({ on: { viewId: String(home.id) }, actionId: button(home, 'Accept') })
    await stage.settle()
    const said = wordsIn([stage.ada.modals(), stage.ada.messages()])
    expect(said).toContain('could not be shown')
    expect(said).not.toContain('nothing was changed')
  })

  it('gives an answer of more parts than its own address takes, whole', async () => {
    const blocks = Array.from({ length: 6 }, (_, at) => ({ kind: 'text' as const, text: `${at} ${'x'.repeat(8_900)}` }))
    stage.bot.answer = () => ({ kind: 'card', card: card('All of it', { blocks }) })
    await stage.ada.command('/p3', 'status')
    await stage.settle()
    const said = wordsIn(stage.ada.messages())
    for (const at of [0, 5]) expect(said).toContain(`${at} x`)
  })

  it('lets a refusal take the place of the message whose button is out of date', async () => {
    const to = { kind: 'person', tenant: 'T1', externalId: 'U1', email: '', name: 'Ada' } as const
    const actions = [anyButton('Accept', 'accept')]
    await stage.slack.deliveryChannel.deliver(to, { card: card('Ben offers', { actions }), deliveryId: 'd1' })
    const [message] = stage.ada.messages()
    const on = { channelId: stage.ada.directMessage, ts: String(message!.ts) }
    stage.bot.answer = () => ({ kind: 'refusal', card: card('That has changed'), replace: true })
    await stage.ada.press({ on, actionId: button(message!.blocks, 'Accept') })
    await stage.settle()
    expect(stage.ada.messages()).toMatchObject([{ text: 'That has changed' }])
  })

  it('opens a form, reads every kind of field back, closes it and says so to the speaker alone', async () => {
    const id = await openLog()
    expect(await stage.ada.submit(id, typed)).toEqual({ outcome: 'cleared' })
    await stage.settle()
    const submitted = stage.bot.heard.at(-1)!
    expect(submitted).toMatchObject({
      kind: 'submit',
      form: 'log',
      context: carried({ step: 's1' }),
      key: 'key-1',
      answers,
    })
    expect(submitted.kind === 'submit' && readForm(form, submitted.answers).ok).toBe(true)
    expect(stage.ada.messages()).toMatchObject([{ text: 'Saved it', is_ephemeral: false }])
  })

  it('hears what stood in a dialog that was closed unsent, if somebody typed, and asks nothing of a form without a draft', async () => {
    const open = async (more: object) => {
      stage.bot.answer = () => ({ kind: 'form', opened: opened(form, more) })
      await stage.ada.command('/p3', 'log')
      await stage.settle()
      return String(stage.ada.modals()[0]!.id)
    }
    const close = async (id: string, what: object) => {
      await stage.ada.close(id, false, what as typeof typed)
      await stage.settle()
      return stage.bot.heard.filter(({ kind }) => kind === 'closed')
    }
    const filled = { answers: { note: 'As it was', minutes: '120', host: 'b' }, draft: 'log:s1' }
    const untouched = { note: { text: 'As it was' }, minutes: { number: '120' }, host: { choice: 'b' } }
    expect(await close(await open({}), typed)).toEqual([])
    expect(await close(await open(filled), untouched)).toEqual([])
    expect(await close(await open(filled), {})).toEqual([])
    const before = stage.ada.messages().length
    expect(await close(await open(filled), { ...untouched, note: { text: 'And more' } })).toMatchObject([
      { draft: 'log:s1', key: 'key-1', answers: { note: 'And more', minutes: '120', host: 'b' } },
    ])
    expect(stage.ada.messages()).toHaveLength(before)
  })

  it('shows problems beneath their fields and keeps the dialog', async () => {
    const id = await openLog()
    stage.bot.answer = () => ({
      kind: 'problems',
      opened: opened(form, { answers, problems: { minutes: 'At most 600 minutes, please.' } }),
    })
    expect(await stage.ada.submit(id, typed)).toEqual({
      outcome: 'errors',
      errors: { minutes: 'At most 600 minutes, please.' },
    })
  })

  it('draws the form anew where a problem has no field to stand beneath, with what was typed', async () => {
    const id = await openLog()
    stage.bot.answer = () => ({
      kind: 'problems',
      opened: opened(form, { answers, problems: { who: 'That time is taken now.' } }),
    })
    expect(await stage.ada.submit(id, typed)).toEqual({ outcome: 'updated' })
    const [view] = stage.ada.modals()
    expect(wordsIn(view)).toContain('That time is taken now.')
    expect(await stage.ada.submit(id, {})).toMatchObject({ outcome: 'updated' })
    expect(stage.bot.heard.at(-1)).toMatchObject({ answers })
  })

  it('keeps a refused dialog open with a sentence on top and everything that was typed', async () => {
    const id = await openLog()
    stage.bot.answer = () => ({ kind: 'refusal', card: card('Ben was quicker: the visit is logged.') })
    expect(await stage.ada.submit(id, typed)).toEqual({ outcome: 'updated' })
    expect(wordsIn(stage.ada.modals()[0])).toContain('Ben was quicker')
    expect(await stage.ada.submit(id, {})).toEqual({ outcome: 'updated' })
    expect(stage.bot.heard.at(-1)).toMatchObject({ kind: 'submit', answers, key: 'key-1' })
    expect(wordsIn(stage.ada.modals()[0]).split('Ben was quicker')).toHaveLength(2)
  })

  it('hears what stands in a refused dialog when it is closed after all, changed since or not', async () => {
    const filled = { answers: { note: 'As it was', minutes: '120', host: 'b' }, draft: 'log:s1' }
    for (const note of ['As it was', 'And more']) {
      stage.bot.answer = () => ({ kind: 'form', opened: opened(form, filled) })
      await stage.ada.command('/p3', 'log')
      await stage.settle()
      const id = String(stage.ada.modals()[0]!.id)
      stage.bot.answer = () => ({ kind: 'refusal', card: card('Something went wrong') })
      expect(await stage.ada.submit(id, { ...typed, note: { text: 'As it was' } })).toEqual({ outcome: 'updated' })
      await stage.ada.close(id, false, { note: { text: note } })
      await stage.settle()
      expect(stage.bot.heard.at(-1)).toMatchObject({
        kind: 'closed',
        draft: 'log:s1',
        answers: { note },
      })
    }
  })

  it('keeps the dialog open on a failure, tells a reference, and logs the cause under it', async () => {
    const id = await openLog()
    stage.bot.answer = () => Promise.reject(new Error('the disk is full'))
    expect(await stage.ada.submit(id, typed)).toEqual({ outcome: 'updated' })
    const shown = wordsIn(stage.ada.modals()[0])
    const reference = /reference: ([0-9A-F]{8})/.exec(shown)?.[1]
    expect(reference).toBeDefined()
    expect(stage.logged.find((line) => line.level === 'error')).toMatchObject({
      facts: { reference, err: { message: 'the disk is full' } },
    })
    expect(shown).not.toContain('disk')
    expect(shown).toContain('<!channel>')
  })

  it('says "Saving…" in time when the bot is slow, then shows the end of it', async () => {
    const id = await openLog()
    const gate = createGate<void>()
    stage.bot.answer = async () => {
      await gate.passed
      return { kind: 'done', card: card('Published 50 pairs') }
    }
    const submitted = stage.ada.submit(id, typed)
    await stage.runOut()
    expect(await submitted).toEqual({ outcome: 'updated' })
    expect(wordsIn(stage.ada.modals()[0])).toContain('Saving…')
    gate.open()
    await stage.settle()
    expect(wordsIn(stage.ada.modals()[0])).toContain('Saved')
    expect(stage.ada.messages()).toMatchObject([{ text: 'Published 50 pairs' }])
  })

  it.each([
    ['once', 1],
    ['again and again', Number.POSITIVE_INFINITY],
  ])('tells the end of "Saving…" though Slack does not take it %s', async (_, times) => {
    for (const reply of [
      { kind: 'refusal', card: card('Too late') } as const,
      { kind: 'problems', opened: opened(form, { answers, problems: { who: 'Too late' } }) } as const,
      { kind: 'done', card: card('Too late') } as const,
    ]) {
      const id = await openLog()
      const gate = createGate<void>()
      stage.bot.answer = async () => {
        await gate.passed
        return reply
      }
      const submitted = stage.ada.submit(id, typed)
      await stage.runOut()
      await submitted
      stage.pretend.failures.plan('views.update', { kind: 'status', status: 503 }, times)
      gate.open()
      await stage.settle()
      stage.pretend.failures.clear()
      if (times === 1) expect(wordsIn(stage.ada.modals()[0])).not.toContain('Saving…')
      else
        expect(wordsIn(stage.ada.messages().at(-1))).toContain(
          reply.kind === 'problems' ? 'press the button' : 'Too late',
        )
      await stage.ada.close(id)
    }
  })

  it('puts a slow refusal back over the form with what was typed', async () => {
    const id = await openLog()
    const gate = createGate<void>()
    stage.bot.answer = async () => {
      await gate.passed
      return { kind: 'refusal', card: card('Too late') }
    }
    const submitted = stage.ada.submit(id, typed)
    await stage.runOut()
    await submitted
    gate.open()
    await stage.settle()
    expect(wordsIn(stage.ada.modals()[0])).toContain('Too late')
    stage.bot.answer = () => ({ kind: 'done', card: card('Saved') })
    await stage.ada.submit(String(stage.ada.modals()[0]!.id), {})
    expect(stage.bot.heard.at(-1)).toMatchObject({ kind: 'submit', answers })
  })

  it('opens a form from a button, a shortcut and the App Home; waits with an empty dialog for a slow one', async () => {
    stage.bot.answer = () => ({
      kind: 'card',
      card: card('Here', { actions: [anyForm('Log it', 'log', { step: 's9' })] }),
    })
    await stage.ada.openHome()
    await stage.settle()
    const home = stage.ada.home()!
    const gate = createGate<void>()
    stage.bot.answer = async () => {
      await gate.passed
      return { kind: 'form', opened: opened(form) }
    }
    await stage.ada.press({ on: { viewId: String(home.id) }, actionId: button(home, 'Log it') })
    await stage.runOut()
    await expect.poll(() => wordsIn(stage.ada.modals())).toContain('One moment…')
    gate.open()
    await stage.settle()
    expect(stage.ada.modals()).toMatchObject([{ callback_id: 'form:v1' }])
    expect(stage.bot.heard.at(-1)).toMatchObject({
      kind: 'open',
      form: 'log',
      context: { step: 's9' },
      place: { kind: 'home' },
    })
    await stage.ada.close(String(stage.ada.modals()[0]!.id))
    await stage.ada.shortcut('log_visit')
    await stage.settle()
    expect(stage.bot.heard.at(-1)).toMatchObject({ kind: 'command', words: 'log' })
    expect(stage.ada.modals()).toMatchObject([{ callback_id: 'form:v1' }])
  })

  it('carries a pressed button out once, and lets a card take the place of its message', async () => {
    const act = anyButton('Accept', 'accept', { offer: 'o1' })
    const sent = await stage.slack.deliveryChannel.deliver(
      { kind: 'person', tenant: 'T1', externalId: 'U1', email: '', name: 'Ada' },
      { card: card('Ben offers', { actions: [act] }), deliveryId: 'd1' },
    )
    expect(sent).toMatchObject({ kind: 'sent', account: { externalId: 'U1' } })
    const [message] = stage.ada.messages()
    stage.bot.answer = () => ({ kind: 'card', card: card('Accepted'), replace: true })
    stage.pretend.rules.duplicateDeliveries = 2
    await stage.ada.press({
      on: { channelId: stage.ada.directMessage, ts: String(message!.ts) },
      actionId: button(message!.blocks, 'Accept'),
    })
    await stage.settle()
    expect(stage.bot.heard).toMatchObject([{ kind: 'action', id: 'accept', context: { offer: 'o1' } }])
    expect(stage.ada.messages()).toMatchObject([{ text: 'Accepted' }])
  })

  it('answers a button in a channel to the one who pressed it and leaves the announcement alone', async () => {
    const act = anyButton('More', 'more', {})
    await stage.slack.deliveryChannel.deliver(
      { kind: 'channel', tenant: 'T1', channel: 'C1' },
      { card: card('The pairs', { actions: [act] }), deliveryId: 'd1' },
    )
    const [message] = stage.ada.messages('C1')
    stage.bot.answer = () => ({ kind: 'card', card: card('For you'), replace: true })
    await stage.ada.press({
      on: { channelId: 'C1', ts: String(message!.ts) },
      actionId: button(message!.blocks, 'More'),
    })
    await stage.settle()
    expect(stage.ada.messages('C1')).toMatchObject([{ text: 'The pairs' }, { text: 'For you', is_ephemeral: true }])
    expect(stage.ben.messages('C1')).toMatchObject([{ text: 'The pairs' }])
  })

  it('fetches the file of a form before the form is read; one that can’t be had leaves it open', async () => {
    const form = buildForm({
      id: 'roster-file',
      title: 'Send a file',
      submit: 'Preview',
      fields: {
        file: file({ label: 'CSV file', accepts: ['csv'] }),
        pasted: optional(text({ label: 'Or paste it', multiline: true })),
      },
    })
    stage.bot.answer = () => ({ kind: 'form', opened: opened(form, { context: carried({ program: 'pilot' }) }) })
    await stage.ada.command('/p3', 'import')
    await stage.settle()
    const id = String(stage.ada.modals()[0]!.id)
    const heardBefore = stage.bot.heard.length
    const large = stage.ada.upload('large.csv', Buffer.alloc(largestFileBytes + 1).toString('base64'))
    expect(await stage.ada.submit(id, { file: { file: [large] } })).toEqual({ outcome: 'updated' })
    expect(wordsIn(stage.ada.modals()[0])).toContain('larger than 16 MB')
    expect(stage.bot.heard).toHaveLength(heardBefore)
    stage.bot.answer = () => ({ kind: 'done', card: card('12 rows') })
    const people = stage.ada.upload('people.csv', Buffer.from('\ufeffname\nJosé').toString('base64'))
    expect(await stage.ada.submit(id, { file: { file: [people] } })).toEqual({ outcome: 'cleared' })
    const sent = stage.bot.heard.at(-1)
    expect(sent).toMatchObject({ kind: 'submit', form: 'roster-file', context: { program: 'pilot' } })
    expect(sent).toMatchObject({ answers: { file: { name: 'people.csv' } } })
    const held = sent?.kind === 'submit' ? sent.answers.file : undefined
    expect(typeof held === 'object' && 'bytes' in held && Buffer.from(held.bytes).toString()).toBe('\ufeffname\nJosé')
  })
})
