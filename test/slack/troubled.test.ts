import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure } from '../../playground/slack/rules.ts'
import { text } from '../../src/conversation/kit/fields.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import { anyForm, carried } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { card, createGate, opened } from './fake-bot.ts'
import { button, createStage, type Stage, wordsIn } from './stage.ts'

const database = withDatabase()
const form = buildForm({ id: 'log', title: 'Log', submit: 'Save', fields: { note: text({ label: 'Note' }) } })

describe('when Slack is difficult while someone waits', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await createStage(database())
    stage.bot.answer = () => ({ kind: 'form', opened: opened(form, { context: carried({ step: 's1' }) }) })
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await stage.stop()
  })

  const seen = () => wordsIn(stage.ada.messages())

  const failures: [string, Failure][] = [
    ['a trigger that expired', { kind: 'error', error: 'expired_trigger_id' }],
    ['a trigger that was used', { kind: 'error', error: 'exchanged_trigger_id' }],
    ['too many requests', { kind: 'ratelimited', retryAfterSeconds: 30 }],
    ['a server error', { kind: 'status', status: 503 }],
    ['a reset connection', { kind: 'reset' }],
  ]
  it.each(failures)('%s: the person gets a button that opens the form with a fresh one', async (_, failure) => {
    stage.pretend.failures.plan('views.open', failure)
    await stage.ada.command('/p3', 'log')
    await stage.settle()
    expect(stage.ada.modals()).toEqual([])
    expect(seen()).toContain('press the button')
    const message = stage.ada.messages().at(-1)!
    await stage.ada.press({
      on: { channelId: stage.ada.directMessage, ts: String(message.ts) },
      actionId: button(message.blocks, 'Open'),
    })
    await stage.settle()
    expect(stage.bot.heard.at(-1)).toMatchObject({ kind: 'open', form: 'log', context: carried({ step: 's1' }) })
    expect(stage.ada.modals()).toHaveLength(1)
  })

  it('an answer that takes nothing more (used up, too late) goes as a message instead', async () => {
    stage.bot.answer = () => ({ kind: 'card', card: card('Your path') })
    stage.pretend.rules.responseUrlUses = 0
    await stage.ada.command('/p3', 'status', 'C1')
    await stage.settle()
    expect(stage.ada.messages('C1')).toEqual([])
    expect(stage.ada.messages()).toMatchObject([{ text: 'Your path', is_ephemeral: false }])
  })

  it('a 429 on posting never holds up a dialog', async () => {
    stage.pretend.failures.plan(
      'chat.postMessage',
      { kind: 'ratelimited', retryAfterSeconds: 30 },
      Number.POSITIVE_INFINITY,
    )
    const to = { kind: 'person', tenant: 'T1', externalId: 'U2', email: '', name: '' } as const
    expect(await stage.slack.deliveryChannel.deliver(to, { card: card('News'), deliveryId: 'd1' })).toMatchObject({
      kind: 'retry',
    })
    await stage.ada.command('/p3', 'log')
    await stage.settle()
    expect(stage.ada.modals()).toHaveLength(1)
  })

  it('a dialog that was closed meanwhile is no failure: the answer goes as a message', async () => {
    stage.bot.answer = () => ({
      kind: 'card',
      card: card('Here', { actions: [anyForm('Log it', 'log', {})] }),
    })
    await stage.ada.openHome()
    await stage.settle()
    const home = stage.ada.home()!
    const gate = createGate<void>()
    stage.bot.answer = async () => {
      await gate.passed
      return { kind: 'card', card: card('The step is closed') }
    }
    await stage.ada.press({ on: { viewId: String(home.id) }, actionId: button(home, 'Log it') })
    await stage.runOut()
    await expect.poll(() => stage.ada.modals().length).toBe(1)
    await stage.ada.close(String(stage.ada.modals()[0]!.id))
    gate.open()
    await stage.settle()
    expect(seen()).toContain('The step is closed')
  })

  it.each(failures.slice(3))('%s: the confirmation is said once more', async (_, failure) => {
    await stage.ada.command('/p3', 'log')
    await stage.settle()
    stage.bot.answer = () => ({ kind: 'done', card: card('Saved') })
    stage.pretend.failures.plan('chat.postMessage', failure)
    await stage.ada.submit(String(stage.ada.modals()[0]!.id), { note: { text: 'x' } })
    await stage.settle()
    expect(stage.ada.messages()).toMatchObject([{ text: 'Saved' }])
  })

  it('a confirmation that Slack takes five seconds over is said once', async () => {
    await stage.ada.command('/p3', 'log')
    await stage.settle()
    stage.bot.answer = () => ({ kind: 'done', card: card('Saved') })
    const fiveSecondsPass = waitsByHand()
    const slow = createGate<void>()
    stage.pretend.failures.plan('chat.postMessage', { kind: 'late', until: slow.passed, performed: true })
    await stage.ada.submit(String(stage.ada.modals()[0]!.id), { note: { text: 'x' } })
    await expect.poll(() => stage.ada.messages().length).toBe(1)
    fiveSecondsPass()
    slow.open()
    await stage.settle()
    expect(stage.ada.messages()).toMatchObject([{ text: 'Saved' }])
  })

  it('the confirmation that can’t be sent is logged; what was saved stays saved, and the dialog closes', async () => {
    await stage.ada.command('/p3', 'log')
    await stage.settle()
    stage.bot.answer = () => ({ kind: 'done', card: card('Saved') })
    stage.pretend.failures.plan('chat.postMessage', { kind: 'error', error: 'internal_error' }, 2)
    const [view] = stage.ada.modals()
    expect(await stage.ada.submit(String(view!.id), { note: { text: 'x' } })).toEqual({ outcome: 'cleared' })
    await stage.settle()
    expect(stage.logged.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  it('a file that can’t be uploaded comes as a link', async () => {
    await stage.stop()
    stage = await createStage(database(), {
      ports: { linkFiles: async ({ name }, owner) => `https://p3.example.gov/file/${owner.externalId}/${name}` },
    })
    const file = { name: 'pairs.csv', mediaType: 'text/csv', content: Buffer.from('a,b') }
    stage.bot.answer = () => ({ kind: 'file', card: card('Your export'), file })
    stage.pretend.failures.plan('files.getUploadURLExternal', { kind: 'error', error: 'file_uploads_disabled' })
    await stage.ada.command('/p3', 'export')
    await stage.settle()
    expect(seen()).toContain('https://p3.example.gov/file/U1/pairs.csv')
    await stage.ada.command('/p3', 'export')
    await stage.settle()
    expect(stage.ada.messages().at(-1)).toMatchObject({ files: [{ name: 'pairs.csv' }] })
  })

  it('an answer without an end keeps nobody from stopping', async () => {
    const gate = createGate<void>()
    stage.bot.answer = async () => {
      await gate.passed
      return { kind: 'card', card: card('At last') }
    }
    await stage.ada.command('/p3', 'status')
    await expect.poll(() => stage.bot.heard.length).toBe(1)
    const stopped = stage.slack.stop()
    await stage.runOut()
    await stopped
    gate.open()
    await stage.settle()
    expect(seen()).toContain('At last')
  })

  it('a bot that throws on a command: a sentence with a reference, the cause in the log only', async () => {
    stage.bot.answer = () => Promise.reject(new Error('password=hunter2'))
    await stage.ada.command('/p3', 'status')
    await stage.settle()
    expect(seen()).toMatch(/reference: [0-9A-F]{8}/)
    expect(seen()).not.toContain('hunter2')
  })

  it('nothing of what Slack answers gets into the log either', async () => {
    stage.pretend.failures.plan('views.open', { kind: 'error', error: 'invalid_arguments' })
    await stage.ada.command('/p3', 'log my secret words')
    await stage.settle()
    expect(stage.logged).toMatchObject([{ level: 'error', facts: { err: { slack: 'invalid_arguments' } } }])
    expect(inspect(stage.logged, { depth: 10 })).not.toMatch(/secret words|xoxb-|private_metadata/)
  })

  it('nothing of what people type or how they are called gets into the log', async () => {
    stage.bot.answer = async (incoming) => {
      await incoming.speaker.profile()
      throw new Error('lost')
    }
    stage.pretend.failures.plan('users.info', { kind: 'status', status: 500 })
    await stage.ada.command('/p3', 'log my secret words')
    await stage.settle()
    const log = inspect(stage.logged, { depth: 10, showHidden: true })
    for (const word of ['secret words', 'ada.brook', 'xoxb-', 'hooks/', 'trigger']) expect(log).not.toContain(word)
  })
})

/** From now on nobody's patience runs out but by what this returns: as if five seconds had passed. */
const waitsByHand = () => {
  const waits: { readonly milliseconds: number; readonly over: AbortController }[] = []
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const over = new AbortController()
    waits.push({ milliseconds, over })
    return over.signal
  })
  return () => {
    for (const { milliseconds, over } of waits)
      if (milliseconds <= 5_000) over.abort(new DOMException('No answer in time', 'TimeoutError'))
  }
}
