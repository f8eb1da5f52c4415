import { runCommand } from './command.ts'
import type { Delivery } from './deliver.ts'
import type { Events } from './events.ts'
import { createInbox } from './inbox.ts'
import { type Outcome, type Press, pressElement, runShortcut } from './interact.ts'
import type { Json } from './json.ts'
import { createFile } from './methods-files.ts'
import { post } from './post.ts'
import type { Scene } from './scene.ts'
import { showFile } from './show.ts'
import type { Given } from './state-values.ts'
import { closeView, type Submission, submitView } from './submit-view.ts'
import { type SearchedList, type Suggested, suggestOptions } from './suggest.ts'
import { encodeTyping } from './typing.ts'
import { directMessageId, type SlackConversation, type SlackMessage } from './workspace.ts'
import type { Workspace } from './world.ts'

const readOnlySentence =
  'Sending messages to this app has been turned off. Type /p3 and a word instead, for example /p3 status.'

/** What a person says goes to the bot as an event where it concerns it: a direct message, or a mention. */
const announce = async (
  scene: Scene,
  events: Events,
  workspace: Workspace,
  channel: SlackConversation,
  message: SlackMessage,
): Promise<void> => {
  const { ts, text, userId: user, teamId: team } = message
  const files = message.files.map((id) => showFile(scene, scene.world.file(id)!))
  const common = { user, text, ts, team, channel: channel.id, event_ts: ts }
  const shared = files.length > 0 && { subtype: 'file_share', files, upload: true }
  const direct = { type: 'message', channel_type: 'im', ...common, ...shared }
  const mention = { type: 'app_mention', ...common }
  if (channel.userId) await events.sendSubscribed(team, 'message.im', direct)
  else if (text.includes(`<@${workspace.botUserId}>`))
    await events.sendSubscribed(team, 'app_mention', mention, channel.isExternallyShared)
}

/** What one person can do in their Slack, by hand in the pane or by a test. Wrong ids throw; refusals are outcomes. */
export const createPerson = (scene: Scene, delivery: Delivery, events: Events, teamId: string, userId: string) => {
  const { world } = scene
  const workspace = world.workspace(teamId)
  if (!workspace || !world.user(teamId, userId)) throw new Error(`No user ${userId} in workspace ${teamId}`)
  const who = { teamId, userId }
  const directMessage = directMessageId(userId)
  const inbox = createInbox(scene, teamId, userId)

  const tellOpened = async (tab: 'home' | 'messages', more: Json = {}): Promise<void> => {
    const event = { type: 'app_home_opened', user: userId, channel: directMessage, tab, ...more }
    await events.sendSubscribed(teamId, 'app_home_opened', event)
  }

  return {
    ...inbox,
    teamId,
    userId,
    directMessage,
    /** The messages this person sees, oldest first, as Slack's message objects. */
    messages: (channelId: string = directMessage): Json[] => inbox.messages(channelId),
    /** Looks at the messages with the bot: Slack tells the app so. */
    openMessages: (): Promise<void> => tellOpened('messages'),
    async openHome(): Promise<void> {
      const view = inbox.home()
      if (scene.rules.homeTabEnabled) await tellOpened('home', view ? { view } : {})
    },
    async say(text: string, channelId: string = directMessage, files: string[] = []): Promise<void> {
      const channel = inbox.conversationOf(channelId)
      if (channel.isArchived) throw new Error('That channel is archived.')
      if (channel.userId && scene.app.isReadOnly) throw new Error(readOnlySentence)
      const message = post(scene, channel, { userId, text: encodeTyping(scene, teamId, text, 'message'), files })
      world.saveReadMark(teamId, userId, channelId, message.ts)
      await announce(scene, events, workspace, channel, message)
    },
    command: (command: string, text = '', channelId: string = directMessage): Promise<Outcome> =>
      runCommand(scene, delivery, { ...who, channelId }, command, text),
    press: (press: Press): Promise<Outcome> => pressElement(scene, delivery, who, press),
    /** Types into a searched list: what the bot offers for it. */
    suggest: (place: SearchedList, typed: string): Promise<Suggested> =>
      suggestOptions(scene, delivery, who, place, typed),
    shortcut: (callbackId: string): Promise<Outcome> => runShortcut(scene, delivery, who, callbackId),
    submit: (viewId: string, values: Given): Promise<Submission> =>
      submitView(scene, delivery, { ...who, viewId }, values),
    close: (viewId: string, all = false, typed: Given = {}): Promise<void> =>
      closeView(scene, delivery, { ...who, viewId }, all, typed),
    /** A file of theirs, to be said in a message or put into a file input. Its id. */
    upload(name: string, base64: string): string {
      const size = Buffer.from(base64, 'base64').length
      const file = createFile(scene, { teamId, userId, name, size })
      file.base64 = base64
      world.saveFile(file)
      return file.id
    },
  }
}

export type Person = ReturnType<typeof createPerson>
