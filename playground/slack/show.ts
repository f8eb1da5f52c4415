import { asJson, type Json } from './json.ts'
import type { Scene } from './scene.ts'
import type { OpenView } from './views.ts'
import type { SlackConversation, SlackFile, SlackMessage, SlackUser } from './workspace.ts'
import type { Workspace } from './world.ts'

/** Short handle, as Slack makes of a name. */
export const handleOf = (user: SlackUser): string => user.name.toLowerCase().replace(/[^a-z0-9]+/g, '.')

export const domainOf = (workspace: Workspace): string =>
  workspace.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** How far a zone is from UTC, in seconds, at a moment. */
const offsetSeconds = (timeZone: string, at: Date): number => {
  const label = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).format(at)
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(label) ?? []
  return sign ? Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60) : 0
}

/** A user object of the Web API. */
export const showUser = (scene: Scene, user: SlackUser): Json => ({
  id: user.id,
  team_id: user.externalTeamId ?? user.teamId,
  name: handleOf(user),
  real_name: user.name,
  deleted: user.isDeactivated,
  is_bot: user.isBot,
  is_app_user: false,
  is_admin: false,
  is_owner: false,
  is_restricted: user.isGuest,
  is_ultra_restricted: false,
  is_stranger: user.externalTeamId !== undefined,
  tz: user.timeZone,
  tz_label: user.timeZone,
  tz_offset: offsetSeconds(user.timeZone, scene.options.clock.now()),
  locale: 'en-US',
  profile: {
    real_name: user.name,
    display_name: user.name,
    title: user.title,
    ...(user.email && { email: user.email }),
    team: user.externalTeamId ?? user.teamId,
  },
})

/** A conversation object of the Web API, as the bot sees it. */
export const showConversation = (workspace: Workspace, channel: SlackConversation): Json =>
  channel.userId
    ? { id: channel.id, is_im: true, user: channel.userId, is_user_deleted: false, context_team_id: workspace.teamId }
    : {
        id: channel.id,
        name: channel.name,
        is_channel: !channel.isPrivate,
        is_group: channel.isPrivate,
        is_im: false,
        is_mpim: false,
        is_private: channel.isPrivate,
        is_archived: channel.isArchived,
        is_ext_shared: channel.isExternallyShared,
        is_shared: channel.isExternallyShared,
        is_org_shared: false,
        is_member: channel.members.includes(workspace.botUserId),
        is_general: false,
        num_members: channel.members.length,
        context_team_id: workspace.teamId,
      }

/** A file object. `url_private` wants the bot's token. */
export const showFile = (scene: Scene, file: SlackFile): Json => ({
  id: file.id,
  name: file.name,
  title: file.title,
  mimetype: file.unseen ? '' : file.mimetype,
  filetype: file.name.split('.').at(-1)?.toLowerCase() ?? '',
  size: file.size,
  user: file.userId,
  user_team: file.teamId,
  mode: 'hosted',
  url_private: `${scene.baseUrl()}/files/${file.id}/${encodeURIComponent(file.name)}`,
  url_private_download: `${scene.baseUrl()}/files/${file.id}/download/${encodeURIComponent(file.name)}`,
  permalink: `${scene.baseUrl()}/files/${file.id}`,
  channels: file.shares.filter((id) => id.startsWith('C')),
  ims: file.shares.filter((id) => id.startsWith('D')),
  shares: { private: Object.fromEntries(file.shares.map((id) => [id, [{ ts: '0' }]])) },
})

/** A message object, as in an answer or inside an interaction. */
export const showMessage = (scene: Scene, message: SlackMessage): Json => ({
  type: 'message',
  ts: message.ts,
  user: message.userId,
  team: message.teamId,
  text: message.text,
  ...(message.botId && { bot_id: message.botId, app_id: scene.options.appId }),
  ...(message.blocks && { blocks: message.blocks }),
  ...(message.attachments && { attachments: message.attachments }),
  ...(message.files.length > 0 && { files: message.files.map((id) => showFile(scene, scene.world.file(id)!)) }),
  ...(message.metadata !== undefined && { metadata: message.metadata }),
  ...(message.threadTs && { thread_ts: message.threadTs }),
  ...(message.isEdited && { edited: { user: message.userId, ts: message.ts } }),
})

/** A view object, with the state the person has typed so far. */
export const showView = (scene: Scene, view: OpenView, values: Json = {}): Json => {
  const workspace = scene.world.workspace(view.teamId)!
  const { title, submit = null, close = null, ...rest } = asJson(view.content)
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...rest,
    ...(view.content.type === 'modal' && { title, submit, close }),
    id: view.id,
    team_id: view.teamId,
    hash: view.hash,
    state: { values },
    previous_view_id: view.previousViewId,
    root_view_id: view.rootViewId,
    app_id: scene.options.appId,
    app_installed_team_id: view.teamId,
    bot_id: workspace.botId,
  }
}
