import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createMailBox, type MailBox } from '../../playground/mail/mail-box.ts'
import type { KeyValueStore } from '../../playground/pretend.ts'
import { sampleDirectory } from '../../playground/sample/directory.ts'
import type { Sample } from '../../playground/sample/sample.ts'
import { createPretendSlack, type PretendSlack } from '../../playground/slack/pretend-slack.ts'
import { createPretendTeams, type PretendTeams } from '../../playground/teams/pretend-teams.ts'
import { yearTeams } from '../../playground/year/population.ts'
import { createMovableClock, type MovableClock } from '../../src/core/clock.ts'
import type { TeamsSettings } from '../../src/teams/auth/settings.ts'

/** Everything around the bots, on one address of this machine. */
export interface StandIns {
  readonly clock: MovableClock
  readonly slack: PretendSlack
  readonly teams: PretendTeams
  readonly mailBox: MailBox
  /** What a bot is given in its environment, but for its database. */
  readonly environment: Readonly<Record<string, string>>
  readonly pretendedTeams: NonNullable<TeamsSettings['pretended']>
  /** Secrets that may stand in no log line and in no table. */
  readonly secrets: readonly string[]
  /** Where mail is taken in for bots in other processes. */
  readonly mailUrl: string
  /** Of everybody who has a mail box. */
  readonly addresses: readonly string[]
  /** Whose turn it is to be asked: set as bots come and go. */
  botUrl: () => string
  close(): Promise<void>
}

/** Much faster than the platforms allow: their paces have tests of their own, and a year would only wait for them. */
const endless = { perSecond: 10_000, burst: 10_000 }
const NEVER = 3_600_000

/** Keeps values in memory for as long as the simulation lasts. */
const memory = (): KeyValueStore => {
  const kept = new Map<string, unknown>()
  return {
    read: (key) => kept.get(key),
    write: (key, value) => void kept.set(key, value),
    list: (prefix) =>
      [...kept.entries()]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => ({ key, value })),
  }
}

/** `start`: what the clock shows at first; from then on it runs, and is moved on. */
export const openStandIns = async (sample: Sample, start: Date): Promise<StandIns> => {
  const clock = createMovableClock(start.getTime() - Date.now())
  const app = express()
  const server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resume) => server.once('listening', resume))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const directory = sampleDirectory(sample)
  const secrets = {
    botToken: `xoxb-${randomUUID()}`,
    signingSecret: randomBytes(16).toString('hex'),
    key: randomBytes(32).toString('base64'),
  }
  const standIns = { botUrl: () => 'http://127.0.0.1:1' }
  const shared = { clock, botUrl: () => standIns.botUrl(), accounts: directory.accounts, channels: directory.channels }
  const slack = createPretendSlack({
    ...shared,
    keyValues: memory(),
    signingSecret: secrets.signingSecret,
    appId: 'A0P3YEAR',
    workspaces: directory.workspaces.map((one) => ({ ...one, botToken: secrets.botToken })),
    publicUrl: () => `${url}/slack`,
    rules: { ackMilliseconds: NEVER, triggerMilliseconds: NEVER, postsPerChannel: endless, postsPerWorkspace: endless },
  })
  const appId = randomUUID()
  const teams = createPretendTeams({
    ...shared,
    keyValues: memory(),
    appId,
    tenants: directory.tenants,
    publicUrl: () => `${url}/teams`,
    rules: { throttle: false, answerWithinMilliseconds: NEVER, extensionAnswerWithinMilliseconds: NEVER },
  })
  const mailBox = byAddress(createMailBox({ clock, keyValues: memory() }))
  app.use('/slack', slack.router)
  app.use('/teams', teams.router)
  app.post('/mail', express.json({ limit: '10mb' }), (request, response) => {
    mailBox.receive(request.body)
    response.json({ taken: true })
  })
  const { appId: _id, tokenIssuer: _issuer, oAuthScope: _scope, ...pretendedTeams } = await teams.botSettings()
  return Object.assign(standIns, {
    clock,
    slack,
    teams,
    mailBox,
    pretendedTeams,
    mailUrl: `${url}/mail`,
    addresses: directory.accounts.map(({ email }) => email),
    secrets: [...Object.values(secrets), pretendedTeams.clientSecret],
    environment: {
      PORT: '0',
      P3_DEVELOPMENT: 'true',
      P3_PUBLIC_URL: 'https://p3.example.gov',
      P3_KEYS: `year:${secrets.key}`,
      P3_COORDINATOR_EMAILS: sample.people
        .filter(({ role }) => role === 'coordinator')
        .map(({ email }) => email)
        .join(','),
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_SIGNING_SECRET: secrets.signingSecret,
      SLACK_API_URL: `${url}/slack/api/`,
      TEAMS_APP_ID: appId,
      TEAMS_TENANT_ID: yearTeams,
      TEAMS_APP_PASSWORD: pretendedTeams.clientSecret,
      SMTP_URL: 'smtp://127.0.0.1:1',
      SMTP_FROM: 'P3 <p3@education.tn.example>',
    },
    close: async () => {
      await slack.stop()
      await teams.stop()
      server.closeAllConnections()
      await new Promise((resume) => server.close(resume))
    },
  })
}

/** The playground's box looks through all mails for one person's; a year has too many for that. */
const byAddress = (box: MailBox): MailBox => {
  const mails = new Map<string, ReturnType<MailBox['list']>>()
  return {
    ...box,
    list: (address) => mails.get(address.toLowerCase()) ?? [],
    receive: (draft) => {
      const mail = box.receive(draft)
      mails.set(mail.to, [mail, ...(mails.get(mail.to) ?? [])])
      return mail
    },
  }
}
