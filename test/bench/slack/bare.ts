import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, ExpressReceiver, LogLevel } from '@slack/bolt'
import express from 'express'
import { Pool } from 'pg'

// What Bolt does when there is nothing to do: acknowledges and answers a constant, by the same ways as the bot. With the address
// of a database what is sent off is kept there first, in one row.
const { SIGNING_SECRET = '', SLACK_API_URL = '', ONE_ROW } = process.env
const pool = ONE_ROW ? new Pool({ connectionString: ONE_ROW, max: 20 }) : undefined
await pool?.query('CREATE TABLE bench_form (id text PRIMARY KEY, person text, body text)')
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
app.view(/.*/, async ({ ack, client, body, view }) => {
  const row = [view.id, body.user.id, JSON.stringify(view.state)]
  await pool?.query({ name: 'form', text: 'INSERT INTO bench_form VALUES ($1, $2, $3)', values: row })
  await ack({ response_action: 'clear' })
  const { channel } = await client.conversations.open({ users: body.user.id })
  await client.chat.postMessage({ channel: String(channel?.id), text: 'A constant', blocks })
})
const server = createServer(http)
// As ours: what is lost to a connection closed for being idle would be neither's cost.
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.on('disconnect', () => process.exit(0))
