/** A pretended workspace, as the playground sets it up. */
export interface WorkspaceOptions {
  readonly teamId: string
  readonly name: string
  readonly botToken: string
  /** U... of the bot. */
  readonly botUserId: string
  /** B... of the bot. */
  readonly botId: string
  readonly enterpriseId?: string
  /** Installed once for the whole organization: one token for all its workspaces, calls name theirs by `team_id`. */
  readonly isEnterpriseInstall?: boolean
  /** What the token may do; those the manifest declares when left out. A missing one answers `missing_scope`. */
  readonly scopes?: readonly string[]
}

export interface SlackUser {
  readonly id: string
  readonly teamId: string
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly title: string
  readonly isBot: boolean
  isGuest: boolean
  isDeactivated: boolean
  /** The home workspace of somebody from outside, met through Slack Connect. */
  externalTeamId?: string
}

export interface SlackConversation {
  readonly id: string
  readonly teamId: string
  readonly name: string
  /** The person at the other end, when it is a direct message with the bot. */
  readonly userId?: string
  isPrivate: boolean
  isArchived: boolean
  /** Shared with another organisation through Slack Connect. */
  isExternallyShared: boolean
  /** Only chosen people may post: the bot gets `restricted_action`. */
  isRestricted: boolean
  members: string[]
}

export interface SlackFile {
  readonly id: string
  readonly teamId: string
  readonly userId: string
  readonly name: string
  title: string
  readonly mimetype: string
  readonly size: number
  /** The bytes, in base64; undefined until uploaded. */
  base64?: string
  /** How often it will be asked about before Slack has looked at it: until then no media type is told. */
  unseen?: number
  /** Conversations it was shared into. */
  shares: string[]
}

export interface SlackMessage {
  readonly ts: string
  readonly teamId: string
  readonly channelId: string
  readonly userId: string
  readonly botId?: string
  text: string
  blocks?: Record<string, unknown>[]
  attachments?: unknown[]
  files: SlackFile['id'][]
  metadata?: unknown
  threadTs?: string
  /** Whom it is shown to, when only to one person. */
  readonly ephemeralFor?: string
  isEdited: boolean
  isDeleted: boolean
}

/** The direct message between a person and the bot has an id made of the person's, so that a restart finds it again. */
export const directMessageId = (userId: string): string => `D${userId.slice(1)}`
