import { Application } from '@microsoft/teams-ai'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import type { Heard } from './activity.ts'
import type { InvokeAnswer } from './answer.ts'
import type { Task } from './answer-invoke.ts'

/** One request on its way through the SDK: what was heard, and what is to be done once it is answered. */
export interface ActivityRequest {
  readonly heard: Heard
  readonly later: (task: Task) => void
}

const requestSymbol = Symbol('turn')
export const withRequest = (context: TurnContext, request: ActivityRequest) =>
  context.turnState.set(requestSymbol, request)
const requestOf = (context: TurnContext): ActivityRequest => context.turnState.get(requestSymbol)

export interface Routes {
  message(request: ActivityRequest): Promise<void>
  installation(request: ActivityRequest): Promise<void>
  conversationUpdate(request: ActivityRequest): Promise<void>
  /** Undefined for an invoke of a name we do not know. */
  invoke(request: ActivityRequest): Promise<InvokeAnswer> | undefined
  otherInvoke(request: ActivityRequest): InvokeAnswer
}

const answer = (context: TurnContext, value: InvokeAnswer) =>
  context.sendActivity({ type: ActivityTypes.InvokeResponse, value })

/** Its typing timer is one for all people, runs for ever when answers go another way, and the option to turn it off is not read. */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
}

/**
 * Routes activities with teams-ai. Only by selectors and answers of our own: its card actions stick to whoever pressed
 * first, its long-running messages lose errors, and what it does not know it answers
 * with 501, which Teams sends again.
 */
export const createApplication = (routes: Routes): Application => {
  const application = new QuietApplication({ removeRecipientMention: false, longRunningMessages: false })
  const ofType =
    (type: string) =>
    async ({ activity }: TurnContext) =>
      activity.type === type

  application.addRoute(
    ofType(ActivityTypes.Invoke),
    async (context) => {
      const request = requestOf(context)
      await answer(context, (await routes.invoke(request)) ?? routes.otherInvoke(request))
    },
    true,
  )
  application.addRoute(ofType(ActivityTypes.Message), (context) => routes.message(requestOf(context)))
  application.addRoute(ofType(ActivityTypes.InstallationUpdate), (context) => routes.installation(requestOf(context)))
  application.addRoute(ofType(ActivityTypes.ConversationUpdate), (context) =>
    routes.conversationUpdate(requestOf(context)),
  )
  return application
}
