import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { createTeams, type Teams } from '../../../src/teams/listen.ts'
import { anyForm } from '../../any-button.ts'
import { card, createFakeBot, opened, visitForm } from '../stage.ts'
import { createWaitingFiles } from '../waiting-files.ts'
import { type AgentsPlayground, playgroundAppId, startAgentsPlayground } from './start.ts'

// Microsoft's own client, over its undocumented control interface: the words, cards and forms of the chat all work there.

const user = {
  tenantId: '33333333-0000-4000-8000-000000000003',
  externalId: 'dddddddd-0000-4000-8000-00000000000d',
  name: 'Dana Ellis',
  email: 'dana.ellis@example.org',
}
const folder = mkdtempSync(join(tmpdir(), 'agents-playground-'))
const fake = createFakeBot()
const server = createServer()
let playground: AgentsPlayground
let teams: Teams

beforeAll(async () => {
  const app = express()
  server.on('request', app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  teams = createTeams({
    bot: fake.bot,
    clock: systemClock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    newKey: () => Math.random().toString(36).slice(2),
    random: () => 0.5,
    ports: {
      receipts: { take: async () => true, forget: async () => 0 },
      channels: { inTenant: async () => [] },
      waitingFiles: createWaitingFiles(),
    },
    settings: {
      appId: playgroundAppId,
      appType: 'SingleTenant',
      tenantId: '',
      forms: 'card',
      production: false,
      unverified: true,
    },
  })
  app.use(teams.router)
  const botUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  playground = await startAgentsPlayground({ botUrl, folder, user, openBrowser: false })
})
afterAll(async () => {
  await playground?.stop()
  await teams?.settled()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const control = (path: string, body: object) =>
  fetch(`${playground.url}/_conversation/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: { id: 'user-id-0' }, ...body }),
  })

it('words are heard, and the person is who Microsoft’s playground says', async () => {
  fake.answers(() => ({ kind: 'card', card: card('Hello') }))
  const said = await control(`conversations/${playground.personalChatId}/messages`, {
    text: 'status',
    textFormat: 'plain',
  })
  expect(said.status).toBeLessThan(300)
  await expect.poll(() => fake.asked.length).toBeGreaterThan(0)
  const asked = fake.asked.at(-1)!
  expect(asked).toMatchObject({ kind: 'command', words: 'status', place: { kind: 'direct' } })
  expect(asked.speaker).toMatchObject({ tenant: user.tenantId, externalId: user.externalId })
  expect(await asked.speaker.profile()).toMatchObject({ email: user.email, name: user.name, guest: false })
})

it('a card is taken, its button acts, and the form in the chat comes back with problems and then is done', async () => {
  await teams.settled()
  const conversation = { serviceUrl: `${playground.url}/_connector`, conversationId: playground.personalChatId }
  const actions = [anyForm('Offer times', 'visit', { step: '7' })]
  const outcome = await teams.deliveryChannel.deliver(
    {
      kind: 'person',
      tenant: user.tenantId,
      externalId: user.externalId,
      email: user.email,
      name: user.name,
      conversation,
    },
    { card: card('Choose', { actions }), deliveryId: 'd' },
  )
  if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome))
  const press = (data: object) =>
    control('invoke', {
      name: 'adaptiveCard/action',
      conversation: { id: playground.personalChatId },
      replyToId: outcome.message.messageId,
      value: { action: { type: 'Action.Execute', verb: 'p3', data }, trigger: 'manual' },
    })
  fake.answers(({ kind }) =>
    kind === 'submit'
      ? { kind: 'problems', opened: opened({ problems: { words: 'Please say more.' } }) }
      : { kind: 'form', opened: opened() },
  )
  fake.clear()
  expect((await press({ p3: { open: 'visit', with: { step: '7' } } })).status).toBeLessThan(300)
  const submitted = await press({
    p3: { form: visitForm.id, with: { step: '7' }, key: 'k1', shown: 'card' },
    words: 'Hi',
  })
  expect(await submitted.text()).toContain('Please say more.')
  expect(fake.asked.map(({ kind }) => kind)).toEqual(['open', 'submit'])
})
