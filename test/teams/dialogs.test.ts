import { afterEach, expect, it } from 'vitest'
import { readForm } from '../../src/conversation/kit/form.ts'
import type { Incoming, Reply } from '../../src/conversation/kit/reply.ts'
import { anyButton, anyForm } from '../any-button.ts'
import { ada, lake } from '../playground/teams/cast.ts'
import { afterWelcome, card, lastOf, opened, type Stage, setStage, visitForm, wordsIn } from './stage.ts'

let stage: Stage
afterEach(() => stage.close())

const whole = { day: '2027-03-02', start: '09:30', minutes: '60', host: 'a', tags: 'walk,talk', words: 'See you, all' }

/** Saves what is right and shows what is wrong, as the conversation does. */
const saving = (incoming: Incoming): Reply => {
  if (incoming.kind !== 'submit') return { kind: 'form', opened: opened() }
  const read = readForm(visitForm, incoming.answers)
  if (read.ok) return { kind: 'done', card: card('Offered') }
  return { kind: 'problems', opened: opened({ answers: incoming.answers, problems: read.problems }) }
}

const open = async (answering: (incoming: Incoming) => Reply | Promise<Reply> = saving) => {
  stage = await setStage({ answering })
  const address = {
    kind: 'person',
    tenant: lake.tenantId,
    externalId: ada.externalId,
    email: ada.email,
    name: ada.name,
  } as const
  const actions = [anyForm('Offer times', 'visit', { step: '7' })] as const
  const sent = await stage.teams.deliveryChannel.deliver(address, {
    card: card('Schedule', { actions }),
    deliveryId: 'd',
  })
  if (sent.kind !== 'sent') throw new Error('not sent')
  const { conversationId: chatId, messageId } = sent.message
  const shown = await stage.ada.press({ chatId, messageId, action: 'Offer times' })
  if (shown.kind !== 'dialog') throw new Error(JSON.stringify(shown))
  return shown.dialog
}

const submit = async (id: string, inputs: Record<string, string>) => {
  const outcome = await stage.ada.submitDialog(id, 'Send', inputs)
  await stage.settled()
  return outcome
}

const inputsOf = (body: unknown) =>
  Object.fromEntries(
    (body as { id?: string; value?: unknown }[]).filter(({ id }) => id).map(({ id, value }) => [id, value]),
  )

it('a form opens in a dialog and what is typed reaches the conversation, field by field', async () => {
  const dialog = await open()
  expect(dialog.face.title).toBe('Offer times')
  expect(await submit(dialog.id, whole)).toEqual({ kind: 'closed' })
  expect(stage.fake.asked.at(-1)).toMatchObject({
    kind: 'submit',
    form: 'visit',
    context: { step: '7' },
    key: 'showing-1',
    answers: { ...whole, tags: ['walk', 'talk'] },
  })
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Offered, said the bot.')
})

it('what is wrong stands beneath its field, and every answer is kept', async () => {
  const dialog = await open()
  const again = await submit(dialog.id, { ...whole, minutes: '61' })
  if (again.kind !== 'dialog') throw new Error(JSON.stringify(again))
  const body = again.dialog.face.card.body as { id?: string }[]
  expect(inputsOf(body)).toEqual({ ...whole, minutes: 61 })
  const at = body.findIndex(({ id }) => id === 'minutes')
  expect(JSON.stringify(body[at + 1])).toContain('Sixty-one is too odd.')
  // The dialog is drawn from its top: that says which answers to mend.
  expect(JSON.stringify(body[0])).toContain('Please look again at: Minutes.')
  expect(await submit(dialog.id, { ...whole, minutes: '60' })).toEqual({ kind: 'closed' })
})

it('a refused submission keeps the dialog open with everything that was typed', async () => {
  const dialog = await open((incoming) =>
    incoming.kind === 'submit'
      ? { kind: 'refusal', card: card('Someone was faster') }
      : { kind: 'form', opened: opened() },
  )
  const again = await submit(dialog.id, whole)
  if (again.kind !== 'dialog') throw new Error(JSON.stringify(again))
  expect(inputsOf(again.dialog.face.card.body)).toEqual({ ...whole, minutes: 60 })
  expect(JSON.stringify(again.dialog.face.card)).toContain('Someone was faster, said the bot.')
})

it('a refused submission whose form can not be had again still shows the words', async () => {
  let refuses = false
  const dialog = await open(() =>
    refuses ? { kind: 'refusal', card: card('Over') } : { kind: 'form', opened: opened() },
  )
  refuses = true
  const again = await submit(dialog.id, { ...whole, words: 'A long note that took a while to write' })
  if (again.kind !== 'dialog') throw new Error(JSON.stringify(again))
  expect(JSON.stringify(again.dialog.face.card)).toContain('A long note that took a while to write')
})

