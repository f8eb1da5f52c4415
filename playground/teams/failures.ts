/** The bot's calls that can be made to fail. */
export type ConnectorCall = 'create' | 'send' | 'update' | 'delete' | 'members' | 'team'

type FailureKind =
  | 'throttled'
  | 'precondition failed'
  | 'bad gateway'
  | 'gateway timeout'
  | 'blocked'
  | 'uninstalled'
  | 'not found'
  | 'too big'
  | 'slow'
  /** The connection breaks before anything was done. */
  | 'reset'
  /** The work is done, then the connection breaks in the first byte of the answer: the bot cannot know. */
  | 'answer lost'

/** A failure to come. Without `call` or `chatId` it strikes any call, in any chat. */
export interface Failure {
  kind: FailureKind
  call?: ConnectorCall
  chatId?: string
  /** How often; once unless told. */
  times?: number
  /** For 'slow', milliseconds. */
  delayMilliseconds?: number
  /** For 'throttled': the Retry-After header, seconds. */
  retryAfterSeconds?: number
}

/** Failures planned ahead, each used up as it strikes, in the order they were planned. */
export const createFailures = () => {
  let planned: (Failure & { left: number })[] = []
  return {
    plan: (failure: Failure) => {
      planned.push({ ...failure, left: failure.times ?? 1 })
    },
    clear: () => {
      planned = []
    },
    take: (call: ConnectorCall, chatId: string | undefined): Failure | undefined => {
      const failure = planned.find(
        (candidate) =>
          (candidate.call ?? call) === call && (candidate.chatId === undefined || candidate.chatId === chatId),
      )
      if (!failure) return undefined
      failure.left -= 1
      if (failure.left <= 0) planned = planned.filter((candidate) => candidate !== failure)
      return failure
    },
  }
}
export type Failures = ReturnType<typeof createFailures>
