import { beforeEach, expect, it } from 'vitest'
import { withDatabase } from '../store/database.ts'
import { makeWorld, type World } from '../usecases/world.ts'
import { type Conversation, cardOf, converse, openOf, textOf } from './conversation.ts'

const database = withDatabase()
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
})

it('asks who takes no part nothing about reminders and invitations they never get', async () => {
  for (const who of ['coordinator', 'directorOfAna', 'operator'] as const) {
    const office = await converse(world.deps, world.actors[who])
    const card = await office.say('settings')
    expect(textOf(cardOf(card))).toContain('News and digests come between:')
    for (const label of ['Reminders:', 'Paused:', 'Calendar invitations'])
      expect(textOf(cardOf(card))).not.toContain(label)
    const form = await office.press(card, 'Change')
    expect(Object.keys(openOf(form).form.fields)).toEqual(['workStart', 'workEnd', 'timeZone', 'by', 'audience'])
    const saved = await office.send(form, { workStart: '09:00', by: 'chat' })
    expect(textOf(cardOf(saved))).toContain('9:00 AM and')
  }
})

it('asks a partner, and leaves what an office was not asked as it was', async () => {
  const ana = await converse(world.deps, world.actors.ana)
  expect(textOf(cardOf(await ana.say('settings')))).toContain('Reminders: As things come due\nReminders come between: ')
  expect(openOf(await ana.press(await ana.say('settings'), 'Change')).form.fields).toHaveProperty('rhythm')
  await database().prisma.person.update({ where: { id: 'cora' }, data: { rhythm: 'weekly', invitesByMail: true } })
  const cora = await converse(world.deps, world.actors.coordinator)
  await cora.send(await cora.press(await cora.say('settings'), 'Change'), { workStart: '08:00' })
  expect(await database().prisma.person.findUnique({ where: { id: 'cora' } })).toMatchObject({
    rhythm: 'weekly',
    invitesByMail: true,
    workStart: '08:00',
  })
})

it('shows a phone number that a partner gave to the other and to coordinators, until it is taken away', async () => {
  const as = (who: 'ana' | 'ben' | 'coordinator' | 'directorOfAna') => converse(world.deps, world.actors[who])
  const [ana, ben, cora, dora] = [await as('ana'), await as('ben'), await as('coordinator'), await as('directorOfAna')]
  const phone = '615-555-0142, after 3 PM'
  const change = async (answer: string) =>
    ana.send(await ana.press(await ana.say('settings'), 'Change'), { phone: answer })
  const read = async (chat: Conversation, words: string) => textOf(cardOf(await chat.say(words)))
  const opened = async (chat: Conversation) => textOf(cardOf(await chat.press(await chat.say('pairs Alder'), 'Open')))
  expect(textOf(cardOf(await change(phone)))).toContain(`Phone number: ${phone}`)
  expect(await read(ben, 'partner')).toContain(`Phone: ${phone}`)
  expect(await opened(cora)).toContain(phone)
  expect(await read(dora, 'status')).not.toContain('615')
  expect(textOf(cardOf(await change('')))).toContain('Phone number: Not given')
  expect(await read(ben, 'partner')).not.toContain('Phone')
  expect(await opened(cora)).not.toContain('615')
})
