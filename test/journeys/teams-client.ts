import type { Outcome } from '../../src/playground/teams/outcome.ts'
import type { TeamsClient } from '../../src/playground/teams/teams-client.ts'
import { type Client, type Filed, wordsIn } from './client.ts'

interface Dialog {
  readonly id: string
  readonly card: unknown
}

/** Somebody in Teams. `idle` resolves when the bot has nothing under way. */
export const createTeamsDriver = (name: string, client: TeamsClient, idle: () => Promise<void>): Client => {
  let dialog: Dialog | undefined
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
  const cards = () => client.messages().map((message) => message.attachments.map((one) => one.content))
  return {
    name,
    say: async (words) => {
      const said = client.speak({ text: words })
      if (said.kind === 'refused') throw new Error(`${name}: ${words}: ${said.text}`)
      await said.answered
      await idle()
    },
    press: async (label) => {
      for (const message of client.messages().toReversed()) {
        if (!hasAction(message.attachments, label)) continue
        let outcome = await client.press({ messageId: message.id, action: label })
        // What asks first is a card in the card: its own button carries it out.
        if (outcome.kind === 'error' && outcome.detail === 'Action.ShowCard')
          outcome = await client.press({ messageId: message.id, action: confirmationIn(message.attachments, label) })
        take(outcome, label)
        return idle()
      }
      throw new Error(
        `${name} sees no button “${label}” in:\n${cards()
          .map((one) => wordsIn(one))
          .join('\n--\n')}`,
      )
    },
    fill: async (typed) => {
      if (!dialog) throw new Error(`${name} has no form open`)
      const inputs = Object.fromEntries(
        Object.entries(typed).map(([id, value]) => [id, typeof value === 'string' ? value : value.join(',')]),
      )
      const result = take(await client.submitDialog(dialog.id, submitOf(dialog.card), inputs), 'submit')
      await idle()
      return result
    },
    messages: () =>
      client.messages().map((message) => [message.text, wordsIn(message.attachments)].filter(Boolean).join('\n')),
    form: () => dialog && wordsIn(dialog.card),
  }
}

type Json = Record<string, unknown>

const actionsIn = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(actionsIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => (key === 'data' ? [] : actionsIn(one)))
  return String((value as Json).type).startsWith('Action.') ? [value as Json, ...inner] : inner
}

const hasAction = (card: unknown, label: string) => actionsIn(card).some((action) => action.title === label)

/** The first button of the card that a confirming button unfolds. */
const confirmationIn = (card: unknown, label: string): string => {
  const unfolds = actionsIn(card).find((action) => action.title === label && action.type === 'Action.ShowCard')
  const yes = actionsIn(unfolds?.card)[0]
  if (!yes) throw new Error(`“${label}” asks nothing`)
  return String(yes.id ?? yes.title)
}

const submitOf = (card: unknown): string => {
  const submit = actionsIn(card).find((action) => action.type === 'Action.Submit')
  return String(submit?.id ?? submit?.title)
}
