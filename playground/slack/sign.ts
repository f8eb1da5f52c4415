import { createHmac } from 'node:crypto'
import type { Clock } from '../../src/core/clock.ts'

/** Slack's v0 signature over the raw body, with the machine's time in seconds. */
export const signatureHeaders = (secret: string, body: string, machine: Clock): Record<string, string> => {
  const timestamp = String(Math.floor(machine.now().getTime() / 1000))
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` }
}
