import { type ZodError, z } from 'zod'
import type { Place } from '../../conversation/kit/reply.ts'
import type { Suggesting } from '../../conversation/kit/suggest.ts'
import { readButton } from '../render/buttons.ts'
import { changedIn, formCallback, readCarried, type SubmittedView } from '../render/draw-form.ts'
import { asWritten } from '../render/words.ts'
import {
  actionsPayload,
  closedPayload,
  commandPayload,
  mention,
  shortcutPayload,
  submissionPayload,
  suggestionPayload,
  type ViewPayload,
} from './payloads.ts'
import { readAnswers, readFiles } from './read-answers.ts'
import type { Origin, SlackRequest } from './request.ts'

export const readCommand = (body: unknown): SlackRequest => {
  const command = commandPayload.safeParse(body).data
  if (!command) return { kind: 'nothing' }
  const orgWide = String(command.is_enterprise_install) === 'true'
  const direct = command.channel_name === 'directmessage'
  const origin: Origin = {
    tenant: (orgWide && command.enterprise_id) || command.team_id,
    user: command.user_id,
    place: direct ? { kind: 'direct' } : { kind: 'channel', channel: command.channel_id },
    surface: 'command',
    trigger: command.trigger_id,
    responseUrl: command.response_url,
    replaceable: false,
  }
  return {
    kind: 'ask',
    origin,
    ask: { kind: 'command', words: asWritten(command.text ?? '') },
    key: `command:${command.trigger_id}`,
  }
}

/** Where an event happened. */
export interface Happening {
  readonly tenant: string
  /** The workspace, inside an organization too. */
  readonly team?: string
  /** The organization that the workspace belongs to, where there is one. */
  readonly organization?: string
}

/** Somebody wrote the bot's name in a channel; what stands around it is the command. What other bots write is none. */
export const readMention = (event: unknown, { tenant, team, organization }: Happening): SlackRequest => {
  const said = mention.safeParse(event).data
  if (!said || said.bot_id) return { kind: 'nothing' }
  const origin: Origin = {
    tenant,
    user: said.user,
    place: { kind: 'channel', channel: said.channel },
    surface: 'mention',
    replaceable: false,
  }
  const home = said.user_team ?? said.team
  // Inside an organization people write from any of its workspaces; there the profile tells.
  if (!organization && team && home && home !== team) return { kind: 'outsider', origin }
  const words = asWritten(said.text).trim()
  // Slack tells of a mention once more when it was edited: other words are another question, the same ones are not.
  return { kind: 'ask', origin, ask: { kind: 'command', words }, key: `mention:${said.channel}:${said.ts}:${words}` }
}

export const readShortcut = (body: unknown): SlackRequest => {
  const shortcut = shortcutPayload.safeParse(body).data
  if (!shortcut) return { kind: 'nothing' }
  const origin: Origin = {
    tenant: tenantOf(shortcut),
    user: shortcut.user.id,
    place: { kind: 'direct' },
    surface: 'shortcut',
    trigger: shortcut.trigger_id,
    replaceable: false,
  }
  if (isOutsider(shortcut)) return { kind: 'outsider', origin }
  const words = shortcuts[shortcut.callback_id]
  if (words === undefined) return { kind: 'stale', origin }
  return { kind: 'ask', origin, ask: { kind: 'command', words }, key: `shortcut:${shortcut.trigger_id}` }
}

/** Global shortcuts by callback id, and the word each stands for: it opens the form, or says why there is none. */
export const shortcuts: Readonly<Record<string, string>> = { log_visit: 'log' }

export const readAction = (body: unknown): SlackRequest => {
  const payload = actionsPayload.safeParse(body).data
  const action = payload?.actions[0]
  if (!payload || !action) return { kind: 'nothing' }
  const origin = originOfAction(payload)
  if (isOutsider(payload)) return { kind: 'outsider', origin }
  // Fields in a dialog report changes too where they are asked to; ours aren't.
  if (action.type !== undefined && action.type !== 'button') return { kind: 'nothing' }
  const pressed = readButton(action.action_id, action.value)
  const key = `press:${payload.user.id}:${action.action_ts ?? payload.trigger_id ?? ''}:${action.action_id}`
  if (pressed.kind === 'link') return { kind: 'nothing' }
  if (pressed.kind === 'stale') return { kind: 'stale', origin }
  if (pressed.kind === 'form')
    return { kind: 'ask', origin, ask: { kind: 'open', form: pressed.form, context: pressed.context }, key }
  return { kind: 'ask', origin, ask: { kind: 'action', id: pressed.id, context: pressed.context, key }, key }
}

