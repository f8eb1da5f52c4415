import type { InvokeResponse, TurnContext } from 'botbuilder'
import { afterEach, expect, it } from 'vitest'
import { unreachableText, wrongText } from '../../../playground/teams/invoke-answers.ts'
import type { Rules } from '../../../playground/teams/rules.ts'
import { cardAttachment, cardWith, continueWith, execute, fetchTask, submit } from './cards.ts'
import { type Stage, setStage } from './stage.ts'

let stage: Stage
afterEach(() => stage.close())

type Reply = (context: TurnContext) => unknown
const offered = cardWith(
  fetchTask('Log', { form: 'log' }),
  execute('Accept', { offer: 1 }),
  submit('Snooze', { verb: 'snooze' }),
  { type: 'Action.OpenUrl', title: 'Calendar', url: 'https://example.org/a.ics' },
)

/** Ada gets a card; what she presses is answered by the reply for that invoke. */
const play = async (replies: Record<string, Reply>, rules?: Partial<Rules>) => {
  stage = await setStage({
    ...(rules ? { rules } : {}),
    turn: async (context) => {
      const { type, name } = context.activity
      if (type === 'message' && context.activity.text)
        await context.sendActivity({ attachments: [cardAttachment(offered)] })
      const reply = type === 'invoke' ? replies[name ?? ''] : undefined
      if (!reply) return
      const value: InvokeResponse = { status: 200, body: await reply(context) }
      await context.sendActivity({ type: 'invokeResponse', value })
    },
  })
  const said = stage.ada.speak({ text: 'status' })
  if (said.kind === 'posted') await said.answered
  const message = stage.ada.messages().at(-1)!
  return (action: string, inputs = {}) =>
    stage.ada.press({ chatId: message.chatId, messageId: message.id, action, inputs })
}

it('a dialog opens from a card, is redrawn with its problems, then closes', async () => {
  const second = cardWith(submit('Send again'))
  const submissions: unknown[] = []
  const press = await play({
    'task/fetch': () => continueWith(cardWith(submit('Send', { form: 'log' }))),
    'task/submit': ({ activity }) => {
      submissions.push(activity.value.data)
      return submissions.length === 1 ? continueWith(second, 'Please look again') : undefined
    },
  })
  const opened = await press('Log')
  if (opened.kind !== 'dialog') throw new Error(JSON.stringify(opened))
  expect(opened.dialog.face).toMatchObject({ title: 'Log a visit', height: 'medium' })
  const redrawn = await stage.ada.submitDialog(opened.dialog.id, 'Send', { note: 'Tuesday' })
  expect(redrawn).toMatchObject({
    kind: 'dialog',
    dialog: { id: opened.dialog.id, face: { title: 'Please look again' } },
  })
  expect(await stage.ada.submitDialog(opened.dialog.id, 'Send again', {})).toEqual({ kind: 'closed' })
  expect(submissions).toEqual([{ form: 'log', note: 'Tuesday' }, {}])
  expect(await stage.ada.submitDialog(opened.dialog.id, 'Send')).toMatchObject({ kind: 'error' })
})

it('what the bot is sent for a dialog is what Teams sends', async () => {
  const press = await play({ 'task/fetch': () => continueWith(cardWith(submit('Send'))) })
  await press('Log', { note: 'hi' })
  expect(stage.received.at(-1)).toMatchObject({
    type: 'invoke',
    name: 'task/fetch',
    value: { data: { form: 'log', note: 'hi', msteams: { type: 'task/fetch' } }, context: { theme: 'default' } },
    replyToId: stage.ada.messages().at(-1)!.id,
  })
})

it('the client keeps back inputs that its own checks refuse', async () => {
  const press = await play({})
  const before = stage.received.length
  expect(await press('Snooze', { note: 'far more than twenty characters' })).toEqual({
    kind: 'invalid',
    problems: { note: 'At most 20 characters.' },
  })
  expect(await press('Snooze', { another: 'x' })).toMatchObject({ kind: 'invalid' })
  expect(stage.received).toHaveLength(before)
})

it('Action.Submit arrives as a message with a value and no text', async () => {
  const press = await play({})
  expect(await press('Snooze', { note: 'later' })).toEqual({ kind: 'sent' })
  const activity = stage.received.at(-1)!
  expect(activity).toMatchObject({ type: 'message', value: { verb: 'snooze', note: 'later' } })
  expect(activity.text).toBeUndefined()
})

it('the card answered to Action.Execute is seen by that person alone, until the bot updates the message', async () => {
  const done = cardWith()
  const press = await play({
    'adaptiveCard/action': () => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: done }),
  })
  expect(await press('Accept')).toMatchObject({ kind: 'card' })
  expect(stage.received.at(-1)!.value).toMatchObject({ action: { verb: 'do', data: { offer: 1 } }, trigger: 'manual' })
  const message = stage.ada.messages().at(-1)!
  expect(message.attachments[0]!.content).toEqual(done)
  expect(stage.teams.world.store.message(message.chatId, message.id)!.attachments[0]!.content).toEqual(offered)
})

it.each<[string, Reply | undefined, object]>([
  ['a message', () => ({ task: { type: 'message', value: 'Done' } }), { kind: 'message', text: 'Done' }],
  ['nothing', () => undefined, { kind: 'error', text: wrongText }],
  [
    'a card without its wrapping',
    () => ({ task: { type: 'continue', value: cardWith() } }),
    { kind: 'error', text: wrongText },
  ],
  ['a broken card', () => continueWith({ ...cardWith(), version: '9' }), { kind: 'error', text: wrongText }],
  ['an unknown type', () => ({ task: { type: 'stay' } }), { kind: 'error', text: wrongText }],
  ['no answer at all (501)', undefined, { kind: 'error', text: unreachableText }],
])('task/fetch answered with %s shows what Teams shows', async (_what, reply, outcome) => {
  const press = await play(reply ? { 'task/fetch': reply } : {})
  expect(await press('Log')).toMatchObject(outcome)
})

