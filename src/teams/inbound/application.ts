import { Application, type ConversationUpdateEvents } from '@microsoft/teams-ai'
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
  edited(request: ActivityRequest): Promise<void>
  installation(request: ActivityRequest): Promise<void>
  conversationUpdate(request: ActivityRequest): Promise<void>
  /** Undefined for an invoke of a name we do not know. */
  invoke(request: ActivityRequest): Promise<InvokeAnswer> | undefined
  otherInvoke(request: ActivityRequest): InvokeAnswer
}

const isSubmit = async ({ activity }: TurnContext) =>
  activity.type === ActivityTypes.Message &&
  !activity.text &&
  typeof activity.value === 'object' &&
  activity.value !== null

const answer = (context: TurnContext, value: InvokeAnswer) =>
  context.sendActivity({ type: ActivityTypes.InvokeResponse, value })

/** Its typing timer is one for all people, runs for ever when answers go another way, and the option to turn it off is not read. */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
}

/** What happens to a team or a channel with the app in it that changes where people can be announced to. */
const conversationEvents: readonly ConversationUpdateEvents[] = [
  'membersAdded',
  'membersRemoved',
  'channelCreated',
  'channelRenamed',
  'channelRestored',
  'channelDeleted',
  'teamRenamed',
  'teamRestored',
  'teamDeleted',
  'teamHardDeleted',
]

/** Teams-ai sends its own answer after ours to a task that gave it nothing: 200, which closes a dialog that was to stay open. */
const ANSWERED = 'answered'

/**
 * Routes activities with teams-ai: its task modules, card submits, message and conversation events. By selectors of our own where its own
 * stumble (a card without a value), and with answers of our own. Its card actions stick to whoever pressed first, and what it does not know it answers
 * with 501, which Teams sends again: those are routed by name.
 */
export const createApplication = (routes: Routes): Application => {
  const application = new QuietApplication({ removeRecipientMention: false, longRunningMessages: false })
  const invoked = async (context: TurnContext) => {
    const request = requestOf(context)
    await answer(context, (await routes.invoke(request)) ?? routes.otherInvoke(request))
    return ANSWERED
  }
  const task =
    (name: string) =>
    async ({ activity }: TurnContext) =>
      activity.type === ActivityTypes.Invoke && activity.name === name
  const hearMessage = (context: TurnContext) => routes.message(requestOf(context))

  application.taskModules.fetch(task('task/fetch'), invoked)
  application.taskModules.submit(task('task/submit'), invoked)
  application.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke,
    async (context) => void (await invoked(context)),
    true,
  )
  application.adaptiveCards.actionSubmit(isSubmit, hearMessage)
  application.activity(ActivityTypes.Message, hearMessage)
  application.activity(ActivityTypes.MessageUpdate, (context) => routes.edited(requestOf(context)))
  application.activity(ActivityTypes.InstallationUpdate, (context) => routes.installation(requestOf(context)))
  for (const event of conversationEvents)
    application.conversationUpdate(event, (context) => routes.conversationUpdate(requestOf(context)))
  return application
}
