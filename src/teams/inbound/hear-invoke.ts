import { z } from 'zod'
import type { Talk } from '../outbound/connector-client.ts'
import type { Tell } from '../outbound/reply.ts'
import { type ReadData, readData } from '../render/card-data.ts'
import { oldButtonCard } from '../render/cards.ts'
import type { Drawing } from '../render/draw-actions.ts'
import type { Answered } from '../render/messages.ts'
import type { Scene } from './activity-context.ts'
import { emptyAnswer, type InvokeAnswer, lineAnswer } from './answer.ts'
import { dialogShape } from './answer-dialog.ts'
import { pressShape } from './answer-press.ts'
import type { Ask } from './ask.ts'
import type { AnswerConsent } from './hear-consent.ts'
import type { Respond, Task } from './respond.ts'

export interface InvokeOptions {
  readonly ask: Ask
  readonly tell: Tell
  readonly talk: Talk
  readonly respond: Respond
  readonly consent: AnswerConsent
  readonly drawing: (hasDialogs: boolean) => Drawing
}

type Handle = (scene: Scene, later: (task: Task) => void) => Promise<InvokeAnswer>

const invokeValue = z.looseObject({
  data: z.unknown().optional(),
  commandId: z.string().max(64).optional(),
  action: z.looseObject({ data: z.unknown().optional() }).optional().catch(undefined),
})
const read = ({ heard }: Scene) => {
  const parsed = invokeValue.safeParse(heard.value)
  return parsed.success ? parsed.data : { data: undefined, commandId: undefined, action: undefined }
}

const nonceOf = (pressed: ReadData | undefined) =>
  pressed && ('do' in pressed.data || 'form' in pressed.data) ? pressed.data.key : undefined
const readsOnly = (pressed: ReadData | undefined) => !pressed || 'open' in pressed.data || 'inline' in pressed.data

const old = async (): Promise<Answered> => ({ kind: 'refusal', card: oldButtonCard })

/** One entry for each kind of invoke that Teams sends us. */
export const invokeHandlers = (options: InvokeOptions): ReadonlyMap<string, Handle> => {
  const { ask, tell, respond, drawing } = options

  const pressed: Handle = (scene, later) => {
    const press = readData(read(scene).action?.data)
    const shape = pressShape(options, press ?? { data: { file: '' }, typed: {} })
    const work = press ? () => ask.press(scene, press) : old
    return respond({ scene, later, shape, work, nonce: nonceOf(press), reads: readsOnly(press) })
  }

  const dialog =
    (asked: 'fetch' | 'submit'): Handle =>
    (scene, later) => {
      const press = readData(read(scene).data)
      const shape = dialogShape({ tell, drawing: drawing(true) }, asked)
      const work = press ? () => ask.press(scene, press) : old
      return respond({ scene, later, shape, work, nonce: nonceOf(press), reads: readsOnly(press) })
    }

  /** The message extension's commands are our words: `log`, `schedule`. */
  const compose: Handle = (scene, later) => {
    const words = read(scene).commandId ?? ''
    const shape = dialogShape({ tell, drawing: drawing(true) }, 'fetch')
    return respond({ scene, later, shape, work: () => ask.question(scene, { kind: 'command', words }), reads: true })
  }

  return new Map<string, Handle>([
    ['adaptiveCard/action', pressed],
    ['task/fetch', dialog('fetch')],
    ['task/submit', dialog('submit')],
    ['composeExtension/fetchTask', compose],
    ['composeExtension/submitAction', dialog('submit')],
    ['fileConsent/invoke', options.consent],
  ])
}

/** Teams sends again what is answered with "not implemented", so everything else is answered too. */
export const otherInvoke = ({ heard }: Scene): InvokeAnswer =>
  heard.name?.startsWith('adaptiveCard/') ? lineAnswer(oldButtonCard.title) : emptyAnswer
