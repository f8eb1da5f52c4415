import type { KeyValueStore, PretendAccount, PretendChannel } from '../pretend.ts'
import {
  directMessageId,
  type SlackConversation,
  type SlackFile,
  type SlackMessage,
  type SlackUser,
  type WorkspaceOptions,
} from './workspace.ts'

/** A workspace as it stands: who may call with which token, and whether the bot is installed. */
export interface Workspace extends WorkspaceOptions {
  readonly scopes: readonly string[]
  isInstalled: boolean
  /** Tokens that work, the first one from the set-up, further ones from the install flow. */
  tokens: string[]
}

/** What a pretended Slack is set up with. */
export interface WorldOptions {
  readonly keyValues: KeyValueStore
  readonly accounts: readonly PretendAccount[]
  readonly channels: readonly PretendChannel[]
  readonly workspaces: readonly WorkspaceOptions[]
  /** What a token may do unless its workspace says otherwise. */
  readonly scopes: readonly string[]
}

/** A kept value, or undefined. */
export const readKept = <T>(keyValues: KeyValueStore, key: string): T | undefined =>
  (keyValues.read(`slack:${key}`) as T | null | undefined) ?? undefined

/** Workspaces as set up, with what happened to their installation since. */
export const loadWorkspaces = ({ keyValues, workspaces, scopes }: WorldOptions): Map<string, Workspace> =>
  new Map(
    workspaces.map((given) => {
      const before = readKept<Pick<Workspace, 'isInstalled' | 'tokens'>>(keyValues, `workspace:${given.teamId}`)
      const { isInstalled = true, tokens = [given.botToken] } = before ?? {}
      return [given.teamId, { ...given, scopes: given.scopes ?? scopes, isInstalled, tokens }]
    }),
  )

/** The people of all workspaces and the bots, by `team:user`. */
export const loadUsers = ({ keyValues, accounts, workspaces }: WorldOptions): Map<string, SlackUser> => {
  const users = new Map<string, SlackUser>()
  const plain = { isGuest: false, isDeactivated: false }
  for (const { teamId, botUserId: id } of workspaces) {
    const bot = { id, teamId, name: 'P3', email: '', timeZone: 'America/Chicago', title: '', isBot: true }
    users.set(`${teamId}:${id}`, { ...bot, ...plain })
  }
  for (const { platform, tenantId: teamId, externalId: id, name, email, timeZone, title } of accounts) {
    if (platform !== 'slack') continue
    const flags = readKept<Partial<SlackUser>>(keyValues, `user:${teamId}:${id}`)
    users.set(`${teamId}:${id}`, { id, teamId, name, email, timeZone, title, isBot: false, ...plain, ...flags })
  }
  return users
}

/** Channels, everybody of the workspace and the bot in them, and each person's direct message with the bot. */
export const loadConversations = (
  { keyValues, channels }: WorldOptions,
  users: ReadonlyMap<string, SlackUser>,
  workspaces: ReadonlyMap<string, Workspace>,
): Map<string, SlackConversation> => {
  const conversations = new Map<string, SlackConversation>()
  const plain = { isPrivate: false, isArchived: false, isExternallyShared: false, isRestricted: false }
  const everybody = Map.groupBy(users.values(), (user) => user.teamId)
  for (const { platform, tenantId: teamId, channelId: id, name } of channels) {
    if (platform !== 'slack') continue
    const members = (everybody.get(teamId) ?? []).map((user) => user.id)
    const flags = readKept<Partial<SlackConversation>>(keyValues, `conversation:${teamId}:${id}`)
    conversations.set(`${teamId}:${id}`, { id, teamId, name, members, ...plain, ...flags })
  }
  for (const { id: userId, teamId, isBot } of users.values()) {
    const workspace = workspaces.get(teamId)
    if (isBot || !workspace) continue
    const id = directMessageId(userId)
    const members = [userId, workspace.botUserId]
    conversations.set(`${teamId}:${id}`, { id, teamId, name: 'P3', userId, members, ...plain, isPrivate: true })
  }
  return conversations
}

/** All kept messages by `team:conversation`, oldest first. */
export const loadMessages = ({ keyValues }: WorldOptions): Map<string, SlackMessage[]> => {
  const kept = keyValues.list('slack:message:').map(({ value }) => value as SlackMessage)
  kept.sort((a, b) => Number(a.ts) - Number(b.ts))
  return Map.groupBy(kept, (message) => `${message.teamId}:${message.channelId}`)
}

export const loadFiles = ({ keyValues }: WorldOptions): Map<string, SlackFile> =>
  new Map(keyValues.list('slack:file:').map(({ value }) => [(value as SlackFile).id, value as SlackFile]))
