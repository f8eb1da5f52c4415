/**
 * What the bot may do, and why; no more than this is asked for. No user scopes, no history of any conversation.
 * `app_mentions:read`: who writes @P3 in a channel is answered, for their eyes only. `groups:read`: private channels can be chosen for announcements. `files:write`: tables go out, and pictures that Slack can't fetch. `files:read`: a roster is taken in by a file field.
 */
export const scopes = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'im:write',
  'users:read',
  'users:read.email',
  'channels:read',
  'groups:read',
  'files:write',
  'files:read',
] as const

/** What happens in a workspace that P3 hears of; the manifest names the same. */
export const events = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'tokens_revoked',
  'team_access_revoked',
  'user_change',
  'member_joined_channel',
  'channel_left',
  'group_left',
  'channel_archive',
  'group_archive',
  'channel_rename',
  'group_rename',
] as const

/** The one slash command. */
export const command = '/p3'

/** Where Slack reaches us, and where an administrator begins. */
export const paths = {
  events: '/slack/events',
  install: '/slack/install',
  begin: '/slack/install/begin',
  redirect: '/slack/oauth_redirect',
} as const
