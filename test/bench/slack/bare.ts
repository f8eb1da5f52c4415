import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, ExpressReceiver, LogLevel } from '@slack/bolt'
import express from 'express'

// What Bolt does when there is nothing to do: acknowledges and answers a constant, by the same ways as the bot.
const { SIGNING_SECRET = '', SLACK_API_URL = '' } = process.env
const http = express()
const receiver = new ExpressReceiver({ signingSecret: SIGNING_SECRET, app: http, logLevel: LogLevel.ERROR })
const app = new App({
  token: 'xoxb-bench',
  receiver,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: SLACK_API_URL },
})
const blocks = [{ type: 'section', text: { type: 'plain_text', text: 'A constant' } }]
app.command('/p3', async ({ ack, respond }) => {
  await ack()
  await respond({ text: 'A constant', blocks })
})
app.view(/.*/, async ({ ack, client, body }) => {
  await ack({ response_action: 'clear' })
  const { channel } = await client.conversations.open({ users: body.user.id })
  await client.chat.postMessage({ channel: String(channel?.id), text: 'A constant', blocks })
})
const server = createServer(http).listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.on('disconnect', () => process.exit(0))
