import type { Answers } from '../../src/conversation/kit/form.ts'
import { readAnswers } from '../../src/slack/inbound/read-answers.ts'

export type Json = Record<string, unknown>
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : [])

/** Every text a client would show, mrkdwn interpreted as Slack does: three escapes, stars for bold. */
export const textsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const one = value as Json
  if (one.type === 'mrkdwn') return [marked(String(one.text))]
  if (one.type === 'plain_text' || one.type === 'text') return [String(one.text)]
  const alt = typeof one.alt_text === 'string' ? [one.alt_text] : []
  return [...alt, ...Object.entries(one).flatMap(([key, inner]) => (key === 'value' ? [] : textsOf(inner)))]
}

const marked = (text: string): string => {
  if (/<[^>]*>/.test(text)) throw new Error(`Slack would interpret ${text}`)
  return text.replaceAll('*', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Labels of everything that can be pressed. */
export const buttonsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(buttonsOf)
  if (typeof value !== 'object' || value === null) return []
  const one = value as Json
  if (one.type === 'button') return textsOf(one.text)
  return Object.values(one).flatMap(buttonsOf)
}

/** What a view's fields hold, as it would be sent off if nobody touched it. */
export const heldBy = (view: Json): Answers => {
  const values: Record<string, Record<string, Json>> = {}
  for (const block of list(view.blocks)) {
    const element = block.element as Json | undefined
    if (!element) continue
    values[String(block.block_id)] = {
      [String(element.action_id)]: {
        value: element.initial_value,
        selected_date: element.initial_date,
        selected_time: element.initial_time,
        selected_option: element.initial_option,
        selected_options: element.initial_options,
      },
    }
  }
  return Object.fromEntries(Object.entries(readAnswers(values)).filter(([, answer]) => answer !== undefined))
}

/** These answers as a person types them into a view: by block and action. */
export const typedInto = (view: Json, answers: Answers): Record<string, Record<string, unknown>> => {
  const typed: Record<string, Record<string, unknown>> = {}
  for (const block of list(view.blocks)) {
    const element = block.element as Json | undefined
    const answer = answers[String(block.block_id)]
    if (element && answer !== undefined) typed[String(block.block_id)] = { [String(element.action_id)]: answer }
  }
  return typed
}
