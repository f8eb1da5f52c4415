import { z } from 'zod'

/** The parts of Slack's payloads that are used, and no more. Whatever doesn't look so is acknowledged and left alone. */

const id = z.string().min(1).max(255)
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)
const words = z.string().max(100_000)

const user = z.object({ id, team_id: maybe(id) })
const team = maybe(z.object({ id, enterprise_id: maybe(id) }))
const enterprise = maybe(z.object({ id }))
const install = { user, team, enterprise, is_enterprise_install: maybe(z.boolean()) }

const plainText = z.object({ text: z.string() }).transform(({ text }) => text)

const view = z.object({
  id,
  type: maybe(z.string()),
  hash: maybe(z.string()),
  callback_id: z.string(),
  private_metadata: maybe(z.string()),
  app_installed_team_id: maybe(id),
  title: maybe(plainText),
  submit: maybe(plainText),
  close: maybe(plainText),
  blocks: maybe(
    z.array(z.looseObject({ type: z.string(), block_id: z.string().default(''), element: maybe(z.looseObject({})) })),
  ),
  state: maybe(z.object({ values: z.record(z.string(), z.record(z.string(), z.looseObject({}))) })),
})
export type ViewPayload = z.output<typeof view>

export const commandPayload = z.object({
  command: z.string(),
  text: maybe(words),
  user_id: id,
  team_id: id,
  enterprise_id: maybe(id),
  is_enterprise_install: maybe(z.union([z.literal('true'), z.literal('false'), z.boolean()])),
  channel_id: id,
  channel_name: maybe(z.string()),
  trigger_id: id,
  response_url: z.string(),
})

export const actionsPayload = z.object({
  type: z.literal('block_actions'),
  ...install,
  trigger_id: maybe(id),
  response_url: maybe(z.string()),
  container: maybe(
    z.object({ type: maybe(z.string()), is_ephemeral: maybe(z.boolean()), message_ts: maybe(z.string()) }),
  ),
  channel: maybe(z.object({ id })),
  view: maybe(view),
  actions: z
    .array(
      z.object({ action_id: z.string(), value: maybe(words), action_ts: maybe(z.string()), type: maybe(z.string()) }),
    )
    .min(1),
})

export const suggestionPayload = z.object({
  type: z.literal('block_suggestion'),
  ...install,
  block_id: id,
  value: maybe(words),
  view,
})

export const submissionPayload = z.object({
  type: z.literal('view_submission'),
  ...install,
  trigger_id: maybe(id),
  view,
})

/** A dialog that was closed unsent. */
export const closedPayload = z.object({ type: z.literal('view_closed'), ...install, view })

export const shortcutPayload = z.object({
  type: z.literal('shortcut'),
  ...install,
  callback_id: z.string(),
  trigger_id: id,
})

export const eventPayload = z.object({
  type: z.literal('event_callback'),
  event_id: id,
  event_time: z.number(),
  team_id: maybe(id),
  enterprise_id: maybe(id),
  context_enterprise_id: maybe(id),
  authorizations: maybe(
    z.array(
      z.object({
        team_id: maybe(id),
        enterprise_id: maybe(id),
        user_id: maybe(id),
        is_enterprise_install: maybe(z.boolean()),
      }),
    ),
  ),
  event: z.looseObject({ type: z.string() }),
})
export type EventPayload = z.output<typeof eventPayload>

export const homeOpened = z.object({
  user: id,
  tab: maybe(z.string()),
  view: maybe(z.object({ hash: maybe(z.string()) })),
})
export const tokensRevoked = z.object({ tokens: z.object({ bot: maybe(z.array(z.string())) }) })
export const teamAccessRevoked = z.object({ team_ids: z.array(id) })
export const userChange = z.object({
  user: z.object({
    id,
    team_id: maybe(id),
    deleted: maybe(z.boolean()),
    is_restricted: maybe(z.boolean()),
    is_ultra_restricted: maybe(z.boolean()),
  }),
})
export const memberJoined = z.object({ user: id, channel: id, inviter: maybe(id) })
export const mention = z.object({
  user: id,
  text: words,
  channel: id,
  ts: id,
  bot_id: maybe(id),
  user_team: maybe(id),
  team: maybe(id),
})
export const channelGone = z.object({ channel: id })
export const channelRenamed = z.object({ channel: z.object({ id, name: z.string().min(1).max(200) }) })
