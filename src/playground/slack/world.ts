import type { Clock } from '../../core/clock.ts'
import type { Keep, PretendAccount, PretendChannel } from '../pretend.ts'
import {
  directMessageId,
  type SlackConversation,
  type SlackFile,
  type SlackMessage,
  type SlackUser,
  usualScopes,
  type WorkspaceOptions,
} from './workspace.ts'

/** A workspace as it stands: who may call with which token, and whether the bot is installed. */
export interface Workspace extends WorkspaceOptions {
  readonly scopes: readonly string[]
  isInstalled: boolean
  /** Tokens that work, the first one from the set-up, further ones from the install flow. */
  tokens: string[]
}

/** Everything that outlives a restart: workspaces, people, conversations, messages, files, App Homes, read marks. */
export const createWorld = (options: {
  readonly clock: Clock
  readonly keep: Keep
  readonly accounts: readonly PretendAccount[]
  readonly channels: readonly PretendChannel[]
  readonly workspaces: readonly WorkspaceOptions[]
}) => {
  const { keep, clock } = options
  const workspaces = new Map<string, Workspace>()
  const users = new Map<string, SlackUser>()
  const conversations = new Map<string, SlackConversation>()
  const messages = new Map<string, SlackMessage[]>()
  const files = new Map<string, SlackFile>()
  let lastTimestamp = 0

  const stored = <T>(key: string): T | undefined => (keep.read(`slack:${key}`) as T | null | undefined) ?? undefined
  const store = (key: string, value: unknown): void => keep.write(`slack:${key}`, value)

  for (const given of options.workspaces) {
    const before = stored<Pick<Workspace, 'isInstalled' | 'tokens'>>(`workspace:${given.teamId}`)
    const { isInstalled = true, tokens = [given.botToken] } = before ?? {}
    workspaces.set(given.teamId, { ...given, scopes: given.scopes ?? usualScopes, isInstalled, tokens })
    const bot = { id: given.botUserId, teamId: given.teamId, name: 'P3', email: '', timeZone: 'America/Chicago' }
    users.set(`${given.teamId}:${bot.id}`, { ...bot, title: '', isBot: true, isGuest: false, isDeactivated: false })
  }
  for (const { platform, tenantId, externalId, name, email, timeZone, title } of options.accounts) {
    if (platform !== 'slack') continue
    const user = { id: externalId, teamId: tenantId, name, email, timeZone, title, isBot: false }
    const flags = stored<Partial<SlackUser>>(`user:${tenantId}:${externalId}`)
    users.set(`${tenantId}:${externalId}`, { ...user, isGuest: false, isDeactivated: false, ...flags })
  }

  const membersOf = (teamId: string): string[] =>
    [...users.values()].filter((user) => user.teamId === teamId).map((user) => user.id)

  for (const { platform, tenantId, channelId, name } of options.channels) {
    if (platform !== 'slack') continue
    const flags = stored<Partial<SlackConversation>>(`conversation:${tenantId}:${channelId}`)
    const plain = { isPrivate: false, isArchived: false, isExternallyShared: false, isRestricted: false }
    const channel = { id: channelId, teamId: tenantId, name, members: membersOf(tenantId), ...plain, ...flags }
    conversations.set(`${tenantId}:${channelId}`, channel)
  }
  for (const user of users.values()) {
    const workspace = workspaces.get(user.teamId)
    if (user.isBot || !workspace) continue
    const id = directMessageId(user.id)
    conversations.set(`${user.teamId}:${id}`, {
      id,
      teamId: user.teamId,
      name: 'P3',
      userId: user.id,
      isPrivate: true,
      isArchived: false,
      isExternallyShared: false,
      isRestricted: false,
      members: [user.id, workspace.botUserId],
    })
  }
  for (const { value } of keep.list('slack:message:')) {
    const message = value as SlackMessage
    const place = `${message.teamId}:${message.channelId}`
    messages.set(place, [...(messages.get(place) ?? []), message])
    lastTimestamp = Math.max(lastTimestamp, Number(message.ts.replace('.', '')))
  }
  for (const list of messages.values()) list.sort((a, b) => a.ts.localeCompare(b.ts))
  for (const { value } of keep.list('slack:file:')) files.set((value as SlackFile).id, value as SlackFile)

  return {
    workspace: (teamId: string) => workspaces.get(teamId),
    workspaces: () => [...workspaces.values()],
    /** Whose token it is: one workspace's, or all workspaces' of an organization. */
    workspacesOfToken: (token: string) => [...workspaces.values()].filter((each) => each.tokens.includes(token)),
    workspacesOfEnterprise: (enterpriseId: string | undefined) =>
      [...workspaces.values()].filter((each) => each.enterpriseId !== undefined && each.enterpriseId === enterpriseId),
    saveWorkspace(workspace: Workspace): void {
      store(`workspace:${workspace.teamId}`, { isInstalled: workspace.isInstalled, tokens: workspace.tokens })
    },

    user: (teamId: string, userId: string) => users.get(`${teamId}:${userId}`),
    users: (teamId: string) => [...users.values()].filter((user) => user.teamId === teamId),
    /** Flags of a person: guest, deactivated, from another workspace. */
    changeUser(teamId: string, userId: string, change: Partial<SlackUser>): void {
      const user = users.get(`${teamId}:${userId}`)
      if (!user) throw new Error(`No user ${userId} in workspace ${teamId}`)
      Object.assign(user, change)
      const { isGuest, isDeactivated, externalTeamId } = user
      store(`user:${teamId}:${userId}`, { isGuest, isDeactivated, externalTeamId })
    },

    conversation: (teamId: string, id: string) => conversations.get(`${teamId}:${id}`),
    conversations: (teamId: string) => [...conversations.values()].filter((each) => each.teamId === teamId),
    changeConversation(teamId: string, id: string, change: Partial<SlackConversation>): void {
      const conversation = conversations.get(`${teamId}:${id}`)
      if (!conversation) throw new Error(`No conversation ${id} in workspace ${teamId}`)
      Object.assign(conversation, change)
      const { isPrivate, isArchived, isExternallyShared, isRestricted, members } = conversation
      store(`conversation:${teamId}:${id}`, { isPrivate, isArchived, isExternallyShared, isRestricted, members })
    },

    /** A message id: seconds and microseconds of the playground's clock, never the same twice. */
    nextTimestamp(): string {
      lastTimestamp = Math.max(lastTimestamp + 1, clock.now().getTime() * 1000)
      return `${Math.floor(lastTimestamp / 1_000_000)}.${String(lastTimestamp % 1_000_000).padStart(6, '0')}`
    },
    messages: (teamId: string, channelId: string) => messages.get(`${teamId}:${channelId}`) ?? [],
    message: (teamId: string, channelId: string, ts: string) =>
      messages.get(`${teamId}:${channelId}`)?.find((message) => message.ts === ts && !message.isDeleted),
    saveMessage(message: SlackMessage): void {
      const place = `${message.teamId}:${message.channelId}`
      const list = messages.get(place) ?? []
      if (!list.includes(message)) list.push(message)
      messages.set(place, list)
      store(`message:${place}:${message.ts}`, message)
    },

    file: (id: string) => files.get(id),
    saveFile(file: SlackFile): void {
      files.set(file.id, file)
      store(`file:${file.id}`, file)
    },

    readMark: (teamId: string, userId: string, channelId: string) =>
      stored<string>(`read:${teamId}:${userId}:${channelId}`) ?? '0',
    saveReadMark(teamId: string, userId: string, channelId: string, ts: string): void {
      store(`read:${teamId}:${userId}:${channelId}`, ts)
    },

    readKept: stored,
    writeKept: store,
  }
}

export type World = ReturnType<typeof createWorld>
