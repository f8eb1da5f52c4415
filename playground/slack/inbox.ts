import type { Json } from './json.ts'
import { paneMessage } from './post.ts'
import type { Scene } from './scene.ts'
import { showView } from './show.ts'
import type { SlackConversation, SlackMessage } from './workspace.ts'

/** What one person sees in their Slack: conversations, messages, unread counts, App Home, dialogs, files. */
export const createInbox = (scene: Scene, teamId: string, userId: string) => {
  const { world } = scene
  const isMember = (channel: SlackConversation | undefined): boolean => channel?.members.includes(userId) ?? false
  const mine = (): SlackConversation[] => world.conversations(teamId).filter(isMember)

  const conversationOf = (channelId: string): SlackConversation => {
    const channel = world.conversation(teamId, channelId)
    if (!channel || !isMember(channel)) throw new Error(`No conversation ${channelId} for ${userId}`)
    return channel
  }
  const visible = (channelId: string): SlackMessage[] =>
    world
      .messages(teamId, conversationOf(channelId).id)
      .filter((message) => !message.isDeleted && (!message.ephemeralFor || message.ephemeralFor === userId))
  const unread = (channelId: string): number => {
    const mark = world.readMark(teamId, userId, channelId)
    return visible(channelId).filter((message) => message.ts > mark && message.userId !== userId).length
  }

  return {
    conversationOf,
    conversations: () =>
      mine().map((channel) => ({
        id: channel.id,
        name: channel.name,
        kind: channel.userId ? 'direct' : 'channel',
        isArchived: channel.isArchived,
        isExternallyShared: channel.isExternallyShared,
        unread: unread(channel.id),
      })),
    messages: (channelId: string): Json[] => visible(channelId).map((message) => paneMessage(scene, message)),
    markRead(channelId: string): void {
      const last = visible(channelId).at(-1)
      if (last) world.saveReadMark(teamId, userId, channelId, last.ts)
    },
    home(): Json | undefined {
      const view = scene.views.home(teamId, userId)
      return view && showView(scene, view)
    },
    modals: (): Json[] => scene.views.stackOf(teamId, userId).map((view) => showView(scene, view)),
    /** The bytes of a file this person uploaded or can see in a conversation. */
    file(id: string): { name: string; mimetype: string; base64: string } | undefined {
      const file = world.file(id)
      if (file?.teamId !== teamId || file.base64 === undefined) return undefined
      const isSeen = mine().some((channel) => visible(channel.id).some((message) => message.files.includes(id)))
      const { name, mimetype, base64 } = file
      return file.userId === userId || isSeen ? { name, mimetype, base64 } : undefined
    },
    users: () =>
      world
        .users(teamId)
        .filter((user) => !user.isDeactivated)
        .map(({ id, name, title, isBot }) => ({ id, name, title, isBot })),
  }
}
