import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Who one is in Microsoft's playground. */
interface PlaygroundUser {
  readonly tenantId: string
  readonly externalId: string
  readonly name: string
  readonly email: string
}

export interface AgentsPlayground {
  readonly url: string
  readonly personalChatId: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

interface AgentsPlaygroundOptions {
  /** Where the bot listens, e.g. http://127.0.0.1:3978. */
  readonly botUrl: string
  /** For its settings and its log. */
  readonly folder: string
  readonly user: PlaygroundUser
  readonly openBrowser: boolean
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

const personalChatId = 'personal-chat'
/** The bot's app id there; nobody checks it. */
export const playgroundAppId = 'p3-bot'

const yaml = (value: string) => JSON.stringify(value)
const member = (id: string, { name, email, externalId }: Omit<PlaygroundUser, 'tenantId'>) => {
  const [givenName = '', ...others] = name.split(' ')
  const fields = {
    id,
    name,
    userPrincipleName: email,
    aadObjectId: externalId,
    givenName,
    surname: others.join(' '),
    email,
  }
  return Object.entries(fields).map(([key, text]) => `${key}: ${yaml(text)}`)
}

/** Microsoft's playground wants five more people; these are invented. */
const others = ['Megan Bowen', 'Adele Vance', 'Isaiah Langer', 'Patti Fernandez', 'Lynne Robbins'].map(
  (name, index) => ({
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
    externalId: `00000000-0000-0000-0000-00000000002${index + 1}`,
  }),
)

const indented = (lines: readonly string[], first: string) =>
  lines.map((line, index) => `${index === 0 ? first : ' '.repeat(first.length)}${line}`)

/** The settings file of Microsoft's playground: one tenant, one person, and others to share a team with. */
const settingsFor = ({ tenantId, ...user }: PlaygroundUser): string => {
  const lines = [
    'version: "0.1.1"',
    `tenantId: ${yaml(tenantId)}`,
    'bot:',
    `  id: ${yaml(`28:${playgroundAppId}`)}`,
    '  name: P3',
    'currentUser:',
    ...indented(member('user-id-0', user), '  '),
    'users:',
    ...others.flatMap((other, index) => indented(member(`user-id-${index + 1}`, other), '  - ')),
    'personalChat:',
    `  id: ${personalChatId}`,
    'groupChat:',
    '  id: group-chat',
    '  name: Group Chat',
    'team:',
    '  id: team-id',
    '  name: My Team',
    '  aadGroupId: 00000000-0000-0000-0000-000000000031',
    '  channels:',
    '    - id: channel-announcements-id',
    '      name: Announcements',
  ]
  return `${lines.join('\n')}\n`
}

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/_internal/v1/config`)).ok
  } catch {
    return false
  }
}

/** Starts Microsoft 365 Agents Playground against a bot on this machine, without telemetry. */
export const startAgentsPlayground = async (options: AgentsPlaygroundOptions): Promise<AgentsPlayground> => {
  const { botUrl, folder, user, openBrowser } = options
  mkdirSync(folder, { recursive: true })
  const settings = join(folder, 'agents-playground.yml')
  writeFileSync(settings, settingsFor(user))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
  const environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: settings,
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'agents-playground.log'),
    ...(openBrowser ? {} : { TEAMSAPPTESTER_BROWSER: 'none' }),
  }
  const where = ['-e', `${botUrl}/api/messages`, '-c', 'msteams', '-p', String(port), '--su', `${url}/_connector`]
  const child = spawn(process.execPath, [cli, 'start', ...where, '--dt'], { env: environment, stdio: 'ignore' })
  const gone = once(child, 'exit')
  const deadline = Date.now() + 300_000
  while (!(await isUp(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill()
      throw new Error('Microsoft 365 Agents Playground did not start')
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return {
    url,
    personalChatId,
    process: child,
    stop: async () => {
      child.kill()
      await gone
    },
  }
}
