import type { Failure } from './failures.ts'

/** A connector call turned down, with the words the Bot Connector uses. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal'
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export const unknownConversation = () => new ConnectorRefusal(404, 'ConversationNotFound', 'Conversation not found.')

export const unknownActivity = () =>
  new ConnectorRefusal(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.')

export const notInstalled = () =>
  new ConnectorRefusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.')

export const blockedByPerson = () =>
  new ConnectorRefusal(403, 'MessageWritesBlocked', 'Thread is read only, or the person has blocked the bot.')

export const tooManyRequests = (retryAfterSeconds: number | undefined) =>
  new ConnectorRefusal(
    429,
    'ThrottledByTeams',
    'API calls quota exceeded. Try again later.',
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  )

export const wrongSyntax = (message: string) => new ConnectorRefusal(400, 'BadSyntax', message)

export const tooBig = () => new ConnectorRefusal(413, 'MessageSizeTooBig', 'Message size too large.')

/** The refusal a planned failure stands for; undefined for those that break or delay the connection. */
export const refusalOf = (failure: Failure): ConnectorRefusal | undefined => {
  switch (failure.kind) {
    case 'throttled':
      return tooManyRequests(failure.retryAfterSeconds)
    case 'precondition failed':
      return new ConnectorRefusal(412, 'PreconditionFailed', 'The operation conflicted with another one. Try again.')
    case 'bad gateway':
      return new ConnectorRefusal(502, 'BadGateway', 'A dependency failed.')
    case 'gateway timeout':
      return new ConnectorRefusal(504, 'GatewayTimeout', 'A dependency did not answer in time.')
    case 'blocked':
      return blockedByPerson()
    case 'uninstalled':
      return notInstalled()
    case 'not found':
      return unknownConversation()
    case 'too big':
      return tooBig()
    case 'slow':
    case 'reset':
    case 'answer lost':
      return undefined
  }
}
