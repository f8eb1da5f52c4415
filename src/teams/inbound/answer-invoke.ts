import { referenceOf } from '../../conversation/kit/reference.ts'
import type { Timer } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import { within } from '../outbound/within.ts'
import { alreadyText, brokenText } from '../render/cards.ts'
import { invokeBudget } from '../render/limits.ts'
import type { Answered } from '../render/messages.ts'
import { requestKey } from './activity.ts'
import type { ActivityContext } from './activity-context.ts'
import type { InvokeAnswer } from './answer.ts'
import type { Deduplicator, RequestKey } from './deduplicate.ts'

/** Something to be done after the answer is out: never send from an invoke before answering it. */
export type Task = () => Promise<void>

/** How replies look where an invoke came from. */
export interface ReplyShape {
  /** Said when the reply takes longer than Teams waits. */
  readonly working: InvokeAnswer
  /** A line of text where there is no reply to show. */
  line(text: string): InvokeAnswer
  /** Said when a reply can not be shown. What was typed must survive it. */
  broken(text: string): InvokeAnswer
  now(activityContext: ActivityContext, reply: Answered): { readonly answer: InvokeAnswer; readonly after?: Task }
  /** Shows a reply that was not ready in time. */
  late(activityContext: ActivityContext, reply: Answered): Promise<void>
}

export interface Invoked {
  readonly activityContext: ActivityContext
  readonly shape: ReplyShape
  readonly work: () => Promise<Answered>
  /** The nonce of the pressed button. */
  readonly nonce?: string
  /** Only reads: a second time does no harm and needs no receipt. */
  readonly reads?: boolean
  /** Runs a task after the answer went out. */
  readonly later: (task: Task) => void
}

interface AnswerInvokeDeps {
  readonly deduplicator: Deduplicator
  readonly log: Log
  readonly timer: Timer
  readonly newKey: () => string
  /** Keeps track of work that goes on after its answer. */
  readonly follow: (work: Promise<unknown>) => void
  readonly budget?: number
}

/** Answers an invoke in time, once, whatever its work takes. */
export const createAnswerInvoke = ({
  deduplicator,
  log,
  timer,
  newKey,
  follow,
  budget = invokeBudget,
}: AnswerInvokeDeps) => {
  const keysOf = ({ activityContext, nonce }: Invoked): RequestKey[] => {
    const { tenant, heard, speaker } = activityContext
    const ids = heard.id ? [{ key: `${tenant} ${requestKey(heard)}`, kind: 'id' as const }] : []
    const nonces = nonce
      ? [{ key: `${tenant} ${speaker.externalId} ${heard.name} ${nonce}`, kind: 'nonce' as const }]
      : []
    return [...ids, ...nonces]
  }

  return (invoked: Invoked): Promise<InvokeAnswer> => {
    const { activityContext, shape, work, reads, later } = invoked
    const { id, name } = activityContext.heard
    const begin = () => {
      const first =
        reads || !id
          ? Promise.resolve(true)
          : deduplicator.isNew(activityContext.tenant, requestKey(activityContext.heard))
      const reply = first.then((isFirst) => (isFirst ? work() : undefined))
      const answered = within(timer, reply, budget)
        .then((got) => {
          if (!got.inTime) return { answer: shape.working, late: true }
          if (!got.value) return { answer: shape.line(alreadyText), late: false }
          const { answer, after } = shape.now(activityContext, got.value)
          if (after) later(after)
          return { answer, late: false }
        })
        .catch((cause: unknown) => {
          const reference = referenceOf(newKey())
          log.error({ reference, name, err: cause }, 'teams: an answer failed')
          return { answer: shape.broken(brokenText(reference)), late: false }
        })
      const ended = answered.then(async ({ late }) => {
        if (late) await reply.then((value) => value && shape.late(activityContext, value))
        return { late }
      })
      follow(ended.catch((cause) => log.error({ err: cause, name }, 'teams: an answer failed')))
      return { answer: answered.then(({ answer }) => answer), ended }
    }
    return deduplicator.share(keysOf(invoked), begin)
  }
}
export type AnswerInvoke = ReturnType<typeof createAnswerInvoke>
