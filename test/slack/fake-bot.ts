import type { Card } from '../../src/conversation/kit/card.ts'
import type { Form } from '../../src/conversation/kit/form.ts'
import type { Bot, Incoming, OpenForm, Reply, StandingMessage, TenantEvent } from '../../src/conversation/kit/reply.ts'
import { carried } from '../any-button.ts'

/** A bot that answers what the test says, and remembers what it was asked. */
export interface FakeBot extends Bot {
  readonly heard: Incoming[]
  readonly noticed: TenantEvent[]
  readonly kept: StandingMessage[]
  answer: (incoming: Incoming) => Reply | Promise<Reply>
}

export const createFakeBot = (): FakeBot => {
  const bot: FakeBot = {
    heard: [],
    noticed: [],
    kept: [],
    answer: () => ({ kind: 'card', card: card('Fine') }),
    handle: async (incoming) => {
      bot.heard.push(incoming)
      return bot.answer(incoming)
    },
    effectOf: () => 'changes',
    keep: async (message) => void bot.kept.push(message),
    notice: async (event) => {
      bot.noticed.push(event)
    },
  }
  return bot
}

export const card = (title: string, more: Partial<Card> = {}): Card => ({ title, blocks: [], ...more })

export const opened = (form: Form, more: Partial<OpenForm> = {}): OpenForm => ({
  form,
  context: carried({}),
  answers: {},
  problems: {},
  key: 'key-1',
  ...more,
})

/** Resolved from outside: a bot that takes its time without a sleep. */
export const createGate = <T>() => {
  let open: (value: T) => void = () => undefined
  const passed = new Promise<T>((resolve) => {
    open = resolve
  })
  return { passed, open }
}
