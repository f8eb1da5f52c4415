import type { Person } from '../../playground/slack/person.ts'
import { type Client, type Filed, type Typed, tail, wordsIn } from './client.ts'

type Json = Record<string, unknown>
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : [])

/** All elements of blocks that can be pressed or filled in, with the block each stands in. */
const elementsOf = (blocks: unknown): { block: Json; element: Json }[] =>
  list(blocks).flatMap((block) => {
    const elements = [block.accessory, block.element, ...list(block.elements)].filter(
      (one) => typeof one === 'object' && one !== null,
    )
    return elements.map((element) => ({ block, element: element as Json }))
  })

const labelOf = (element: Json): unknown => (element.text as Json | undefined)?.text
const readable = (message: Json): string => wordsIn(message.blocks ?? message)

/** Somebody in Slack. `idle` resolves when the bot has nothing under way. */
export const createSlackClient = (name: string, person: Person, idle: () => Promise<void>): Client => {
  const modal = () => person.modals().at(-1) as Json | undefined
  const find = (label: string, within = '') => {
    for (const message of person.messages().toReversed()) {
      const found = elementsOf(message.blocks).find(({ element }) => labelOf(element) === label)
      if (found && readable(message).includes(within)) return { message, ...found }
    }
    throw new Error(`${name} sees no button “${label}” in:\n${tail(person.messages().map(readable))}`)
  }
  // On a busy machine a form may miss its three seconds: the bot says so, with a button that opens it.
  const isLate = () => !modal() && readable(person.messages().at(-1) ?? {}).includes(slow)
  const client: Client = {
    name,
    platform: 'slack',
    say: async (words) => {
      const outcome = await person.command('/p3', words)
      if (!outcome.ok) throw new Error(`${name}: /p3 ${words}: ${outcome.message}`)
      await idle()
      if (isLate()) await client.press('Open', slow)
    },
    press: async (label, within) => {
      const { message, block, element } = find(label, within)
      const on = { channelId: person.directMessage, ts: String(message.ts) }
      const outcome = await person.press({ on, actionId: String(element.action_id), blockId: String(block.block_id) })
      if (!outcome.ok) throw new Error(`${name}: ${label}: ${outcome.message}`)
      await idle()
      if (isLate()) await client.press('Open', slow)
    },
    fill: async (typed) => {
      const view = modal()
      if (!view)
        throw new Error(`${name} has no form open. The last messages:\n${tail(person.messages().map(readable))}`)
      const result = await person.submit(String(view.id), await valuesFor(person, name, view, typed))
      await idle()
      return filed(result, modal(), view)
    },
    dismiss: async () => {
      const view = modal()
      if (view) await person.close(String(view.id), true)
    },
    messages: () => person.messages().map(readable),
    raw: (words) => JSON.stringify(person.messages().findLast((message) => readable(message).includes(words))),
    form: () => modal() && wordsIn(modal()),
    link: (label) => String(find(label).element.url),
  }
  return client
}

const slow = 'This took a moment too long for Slack'

/** What a client was offered it does not ask for again. */
const offered = new Map<string, unknown>()

/** What is typed into a searched list is looked for, and the first that fits is picked. */
const searchedFor = async (person: Person, view: Json, block: Json, typed: string): Promise<unknown> => {
  const element = block.element as Json
  const place = { viewId: String(view.id), blockId: String(block.block_id), actionId: String(element.action_id) }
  const asked = JSON.stringify([place, typed])
  if (offered.has(asked)) return offered.get(asked)
  const found = await person.suggest(place, typed)
  const [first] = found.ok ? list(found.options) : []
  if (!first) throw new Error(`Nothing fits “${typed}” in ${place.blockId}: ${JSON.stringify(found)}`)
  offered.set(asked, first.value)
  return first.value
}

/** An option by the words that stand on it, where no value is meant. */
const named = (element: Json, value: Typed[string]): unknown => {
  const options = [element, ...list(element.option_groups)].flatMap((one) => list(one.options))
  return options.find((one) => labelOf(one) === value)?.value ?? value
}

const valuesFor = async (
  person: Person,
  name: string,
  view: Json,
  typed: Typed,
): Promise<Record<string, Record<string, unknown>>> => {
  const filled = Object.entries(typed).map(async ([field, value]) => {
    const block = list(view.blocks).find((one) => one.block_id === field)
    if (!block)
      throw new Error(`${name}: the form has no field ${field}: ${list(view.blocks).map((one) => one.block_id)}`)
    const element = block.element as Json
    const isSearched = element.type === 'external_select' && typeof value === 'string'
    const picked = isSearched ? await searchedFor(person, view, block, value) : named(element, value)
    return [field, { [String(element.action_id)]: picked }] as const
  })
  return Object.fromEntries(await Promise.all(filled))
}

const filed = (result: Awaited<ReturnType<Person['submit']>>, now: Json | undefined, before: Json): Filed => {
  if (result.outcome === 'errors' || result.outcome === 'incomplete')
    return { problems: Object.values(result.errors).join('\n') }
  if (result.outcome === 'trouble') throw new Error(`Slack says: ${result.message} (${result.code})`)
  return now?.id === before.id ? { problems: wordsIn(now) } : 'closed'
}
