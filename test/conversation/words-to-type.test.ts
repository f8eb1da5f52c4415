import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Card } from '../../src/conversation/kit/card.ts'
import { note, text } from '../../src/conversation/kit/fields.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import type { OpenForm } from '../../src/conversation/kit/reply.ts'
import { typed } from '../../src/conversation/kit/typed.ts'
import { registry } from '../../src/conversation/registry.ts'
import { drawCard as drawMailCard, plainCard } from '../../src/email/render/draw-blocks.ts'
import { drawForm as drawMailForm } from '../../src/email/render/draw-form.ts'
import { drawCardView, drawCard as drawSlackCard } from '../../src/slack/render/draw-card.ts'
import { drawForm as drawSlackForm } from '../../src/slack/render/draw-form.ts'
import { inWords } from '../../src/slack/render/in-words.ts'
import { drawForm as drawTeamsForm } from '../../src/teams/render/draw-form.ts'
import { messagesOfCard } from '../../src/teams/render/messages.ts'

/** Everything the bot can say: the conversation's own sentences, and those of the Slack adapter. */
const texts = ['src/conversation', 'src/slack/render', 'src/slack/inbound'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/(['`"])(?:\\.|(?!\1)[^\\])*\1/g) ?? []),
)
const words = new Set(registry.commands.flatMap(({ word, also = [] }) => [word, ...also]))

it('nobody is told to send words: Slack’s Messages tab takes none', () => {
  expect(texts.length).toBeGreaterThan(1_000)
  expect(
    texts.filter((text) =>
      /\b(send|message|write)( to)?( me| us)?( the word)?:? “|\bsend: |\bwith the word\b/i.test(text),
    ),
  ).toEqual([])
})

const codeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, code: readFileSync(`${folder}/${file}`, 'utf8') }))

it('each word that a sentence names is a command', () => {
  const named = codeOf('src/conversation').flatMap(({ code }) =>
    [...code.matchAll(/\btyped\('([a-z-]+)/g)].map(([, word]) => word!),
  )
  expect(named.length).toBeGreaterThan(12)
  expect(named.filter((word) => !words.has(word))).toEqual([])
})

it('what is typed is told with its verb: nobody reads “nominate with type …”', () => {
  const joined = codeOf('src/conversation').flatMap(
    ({ code }) => code.match(/\b(?:with|by|for|of|as)\s+\$\{typed\(/g) ?? [],
  )
  expect(joined).toEqual([])
})

it('what all platforms say has no platform’s command in it', () => {
  const spoken = ['src/conversation', 'src/core', 'src/usecases', 'src/teams', 'src/email', 'src/deliveries'].flatMap(
    codeOf,
  )
  const slackOnly = spoken.filter(({ code }) => code.replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, '').includes('/p3 '))
  expect(spoken.length).toBeGreaterThan(400)
  expect(slackOnly.map(({ file }) => file)).toEqual([])
})

/** Every place of a card and a form that has sentences, filled with one that names a word. */
const sentence = `Lost? ${typed('link CODE')}. Or first ${typed('status')}.`
const card: Card = {
  title: 'A card',
  blocks: [
    { kind: 'text', text: sentence },
    { kind: 'text', text: [{ text: 'Strong', strong: true }, { text: `: ${sentence}` }], quiet: true },
    { kind: 'facts', facts: [{ label: 'Fact', value: sentence }] },
    { kind: 'list', items: [sentence] },
    { kind: 'entry', text: [{ text: 'Ana', strong: true }, { text: sentence }], detail: sentence },
  ],
  footer: sentence,
}
const form = buildForm({
  id: 'typed',
  title: 'A form',
  submit: 'Send',
  fields: { note: note(sentence), name: text({ label: 'Name', max: 20, hint: sentence }) },
})
const opened: OpenForm = {
  form,
  context: {} as OpenForm['context'],
  answers: {},
  problems: { name: sentence, whole: sentence },
  key: 'k',
}

it('says a word as the platform takes it: Slack with its command, Teams alone, mail as something to write in chat', () => {
  const drawing = { surface: 'message', forms: 'dialog', newKey: () => 'key' } as const
  const button = () => undefined
  const said = {
    slack: [...drawSlackCard(card), drawCardView(card), inWords(card), drawSlackForm(opened)],
    teams: [...messagesOfCard(card, drawing), drawTeamsForm(opened, 'dialog'), drawTeamsForm(opened, 'card')],
    mail: [drawMailCard(card, button).markup, plainCard(card, button), drawMailForm(opened).markup],
  }
  const expected = {
    slack: 'Lost? Type “/p3 link CODE”. Or first type “/p3 status”.',
    teams: 'Lost? Send “link CODE”. Or first send “status”.',
    mail: 'Lost? Send P3 the chat message “link CODE”. Or first send P3 the chat message “status”.',
  }
  for (const platform of ['slack', 'teams', 'mail'] as const)
    for (const one of said[platform]) {
      const drawn = JSON.stringify(one)
      expect(drawn).not.toMatch(/[\uf0f3\uf0f4]/)
      expect(drawn.split('CODE').length).toBe(drawn.split(expected[platform]).length)
      if (platform !== 'slack') expect(drawn).not.toContain('/p3 ')
    }
})
