import { type ApiAnswer, type ApiCall, type ApiMethod, failed } from './api-call.ts'
import { areBlocksTooLong, checkMessage } from './block-kit-limits.ts'
import { asText } from './json.ts'
import { pictureFaults } from './pictures.ts'
import { post, remove, revise } from './post.ts'
import { showMessage } from './show.ts'
import { directMessageId, type SlackConversation } from './workspace.ts'

/** The conversation a `channel` argument means: an id, a person's id (their direct message), or a #name. */
const conversationOf = ({ scene, workspace, args }: ApiCall): SlackConversation | undefined => {
  const given = asText(args.channel)
  const id = /^[UW]/.test(given) ? directMessageId(given) : given
  const name = given.replace(/^#/, '')
  return (
    scene.world.conversation(workspace.teamId, id) ??
    scene.world.conversations(workspace.teamId).find((each) => !each.userId && each.name === name)
  )
}

/** Why the bot may not write there, in Slack's word, or nothing. */
export const refusalToPost = (
  { scene, workspace }: Pick<ApiCall, 'scene' | 'workspace'>,
  channel: SlackConversation | undefined,
): string | undefined => {
  if (!channel) return 'channel_not_found'
  if (channel.isArchived) return 'is_archived'
  if (channel.userId && !scene.rules.messagesTabEnabled) return 'messages_tab_disabled'
  if (!channel.members.includes(workspace.botUserId)) return channel.isPrivate ? 'channel_not_found' : 'not_in_channel'
  return channel.isRestricted ? 'restricted_action' : undefined
}

/** Slack's refusal of a message's content, or nothing. */
const refusalOfContent = ({
  scene,
  workspace,
  args,
}: Pick<ApiCall, 'scene' | 'workspace' | 'args'>): ApiAnswer | undefined => {
  const messages = [...checkMessage(args), ...pictureFaults(scene, workspace, args.blocks)]
  if (messages.length === 0) return undefined
  if (messages.some((message) => message.includes('no_text'))) return failed('no_text')
  const others = messages.filter((message) => !/json-pointer:\/text\]|msg_blocks_too_long/.test(message))
  if (others.length > 0) return failed('invalid_blocks', others)
  // A text above 40,000 characters alone is no error: Slack cuts it.
  return areBlocksTooLong(args.blocks) ? failed('msg_blocks_too_long') : undefined
}

const draftOf = ({ workspace, args }: ApiCall) => ({
  userId: workspace.botUserId,
  botId: workspace.botId,
  text: asText(args.text),
  blocks: args.blocks,
  attachments: args.attachments,
  metadata: args.metadata,
  threadTs: asText(args.thread_ts) || undefined,
})

const postMessage: ApiMethod = {
  scope: 'chat:write',
  posts: true,
  run(call) {
    if (asText(call.args.channel) === call.workspace.botUserId) return failed('cannot_dm_bot')
    const channel = conversationOf(call)
    const refusal = refusalToPost(call, channel)
    if (refusal) return failed(refusal)
    const content = refusalOfContent(call)
    if (content) return content
    const message = post(call.scene, channel!, draftOf(call))
    return { ok: true, channel: channel!.id, ts: message.ts, message: showMessage(call.scene, message) }
  },
}

const postEphemeral: ApiMethod = {
  scope: 'chat:write',
  run(call) {
    const channel = conversationOf(call)
    const refusal = refusalToPost(call, channel)
    if (refusal) return failed(refusal)
    const reader = asText(call.args.user)
    if (!channel!.members.includes(reader)) return failed('user_not_in_channel')
    const content = refusalOfContent(call)
    if (content) return content
    const message = post(call.scene, channel!, { ...draftOf(call), ephemeralFor: reader })
    return { ok: true, message_ts: message.ts }
  },
}

/** A message of the bot's own that can still be changed, by channel id and time: names and person ids do not count here. */
const ownMessage = ({ scene, workspace, args }: ApiCall, refusal: string) => {
  const channel = scene.world.conversation(workspace.teamId, asText(args.channel))
  if (!channel) return { error: 'channel_not_found' as const }
  const message = scene.world.message(workspace.teamId, channel.id, asText(args.ts))
  if (!message || message.ephemeralFor) return { error: 'message_not_found' as const }
  if (message.botId !== workspace.botId) return { error: refusal }
  return { channel, message }
}

const update: ApiMethod = {
  scope: 'chat:write',
  run(call) {
    const { scene, args } = call
    const found = ownMessage(call, 'cant_update_message')
    if ('error' in found) return failed(found.error!)
    if (found.channel.isArchived) return failed('is_archived')
    if (args.text === undefined && args.blocks === undefined && args.attachments === undefined) return failed('no_text')
    if ([...asText(args.text)].length > 4000) return failed('msg_too_long')
    const content = refusalOfContent({
      ...call,
      args: { ...args, text: asText(args.text) || found.message.text || '-' },
    })
    if (content) return content
    const text = typeof args.text === 'string' ? args.text : undefined
    revise(scene, found.channel, found.message, { ...args, text, files: undefined })
    const message = showMessage(scene, found.message)
    return { ok: true, channel: found.channel.id, ts: found.message.ts, text: found.message.text, message }
  },
}

const deleteMessage: ApiMethod = {
  scope: 'chat:write',
  run(call) {
    const found = ownMessage(call, 'cant_delete_message')
    if ('error' in found) return failed(found.error!)
    remove(call.scene, found.channel, found.message)
    return { ok: true, channel: found.channel.id, ts: found.message.ts }
  },
}

export const chatMethods: Readonly<Record<string, ApiMethod>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': deleteMessage,
}