it('a submission that breaks the bot keeps the dialog open, with a reference', async () => {
  const dialog = await open((incoming) => {
    if (incoming.kind === 'submit') throw new Error('broken')
    return { kind: 'form', opened: opened() }
  })
  const again = await submit(dialog.id, whole)
  if (again.kind !== 'dialog') throw new Error(JSON.stringify(again))
  expect(inputsOf(again.dialog.face.card.body)).toMatchObject({ words: whole.words })
  expect(JSON.stringify(again.dialog.face.card)).toContain('reference')
})

it('a slow save that fails comes back as the form in the chat, with what was typed', async () => {
  const waiting = Promise.withResolvers<void>()
  const dialog = await open(async (incoming) => {
    if (incoming.kind === 'submit') await waiting.promise
    return saving(incoming)
  })
  const first = stage.ada.submitDialog(dialog.id, 'Send', { ...whole, minutes: '61' })
  await stage.runOut()
  expect(await first).toMatchObject({ kind: 'message', text: expect.stringContaining('Working on it') })
  waiting.resolve()
  await stage.settled()
  const message = lastOf(stage.ada.messages())!
  expect(wordsIn(message)).toContain('Sixty-one is too odd.')
  const inputs = { minutes: '60' }
  const fixed = await stage.ada.press({ chatId: message.chatId, messageId: message.id, action: 'Send', inputs })
  expect(fixed).toMatchObject({ kind: 'card' })
  expect(stage.fake.asked.at(-1)).toMatchObject({ kind: 'submit', answers: { words: whole.words, minutes: '60' } })
})

it('a dialog submitted twice is one submission', async () => {
  const dialog = await open()
  stage.pretended.setRules({ deliverTwice: true })
  await submit(dialog.id, whole)
  expect(stage.fake.asked.filter(({ kind }) => kind === 'submit')).toHaveLength(1)
  expect(afterWelcome(stage.ada)).toHaveLength(2)
})

it('the compose box opens the same dialogs', async () => {
  stage = await setStage({ answering: saving })
  const shown = await stage.ada.compose('schedule')
  if (shown.kind !== 'dialog') throw new Error(JSON.stringify(shown))
  expect(stage.fake.asked.at(-1)).toMatchObject({ kind: 'command', words: 'schedule' })
  expect(await submit(shown.dialog.id, whole)).toEqual({ kind: 'closed' })
})

it('what stands in the way of a form is said in the dialog, with buttons that work there', async () => {
  const actions = [anyButton('Show status', 'say', { words: 'status' })] as const
  const dialog = await open(({ kind }) => ({
    kind: kind === 'open' ? 'refusal' : 'card',
    card: card('Not now', { actions }),
  }))
  expect(JSON.stringify(dialog.face.card)).toContain('Not now')
  expect(await stage.ada.submitDialog(dialog.id, 'Show status')).toEqual({ kind: 'closed' })
  expect(stage.fake.asked.at(-1)).toMatchObject({ kind: 'action', id: 'say', context: { words: 'status' } })
})

it('with TEAMS_FORMS=card the form is a card of the chat, redrawn in place until it is right', async () => {
  stage = await setStage({ answering: saving, settings: { forms: 'card' } })
  const said = stage.ada.speak({ text: 'schedule' })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  const { chatId, id: messageId } = lastOf(stage.ada.messages())!
  const wrong = await stage.ada.press({ chatId, messageId, action: 'Send', inputs: { ...whole, minutes: '61' } })
  expect(wrong).toMatchObject({ kind: 'card' })
  await stage.settled()
  expect(wordsIn(stage.ada.messages().find(({ id }) => id === messageId))).toContain('Sixty-one is too odd.')
  await stage.ada.press({ chatId, messageId, action: 'Send', inputs: { minutes: '60' } })
  await stage.settled()
  expect(wordsIn(stage.ada.messages().find(({ id }) => id === messageId))).toContain('Offered, said the bot.')
})

it('a client that sends the dialog’s button as a message gets the form in the chat, and so ever after', async () => {
  stage = await setStage({ answering: saving })
  const person = stage.pretended.world.directory.person(lake.tenantId, ada.externalId)!
  const data = { p3: { open: 'visit', with: { step: '7' } }, msteams: { type: 'task/fetch' } }
  const activity = stage.pretended.world.activities.at(person, { kind: 'personal' }, 'f77', {
    type: 'message',
    value: data,
  })
  await stage.pretended.post(activity)
  await stage.settled()
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('Your partner sees this.')
  const said = stage.ada.speak({ text: 'schedule' })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  expect(wordsIn(lastOf(stage.ada.messages()))).not.toContain('Open the form')
  expect(stage.fake.asked.at(-1)?.speaker.conversation).toMatchObject({ dialogs: false })
})
