import type { Block, Card } from '../../conversation/kit/card.ts'
import type { Answers } from '../../conversation/kit/form.ts'
import { referenceOf } from '../../conversation/kit/reference.ts'
import type { Bot, Incoming, Reply } from '../../conversation/kit/reply.ts'
import type { Log } from '../../usecases/ports.ts'
import type { CardData, ReadData } from '../render/card-data.ts'
import { brokenCard, oldButtonCard } from '../render/cards.ts'
import type { Answered } from '../render/messages.ts'
import type { ActivityContext } from './activity-context.ts'
import { readAnswers } from './read-answers.ts'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
type Question = Without<Incoming, 'speaker' | 'place'>
type Refusal = Extract<Reply, { kind: 'refusal' }>
type FormData = Extract<CardData, { form: string }>

export interface AskBot {
  /** Puts a question of somebody's to the conversation. Never throws: what went wrong becomes a card with a reference. */
  question(activityContext: ActivityContext, question: Question): Promise<Reply>
  /** What a press of one of our buttons asks. A refused submission comes back as its form, with what was typed. */
  press(activityContext: ActivityContext, pressed: ReadData): Promise<Answered>
  /** Whether it leaves nothing changed. */
  readsOnly(pressed: ReadData): boolean
}

interface AskBotDeps {
  readonly bot: Bot
  readonly log: Log
  readonly newKey: () => string
}

export const createAskBot = ({ bot, log, newKey }: AskBotDeps): AskBot => {
  const question: AskBot['question'] = async ({ speaker, place }, asked) => {
    try {
      return await bot.handle({ ...asked, speaker, place })
    } catch (error) {
      const reference = referenceOf(newKey())
      log.error({ reference, kind: asked.kind, platform: 'teams', err: error }, 'request failed')
      return { kind: 'refusal', card: brokenCard(reference), fault: true }
    }
  }

  /** A refusal may come without its form: it is fetched again, and filled with what was typed. */
  const keepTyped = async (
    activityContext: ActivityContext,
    data: FormData,
    answers: Answers,
    refused: Refusal,
  ): Promise<Answered> => {
    const reopened = await question(activityContext, { kind: 'open', form: data.form, context: data.with })
    if (reopened.kind !== 'form') return { ...refused, card: withTyped(refused.card, answers) }
    const opened = { ...reopened.opened, answers: { ...reopened.opened.answers, ...answers }, key: data.key }
    return { kind: 'problems', opened, banner: refused.card }
  }

  const submit = async (
    activityContext: ActivityContext,
    data: FormData,
    typed: ReadData['typed'],
  ): Promise<Answered> => {
    const answers = readAnswers(typed, data.many)
    const { form, with: context, key } = data
    const reply = await question(activityContext, { kind: 'submit', form, context, answers, key })
    return reply.kind === 'refusal' ? keepTyped(activityContext, data, answers, reply) : reply
  }

  const press: AskBot['press'] = (activityContext, { data, typed }) => {
    if ('form' in data) return submit(activityContext, data, typed)
    if ('open' in data) return question(activityContext, { kind: 'open', form: data.open, context: data.with })
    if ('inline' in data) return question(activityContext, { kind: 'open', form: data.inline, context: data.with })
    // Two people may press the same button of a channel: the nonce is each one's own.
    const key = 'do' in data ? `${data.key}:${activityContext.speaker.externalId}` : ''
    if ('do' in data) return question(activityContext, { kind: 'action', id: data.do, context: data.with, key })
    return Promise.resolve({ kind: 'refusal', card: oldButtonCard })
  }
  const readsOnly: AskBot['readsOnly'] = ({ data }) => {
    if ('do' in data) return bot.effectOf({ kind: 'action', id: data.do }) === 'reads'
    return 'open' in data || 'inline' in data
  }
  return { question, press, readsOnly }
}

/** Without its form, what somebody typed is at least shown, to be copied. */
const withTyped = (card: Card, answers: Answers): Card => {
  const words = Object.values(answers).flatMap((answer) =>
    typeof answer === 'string' && answer.length > 20 ? [answer] : [],
  )
  if (words.length === 0) return card
  const typed: Block[] = words.map((text) => ({ kind: 'quote', text }))
  return { ...card, blocks: [...card.blocks, { kind: 'heading', text: 'What you typed' }, ...typed] }
}
