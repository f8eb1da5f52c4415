import type { Activity, CloudAdapter, ConversationReference, TurnContext } from 'botbuilder'
import { TeamsInfo } from 'botbuilder'
import type { Chat } from './conversation.ts'

/** What somebody's chat with the bot is made of. */
interface Party {
  readonly tenant: string
  readonly serviceUrl: string
  /** `29:...`, or the Entra object id. */
  readonly userId: string
}

export interface ChatMember {
  /** `29:...` */
  readonly id: string
  readonly aadObjectId?: string
  readonly name?: string
  readonly email?: string
  readonly userPrincipalName?: string
  readonly tenantId?: string
  readonly userRole?: string
}

interface TeamPlace {
  readonly id: string
  /** None for a team's General channel. */
  readonly name?: string
  readonly type?: string
}

/** The calls of the connector. Each is made once, and throws what the connector answered. */
export interface ConnectorClient {
  /** Says something; its message id. */
  send(chat: Chat, activity: Partial<Activity>): Promise<string>
  update(chat: Chat, messageId: string, activity: Partial<Activity>): Promise<void>
  remove(chat: Chat, messageId: string): Promise<void>
  /** The chat between a person and the bot, made if there is none; its id never changes. */
  open(party: Party): Promise<string>
  member(chat: Chat, userId: string): Promise<ChatMember>
  /** Everybody in a team's channel, page after page. */
  members(chat: Chat): AsyncIterable<ChatMember>
  /** A team's name and its channels. */
  team(chat: Chat, teamId: string): Promise<{ readonly name?: string; readonly channels: readonly TeamPlace[] }>
}

/** Teams calls Entra's id of a member `objectId`; the SDK gives it the name that it has in activities in one of three calls only. */
const memberOf = (told: ChatMember & { readonly objectId?: string }): ChatMember => ({
  ...told,
  aadObjectId: told.aadObjectId ?? told.objectId,
})

const referenceTo = (botId: string, { tenant, serviceUrl, conversationId }: Chat): Partial<ConversationReference> => ({
  channelId: 'msteams',
  serviceUrl,
  bot: { id: botId, name: 'P3' },
  conversation: { id: conversationId, tenantId: tenant } as ConversationReference['conversation'],
})

/** `audience`: whom our tokens for the connector are for. */
export const createConnectorClient = (adapter: CloudAdapter, appId: string, audience: string): ConnectorClient => {
  const botId = `28:${appId}`
  /** Runs work against a conversation, out of any turn. What it throws is kept from the adapter, which would swallow it. */
  const within = async <T>(chat: Chat, work: (context: TurnContext) => Promise<T>): Promise<T> => {
    let result: Promise<T> | undefined
    await adapter.continueConversationAsync(appId, referenceTo(botId, chat), async (context) => {
      // Made up by the SDK: with it every message would be a reply to one that never was.
      context.activity.id = undefined
      result = work(context)
      await result.catch(() => undefined)
    })
    if (!result) throw new Error('The conversation was not continued')
    return result
  }
  return {
    send: (chat, activity) => within(chat, async (context) => (await context.sendActivity(activity))?.id ?? ''),
    update: (chat, messageId, activity) =>
      within(chat, async (context) => void (await context.updateActivity({ ...activity, id: messageId }))),
    remove: (chat, messageId) => within(chat, (context) => context.deleteActivity(messageId)),
    open: async ({ tenant, serviceUrl, userId }) => {
      const parameters = {
        isGroup: false,
        bot: { id: botId, name: 'P3' },
        members: [{ id: userId, name: '' }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      }
      let opened = ''
      const logic = async (context: TurnContext) => {
        opened = context.activity.conversation.id
      }
      await adapter.createConversationAsync(appId, 'msteams', serviceUrl, audience, parameters as never, logic)
      return opened
    },
    member: (chat, userId) => within(chat, async (context) => memberOf(await TeamsInfo.getMember(context, userId))),
    team: (chat, teamId) =>
      within(chat, async (context) => {
        const { name } = await TeamsInfo.getTeamDetails(context, teamId)
        return { name, channels: (await TeamsInfo.getTeamChannels(context, teamId)) as TeamPlace[] }
      }),
    members: async function* (chat) {
      let token: string | undefined
      do {
        const page = await within(chat, (context) => TeamsInfo.getPagedMembers(context, 500, token))
        yield* page.members.map(memberOf)
        token = page.continuationToken || undefined
      } while (token)
    },
  }
}