const originOfAction = (payload: NonNullable<ReturnType<typeof actionsPayload.safeParse>['data']>): Origin => {
  const { view, container, channel } = payload
  const surface = view ? (view.type === 'home' ? 'home' : 'modal') : 'message'
  const isWithBot = surface === 'message' && channel?.id.startsWith('D') === true && container?.is_ephemeral !== true
  const direct = isWithBot ? channel.id : undefined
  const inChannel = channel && !channel.id.startsWith('D')
  const placed: Place = inChannel ? { kind: 'channel', channel: channel.id } : { kind: 'direct' }
  return {
    tenant: tenantOf(payload),
    user: payload.user.id,
    place: surface === 'home' ? { kind: 'home' } : placed,
    surface,
    trigger: payload.trigger_id,
    responseUrl: payload.response_url,
    replaceable: surface === 'message' && (isWithBot || container?.is_ephemeral === true),
    ...(direct && { direct }),
    ...(surface === 'modal' && view && { view: { id: view.id, hash: view.hash } }),
  }
}

export const readSubmission = (body: unknown): SlackRequest => {
  const read = submissionPayload.safeParse(body)
  if (!read.success) return { kind: 'unread', fault: faultOf(read.error), input: anInputOf(body) }
  const payload = read.data
  const { view } = payload
  const origin: Origin = {
    tenant: tenantOf(payload),
    user: payload.user.id,
    place: { kind: 'direct' },
    surface: 'modal',
    trigger: payload.trigger_id,
    replaceable: false,
    view: { id: view.id, hash: view.hash },
  }
  const shown = shownIn(view)
  const delivery = [origin.tenant, origin.user, view.id, view.hash, payload.trigger_id].join('|')
  if (isOutsider(payload)) return { kind: 'outsider', origin, shown }
  const carried = readCarried(view.private_metadata)
  if (view.callback_id !== formCallback || !carried) return { kind: 'stale', origin, shown }
  const { values } = shown
  return { kind: 'submit', origin, ...carried, answers: readAnswers(values), files: readFiles(values), shown, delivery }
}

/** A form that was closed unsent, where Slack tells what stood in it and somebody had changed it. */
export const readClosed = (body: unknown): SlackRequest => {
  const payload = closedPayload.safeParse(body).data
  const carried = payload && readCarried(payload.view.private_metadata)
  if (payload?.view.callback_id !== formCallback || !carried?.draft || isOutsider(payload)) return { kind: 'nothing' }
  const answers = readAnswers(changedIn(shownIn(payload.view)))
  const { draft, key } = carried
  if (Object.keys(answers).length === 0) return { kind: 'nothing' }
  return { kind: 'closed', tenant: tenantOf(payload), user: payload.user.id, closed: { draft, key, answers } }
}

/** Names of fields and what is wrong with each, and no values. */
const faultOf = ({ issues }: ZodError): string => issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')

const anInputs = z.object({
  view: z.object({ blocks: z.array(z.looseObject({ type: z.unknown(), block_id: z.unknown() })) }),
})

const anInputOf = (body: unknown): string | undefined => {
  const blocks = anInputs.safeParse(body).data?.view.blocks ?? []
  const id = blocks.find((block) => block.type === 'input' && typeof block.block_id === 'string')?.block_id
  return id as string | undefined
}

/** What somebody types into a searched list of a dialog; undefined for what is none of ours. */
export const readSuggestion = (
  body: unknown,
): { readonly origin: Pick<Origin, 'tenant' | 'user'>; readonly asked: Suggesting } | undefined => {
  const payload = suggestionPayload.safeParse(body).data
  const carried = payload && readCarried(payload.view.private_metadata)
  if (!payload || !carried || isOutsider(payload)) return undefined
  const { form, context } = carried
  return {
    origin: { tenant: tenantOf(payload), user: payload.user.id },
    asked: { form, context, field: payload.block_id, typed: payload.value ?? '' },
  }
}

const shownIn = (view: ViewPayload): SubmittedView => ({
  callback_id: view.callback_id,
  title: view.title ?? 'P3',
  submit: view.submit,
  close: view.close,
  private_metadata: view.private_metadata ?? '',
  blocks: view.blocks ?? [],
  values: view.state?.values ?? {},
})

interface Installed {
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly team?: { readonly id: string; readonly enterprise_id?: string }
  readonly enterprise?: { readonly id: string }
  readonly is_enterprise_install?: boolean
  readonly view?: { readonly app_installed_team_id?: string }
}

const tenantOf = (payload: Installed): string => {
  const organization = payload.enterprise?.id ?? payload.team?.enterprise_id
  if (payload.is_enterprise_install && organization) return organization
  return payload.view?.app_installed_team_id ?? payload.team?.id ?? payload.user.team_id ?? ''
}

/** Inside an organization people move between its workspaces; there the profile tells, not the payload. */
const isOutsider = (payload: Installed): boolean => {
  if (payload.enterprise || payload.team?.enterprise_id || !payload.team || !payload.user.team_id) return false
  return payload.user.team_id !== (payload.view?.app_installed_team_id ?? payload.team.id)
}
