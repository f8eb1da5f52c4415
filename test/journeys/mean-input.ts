import { expect } from 'vitest'
import { type Client, newest, type Typed } from './client.ts'

/** Words that mean something to Slack, Teams, a browser or a template, and must mean nothing here. */
export const mean = '<!channel> @everyone *b* **bold** _i_ [x](https://x.example) <b>h</b> & ]]> {{x}} 🎉 <@U1>'
export const long = 'x'.repeat(4_000)

/** Whether the words stand in the message as they were typed, and nowhere as markup. */
export const isLiteral = (reader: Client, words: string): void => {
  expect(newest(reader, words)).toContain(words)
  const raw = JSON.parse(reader.raw(words)) as unknown
  for (const markup of markupIn(raw)) expect(markup).not.toMatch(/<!channel>|\*\*bold\*\*|<b>h<\/b>|(?<!\\)@everyone/)
}

const markupIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(markupIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, text } = value as { type?: string; text?: unknown }
  const own = (type === 'mrkdwn' || type === 'TextBlock') && typeof text === 'string' ? [text] : []
  return [...own, ...Object.values(value).flatMap(markupIn)]
}

/** A form that refuses these, with a sentence, and then takes what is right. */
export const refuses = async (chat: Client, wrong: Typed, sentence: RegExp): Promise<void> => {
  const filed = await chat.fill(wrong)
  expect(filed).not.toBe('closed')
  expect((filed as { problems: string }).problems).toMatch(sentence)
}
