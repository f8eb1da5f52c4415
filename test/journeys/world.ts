import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleDirectory } from '../../prisma/seed/directory.ts'
import { buildSample } from '../../prisma/seed/sample.ts'
import { schoolYearStart } from '../../prisma/seed/school-year.ts'
import { assemble, type Running } from '../../src/assemble.ts'
import { readConfig } from '../../src/config.ts'
import type { Clock } from '../../src/core/clock.ts'
import type { Client } from './client.ts'
import { createSlackClient } from './slack-client.ts'
import { createTeamsDriver } from './teams-client.ts'

/** The whole bot with its real adapters, over HTTP, in the playground's pretended world. */
export interface World {
  readonly running: Running
  /** Somebody of the sample, by name, in their own chat. */
  client(name: string): Client
  coordinator(platform: 'slack' | 'teams'): Client
  /** Moves the clock, hour by hour where reminders are due on the way, and lets the bot do what is due. */
  pass(days: number): Promise<void>
  /** Everything that is under way has come to an end. */
  idle(): Promise<void>
  stop(): Promise<void>
}

/** A quiet log that keeps what went wrong: a journey must leave it empty. */
export const createTroubles = () => {
  const troubles: object[] = []
  const note = (facts: object, message: string) => void troubles.push({ message, ...facts })
  return { troubles, log: { info: () => undefined, warn: () => undefined, error: note } }
}

/** Runs from a fixed moment, so that a journey is the same on any day. */
const clockFrom = (start: string): Clock => {
  const begun = performance.now()
  const at = new Date(start).getTime()
  return { now: () => new Date(at + performance.now() - begun) }
}

/** `start`: when the journey begins, e.g. a Tuesday morning in September. */
export const createWorld = async (start = '2026-09-15T14:00:00Z'): Promise<World & { troubles: object[] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-journey-'))
  const { troubles, log } = createTroubles()
  const machine = clockFrom(start)
  const running = await assemble(readConfig({ PORT: '0', P3_DATA_DIR: folder }), log, machine)
  const pretended = running.playground!
  const { people } = sampleDirectory(buildSample({ startsOn: schoolYearStart(machine.now()) }))
  const idle = async () => {
    // What one settles may set the other going: quiet is when a whole round found nothing to wait for.
    for (let round = 0; round < 3; round++) {
      await pretended.pretendSlack.idle()
      await pretended.pretendTeams.settled()
      await running.platforms.slack?.idle()
      await running.platforms.teams?.settled()
      await running.jobs.idle()
    }
  }
  const clients = new Map<string, Client>()
  const client = (name: string): Client => {
    const before = clients.get(name)
    if (before) return before
    const account = people.find((one) => one.account.name === name)?.account
    if (!account) throw new Error(`Nobody in the sample is called ${name}`)
    const { tenantId, externalId, platform } = account
    if (platform === 'email') throw new Error(`${name} has e-mail only`)
    const made =
      platform === 'slack'
        ? createSlackClient(name, pretended.pretendSlack.person(tenantId, externalId), idle)
        : createTeamsDriver(name, pretended.pretendTeams.client(tenantId, externalId), idle)
    clients.set(name, made)
    return made
  }
  const day = 86_400_000
  return {
    running,
    troubles,
    client,
    coordinator: (platform) =>
      client(people.find((one) => one.role === 'coordinator' && one.account.platform === platform)!.account.name),
    pass: async (days) => {
      pretended.clock.advance(days * day)
      await running.jobs.runSweepNow()
      await idle()
    },
    idle,
    stop: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
