import { createHmac } from 'node:crypto'
import type { StandIn } from '../slack/stand-in.ts'
import { appId } from '../teams/connector.ts'
import type { Somebody } from './people.ts'

/** What somebody does. */
export type Doing = 'status' | 'help' | 'home' | 'look' | 'snooze'

/** A request to the bot, and what must arrive elsewhere for it to be answered. */
export interface Request {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly answered: Promise<void>
}

export const signingSecret = 'bench-secret'

const signed = (body: string, contentType: string) => {
  const at = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex')
  const stamped = { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` }
  return { path: '/slack/events', body, headers: { 'content-type': contentType, ...stamped } }
}
const form = (fields: Record<string, string>) =>
  signed(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded')

/** The button of a card, as either platform carries it back: looking where one stands, or putting a reminder off. */
const pressed = (doing: Doing, { stepId }: Somebody) =>
  doing === 'look' ? { verb: 'say', context: { words: 'status' } } : { verb: 'snooze-week', context: { stepId } }

/** A request of Slack's, numbered. */
export const slackRequest = (standIn: StandIn, who: Somebody, doing: Doing, n: number): Request => {
  const { tenant, externalId: user } = who
  const hook = `/hooks/${n}`
  const response_url = `${standIn.url}${hook}`
  if (doing === 'home') {
    const event = { type: 'app_home_opened', user, tab: 'home', event_ts: String(n) }
    const whole = {
      type: 'event_callback',
      event_id: `Ev${n}`,
      event_time: Math.floor(Date.now() / 1000),
      team_id: tenant,
    }
    const answered = standIn.expect(`home of ${user}`)
    return { ...signed(JSON.stringify({ ...whole, event }), 'application/json'), answered }
  }
  // How things stand is said in the conversation itself, where it can be drawn again.
  const answered = standIn.expect(doing === 'look' ? `D${user}` : hook)
  const common = { trigger_id: `trigger.${n}`, response_url }
  if (doing === 'status' || doing === 'help') {
    const channel = { channel_id: `D${user}`, channel_name: 'directmessage' }
    return { ...form({ command: '/p3', text: doing, team_id: tenant, user_id: user, ...channel, ...common }), answered }
  }
  const { verb, context } = pressed(doing, who)
  const action = { type: 'button', action_id: `do:${verb}:v1:1`, value: JSON.stringify(context), action_ts: String(n) }
  const payload = {
    type: 'block_actions',
    team: { id: tenant },
    user: { id: user, team_id: tenant },
    channel: { id: `D${user}` },
    container: { type: 'message', message_ts: '1.1', is_ephemeral: false },
    actions: [action],
    ...common,
  }
  return { ...form({ payload: JSON.stringify(payload) }), answered }
}

/** A request of Teams', numbered; answered when it is acknowledged, since that comes last or carries the answer. */
export const teamsRequest = (serviceUrl: string, token: string, who: Somebody, doing: Doing, n: number): Request => {
  const { tenant, externalId } = who
  const common = {
    id: `f:${n}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    localTimezone: 'America/Chicago',
    from: { id: `29:${externalId}`, name: 'Person', aadObjectId: externalId },
    recipient: { id: `28:${appId}`, name: 'P3' },
    conversation: { conversationType: 'personal', tenantId: tenant, id: `a:${externalId}` },
    channelData: { tenant: { id: tenant } },
  }
  const { verb, context } = pressed(doing, who)
  const data = { p3: { do: verb, with: context, key: `key-${n}` } }
  const activity =
    doing === 'look' || doing === 'snooze'
      ? {
          ...common,
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: '1',
          value: { action: { type: 'Action.Execute', verb: 'p3', data }, trigger: 'manual' },
        }
      : { ...common, type: 'message', textFormat: 'plain', text: doing === 'home' ? '' : doing }
  const headers = { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` }
  return { path: '/api/messages', headers, body: JSON.stringify(activity), answered: Promise.resolve() }
}