it.each<[string, unknown, object]>([
  [
    'a message',
    { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Thanks' },
    { kind: 'message' },
  ],
  [
    'an error',
    { statusCode: 400, type: 'application/vnd.microsoft.error', value: { message: 'Too late' } },
    { text: 'Too late' },
  ],
  ['no status', { type: 'application/vnd.microsoft.activity.message', value: 'x' }, { kind: 'error', text: wrongText }],
])('Action.Execute answered with %s shows what Teams shows', async (_what, body, outcome) => {
  const press = await play({ 'adaptiveCard/action': () => body })
  expect(await press('Accept')).toMatchObject(outcome)
})

it('an invoke answered too late is shown as unreachable, and asked again with the same id', async () => {
  const waiting = Promise.withResolvers<unknown>()
  const press = await play({ 'task/fetch': () => waiting.promise }, { answerWithinMilliseconds: 500 })
  expect(await press('Log')).toMatchObject({ kind: 'error', text: unreachableText })
  waiting.resolve(continueWith(cardWith()))
  await stage.teams.settled()
  const invokes = stage.received.filter(({ type }) => type === 'invoke')
  expect(invokes.map(({ id }) => id)).toEqual([invokes[0]!.id, invokes[0]!.id])
})

it('a message extension command opens a dialog, and its submission may put a card into the compose box', async () => {
  const result = { type: 'result', attachmentLayout: 'list', attachments: [cardAttachment(cardWith())] }
  await play({
    'composeExtension/fetchTask': () => continueWith(cardWith(submit('Send'))),
    'composeExtension/submitAction': () => ({ composeExtension: result }),
  })
  const opened = await stage.ada.compose('log')
  if (opened.kind !== 'dialog') throw new Error(JSON.stringify(opened))
  expect(await stage.ada.submitDialog(opened.dialog.id, 'Send')).toMatchObject({ kind: 'compose' })
  const names = stage.received.filter(({ type }) => type === 'invoke').map(({ value }) => value.commandId)
  expect(names).toEqual(['log', 'log'])
})

it('a message extension that does not answer within its time is asked three times in all', async () => {
  const waiting = Promise.withResolvers<unknown>()
  await play(
    {
      'composeExtension/fetchTask': () => continueWith(cardWith(submit('Send'))),
      'composeExtension/submitAction': () => waiting.promise,
    },
    { extensionAnswerWithinMilliseconds: 300 },
  )
  const opened = await stage.ada.compose('log')
  if (opened.kind !== 'dialog') throw new Error(JSON.stringify(opened))
  expect(await stage.ada.submitDialog(opened.dialog.id, 'Send')).toMatchObject({ kind: 'error', text: unreachableText })
  waiting.resolve(undefined)
  const attempts = stage.received.filter(({ name }) => name === 'composeExtension/submitAction')
  expect(new Set(attempts.map(({ id }) => id)).size).toBe(1)
  expect(attempts).toHaveLength(3)
})

it('a message can be awaited, whether it is there already or comes later', async () => {
  stage = await setStage({ turn: async (context) => void (await context.sendActivity('Here')) })
  const seen = stage.ada.see(({ text }) => text === 'Here')
  stage.ada.speak({ text: 'status' })
  expect(await stage.ada.see(({ text }) => text === 'Here')).toEqual(await seen)
  await expect(stage.ada.see(({ text }) => text === 'never', undefined, 10)).rejects.toThrow('No such message came')
})

it('inputs of a card that unfolds elsewhere are neither asked for nor sent', async () => {
  const reason = { type: 'Input.Text', id: 'reason', label: 'Why', isRequired: true, errorMessage: 'Say why.' }
  const inner = { type: 'AdaptiveCard', version: '1.5', body: [reason], actions: [submit('Really decline')] }
  const folded = cardWith(submit('Accept'), { type: 'Action.ShowCard', title: 'Decline', card: inner })
  stage = await setStage({
    turn: async (context) => {
      if (context.activity.text) await context.sendActivity({ attachments: [cardAttachment(folded)] })
    },
  })
  stage.ada.speak({ text: 'status' })
  const { id: messageId } = await stage.ada.see(({ attachments }) => attachments.length > 0)
  expect(await stage.ada.press({ messageId, action: 'Accept', inputs: { note: 'x' } })).toEqual({ kind: 'sent' })
  expect(stage.received.at(-1)!.value).toEqual({ note: 'x' })
  expect(await stage.ada.press({ messageId, action: 'Really decline' })).toMatchObject({
    problems: { reason: 'Say why.' },
  })
  await stage.ada.press({ messageId, action: 'Really decline', inputs: { reason: 'Busy' } })
  expect(stage.received.at(-1)!.value).toEqual({ reason: 'Busy' })
})

it('a link is opened by the client, and a button that is not there cannot be pressed', async () => {
  const press = await play({})
  const before = stage.received.length
  expect(await press('Calendar')).toEqual({ kind: 'link', url: 'https://example.org/a.ics' })
  expect(await press('Delete everything')).toMatchObject({ kind: 'error' })
  expect(stage.received).toHaveLength(before)
})
