import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Action, Card } from '../../src/conversation/kit/card.ts'
import { file, optional, text } from '../../src/conversation/kit/fields.ts'
import { buildForm, type SentFile } from '../../src/conversation/kit/form.ts'
import type { Bot, Incoming, Reply } from '../../src/conversation/kit/reply.ts'
import { registry } from '../../src/conversation/registry.ts'
import { noticeNames } from '../../src/core/notice.ts'
import { anyButton, anyForm, carried } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import type { PersonAtWork } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'
import { createTeamsAtWork } from './teams-at-work.ts'

// Everything the conversation knows, by name, said, pressed, filled in and received through both real adapters. A new
// command, form, button or notice is in the table by being in its list; a platform on which it does not arrive fails here.

const database = withDatabase()

const platforms: Record<string, (bot: Bot) => Promise<PersonAtWork>> = {
  Slack: (bot) => createSlackAtWork(database(), bot),
  Teams: createTeamsAtWork,
}

const card = (title: string, actions: Action[] = []): Card => ({
  title,
  blocks: [{ kind: 'text', text: title }],
  actions,
})
const formOf = (id: string) =>
  buildForm({ id, title: 'A form', submit: 'Send', fields: { words: optional(text({ label: 'Words' })) } })
/** Asks for a file: on Slack in a field of its own, on Teams with words, and the file is attached to a message. */
const asksForFile = 'roster-file'
const fileForm = buildForm({
  id: asksForFile,
  title: 'A form',
  submit: 'Send',
  fields: { file: file({ label: 'A file', accepts: ['csv', 'txt'] }) },
})
/** Ids as long as real ones. */
const context = {
  partnershipId: '0198c5f2-0000-7000-8000-000000000001',
  stepId: '0198c5f2-0000-7000-8000-000000000002',
}

describe.each(Object.keys(platforms))('%s', (platform) => {
  let person: PersonAtWork
  let answer: (incoming: Incoming) => Reply
  const asked: Incoming[] = []
  beforeAll(async () => {
    answer = () => ({ kind: 'card', card: card('Hello') })
    person = await platforms[platform]!({
      handle: async (incoming) => {
        asked.push(incoming)
        return answer(incoming)
      },
      effectOf: () => 'changes',
      keep: async () => undefined,
      notice: async () => undefined,
    })
  })
  afterAll(() => person.close())

  const show = async (action: Action) => {
    answer = () => ({ kind: 'card', card: card('Press it', [action]) })
    await person.say('status')
    asked.length = 0
  }

  it.each(registry.commands.flatMap(({ word, also = [] }) => [word, ...also]))('command %s is heard', async (word) => {
    answer = () => ({ kind: 'card', card: card(`You said ${word}`) })
    asked.length = 0
    await person.say(word)
    expect(asked).toMatchObject([{ kind: 'command', words: word }])
    expect(person.seen()).toContain(`You said ${word}`)
  })

  const shown = registry.forms.map(({ id }) => id)
  it.each(shown)('form %s opens and comes back', async (id) => {
    await show(anyForm('Open it', id, context))
    const opened = { form: formOf(id), context: carried(context), answers: {}, problems: {}, key: `key-of-${id}` }
    answer = ({ kind }) => (kind === 'submit' ? { kind: 'done', card: card(`Saved ${id}`) } : { kind: 'form', opened })
    const form = await person.openForm('Open it')
    expect(await form.submit({ words: 'Typed' })).toBe('closed')
    expect(asked).toMatchObject([
      { kind: 'open', form: id, context },
      { kind: 'submit', form: id, context, key: `key-of-${id}`, answers: { words: 'Typed' } },
    ])
    expect(person.seen()).toContain(`Saved ${id}`)
  })

  it(`a file that ${asksForFile} asks for arrives byte for byte`, async () => {
    expect(shown).toContain(asksForFile)
    await show(anyForm('Choose a file', asksForFile, {}))
    const opened = { form: fileForm, context: carried(context), answers: {}, problems: {}, key: 'key-of-file' }
    answer = ({ kind }) => (kind === 'open' ? { kind: 'form', opened } : { kind: 'done', card: card('View log') })
    const bytes = readFileSync('test/fixtures/tables/slack-unicode-text/roster.txt')
    await person.giveFile('Choose a file', { name: 'roster.txt', bytes })
    const came = asked.at(-1)
    if (platform === 'Slack')
      expect(came).toMatchObject({ kind: 'submit', form: asksForFile, context, key: 'key-of-file' })
    else expect(came?.kind).toBe('file')
    const sent = came?.kind === 'submit' ? came.answers.file : came
    expect(sent).toMatchObject({ name: 'roster.txt' })
    expect(Buffer.compare((sent as SentFile).bytes, bytes)).toBe(0)
    expect(person.seen()).toContain('View log')
  })

  it.each(registry.actions.map(({ id }) => id))('button %s arrives', async (id) => {
    await show(anyButton('Do it', id, context))
    answer = () => ({ kind: 'card', card: card(`Did ${id}`), replace: true })
    await person.press('Do it')
    expect(asked).toMatchObject([{ kind: 'action', id, context }])
    expect(person.seen()).toContain(`Did ${id}`)
  })

  it.each(noticeNames)('notice %s is received', async (name) => {
    await person.deliver(card(`Notice ${name}`))
    expect(person.seen()).toContain(`Notice ${name}`)
  })
})
