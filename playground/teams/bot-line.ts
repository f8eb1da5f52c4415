import type { JsonObject } from './json.ts'
import type { Playing } from './playing.ts'
import type { Rules } from './rules.ts'
import type { TokenFaults, Tokens } from './tokens.ts'

/** What came of sending an activity to the bot. */
export type BotAnswer =
  | { kind: 'answered'; status: number; body: unknown }
  | { kind: 'too late' }
  | { kind: 'unreachable' }

export interface BotLineOptions {
  readonly botUrl: () => string
  readonly serviceUrl: () => string
  readonly tokens: Promise<Tokens>
  readonly rules: Rules
  readonly playing: Playing
}

const parseBody = (text: string): unknown => {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The line to the bot: signed POSTs of activities, with Teams' time limits and redeliveries. */
export const createBotLine = ({ botUrl, serviceUrl, tokens, rules, playing }: BotLineOptions) => {
  const post = async (activity: JsonObject, timeoutMilliseconds: number, faults?: TokenFaults): Promise<BotAnswer> => {
    const token = await (await tokens).signForBot(serviceUrl(), faults)
    const timeout = AbortSignal.timeout(timeoutMilliseconds)
    try {
      const response = await fetch(`${botUrl()}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
        body: JSON.stringify(activity),
        signal: timeout,
      })
      return { kind: 'answered', status: response.status, body: parseBody(await response.text()) }
    } catch {
      return timeout.aborted ? { kind: 'too late' } : { kind: 'unreachable' }
    }
  }

  const redeliver = async (activity: JsonObject, nextId: () => string) => {
    if (rules.redeliver === 'never' || playing.stopped.aborted) return
    await post(activity, rules.answerWithinMilliseconds)
    if (rules.redeliver === 'same id') return
    await playing.wait(rules.newIdAfterMilliseconds)
    if (!playing.stopped.aborted) await post({ ...activity, id: nextId() }, rules.answerWithinMilliseconds)
  }

  return {
    post: (activity: JsonObject, faults?: TokenFaults) =>
      playing.follow(post(activity, rules.answerWithinMilliseconds, faults)),

    /** Sends a message, event or invoke; when the answer is late, sends it again behind the person's back. */
    deliver: async (activity: JsonObject, nextId: () => string): Promise<BotAnswer> => {
      const first = playing.follow(post(activity, rules.answerWithinMilliseconds))
      if (rules.deliverTwice) playing.follow(post(activity, rules.answerWithinMilliseconds))
      const answer = await first
      if (answer.kind === 'too late') playing.follow(redeliver(activity, nextId))
      return answer
    },

    /** Sends a message extension's submission: 5 s, then twice more while the person waits. */
    deliverInsisting: async (activity: JsonObject): Promise<BotAnswer> => {
      let answer: BotAnswer = { kind: 'too late' }
      for (let attempt = 0; attempt < 3 && answer.kind === 'too late' && !playing.stopped.aborted; attempt++)
        answer = await playing.follow(post(activity, rules.extensionAnswerWithinMilliseconds))
      return answer
    },
  }
}
export type BotLine = ReturnType<typeof createBotLine>
