import type { Person } from '../../src/playground/slack/person.ts'
import { type Client, type Filed, type Typed, wordsIn } from './client.ts'

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

/** Somebody in Slack. `idle` resolves when the bot has nothing under way. */
export const createSlackClient = (name: string, person: Person, idle: () => Promise<void>): Client => {
  const modal = () => person.modals().at(-1) as Json | undefined
  return {
    name,
    say: async (words) => {
      const outcome = await person.command('/p3', words)
      if (!outcome.ok) throw new Error(`${name}: /p3 ${words}: ${outcome.message}`)
      await idle()
    },
    press: async (label) => {
      for (const message of person.messages().toReversed()) {
        const found = elementsOf(message.blocks).find(({ element }) => labelOf(element) === label)
        if (!found) continue
        const { block, element } = found
        const on = { channelId: person.directMessage, ts: String(message.ts) }
        const outcome = await person.press({ on, actionId: String(element.action_id), blockId: String(block.block_id) })
        if (!outcome.ok) throw new Error(`${name}: ${label}: ${outcome.message}`)
        return idle()
      }
      throw new Error(
        `${name} sees no button “${label}” in:\n${person
          .messages()
          .map((one) => wordsIn(one.blocks))
          .join('\n--\n')}`,
      )
    },
    fill: async (typed) => {
      const view = modal()
      if (!view) throw new Error(`${name} has no form open`)
      const result = await person.submit(String(view.id), valuesFor(name, view, typed))
      await idle()
      return filed(result, modal(), view)
    },
    messages: () => person.messages().map((message) => wordsIn(message.blocks ?? message)),
    form: () => modal() && wordsIn(modal()),
  }
}

const valuesFor = (name: string, view: Json, typed: Typed): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => {
      const block = list(view.blocks).find((one) => one.block_id === field)
      if (!block)
        throw new Error(`${name}: the form has no field ${field}: ${list(view.blocks).map((one) => one.block_id)}`)
      return [field, { [String((block.element as Json).action_id)]: value }]
    }),
  )

const filed = (result: Awaited<ReturnType<Person['submit']>>, now: Json | undefined, before: Json): Filed => {
  if (result.outcome === 'errors' || result.outcome === 'incomplete')
    return { problems: Object.values(result.errors).join('\n') }
  if (result.outcome === 'trouble') throw new Error(`Slack says: ${result.message} (${result.code})`)
  const same = now && now.callback_id === before.callback_id && now.private_metadata === before.private_metadata
  return same ? { problems: wordsIn(now) } : 'closed'
}
