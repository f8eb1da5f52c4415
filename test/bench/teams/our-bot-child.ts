import { randomUUID } from 'node:crypto'
import express from 'express'
import type { Card } from '../../../src/conversation/kit/card.ts'
import type { Bot } from '../../../src/conversation/kit/reply.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { createTeams } from '../../../src/teams/listen.ts'
import { anyButton, anyForm } from '../../any-button.ts'
import { createWaitingFiles } from '../../teams/waiting-files.ts'
import { appId } from './connector.ts'

// The Teams adapter as main wires it. The conversation behind it answers at once: this measures the adapter.
const connector = process.argv[2]!
const status: Card = {
  title: 'You and Ben Carter',
  blocks: [
    {
      kind: 'path',
      stops: ['First visit', 'Call', 'Second visit', 'Final meeting'].map((label, i) => ({
        label,
        detail: 'by Fri, Mar 5',
        state: i === 0 ? 'current' : 'ahead',
      })),
    },
    { kind: 'text', text: [{ text: 'Your turn: ' }, { text: 'offer times for the first visit', strong: true }] },
    {
      kind: 'facts',
      facts: [
        { label: 'School', value: 'Oak Elementary' },
        { label: 'Due', value: 'Fri, Mar 5' },
      ],
    },
  ],
  actions: [
    anyForm('Offer times', 'schedule', { step: '7' }, { style: 'primary' }),
    anyButton('Remind me next week', 'nudge.snooze', { step: '7' }),
  ],
}
const bot: Bot = {
  handle: async ({ kind }) =>
    kind === 'submit' ? { kind: 'done', card: { title: 'Saved', blocks: [] } } : { kind: 'card', card: status },
  effectOf: () => 'changes',
  keep: async () => undefined,
  notice: async () => undefined,
}
const seen = new Set<string>()
const quiet = { info: () => {}, warn: () => {}, error: () => {} }
const teams = createTeams({
  bot,
  settings: {
    appId,
    appType: 'SingleTenant',
    tenantId: 'home',
    forms: 'dialog',
    production: false,
    pretended: {
      clientSecret: 'bench',
      tokenUrl: `${connector}/token`,
      openIdMetadataUrl: `${connector}/openid`,
      serviceUrl: `${connector}/`,
    },
  },
  ports: {
    receipts: {
      take: async ({ tenant, key }) => seen.size < seen.add(`${tenant} ${key}`).size,
      forget: async () => 0,
    },
    channels: { inTenant: async () => [] },
    waitingFiles: createWaitingFiles(),
  },
  clock: systemClock,
  log: quiet,
  newKey: () => randomUUID().replaceAll('-', ''),
  random: Math.random,
})
const app = express()
app.use(teams.router)
const server = app.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
