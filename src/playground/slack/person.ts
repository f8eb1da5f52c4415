import type { Delivery } from './deliver.ts'
import type { Events } from './events.ts'
import { type Outcome, type Press, pressElement, runCommand, runShortcut } from './interact.ts'
import type { Json } from './json.ts'
import { createFile } from './methods-files.ts'
import { paneMessage, post } from './post.ts'
import type { Scene } from './scene.ts'
import { showFile, showView } from './show.ts'
import type { Given } from './state-values.ts'
import { closeView, type Submission, submitView } from './submit-view.ts'
import { encodeTyping } from './typing.ts'
import { directMessageId, type SlackConversation, type SlackMessage } from './workspace.ts'

/** What one person can do in their Slack, by hand in the pane or by a test. Wrong ids throw; refusals are outcomes. */
export const createPerson = (scene: Scene, delivery: Delivery, events: Events, teamId: string, userId: string) => {
  const { world } = scene
  const workspace = world.workspace(teamId)
  const user = world.user(teamId, userId)
  if (!workspace || !user) throw new Error(`No user ${userId} in workspace ${teamId}`)
  const who = { teamId, userId }
  const directMessage = directMessageId(userId)

  const conversationOf = (channelId: string): SlackConversation => {
    const channel = world.conversation(teamId, channelId)
    if (!channel?.members.includes(userId)) throw new Error(`No conversation ${channelId} for ${userId}`)
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

  /** What they say goes to the bot as an event where it concerns it: a direct message, or a mention. */
  const announce = async (channel: SlackConversation, message: SlackMessage): Promise<void> => {
    if (!workspace.isInstalled) return
    const { ts, text } = message
    const files = message.files.map((id) => showFile(scene, world.file(id)!))
    const common = { user: userId, text, ts, team: teamId, channel: channel.id, event_ts: ts }
    const shared = files.length > 0 && { subtype: 'file_share', files, upload: true }
    if (channel.userId && workspace.scopes.includes('im:history'))
      await events.send(teamId, { type: 'message', channel_type: 'im', ...common, ...shared })
    else if (!channel.userId && text.includes(`<@${workspace.botUserId}>`))
      await events.send(teamId, { type: 'app_mention', ...common }, channel.isExternallyShared)
  }

  const openedEvent = (tab: 'home' | 'messages'): Json => {
    const view = tab === 'home' ? world.workspace(teamId) && scene.views.home(teamId, userId) : undefined
    const shown = view && { view: showView(scene, view) }
    return { type: 'app_home_opened', user: userId, channel: directMessage, tab, ...shown }
  }

  return {
    teamId,
    userId,
    directMessage,
    conversations: () =>
      world
        .conversations(teamId)
        .filter((channel) => channel.members.includes(userId))
        .map((channel) => ({
          id: channel.id,
          name: channel.name,
          kind: channel.userId ? 'direct' : 'channel',
          isArchived: channel.isArchived,
          isExternallyShared: channel.isExternallyShared,
          unread: unread(channel.id),
        })),
    /** The messages this person sees, oldest first, as Slack's message objects. */
    messages: (channelId: string = directMessage): Json[] => visible(channelId).map((each) => paneMessage(scene, each)),
    markRead(channelId: string): void {
      const last = visible(channelId).at(-1)
      if (last) world.saveReadMark(teamId, userId, channelId, last.ts)
    },
    /** Looks at the messages with the bot: Slack tells the app so. */
    async openMessages(): Promise<void> {
      if (workspace.isInstalled) await events.send(teamId, openedEvent('messages'))
    },
    async openHome(): Promise<Json | undefined> {
      if (workspace.isInstalled && scene.rules.homeTabEnabled) await events.send(teamId, openedEvent('home'))
      return this.home()
    },
    home(): Json | undefined {
      const view = scene.views.home(teamId, userId)
      return view && showView(scene, view)
    },
    /** The open dialogs, the visible one last. */
    modals: (): Json[] => scene.views.stackOf(teamId, userId).map((view) => showView(scene, view)),
    async say(text: string, channelId: string = directMessage, files: string[] = []): Promise<void> {
      const channel = conversationOf(channelId)
      if (channel.isArchived) throw new Error('That channel is archived.')
      const message = post(scene, channel, { userId, text: encodeTyping(scene, teamId, text, 'message'), files })
      world.saveReadMark(teamId, userId, channelId, message.ts)
      await announce(channel, message)
    },
    command: (command: string, text = '', channelId: string = directMessage): Promise<Outcome> =>
      runCommand(scene, delivery, { ...who, channelId }, command, text),
    press: (press: Press): Promise<Outcome> => pressElement(scene, delivery, who, press),
    shortcut: (callbackId: string): Promise<Outcome> => runShortcut(scene, delivery, who, callbackId),
    submit: (viewId: string, values: Given): Promise<Submission> =>
      submitView(scene, delivery, { ...who, viewId }, values),
    close: (viewId: string, all = false): Promise<void> => closeView(scene, delivery, { ...who, viewId }, all),
    /** A file of theirs, to be said in a message or put into a file input. Its id. */
    upload(name: string, base64: string): string {
      const size = Buffer.from(base64, 'base64').length
      const file = createFile(scene, { teamId, userId, name, size })
      file.base64 = base64
      world.saveFile(file)
      return file.id
    },
    /** The bytes of a file this person can see. */
    file(id: string): { name: string; mimetype: string; base64: string } | undefined {
      const file = world.file(id)
      const mine = file?.teamId === teamId && (file.userId === userId || file.shares.some(isMember) || isSaid(id))
      return mine && file?.base64 ? { name: file.name, mimetype: file.mimetype, base64: file.base64 } : undefined
    },
    users: () =>
      world
        .users(teamId)
        .filter((each) => !each.isDeactivated)
        .map(({ id, name, title, isBot }) => ({ id, name, title, isBot })),
  }

  function isMember(channelId: string): boolean {
    return world.conversation(teamId, channelId)?.members.includes(userId) ?? false
  }
  function isSaid(id: string): boolean {
    return world
      .conversations(teamId)
      .filter((channel) => channel.members.includes(userId))
      .some((channel) => world.messages(teamId, channel.id).some((message) => message.files.includes(id)))
  }
}

export type Person = ReturnType<typeof createPerson>
