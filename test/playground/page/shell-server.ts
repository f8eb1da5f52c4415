import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { openKeyValueStore } from '../../../playground/key-value-store.ts'
import type { PlaygroundPerson } from '../../../playground/people.ts'
import { createPlayground, type Playground } from '../../../playground/playground.ts'
import { sampleDirectory } from '../../../playground/sample/directory.ts'
import { buildSample } from '../../../playground/sample/sample.ts'
import { createMovableClock } from '../../../src/core/clock.ts'

/** The playground's page on a port of its own, with the sample's people and no bot behind it. */
export interface ShellServer {
  readonly url: string
  readonly playground: Playground
  readonly people: readonly PlaygroundPerson[]
  /** Moments at which the pretended reminders are due; taken away as the clock reaches them. */
  readonly reminders: Date[]
  readonly pairs: [string, string][]
  /** Who came onto the roster after the start. */
  readonly newcomers: PlaygroundPerson[]
  readonly mailer: { sendMail(mail: SendMailOptions): Promise<unknown> }
  close(): Promise<void>
}

export const startShellServer = async (now: string, port = 0): Promise<ShellServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-page-'))
  const keyValues = openKeyValueStore(join(folder, 'keep.sqlite'))
  const started = Date.parse(now)
  const begun = Date.now()
  const clock = createMovableClock(0, { now: () => new Date(started + Date.now() - begun) })
  const { people } = sampleDirectory(buildSample({ startsOn: '2026-07-01' }))
  const reminders: Date[] = []
  const pairs: [string, string][] = []
  const newcomers: PlaygroundPerson[] = []
  const playground = createPlayground({
    clock,
    keyValues,
    people,
    platforms: {},
    peopleNow: async () => [...people, ...newcomers],
    pairs: async () => pairs,
    nextNudgeAt: async () => reminders[0],
    onClockMoved: async () => {
      while (reminders[0] && reminders[0] <= clock.now()) reminders.shift()
    },
  })
  const server = createServer(express().use('/playground', playground.router))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await playground.start()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    playground,
    people,
    reminders,
    pairs,
    newcomers,
    mailer: nodemailer.createTransport(playground.mailTransport),
    close: async () => {
      await playground.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      keyValues.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
