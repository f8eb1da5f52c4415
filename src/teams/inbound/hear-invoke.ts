import { z } from 'zod'
import { suggestionsIn } from '../../conversation/kit/suggest.ts'
import type { ConnectorClient } from '../outbound/connector-client.ts'
import type { Replies } from '../outbound/reply.ts'
import { type ReadData, readData } from '../render/card-data.ts'
import { oldButtonCard } from '../render/cards.ts'
import { readDataset } from '../render/dataset.ts'
import type { Drawing } from '../render/draw-actions.ts'
import type { Answered } from '../render/messages.ts'
import type { ActivityContext } from './activity-context.ts'
import { emptyAnswer, type InvokeAnswer, lineAnswer, searchAnswer } from './answer.ts'
import { dialogShape } from './answer-dialog.ts'
import type { AnswerInvoke, Invoked, Task } from './answer-invoke.ts'
import { pressShape } from './answer-press.ts'
import type { AskBot } from './ask-bot.ts'
import type { AnswerConsent } from './hear-consent.ts'

export interface InvokeDeps {
  readonly ask: AskBot
  readonly replies: Replies
  readonly connector: ConnectorClient
  readonly answerInvoke: AnswerInvoke
  readonly consent: AnswerConsent
  readonly drawing: (hasDialogs: boolean) => Drawing
}

type Handle = (activityContext: ActivityContext, later: (task: Task) => void) => Promise<InvokeAnswer>

const searchValue = z.looseObject({ queryText: z.string().max(200).catch(''), dataset: z.string().max(3_000) })

const invokeValue = z.looseObject({
  data: z.unknown().optional(),
  commandId: z.string().max(64).optional(),
  action: z.looseObject({ data: z.unknown().optional() }).optional().catch(undefined),
})
const read = ({ heard }: ActivityContext) => {
  const parsed = invokeValue.safeParse(heard.value)
  return parsed.success ? parsed.data : { data: undefined, commandId: undefined, action: undefined }
}

const nonceOf = (pressed: ReadData | undefined) =>
  pressed && ('do' in pressed.data || 'form' in pressed.data) ? pressed.data.key : undefined

const old = async (): Promise<Answered> => ({ kind: 'refusal', card: oldButtonCard })

/** One entry for each kind of invoke that Teams sends us. */
export const invokeHandlers = (deps: InvokeDeps): ReadonlyMap<string, Handle> => {
  const { ask, replies, answerInvoke, drawing } = deps

  const answerPress = (press: ReadData | undefined, asked: Pick<Invoked, 'activityContext' | 'later' | 'shape'>) =>
    answerInvoke({
      ...asked,
      work: press ? () => ask.press(asked.activityContext, press) : old,
      nonce: nonceOf(press),
      reads: !press || ask.readsOnly(press),
    })

  const pressed: Handle = (activityContext, later) => {
    const press = readData(read(activityContext).action?.data)
    const shape = pressShape(deps, press ?? { data: { file: '' }, typed: {} })
    return answerPress(press, { activityContext, later, shape })
  }

  const dialog =
    (asked: 'fetch' | 'submit'): Handle =>
    (activityContext, later) => {
      const press = readData(read(activityContext).data)
      const shape = dialogShape({ replies, drawing: drawing(true) }, asked)
      return answerPress(press, { activityContext, later, shape })
    }

  /** The message extension's commands are our words: `log`, `schedule`. */
  const compose: Handle = (activityContext, later) => {
    const words = read(activityContext).commandId ?? ''
    const shape = dialogShape({ replies, drawing: drawing(true) }, 'fetch')
    return answerInvoke({
      activityContext,
      later,
      shape,
      work: () => ask.question(activityContext, { kind: 'command', words }),
      reads: true,
    })
  }

  /** Typing into a searched list: the choices that fit, read again from the form it belongs to. */
  const search: Handle = async (activityContext) => {
    const asked = searchValue.safeParse(activityContext.heard.value).data
    const of = asked && readDataset(asked.dataset)
    if (!asked || !of) return searchAnswer([])
    const { form, context, field } = of
    const reply = await ask.question(activityContext, { kind: 'open', form, context })
    return searchAnswer(suggestionsIn(reply, { form, context, field, typed: asked.queryText }))
  }

  return new Map<string, Handle>([
    ['application/search', search],
    ['adaptiveCard/action', pressed],
    ['task/fetch', dialog('fetch')],
    ['task/submit', dialog('submit')],
    ['composeExtension/fetchTask', compose],
    ['composeExtension/submitAction', dialog('submit')],
    ['fileConsent/invoke', deps.consent],
  ])
}

/** Teams sends again what is answered with "not implemented", so everything else is answered too. */
export const otherInvoke = ({ heard }: ActivityContext): InvokeAnswer =>
  heard.name?.startsWith('adaptiveCard/') ? lineAnswer(oldButtonCard.title) : emptyAnswer
