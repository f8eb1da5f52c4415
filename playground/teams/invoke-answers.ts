import { checkCard } from './adaptive-card-limits.ts'
import type { BotAnswer } from './bot-line.ts'
import { asArray, asObject, asText, isObject, type JsonObject } from './json.ts'
import { adaptiveCardType } from './message-check.ts'

/** What Teams writes when an app does not answer, and when it answers with something it cannot show. */
export const unreachableText = 'Unable to reach app. Please try again.'
export const wrongText = 'Something went wrong. Please try again.'

/** What a dialog shows. Sizes in pixels or Teams' own words. */
export interface DialogFace {
  title: string
  height: number | string | undefined
  width: number | string | undefined
  card: JsonObject
}

export type TaskAnswer =
  | { kind: 'continue'; face: DialogFace }
  | { kind: 'message'; text: string }
  | { kind: 'close' }
  | { kind: 'compose'; card: JsonObject }
  /** `detail` says to a developer what was wrong. */
  | { kind: 'error'; text: string; detail: string }

const wrong = (detail: string): TaskAnswer => ({ kind: 'error', text: wrongText, detail })

const failed = (answer: BotAnswer): { kind: 'error'; text: string; detail: string } | undefined => {
  if (answer.kind === 'too late') return { kind: 'error', text: unreachableText, detail: 'not answered in time' }
  if (answer.kind === 'unreachable') return { kind: 'error', text: unreachableText, detail: 'no connection' }
  if (answer.status < 200 || answer.status > 299)
    return { kind: 'error', text: unreachableText, detail: `answered ${answer.status}` }
  return undefined
}

const cardFaults = (attachment: unknown, strict: boolean): string[] => {
  if (!isObject(attachment) || attachment.contentType !== adaptiveCardType)
    return ['card must be an attachment with the Adaptive Card content type']
  return strict ? checkCard(attachment.content) : []
}

const readContinue = (value: unknown, strict: boolean): TaskAnswer => {
  if (!isObject(value)) return wrong('task.value must be an object for continue')
  if (!value.card) return wrong('task.value has no card (pages by url are not pretended here)')
  const faults = cardFaults(value.card, strict)
  if (faults.length > 0) return wrong(faults.join('; '))
  const size = (key: string) => {
    const given = value[key]
    return typeof given === 'number' || typeof given === 'string' ? given : undefined
  }
  const card = asObject(asObject(value.card).content)
  return {
    kind: 'continue',
    face: { title: asText(value.title), height: size('height'), width: size('width'), card },
  }
}

const readCompose = (extension: JsonObject, strict: boolean): TaskAnswer => {
  const [attachment] = asArray(extension.attachments)
  if (extension.type !== 'result') return wrong('composeExtension.type must be result')
  const faults = cardFaults(attachment, strict)
  return faults.length > 0
    ? wrong(faults.join('; '))
    : { kind: 'compose', card: asObject(asObject(attachment).content) }
}

/** Reads the answer to task/fetch, task/submit and the message extension's two; an empty one closes the dialog. */
export const readTaskAnswer = (answer: BotAnswer, mayClose: boolean, strict: boolean): TaskAnswer => {
  const failure = failed(answer)
  if (failure) return failure
  const body = answer.kind === 'answered' ? answer.body : undefined
  const empty = body === undefined || body === null || body === '' || (isObject(body) && Object.keys(body).length === 0)
  if (empty) return mayClose ? { kind: 'close' } : wrong('task/fetch was answered with nothing')
  const { task, composeExtension } = asObject(body)
  if (isObject(composeExtension)) return readCompose(composeExtension, strict)
  if (!isObject(task)) return wrong('the body has no task')
  if (task.type === 'continue') return readContinue(task.value, strict)
  if (task.type !== 'message') return wrong(`task.type must be continue or message, not ${String(task.type)}`)
  return typeof task.value === 'string'
    ? { kind: 'message', text: task.value }
    : wrong('task.value must be text for message')
}

export type ActionAnswer =
  | { kind: 'card'; card: JsonObject }
  | { kind: 'message'; text: string }
  | { kind: 'error'; text: string; detail: string }

/** Reads the answer to an Action.Execute (adaptiveCard/action). */
export const readActionAnswer = (answer: BotAnswer, strict: boolean): ActionAnswer => {
  const failure = failed(answer)
  if (failure) return failure
  const error = (detail: string): ActionAnswer => ({ kind: 'error', text: wrongText, detail })
  const { statusCode, type, value } = asObject(answer.kind === 'answered' ? answer.body : undefined)
  if (typeof statusCode !== 'number') return error('statusCode is missing')
  if (type === 'application/vnd.microsoft.error')
    return { kind: 'error', text: asText(asObject(value).message) || wrongText, detail: `statusCode ${statusCode}` }
  if (statusCode !== 200) return error(`statusCode ${statusCode}`)
  if (type === 'application/vnd.microsoft.activity.message')
    return typeof value === 'string' ? { kind: 'message', text: value } : error('value must be text')
  if (type !== adaptiveCardType) return error(`type ${String(type)} is none that Teams knows`)
  const faults = strict ? checkCard(value) : isObject(value) ? [] : ['value must be a card']
  return faults.length > 0 ? error(faults.join('; ')) : { kind: 'card', card: asObject(value) }
}

/** Whether an activity that needs no content in its answer was taken. */
export const failureOf = failed
