import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, it } from 'vitest'
import { answerFaults } from '../../src/app/answer-faults.ts'

it('a request that fails gets a sentence and no stack trace; its cause stands in the log', async () => {
  const logged: object[] = []
  const log = { info: () => undefined, warn: () => undefined, error: (facts: object) => void logged.push(facts) }
  const app = express()
  app.get('/boom', () => {
    throw new Error('at the secret place')
  })
  app.get('/file/:id', (_request, response) => response.send('fine'))
  app.use(answerFaults(log))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const [path, status] of [
    ['/boom', 500],
    ['/file/%E0%A4%A', 400],
  ] as const) {
    const answer = await fetch(url + path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toMatch(/ {4}at |secret|node_modules|Error/)
  }
  expect(logged).toEqual([{ err: expect.objectContaining({ message: 'at the secret place' }) }])
  server.close()
})
