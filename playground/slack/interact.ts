import type { Delivery } from './deliver.ts'
import { asJson, asList, asText, type Json } from './json.ts'
import type { Scene } from './scene.ts'
import { domainOf, handleOf, showMessage, showView } from './show.ts'
import { elementsOf, elementValue, type Given, stateValues } from './state-values.ts'
import type { SlackConversation } from './workspace.ts'

/** What the person sees of an interaction: fine, or the sentence Slack shows. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly message: string }

/** Where somebody presses: on a message or in a view. */
type Pressed = { readonly channelId: string; readonly ts: string } | { readonly viewId: string }

export interface Press {
  readonly on: Pressed
  readonly actionId: string
  readonly blockId?: string
  /** For what is chosen or typed rather than pressed. */
  readonly value?: unknown
  /** Everything else filled in on the same message or view. */
  readonly values?: Given
}

/** The parts that every interaction has. */
export const envelopeOf = (scene: Scene, teamId: string, userId: string): Json => {
  const workspace = scene.world.workspace(teamId)!
  const user = scene.world.user(teamId, userId)
  if (!user) throw new Error(`No user ${userId} in workspace ${teamId}`)
  const handle = handleOf(user)
  return {
    team: { id: teamId, domain: domainOf(workspace) },
    user: { id: userId, username: handle, name: handle, team_id: user.externalTeamId ?? teamId },
    api_app_id: scene.options.appId,
    token: 'verification-token-not-used',
    trigger_id: scene.triggers.issue(teamId, userId),
    enterprise: workspace.enterpriseId ? { id: workspace.enterpriseId, name: workspace.name } : null,
    is_enterprise_install: workspace.isEnterpriseInstall === true,
  }
}

export const channelOf = (scene: Scene, teamId: string, userId: string, channelId: string): SlackConversation => {
  const channel = scene.world.conversation(teamId, channelId)
  if (!channel?.members.includes(userId)) throw new Error(`No conversation ${channelId} for ${userId}`)
  return channel
}

const findElement = (blocks: readonly Json[], press: Press): { block: Json; element: Json } => {
  for (const block of blocks) {
    if (press.blockId && block.block_id !== press.blockId) continue
    const element = elementsOf(block).find((each) => each.action_id === press.actionId)
    if (element) return { block, element }
  }
  throw new Error(`Nothing to press called ${press.actionId}`)
}

const actionOf = (scene: Scene, block: Json, element: Json, value: unknown): Json => {
  const common = {
    action_id: element.action_id,
    block_id: block.block_id,
    type: element.type,
    action_ts: scene.world.nextTimestamp(),
  }
  if (element.type === 'button')
    return { ...common, text: element.text, ...(element.value !== undefined && { value: element.value }) }
  if (element.type === 'overflow') {
    const option = asList(element.options)
      .map(asJson)
      .find((each) => each.value === value)
    return { ...common, selected_option: option ?? null }
  }
  return { ...common, ...elementValue(scene, element, value) }
}

/** The place of a press: the blocks it stands in, and what the payload says of it. */
const placeOf = (scene: Scene, teamId: string, userId: string, press: Press) => {
  if ('viewId' in press.on) {
    const view = scene.views.find(teamId, press.on.viewId)
    if (view?.userId !== userId) throw new Error(`No view ${press.on.viewId} for ${userId}`)
    const blocks = scene.views.blocksOf(view)
    const describe = (values: Given): Json => ({
      container: { type: 'view', view_id: view.id },
      view: showView(scene, view, stateValues(scene, blocks, values)),
    })
    return { blocks, describe }
  }
  const { channelId, ts } = press.on
  const channel = channelOf(scene, teamId, userId, channelId)
  const message = scene.world.message(teamId, channel.id, ts)
  if (!message) throw new Error(`No message ${ts} in ${channel.id}`)
  const blocks = message.blocks ?? []
  const isEphemeral = message.ephemeralFor !== undefined
  const describe = (values: Given): Json => ({
    container: { type: 'message', message_ts: ts, channel_id: channel.id, is_ephemeral: isEphemeral },
    channel: { id: channel.id, name: channel.userId ? 'directmessage' : channel.name },
    ...(!isEphemeral && { message: showMessage(scene, message) }),
    state: { values: stateValues(scene, blocks, values) },
    response_url: scene.hooks.issue({ teamId, channelId: channel.id, userId, messageTs: ts }),
  })
  return { blocks, describe }
}

/** A button, select or picker is used: block_actions. */
export const pressElement = async (
  scene: Scene,
  delivery: Delivery,
  who: { teamId: string; userId: string },
  press: Press,
): Promise<Outcome> => {
  const { blocks, describe } = placeOf(scene, who.teamId, who.userId, press)
  const { block, element } = findElement(blocks, press)
  const blockId = asText(block.block_id)
  const own = press.value === undefined ? {} : { [press.actionId]: press.value }
  const values = { ...press.values, [blockId]: { ...press.values?.[blockId], ...own } }
  const payload = {
    type: 'block_actions',
    ...envelopeOf(scene, who.teamId, who.userId),
    ...describe(values),
    actions: [actionOf(scene, block, element, values[blockId]?.[press.actionId])],
  }
  return outcomeOf(await delivery.send({ type: 'interactive', payload }))
}

/** A global shortcut. */
export const runShortcut = async (
  scene: Scene,
  delivery: Delivery,
  who: { teamId: string; userId: string },
  callbackId: string,
): Promise<Outcome> => {
  const action_ts = scene.world.nextTimestamp()
  const common = envelopeOf(scene, who.teamId, who.userId)
  const payload = { type: 'shortcut', ...common, callback_id: callbackId, action_ts }
  return outcomeOf(await delivery.send({ type: 'interactive', payload }))
}

const outcomeOf = (answer: Awaited<ReturnType<Delivery['send']>>): Outcome => {
  if (answer.kind === 'answered' && answer.status === 200) return { ok: true }
  if (answer.kind === 'answered')
    return { ok: false, code: 'dispatch_failed', message: `This app responded with status code ${answer.status}.` }
  return { ok: false, code: 'operation_timeout', message: 'P3 did not respond. Please try again. (operation_timeout)' }
}
