import type { JsonObject } from '../../src/playground/teams/json.ts'

/** What somebody types into a form, by field: text, or values of a list. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** What became of a form: closed, or still open with these sentences, by field where the platform can say so. */
export type Filed = 'closed' | { readonly problems: string }

/** One person in their own chat, whichever it is: what a journey can do and see, in the words that stand on the buttons. */
export interface Client {
  readonly name: string
  /** Words to the bot: /p3 on Slack, a message on Teams. Resolves when the bot has answered. */
  say(words: string): Promise<void>
  /** Presses the button in the newest message that has one of this label. */
  press(label: string): Promise<void>
  /** Fills the form that is open and sends it. */
  fill(typed: Typed): Promise<Filed>
  /** Everything to be read in the chat with the bot, oldest message first, one string a message. */
  messages(): string[]
  /** The words of the form that is open; undefined when none is. */
  form(): string | undefined
}

/** Every piece of text in a platform's JSON, in order, a line each. */
export const wordsIn = (value: unknown, skip: ReadonlySet<string> = technical): string => {
  if (Array.isArray(value))
    return value
      .map((one) => wordsIn(one, skip))
      .filter(Boolean)
      .join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const lines = Object.entries(value as JsonObject).flatMap(([key, inner]) => {
    if (skip.has(key)) return []
    if (typeof inner === 'string') return textKeys.has(key) ? [inner] : []
    return [wordsIn(inner, skip)]
  })
  return lines.filter(Boolean).join('\n')
}

const textKeys = new Set(['text', 'title', 'value', 'label', 'altText', 'alt_text', 'errorMessage', 'fallback'])
const technical = new Set([
  'data',
  'action_id',
  'block_id',
  'private_metadata',
  'url',
  'id',
  'type',
  'options',
  'choices',
])
