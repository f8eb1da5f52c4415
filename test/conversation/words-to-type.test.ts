import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { registry } from '../../src/conversation/registry.ts'

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

it('each command that a sentence names is one, with /p3 in front as Slack wants it and Teams takes it', () => {
  const named = texts.flatMap((text) => [...text.matchAll(/\/p3 ([a-z-]+)/g)].map(([, word]) => word!))
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((word) => !words.has(word) && !['before', 'or', 'to'].includes(word))).toEqual([])
})
