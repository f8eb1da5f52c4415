import { checkedIn } from '../../playground/teams/checked.ts'
import type { Outcome } from '../../playground/teams/outcome.ts'
import type { TeamsClient } from '../../playground/teams/teams-client.ts'
import { type Client, type Filed, type Typed, tail, wordsIn } from './client.ts'

type Json = Record<string, unknown>
interface Dialog {
  readonly id: string
  readonly card: unknown
}
type Message = ReturnType<TeamsClient['messages']>[number]

/** As it is read: what keeps a card's template language from running has no width. */
const readable = (message: Message): string =>
  [message.text, wordsIn(message.attachments)].filter(Boolean).join('\n').replaceAll('\u200b', '')

/** Somebody in Teams. `idle` resolves when the bot has nothing under way. */
export const createTeamsDriver = (name: string, client: TeamsClient, idle: () => Promise<void>): Client => {
  let dialog: Dialog | undefined
  const messages = () => client.messages().filter((message) => !message.deletedAt)
  const take = (outcome: Outcome, what: string): Filed => {
    if (outcome.kind === 'error') throw new Error(`${name}: ${what}: ${outcome.text} (${outcome.detail})`)
    if (outcome.kind === 'invalid') return { problems: Object.values(outcome.problems).join('\n') }
    if (outcome.kind === 'dialog') {
      const { id, face } = outcome.dialog
      const again = dialog?.id === id
      dialog = { id, card: (face as { card?: unknown }).card ?? face }
      return again ? { problems: wordsIn(dialog.card) } : 'closed'
    }
    dialog = undefined
    return 'closed'
  }
  const find = (label: string, within = ''): Message => {
    const found = messages().findLast(
      (message) =>
        actionsIn(message.attachments).some(({ title }) => title === label) && readable(message).includes(within),
    )
    if (found) return found
    throw new Error(`${name} sees no button “${label}” in:\n${tail(messages().map(readable))}`)
  }
  // On a busy machine a form may miss its time: the bot sends it as a message with a button that opens it.
  const isLate = () => !dialog && readable(messages().at(-1)!).includes('The form opens in a window of its own')
  const driver: Client = {
    name,
    platform: 'teams',
    say: async (words) => {
      const said = client.speak({ text: words })
      if (said.kind === 'refused') throw new Error(`${name}: ${words}: ${said.text}`)
      await said.answered
      await idle()
      if (isLate()) await driver.press('Open the form')
    },
    press: async (label, within) => {
      const message = find(label, within)
      let outcome = await client.press({ messageId: message.id, action: label })
      // What asks first is a card in the card: its own button carries it out.
      if (outcome.kind === 'error' && outcome.detail === 'Action.ShowCard')
        outcome = await client.press({ messageId: message.id, action: confirmationIn(message.attachments, label) })
      take(outcome, label)
      await idle()
      if (label !== 'Open the form' && isLate()) await driver.press('Open the form')
    },
    fill: async (typed) => {
      if (!dialog) throw new Error(`${name} has no form open. The last messages:\n${tail(messages().map(readable))}`)
      const { id: dialogId, card } = dialog
      const chosen = async (id: string, value: Typed[string]): Promise<Record<string, string>> => {
        if (typeof value !== 'string') return checkedIn(card, id, value)
        if (!isSearched(card, id)) return { [id]: named(card, id, value) }
        const [found] = await client.search(dialogId, id, value)
        if (!found) throw new Error(`${name}: nothing fits “${value}” in ${id}`)
        return { [id]: found.value }
      }
      const filled = await Promise.all(Object.entries(typed).map(([id, value]) => chosen(id, value)))
      const inputs: Record<string, string> = Object.assign({}, ...filled)
      const submit = submitOf(dialog.card)
      if (!submit) throw new Error(`${name}: the dialog has nothing to send: ${wordsIn(dialog.card)}`)
      const result = take(await client.submitDialog(dialog.id, submit, inputs), 'submit')
      await idle()
      return result
    },
    dismiss: async () => {
      if (dialog) client.closeDialog(dialog.id)
      dialog = undefined
    },
    messages: () => messages().map(readable),
    raw: (words) => JSON.stringify(messages().findLast((message) => readable(message).includes(words))),
    form: () => dialog && wordsIn(dialog.card),
    link: (label) => String(actionsIn(find(label).attachments).find(({ title }) => title === label)?.url),
  }
  return driver
}

const actionsIn = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(actionsIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => (key === 'data' ? [] : actionsIn(one)))
  return String((value as Json).type).startsWith('Action.') ? [value as Json, ...inner] : inner
}

/** The first button of the card that a confirming button unfolds. */
const confirmationIn = (card: unknown, label: string): string => {
  const unfolds = actionsIn(card).find((action) => action.title === label && action.type === 'Action.ShowCard')
  const yes = actionsIn(unfolds?.card)[0]
  if (!yes) throw new Error(`“${label}” asks nothing`)
  return String(yes.id ?? yes.title)
}

/** A choice by the words that stand on it, where no value is meant. */
const named = (card: unknown, id: string, value: string): string => {
  if (Array.isArray(card)) return card.reduce<string>((meant, one) => named(one, id, meant), value)
  if (typeof card !== 'object' || card === null) return value
  const node = card as Json
  const choices = node.id === id && Array.isArray(node.choices) ? (node.choices as Json[]) : []
  const found = choices.find(({ title }) => title === value)?.value
  return found === undefined ? named(Object.values(node), id, value) : String(found)
}

/** Whether what may be picked is asked for as somebody types. */
const isSearched = (card: unknown, id: string): boolean => {
  if (Array.isArray(card)) return card.some((one) => isSearched(one, id))
  if (typeof card !== 'object' || card === null) return false
  const node = card as Json
  return (node.id === id && 'choices.data' in node) || isSearched(Object.values(node), id)
}

const submitOf = (card: unknown): string | undefined => {
  const submit = actionsIn(card).find((action) => action.type === 'Action.Submit')
  return submit && String(submit.id ?? submit.title)
}
