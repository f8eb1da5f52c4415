import type { Clock } from '../../src/core/clock.ts'
import {
  loadConversations,
  loadFiles,
  loadMessages,
  loadUsers,
  loadWorkspaces,
  readKept,
  type Workspace,
  type WorldOptions,
} from './load-world.ts'
import type { SlackConversation, SlackFile, SlackMessage, SlackUser } from './workspace.ts'

export type { Workspace } from './load-world.ts'

/** Everything that outlives a restart: workspaces, people, conversations, messages, files, App Homes, read marks. */
export const createWorld = (options: WorldOptions & { readonly clock: Clock }) => {
  const { keyValues, clock } = options
  const workspaces = loadWorkspaces(options)
  const users = loadUsers(options)
  const conversations = loadConversations(options, users, workspaces)
  const messages = loadMessages(options)
  const files = loadFiles(options)
  const micros = [...messages.values()].flat().map((message) => Number(message.ts.replace('.', '')))
  let lastTimestamp = micros.reduce((latest, moment) => Math.max(latest, moment), 0)

  const stored = <T>(key: string): T | undefined => readKept<T>(keyValues, key)
  const store = (key: string, value: unknown): void => keyValues.write(`slack:${key}`, value)

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
