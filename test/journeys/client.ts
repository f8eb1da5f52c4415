/** What somebody types into a form, by field: text, or values of a list. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** What became of a form: closed, or still open with these sentences. */
export type Filed = 'closed' | { readonly problems: string }

/** One person in their own chat, whichever it is: what a journey can do and see, in the words that stand on the buttons. */
export interface Client {
  readonly name: string
  readonly platform: 'slack' | 'teams'
  /** Words to the bot: /p3 on Slack, a message on Teams. Resolves when the bot has answered and nothing is under way. */
  say(words: string): Promise<void>
  /** Presses the button of this label in the newest message that has one, or in the newest that also holds these words. */
  press(label: string, within?: string): Promise<void>
  /** Fills the form that is open and sends it. */
  fill(typed: Typed): Promise<Filed>
  /** Closes the form that is open without sending it. */
  dismiss(): Promise<void>
  /** Everything to be read in the chat with the bot, oldest message first, one string a message. */
  messages(): string[]
  /** What the platform has of the newest message with these words, markup and all. */
  raw(words: string): string
  /** The words of the form that is open; undefined when none is. */
  form(): string | undefined
  /** Where the link of this label leads, in the newest message that has one. */
  link(label: string): string
}

/** The newest message with all of these words; says what is there instead. */
export const newest = (client: Pick<Client, 'name' | 'messages'>, ...words: string[]): string => {
  const messages = client.messages()
  const found = messages.findLast((message) => words.every((word) => message.includes(word)))
  if (found !== undefined) return found
  throw new Error(`${client.name} has no message with “${words.join('” and “')}”. The last ones:\n${tail(messages)}`)
}

export const tail = (messages: readonly string[]): string => messages.slice(-4).join('\n--\n') || '(nothing)'

type Json = Record<string, unknown>

/** Every piece of text in a platform's JSON that somebody reads, in order, a line each. */
export const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const shown = value as Json
  // Pieces of one sentence.
  const pieces = shown.type === 'rich_text_section' ? shown.elements : shown.inlines
  if (Array.isArray(pieces)) return pieces.map(wordsIn).join('')
  if (shown.type === 'mrkdwn') return asRendered(String(shown.text))
  const lines = Object.entries(shown).map(([key, inner]) => {
    if (technical.has(key)) return ''
    if (typeof inner === 'string') return isRead(shown, key) ? inner : ''
    return wordsIn(inner)
  })
  return lines.filter(Boolean).join('\n')
}

/** Slack's own markup of what the bot wrote, as Slack shows it. */
const asRendered = (text: string): string =>
  text
    .replaceAll(/\*([^*\n]+)\*/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** A button's value is for the bot, a list's is codes; a field's is what stands in it. */
const isRead = (shown: Json, key: string): boolean =>
  textKeys.has(key) && !(key === 'value' && (shown.type === 'Input.ChoiceSet' || 'text' in shown))

const textKeys = new Set([
  'text',
  'title',
  'value',
  'label',
  'altText',
  'alt_text',
  'fallback',
  'initial_value',
  'initial_date',
  'initial_time',
  'placeholder',
])
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
  'initial_options',
])
