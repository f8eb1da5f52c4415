import { createHmac } from 'node:crypto'
import { signingSecret } from './stage.ts'

export interface Signed {
  readonly body: string
  readonly secret?: string
  /** UNIX seconds. */
  readonly at?: number
  readonly type?: string
  readonly headers?: Record<string, string>
}

/** A request as Slack signs it, or nearly so. */
export const signed = ({
  body,
  secret = signingSecret,
  at = Math.floor(Date.now() / 1000),
  type,
  headers,
}: Signed) => ({
  method: 'POST',
  body,
  headers: {
    'content-type': type ?? (body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'),
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
    ...headers,
  },
})

export const formBody = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()
export const interaction = (payload: unknown): string => formBody({ payload: JSON.stringify(payload) })

export const commandBody = (text: string, more: Record<string, string> = {}): string =>
  formBody({
    command: '/p3',
    text,
    user_id: 'U1',
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'general',
    trigger_id: `trigger-${text}`,
    response_url: 'https://hooks.slack.com/commands/1',
    ...more,
  })
