import type { Answers } from '../../src/chat/form.ts'
import { checkCard } from '../../src/playground/teams/adaptive-card-limits.ts'
import { drawCard } from '../../src/teams/draw-card.ts'
import { drawForm } from '../../src/teams/draw-form.ts'
import { lastOf, setStage, wordsIn } from '../teams/stage.ts'
import { type AdapterUnderTest, describeAdapter, type FormAtWork } from './adapter.ts'

let keys = 0
const drawing = { surface: 'message', forms: 'dialog', newKey: () => `k${++keys}` } as const

type Node = Record<string, unknown>

/** Every object with a type, in the order it is written; what buttons carry is none of it. */
const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, child]) => (key === 'data' ? [] : nodesOf(child)))
  return 'type' in value ? [value as Node, ...inside] : inside
}

const textsOf = (drawn: unknown): string[] =>
  nodesOf(drawn).flatMap((node: Node) => {
    if (node.type === 'RichTextBlock') return [(node.inlines as { text: string }[]).map(({ text }) => text).join('')]
    return [node.label, node.altText].filter((one): one is string => typeof one === 'string')
  })

/** Without the yes and no of questions that are still folded up. */
const buttonsOf = (drawn: unknown): string[] =>
  nodesOf(drawn)
    .filter((node: Node) => String(node.type).startsWith('Action.'))
    .map((node: Node) => String(node.title))

const typed = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'string' ? answer : (answer ?? []).join(',')]),
  )

const answersIn = (card: unknown): Answers =>
  Object.fromEntries(
    nodesOf(card).flatMap((node: Node) => {
      if (!String(node.type).startsWith('Input.') || node.value === undefined) return []
      const value = node.isMultiSelect === true ? String(node.value).split(',') : String(node.value)
      return [[String(node.id), value]]
    }),
  )

const stage: AdapterUnderTest['stage'] = async (bot) => {
  const set = await setStage({ answering: (incoming) => bot.handle(incoming) })
  const { ada } = set
  const twice = async (how: { twice: boolean } | undefined, work: () => Promise<unknown>) => {
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
          const after = (await twice(how, () => ada.submitDialog(shown.dialog.id, 'Send', typed(answers)))) as {
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
    close: set.close,
  }
}

describeAdapter('Teams', {
  drawCard: (card) => drawCard(card, drawing),
  drawForm: (opened) => drawForm(opened, 'dialog'),
  faultsOf: checkCard,
  faultsOfForm: checkCard,
  textsOf,
  buttonsOf,
  stage,
})
