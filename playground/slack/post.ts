import { asList, type Json } from './json.ts'
import type { Scene } from './scene.ts'
import { showMessage } from './show.ts'
import { withIds } from './views.ts'
import type { SlackConversation, SlackMessage } from './workspace.ts'

/** What a message is made of, before it has a time. */
export interface Draft {
  readonly userId: string
  readonly botId?: string
  readonly text: string
  readonly blocks?: unknown
  readonly attachments?: unknown
  readonly files?: string[]
  readonly metadata?: unknown
  readonly threadTs?: string
  readonly ephemeralFor?: string
}

/** Everybody whose pane shows a message: one person, or the conversation's members. */
const readersOf = (channel: SlackConversation, message: SlackMessage): string[] =>
  message.ephemeralFor ? [message.ephemeralFor] : channel.members

const tell = (
  scene: Scene,
  channel: SlackConversation,
  message: SlackMessage,
  type: 'message' | 'changed' | 'deleted',
) =>
  scene.watchers.tell(channel.teamId, readersOf(channel, message), {
    type,
    channel: channel.id,
    ts: message.ts,
    message: paneMessage(scene, message),
  })

/** A message as a pane draws it: Slack's message object and who wrote it. */
export const paneMessage = (scene: Scene, message: SlackMessage): Json => ({
  ...showMessage(scene, message),
  author: scene.world.user(message.teamId, message.userId)?.name ?? 'Slackbot',
  is_bot: message.botId !== undefined,
  is_ephemeral: message.ephemeralFor !== undefined,
})

/** Puts a message into a conversation and shows it to whom it concerns. */
export const post = (scene: Scene, channel: SlackConversation, draft: Draft): SlackMessage => {
  const blocks = asList(draft.blocks)
  const message: SlackMessage = {
    ts: scene.world.nextTimestamp(),
    teamId: channel.teamId,
    channelId: channel.id,
    userId: draft.userId,
    botId: draft.botId,
    // Slack cuts a text at 40,000 characters.
    text: [...draft.text].slice(0, 40_000).join(''),
    blocks: blocks.length > 0 ? withIds(blocks) : undefined,
    attachments: asList(draft.attachments).length > 0 ? asList(draft.attachments) : undefined,
    files: draft.files ?? [],
    metadata: draft.metadata,
    threadTs: draft.threadTs,
    ephemeralFor: draft.ephemeralFor,
    isEdited: false,
    isDeleted: false,
  }
  scene.world.saveMessage(message)
  tell(scene, channel, message, 'message')
  return message
}

/** Changes a message in place. What is not given stays, as with chat.update. */
export const revise = (
  scene: Scene,
  channel: SlackConversation,
  message: SlackMessage,
  change: { text?: string; blocks?: unknown; attachments?: unknown; metadata?: unknown; files?: string[] },
): void => {
  if (change.text !== undefined) message.text = change.text
  if (change.blocks !== undefined)
    message.blocks = asList(change.blocks).length > 0 ? withIds(change.blocks) : undefined
  if (change.attachments !== undefined) message.attachments = asList(change.attachments)
  if (change.metadata !== undefined) message.metadata = change.metadata
  if (change.files !== undefined) message.files = change.files
  message.isEdited = true
  scene.world.saveMessage(message)
  tell(scene, channel, message, 'changed')
}

export const remove = (scene: Scene, channel: SlackConversation, message: SlackMessage): void => {
  message.isDeleted = true
  scene.world.saveMessage(message)
  tell(scene, channel, message, 'deleted')
}
