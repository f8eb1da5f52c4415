import { checkMessage } from './block-kit-limits.ts'
import { contentOf, type Delivery } from './deliver.ts'
import { channelOf, envelopeOf, type Outcome } from './interact.ts'
import { asJson, asText, type Json } from './json.ts'
import { post } from './post.ts'
import type { Scene } from './scene.ts'
import { encodeTyping } from './typing.ts'
import type { SlackConversation } from './workspace.ts'

const slackbot = 'USLACKBOT'

/** Posts what a command or response_url answered with; an outcome only when Slack refuses it. */
export const showAnswer = (
  scene: Scene,
  channel: SlackConversation,
  userId: string,
  content: Json,
): Outcome | undefined => {
  const { text, blocks, attachments } = content
  if (text === undefined && blocks === undefined && attachments === undefined) return undefined
  const refusal = checkMessage({ text: asText(text) || '-', blocks, attachments }).filter(
    (fault) => !fault.includes('msg_blocks_too_long'),
  )
  if (refusal.length > 0) return { ok: false, code: 'invalid_blocks', message: refusal.join('; ') }
  const workspace = scene.world.workspace(channel.teamId)!
  post(scene, channel, {
    userId: workspace.botUserId,
    botId: workspace.botId,
    text: asText(text),
    blocks,
    attachments,
    ephemeralFor: content.response_type === 'in_channel' ? undefined : userId,
  })
  return undefined
}

/** The form fields of a slash command, with a fresh trigger and response_url. */
const payloadOf = (scene: Scene, userId: string, channel: SlackConversation, command: string, text: string): Json => {
  const { teamId } = channel
  const workspace = scene.world.workspace(teamId)!
  const shouldEscape = scene.app.commands.find((each) => each.command === command)?.shouldEscape
  const { team, user, trigger_id, api_app_id, token, is_enterprise_install } = envelopeOf(scene, teamId, userId)
  return {
    token,
    team_id: teamId,
    team_domain: asJson(team).domain,
    ...(workspace.enterpriseId && { enterprise_id: workspace.enterpriseId, enterprise_name: workspace.name }),
    channel_id: channel.id,
    channel_name: channel.userId ? 'directmessage' : channel.name,
    user_id: userId,
    user_name: asJson(user).username,
    command,
    text: encodeTyping(scene, teamId, text, shouldEscape ? 'command' : 'plain'),
    api_app_id,
    is_enterprise_install,
    response_url: scene.hooks.issue({ teamId, channelId: channel.id, userId }),
    trigger_id,
  }
}

/** A slash command. What goes wrong is told by Slackbot, to this person only, as Slack does. */
export const runCommand = async (
  scene: Scene,
  delivery: Delivery,
  who: { teamId: string; userId: string; channelId: string },
  command: string,
  text: string,
): Promise<Outcome> => {
  const { teamId, userId } = who
  const channel = channelOf(scene, teamId, userId, who.channelId)
  const refuse = (code: string, message: string): Outcome => {
    post(scene, channel, { userId: slackbot, text: message, ephemeralFor: userId })
    return { ok: false, code, message }
  }
  const fails = (code: string): Outcome => refuse(code, `\`${command}\` failed with the error "${code}"`)
  const isKnown = scene.app.commands.some((each) => each.command === command)
  if (!isKnown || !scene.world.workspace(teamId)?.isInstalled)
    return refuse('unknown_command', `\`${command}\` is not a valid command.`)
  const payload = payloadOf(scene, userId, channel, command, text)
  const answer = await delivery.send({ type: 'slash_commands', payload })
  if (answer.kind !== 'answered')
    return refuse('operation_timeout', `\`${command}\` failed because the app did not respond. (operation_timeout)`)
  if (answer.status !== 200) return fails('dispatch_failed')
  const refused = showAnswer(scene, channel, userId, contentOf(answer.body))
  return refused ? fails('invalid_blocks') : { ok: true }
}
