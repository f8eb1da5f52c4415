import { checkedIn, questionOf } from '../../playground/teams/checked.ts'
import { type Answers, pickedIn } from '../../src/conversation/kit/form.ts'
import type { Bot } from '../../src/conversation/kit/reply.ts'
import { ada as adaAccount, lake } from '../playground/teams/cast.ts'
import { lastOf, setStage, wordsIn } from '../teams/stage.ts'
import type { FormAtWork, PersonAtWork } from './adapter.ts'

export type Node = Record<string, unknown>

/** Every object with a type, in the order it is written; what buttons carry is none of it. */
export const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, child]) => (key === 'data' ? [] : nodesOf(child)))
  return 'type' in value ? [value as Node, ...inside] : inside
}

export const textsOf = (drawn: unknown): string[] =>
  nodesOf(drawn).flatMap((node: Node) => {
    if (node.type === 'RichTextBlock') return [(node.inlines as { text: string }[]).map(({ text }) => text).join('')]
    return [node.label, node.altText].filter((one): one is string => typeof one === 'string')
  })

const sendOf = (card: unknown) => String(nodesOf(card).find(({ type }) => type === 'Action.Submit')?.title)

const typed = (card: unknown, answers: Answers): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(answers).map(([id, answer]) =>
      typeof answer === 'string' ? { [id]: answer } : checkedIn(card, id, pickedIn(answer)),
    ),
  )

const answersIn = (card: unknown): Answers => {
  const answers: Record<string, string | readonly string[]> = {}
  for (const { type, id, value, isMultiSelect } of nodesOf(card)) {
    if (!String(type).startsWith('Input.') || value === undefined) continue
    const question = questionOf(String(id))
    if (isMultiSelect === true) answers[question] = [...(answers[question] ?? []), ...String(value).split(',')]
    else answers[question] = String(value)
  }
  return answers
}

/** Somebody in a pretended Teams, in front of the real adapter. */
export const createTeamsAtWork = async (bot: Bot): Promise<PersonAtWork> => {
  const set = await setStage({ answering: (incoming) => bot.handle(incoming) })
  const { ada } = set
  set.pretended.setRules({ throttle: false })
  /** A hundred messages to one person in a row are the suite's own doing. */
  const rest = () => set.machine.advance(4_000)
  const twice = async (how: { twice: boolean } | undefined, work: () => Promise<unknown>) => {
    rest()
    set.pretended.setRules({ deliverTwice: how?.twice ?? false })
    const result = await work()
    await set.settled()
    set.pretended.setRules({ deliverTwice: false })
    return result
  }
  const newest = () => {
    const message = lastOf(ada.messages())!
    return { chatId: message.chatId, messageId: message.id }
  }
  return {
    say: async (words) => {
      rest()
      const said = ada.speak({ text: words })
      if (said.kind === 'posted') await said.answered
      await set.settled()
    },
    seen: () => ada.messages().map(wordsIn).join('\n'),
    press: async (button, how) => void (await twice(how, () => ada.press({ ...newest(), action: button }))),
    openForm: async (button): Promise<FormAtWork> => {
      const shown = await ada.press({ ...newest(), action: button })
      if (shown.kind !== 'dialog') throw new Error(JSON.stringify(shown))
      let { card } = shown.dialog.face
      return {
        submit: async (answers, how) => {
          const after = (await twice(how, () =>
            ada.submitDialog(shown.dialog.id, sendOf(card), typed(card, answers)),
          )) as {
            kind: string
            dialog?: typeof shown.dialog
          }
          if (after.kind === 'closed') return 'closed'
          if (!after.dialog) throw new Error(JSON.stringify(after))
          card = after.dialog.face.card
          return 'open'
        },
        answers: () => answersIn(card),
        words: () => textsOf(card).join('\n'),
      }
    },
    giveFile: async (_button, { name, bytes }) => {
      rest()
      const said = ada.sendFiles([{ name, base64: Buffer.from(bytes).toString('base64') }])
      if (said.kind === 'posted') await said.answered
      await set.settled()
    },
    deliver: async (card) => {
      rest()
      const to = { kind: 'person', tenant: lake.tenantId, ...adaAccount } as const
      const outcome = await set.teams.deliveryChannel.deliver(to, { card, deliveryId: 'd' })
      if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome))
    },
    close: set.close,
  }
}
