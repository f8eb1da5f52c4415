import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { createPretendSlack } from '../../playground/slack/pretend-slack.ts'
import { createPretendTeams } from '../../playground/teams/pretend-teams.ts'
import type { TeamsClient } from '../../playground/teams/teams-client.ts'
import { systemClock } from '../../src/core/clock.ts'
import { createMemoryStore } from '../playground/memory-key-value-store.ts'
import { startMailServer } from './mail-server.ts'
import { accounts, cast, homeTenant, teamsAppId, workspace } from './server-cast.ts'

const PUBLIC_HOST = 'p3.example.gov'
const CONNECTOR_HOST = 'smba.trafficmanager.net'
const microsoft = ['login.microsoftonline.com', 'login.botframework.com', CONNECTOR_HOST]
const hosts = ['slack.com', 'hooks.slack.com', ...microsoft, PUBLIC_HOST]

/** The network of an office whose proxy opens TLS: all of the web that a production server asks, under its real names. */
export interface OfficeNetwork {
  /** For HTTPS_PROXY. */
  readonly proxyUrl: string
  /** For NODE_EXTRA_CA_CERTS. */
  readonly authorityFile: string
  readonly signingSecret: string
  /** A coordinator’s Teams. */
  readonly owen: TeamsClient
  /** What a server for real people is told in this office; nothing in it says that this is a test. */
  settings(databaseUrl: string): Record<string, string>
  /** Hosts that the proxy was asked for. */
  readonly asked: ReadonlySet<string>
  /** What was answered by `https://hooks.slack.com`; resolves with the first from now on. */
  answered(): Promise<string>
  /** Where https://p3.example.gov leads from now on. */
  leadTo(botUrl: string): void
  /** Asks https://p3.example.gov, as Slack does. */
  post(path: string, sent: { body: string; headers: Record<string, string> }): Promise<number>
  close(): Promise<void>
}

/** A certificate for these hosts, of an authority that nobody but this office knows. */
const certify = (folder: string) => {
  const at = (name: string) => join(folder, name)
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'ignore' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Office')
  openssl('req', ...key, '-keyout', 'web.key', '-out', 'web.csr', '-subj', '/CN=web')
  writeFileSync(at('names'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\n`)
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names']
  openssl('x509', '-req', '-in', 'web.csr', ...signing, '-out', 'web.pem')
  return { authorityFile: at('ca.pem'), key: readFileSync(at('web.key')), cert: readFileSync(at('web.pem')) }
}

const openedAt = async (server: Server): Promise<number> => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

const platforms = (botUrl: () => string) => {
  const shared = { clock: systemClock, keyValues: createMemoryStore(), botUrl, accounts, channels: [] }
  const signingSecret = 'a-signing-secret-of-32-characters'
  const bot = { botToken: 'xoxb-1-department', botUserId: 'U0P3BOT001', botId: 'B0P3BOT001' }
  return {
    signingSecret,
    botToken: bot.botToken,
    slack: createPretendSlack({
      ...{ ...shared, signingSecret, appId: 'A0P3SERVER1', workspaces: [{ ...workspace, ...bot }] },
      publicUrl: () => 'https://slack.com',
    }),
    teams: createPretendTeams({
      ...{ ...shared, appId: teamsAppId, tenants: [{ tenantId: homeTenant, name: workspace.name }] },
      publicUrl: () => `https://${CONNECTOR_HOST}`,
    }),
  }
}

export const openOfficeNetwork = async (): Promise<OfficeNetwork> => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-office-'))
  const { authorityFile, key, cert } = certify(folder)
  let botUrl = ''
  const { slack, teams, signingSecret, botToken } = platforms(() => botUrl)
  const { clientSecret } = await teams.botSettings()
  const mail = await startMailServer(systemClock)
  const hooks: ((answer: string) => void)[] = []
  const web = express()
  web.use((request, response, next) => {
    if (request.hostname === 'slack.com') return slack.router(request, response, next)
    if (request.hostname === 'hooks.slack.com')
      return void request
        .setEncoding('utf8')
        .on('data', (text) => hooks.shift()?.(text))
        .on('end', () => response.end('ok'))
    if (request.hostname === PUBLIC_HOST) {
      const { method, headers } = request
      const on = ask(`${botUrl}${request.url}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(response)
      })
      on.on('error', () => response.writeHead(502).end())
      return void request.pipe(on)
    }
    if (request.url.includes('openidconfiguration')) request.url = '/openid'
    if (request.url.includes('/oauth2/v2.0/token')) request.url = '/token'
    return teams.router(request, response, next)
  })
  const secure = createSecure({ key, cert }, web)
  const securePort = await openedAt(secure)
  const asked = new Set<string>()
  const open = new Set<Socket>()
  const proxy = createServer().on('connect', (request, socket: Socket) => {
    const host = request.url!.replace(/:443$/, '')
    asked.add(host)
    if (!hosts.includes(host)) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const inside = connect(securePort, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    for (const one of [socket, inside]) open.add(one.on('error', () => undefined))
    return inside.pipe(socket).pipe(inside)
  })
  const proxyUrl = `http://127.0.0.1:${await openedAt(proxy)}`
  return {
    ...{ proxyUrl, authorityFile, signingSecret, asked },
    owen: teams.client(homeTenant, accounts.find(({ email }) => email === cast.owen.email)!.externalId),
    settings: (databaseUrl) => ({
      NODE_ENV: 'production',
      P3_MODE: 'server',
      P3_BIND: '127.0.0.1',
      P3_TRUST_PROXY: '1',
      P3_PUBLIC_URL: `https://${PUBLIC_HOST}`,
      P3_COORDINATOR_EMAILS: `${cast.nora.email},${cast.owen.email}`,
      P3_KEYS: `2026a:${Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString('base64')}`,
      DATABASE_URL: databaseUrl,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_BOT_TOKEN: botToken,
      TEAMS_APP_ID: teamsAppId,
      TEAMS_TENANT_ID: homeTenant,
      TEAMS_APP_PASSWORD: clientSecret,
      SMTP_URL: mail.url,
      SMTP_FROM: 'P3 <p3@example.gov>',
      HTTPS_PROXY: proxyUrl,
      NODE_EXTRA_CA_CERTS: authorityFile,
    }),
    answered: () => new Promise((resume) => hooks.push(resume)),
    leadTo: (url) => {
      botUrl = url
    },
    post: async (path, { body, headers }) => {
      const on = ask(`${botUrl}${path}`, { method: 'POST', headers: { ...headers, 'x-forwarded-for': '198.51.100.7' } })
      on.end(body)
      const [answer] = await once(on, 'response')
      answer.resume()
      return answer.statusCode
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      secure.closeAllConnections()
      for (const server of [secure, proxy]) server.close()
      await slack.stop()
      await teams.stop()
      await mail.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
