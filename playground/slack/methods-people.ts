import { type ApiCall, type ApiMethod, failed } from './api-call.ts'
import { asText, type Json } from './json.ts'
import { showConversation, showUser } from './show.ts'
import { directMessageId } from './workspace.ts'

const info: ApiMethod = {
  scope: 'users:read',
  run({ scene, workspace, args }) {
    const user = scene.world.user(workspace.teamId, asText(args.user))
    return user ? { ok: true, user: showUser(scene, user) } : failed('user_not_found')
  },
}

/** Slack finds neither guests nor the deactivated nor outsiders by e-mail. */
const lookupByEmail: ApiMethod = {
  scope: 'users:read.email',
  run({ scene, workspace, args }) {
    const email = asText(args.email).trim().toLowerCase()
    const user = scene.world
      .users(workspace.teamId)
      .find((each) => email !== '' && each.email.toLowerCase() === email && !each.isGuest && !each.externalTeamId)
    return user && !user.isDeactivated ? { ok: true, user: showUser(scene, user) } : failed('users_not_found')
  },
}

/** A page of a list, the way Slack cuts it: `limit` and an opaque cursor. */
const page = ({ args }: ApiCall, items: Json[]): { items: Json[]; response_metadata: Json } => {
  const limit = Math.min(Math.max(Number(args.limit ?? 100) || 100, 1), 1000)
  const start = args.cursor ? Number(Buffer.from(asText(args.cursor), 'base64').toString()) || 0 : 0
  const end = start + limit
  const next = end < items.length ? Buffer.from(String(end)).toString('base64') : ''
  return { items: items.slice(start, end), response_metadata: { next_cursor: next } }
}

const list: ApiMethod = {
  scope: 'users:read',
  run(call) {
    const users = call.scene.world.users(call.workspace.teamId).map((user) => showUser(call.scene, user))
    const { items, response_metadata } = page(call, users)
    return { ok: true, members: items, cache_ts: 0, response_metadata }
  },
}

const open: ApiMethod = {
  scope: 'im:write',
  run({ scene, workspace, args }) {
    const ids = asText(args.users).split(',').filter(Boolean)
    if (ids.length === 0 && args.channel) {
      const known = scene.world.conversation(workspace.teamId, asText(args.channel))
      return known ? { ok: true, channel: { id: known.id } } : failed('channel_not_found')
    }
    if (ids.length === 0) return failed('users_list_not_supplied')
    if (ids.length > 1) return failed('not_enough_users')
    const user = scene.world.user(workspace.teamId, ids[0]!)
    if (!user) return failed('user_not_found')
    if (user.isBot) return failed('cannot_dm_bot')
    if (user.isDeactivated) return failed('user_disabled')
    return { ok: true, no_op: false, already_open: true, channel: { id: directMessageId(user.id) } }
  },
}

/** A conversation the bot can see: private ones only from inside. */
const visible = ({ scene, workspace, args }: ApiCall) => {
  const channel = scene.world.conversation(workspace.teamId, asText(args.channel))
  return channel?.isPrivate && !channel.members.includes(workspace.botUserId) ? undefined : channel
}

const conversationInfo: ApiMethod = {
  scope: 'channels:read',
  run(call) {
    const channel = visible(call)
    return channel ? { ok: true, channel: showConversation(call.workspace, channel) } : failed('channel_not_found')
  },
}

const kindOf = (channel: { userId?: string; isPrivate: boolean }): string =>
  channel.userId ? 'im' : channel.isPrivate ? 'private_channel' : 'public_channel'

const conversationList: ApiMethod = {
  scope: 'channels:read',
  run(call) {
    const { scene, workspace, args } = call
    const kinds = (asText(args.types) || 'public_channel').split(',').map((kind) => kind.trim())
    const withoutArchived = String(args.exclude_archived) === 'true'
    const channels = scene.world
      .conversations(workspace.teamId)
      .filter((each) => kinds.includes(kindOf(each)) && !(withoutArchived && each.isArchived))
      .filter((each) => !each.isPrivate || each.members.includes(workspace.botUserId))
    const { items, response_metadata } = page(
      call,
      channels.map((each) => showConversation(workspace, each)),
    )
    return { ok: true, channels: items, response_metadata }
  },
}

/** The channels the bot sits in. */
const ownConversations: ApiMethod = {
  scope: 'channels:read',
  run(call) {
    const { scene, workspace, args } = call
    const kinds = (asText(args.types) || 'public_channel').split(',').map((kind) => kind.trim())
    const channels = scene.world
      .conversations(workspace.teamId)
      .filter((each) => kinds.includes(kindOf(each)) && each.members.includes(workspace.botUserId))
      .filter((each) => !(each.isArchived && String(args.exclude_archived) === 'true'))
      .map((each) => showConversation(workspace, each))
    const { items, response_metadata } = page(call, channels)
    return { ok: true, channels: items, response_metadata }
  },
}

const join: ApiMethod = {
  scope: 'channels:join',
  run(call) {
    const { scene, workspace } = call
    const channel = visible(call)
    if (!channel) return failed('channel_not_found')
    if (channel.userId || channel.isPrivate) return failed('method_not_supported_for_channel_type')
    if (channel.isArchived) return failed('is_archived')
    if (!channel.members.includes(workspace.botUserId))
      scene.world.changeConversation(workspace.teamId, channel.id, {
        members: [...channel.members, workspace.botUserId],
      })
    return { ok: true, channel: showConversation(workspace, channel) }
  },
}

const members: ApiMethod = {
  scope: 'channels:read',
  run(call) {
    const channel = visible(call)
    if (!channel) return failed('channel_not_found')
    const { items, response_metadata } = page(
      call,
      channel.members.map((id) => ({ id })),
    )
    return { ok: true, members: items.map((item) => item.id), response_metadata }
  },
}

export const peopleMethods: Readonly<Record<string, ApiMethod>> = {
  'users.info': info,
  'users.lookupByEmail': lookupByEmail,
  'users.list': list,
  'users.conversations': ownConversations,
  'conversations.open': open,
  'conversations.info': conversationInfo,
  'conversations.list': conversationList,
  'conversations.join': join,
  'conversations.members': members,
}
