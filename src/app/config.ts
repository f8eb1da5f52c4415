import { z } from 'zod'
import type { DatabasePurpose } from '../store/db/database-mark.ts'
import { type TeamsCloud, teamsClouds } from '../teams/auth/cloud.ts'
import { addressFaults, IN_PASSWORDS } from './address-faults.ts'
import { chooseMode, type Mode } from './choose-mode.ts'
import { keyFault } from './key-faults.ts'
import { readAddresses, readSender } from './mail-settings.ts'
import { platformFaults, thumbprintOf } from './platform-faults.ts'
import { unknownSettings } from './unknown-settings.ts'
import { writtenWrong } from './written-wrong.ts'

/** Everything the environment can say. The only reader of it. */
export interface Config {
  readonly mode: Mode
  /** What made it this mode, for people. */
  readonly modeWhy: string
  /** A server is strict unless P3_DEVELOPMENT says otherwise. */
  readonly production: boolean
  readonly port: number
  /** Address of this machine to listen on; all of them when missing. */
  readonly bind?: string
  /** Who stands in front of us: how many proxies, or their addresses. Nobody, unless told. */
  readonly trustProxy: number | readonly string[]
  readonly dataFolder: string
  /** This mode's own: a PostgreSQL, or an embedded one with its commits synced to the disk or not. */
  readonly database:
    | { readonly url: string; readonly connections?: number }
    | { readonly folder: string; readonly sync: 'disk' | 'none' }
  /** What this mode's database must be for. */
  readonly databasePurpose: DatabasePurpose
  /** Address under which people and platforms reach this server, without a slash at the end. */
  readonly publicUrl: string
  readonly coordinatorEmails: ReadonlySet<string>
  /** Keys that sign links and seal tokens, newest first: id and 32 bytes. Undefined in the playground, which makes its own. */
  readonly keys?: readonly Key[]
  readonly logLevel: string
  readonly slack?: SlackConfig
  readonly teams?: TeamsConfig
  readonly mail?: MailConfig
  readonly organization: string
  /** False: no message goes out, so that a copy of a real database writes to nobody. */
  readonly outgoing: boolean
  /** Where Prometheus asks; nowhere when missing. */
  readonly metrics?: { readonly port: number; readonly bind?: string }
  /** Who is told, past the bot's own messages, that the database is silent or reminders are late. */
  readonly alarms: { readonly emails: readonly string[]; readonly url?: string }
}

export interface Key {
  readonly id: string
  readonly secret: Uint8Array
}

interface SlackConfig {
  readonly signingSecret?: string
  readonly botToken?: string
  readonly appToken?: string
  readonly clientId?: string
  readonly clientSecret?: string
  readonly apiUrl: string
}

interface TeamsConfig {
  readonly appId: string
  readonly cloud?: TeamsCloud
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
  readonly tenantId: string
  readonly password?: string
  readonly certificateThumbprint?: string
  readonly certificateKey?: string
  readonly forms: 'dialog' | 'card'
  readonly graphInstall: boolean
}

interface MailConfig {
  readonly smtpUrl: string
  readonly from: string
}

/** What is wrong with the environment, all of it, by name. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment'
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

const blank = (value: unknown) => (typeof value === 'string' ? value.trim() || undefined : value)
const word = z.preprocess(blank, z.string().trim().optional())
const flag = z
  .preprocess(blank, z.enum(['true', 'false'], 'is true or false').default('false'))
  .transform((v) => v === 'true')

const postgresAddress = z.preprocess(
  blank,
  z
    .url({
      protocol: /^postgres(ql)?$/,
      error: `is an address like postgresql://user:password@host:5432/p3 (${IN_PASSWORDS})`,
    })
    .optional(),
)

const proxy = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i

/** `true` is refused: then everybody could write down an address of their own. */
const readProxies = (value: string, context: z.RefinementCtx): number | string[] => {
  if (/^\d$/.test(value.trim())) return Number(value)
  const listed = value.split(',').map((one) => one.trim())
  if (listed.every((one) => proxy.test(one) && !/^\d+$/.test(one))) return listed
  context.addIssue('is how many proxies stand in front of P3 (like 1), or their addresses (like loopback,10.0.0.0/8)')
  return z.NEVER
}

const environment = z.object({
  P3_MODE: z.preprocess(blank, z.enum(['server', 'playground'], 'is server or playground').optional()),
  P3_DEVELOPMENT: flag,
  P3_INSTALLATION: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[\w.-]{1,40}$/, 'is a short name of letters, digits, dots and hyphens, like p3 or p3-staging')
      .default('p3'),
  ),
  PORT: z.preprocess(blank, z.coerce.number('is a port number').int().min(0).max(65_535).default(3978)),
  P3_BIND: z.preprocess(
    blank,
    z.union([z.ipv4(), z.ipv6()], 'is an address of this machine, like 127.0.0.1').optional(),
  ),
  P3_TRUST_PROXY: z.preprocess(blank, z.string().default('0').transform(readProxies)),
  P3_DATA_DIR: z.preprocess(blank, z.string().default('./data')),
  P3_PUBLIC_URL: z.preprocess(
    blank,
    z.url({ protocol: /^https?$/, error: 'is an address like https://p3.example.gov' }).optional(),
  ),
  P3_COORDINATOR_EMAILS: z.preprocess(blank, z.string().default('')),
  P3_ORGANIZATION: z.preprocess(blank, z.string().default('Tennessee Department of Education')),
  P3_KEYS: word,
  LOG_LEVEL: z.preprocess(
    blank,
    z.enum(['fatal', 'error', 'warn', 'info', 'silent'], 'is fatal, error, warn, info or silent').default('info'),
  ),
  DATABASE_URL: postgresAddress,
  P3_PLAYGROUND_DATABASE_URL: postgresAddress,
  P3_DATABASE_CONNECTIONS: z.preprocess(
    blank,
    z.coerce.number('is a number from 3 to 500').int().min(3, 'is at least 3').max(500, 'is at most 500').optional(),
  ),
  P3_OUTGOING: z.preprocess(blank, z.enum(['on', 'off'], 'is on or off').default('on')),
  P3_ALARM_EMAILS: z.preprocess(blank, z.string().default('')),
  P3_ALARM_URL: z.preprocess(
    blank,
    z.url({ protocol: /^https?$/, error: 'is an address like https://hooks.example.gov/p3' }).optional(),
  ),
  P3_METRICS_PORT: z.preprocess(
    blank,
    z.coerce
      .number('is a port number')
      .int('is a port number')
      .min(0, 'is a port number')
      .max(65_535, 'is a port number')
      .optional(),
  ),
  P3_METRICS_BIND: z.preprocess(
    blank,
    z.union([z.ipv4(), z.ipv6()], 'is an address of this machine, like 10.0.0.5').optional(),
  ),
  P3_DATABASE_SYNC: z.preprocess(blank, z.enum(['disk', 'none'], 'is disk or none').optional()),
  SLACK_SIGNING_SECRET: word,
  SLACK_BOT_TOKEN: z.preprocess(blank, z.string().startsWith('xoxb-', 'starts with xoxb-').optional()),
  SLACK_APP_TOKEN: z.preprocess(blank, z.string().startsWith('xapp-', 'starts with xapp-').optional()),
  SLACK_CLIENT_ID: word,
  SLACK_CLIENT_SECRET: word,
  SLACK_CLOUD: z.preprocess(blank, z.enum(['commercial', 'gov'], 'is commercial or gov').default('commercial')),
  SLACK_API_URL: z.preprocess(blank, z.url('is an address').optional()),
  TEAMS_APP_ID: z.preprocess(blank, z.guid('is the app’s GUID').optional()),
  TEAMS_CLOUD: z.preprocess(blank, z.enum(teamsClouds, 'is public, gcc, gcchigh or dod').default('public')),
  TEAMS_APP_TYPE: z.preprocess(
    blank,
    z
      .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], 'is SingleTenant, MultiTenant or UserAssignedMSI')
      .default('SingleTenant'),
  ),
  TEAMS_TENANT_ID: z.preprocess(blank, z.guid('is the home tenant’s GUID').optional()),
  TEAMS_APP_PASSWORD: word,
  TEAMS_CERTIFICATE_THUMBPRINT: word,
  TEAMS_CERTIFICATE_KEY: word,
  TEAMS_FORMS: z.preprocess(blank, z.enum(['dialog', 'card'], 'is dialog or card').default('dialog')),
  TEAMS_GRAPH_INSTALL: flag,
  SMTP_URL: z.preprocess(
    blank,
    z
      .url({ protocol: /^smtps?$/, error: `is an address like smtps://user:password@host:465 (${IN_PASSWORDS})` })
      .optional(),
  ),
  SMTP_FROM: word,
})
type Environment = z.infer<typeof environment>

/** Names of every variable, for the test that keeps .env.example whole. */
export const variableNames = Object.keys(environment.shape)

/**
 * Reads the environment.
 * @throws BadEnvironment naming every fault at once
 */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const written = writtenWrong(env)
  const read = environment.safeParse(env)
  if (!read.success) {
    const named = read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)
    throw new BadEnvironment([...written, ...named.filter((one) => !isNamed(written, one))])
  }
  const wrongKeys = read.data.P3_KEYS && keyFault(read.data.P3_KEYS)
  const chosen = chooseMode(env)
  const faults = [
    ...written,
    ...unknownSettings(env, variableNames),
    ...(wrongKeys && !isNamed(written, wrongKeys) ? [wrongKeys] : []),
    ...addressFaults(env, chosen.mode === 'server' && isProduction(read.data)),
    ...addressListFaults(read.data),
    ...mailFaults(read.data),
    ...(chosen.mode === 'server'
      ? [...platformFaults(env), ...slackFaults(read.data), ...teamsFaults(read.data), ...serverFaults(read.data)]
      : playgroundFaults(env)),
  ]
  if (faults.length > 0) throw new BadEnvironment(faults)
  return { ...toConfig(read.data, readKeys(read.data.P3_KEYS), chosen.mode), mode: chosen.mode, modeWhy: chosen.why }
}

/** Whether a fault of the same setting is there already. */
const isNamed = (faults: readonly string[], fault: string) =>
  faults.some((one) => one.split(' ')[0] === fault.split(' ')[0])

const usesSlack = (e: Environment) =>
  Boolean(e.SLACK_SIGNING_SECRET || e.SLACK_BOT_TOKEN || e.SLACK_APP_TOKEN || e.SLACK_CLIENT_ID)
const usesTeams = (e: Environment) => Boolean(e.TEAMS_APP_ID || e.TEAMS_APP_PASSWORD || e.TEAMS_CERTIFICATE_KEY)
const isProduction = (e: Environment) => !e.P3_DEVELOPMENT

const slackApiOf = (e: Environment) =>
  e.SLACK_CLOUD === 'gov' ? 'https://slack-gov.com/api/' : 'https://slack.com/api/'

const slackFaults = (e: Environment): string[] => {
  if (!usesSlack(e)) return []
  const faults: string[] = []
  if (!e.SLACK_APP_TOKEN && !e.SLACK_SIGNING_SECRET)
    faults.push('SLACK_SIGNING_SECRET is missing (or set SLACK_APP_TOKEN for Socket Mode)')
  if (!e.SLACK_BOT_TOKEN && !e.SLACK_CLIENT_ID)
    faults.push('SLACK_BOT_TOKEN is missing (one workspace), or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET (many)')
  if (Boolean(e.SLACK_CLIENT_ID) !== Boolean(e.SLACK_CLIENT_SECRET))
    faults.push('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET come together')
  if (isProduction(e) && e.SLACK_APP_TOKEN)
    faults.push(
      'SLACK_APP_TOKEN (Socket Mode) is for development (P3_DEVELOPMENT=true); in production Slack calls P3_PUBLIC_URL',
    )
  if (isProduction(e) && e.SLACK_API_URL && e.SLACK_API_URL !== slackApiOf(e))
    faults.push(
      'SLACK_API_URL may not be changed in production: for GovSlack leave it out and set SLACK_CLOUD=gov, for tests set P3_DEVELOPMENT=true',
    )
  return faults
}

const teamsFaults = (e: Environment): string[] => {
  if (!usesTeams(e)) return []
  const faults: string[] = []
  if (!e.TEAMS_APP_ID) faults.push('TEAMS_APP_ID is missing: without it nobody could check who is talking')
  if (!e.TEAMS_TENANT_ID) faults.push('TEAMS_TENANT_ID is missing: the home tenant of the app registration')
  const certificate = Boolean(e.TEAMS_CERTIFICATE_THUMBPRINT && e.TEAMS_CERTIFICATE_KEY)
  if (Boolean(e.TEAMS_CERTIFICATE_THUMBPRINT) !== Boolean(e.TEAMS_CERTIFICATE_KEY))
    faults.push('TEAMS_CERTIFICATE_THUMBPRINT and TEAMS_CERTIFICATE_KEY come together')
  if (!e.TEAMS_APP_PASSWORD && !certificate && e.TEAMS_APP_TYPE !== 'UserAssignedMSI')
    faults.push('TEAMS_APP_PASSWORD is missing (or a certificate)')
  return faults
}

const mailFaults = (e: Environment): string[] => {
  if (e.SMTP_URL && !e.SMTP_FROM) return ['SMTP_FROM is missing: the address that mail comes from']
  if (e.SMTP_FROM && !readSender(e.SMTP_FROM))
    return ['SMTP_FROM is one address, with or without a name: write SMTP_FROM=P3 <p3@example.gov>']
  return []
}

const addressListFaults = (e: Environment): string[] =>
  (['P3_COORDINATOR_EMAILS', 'P3_ALARM_EMAILS'] as const).flatMap((name) =>
    readAddresses(e[name]).wrong.map(
      (one) => `${name} holds “${one}”, which is no email address: write ${name}=a@example.gov,b@example.gov`,
    ),
  )

/** A container made for production that lost its settings must not turn into a playground. */
const playgroundFaults = ({ NODE_ENV, P3_MODE }: Record<string, string | undefined>): string[] =>
  NODE_ENV === 'production' && !P3_MODE
    ? [
        'NODE_ENV is production and no platform is set (the playground does not exist in production): set SLACK_* or TEAMS_*, or P3_MODE=playground',
      ]
    : []

const serverFaults = (e: Environment): string[] => {
  const faults: string[] = []
  if (!usesSlack(e) && !usesTeams(e))
    faults.push('P3_MODE=server needs a platform: set SLACK_* or TEAMS_* as .env.example says')
  // Over a socket nobody calls us; links then lead to this machine.
  const isSocketOnly = Boolean(e.SLACK_APP_TOKEN) && !isProduction(e) && !usesTeams(e)
  if (!e.P3_PUBLIC_URL && !isSocketOnly) faults.push('P3_PUBLIC_URL is missing: links in messages lead there')
  if (!e.P3_KEYS)
    faults.push(
      'P3_KEYS is missing: it signs links and seals tokens. Write P3_KEYS=2026a: and behind the colon what `openssl rand -base64 32` prints',
    )
  return faults
}

const readKeys = (list: string | undefined): readonly Key[] | undefined =>
  list
    ?.split(/[,;\s]+/)
    .filter(Boolean)
    .map((one) => {
      const [id = '', secret = ''] = one.split(':')
      return { id, secret: Buffer.from(secret, 'base64') }
    })

const databaseOf = (e: Environment, mode: Mode): Config['database'] => {
  const url = mode === 'server' ? e.DATABASE_URL : e.P3_PLAYGROUND_DATABASE_URL
  if (url) return { url, connections: e.P3_DATABASE_CONNECTIONS }
  return { folder: e.P3_DATA_DIR, sync: e.P3_DATABASE_SYNC ?? (mode === 'server' ? 'disk' : 'none') }
}

const addressOf = (e: Environment) => (e.P3_PUBLIC_URL ?? `http://127.0.0.1:${e.PORT}`).replace(/\/+$/, '')

const toConfig = (e: Environment, keys: readonly Key[] | undefined, mode: Mode): Omit<Config, 'mode' | 'modeWhy'> => ({
  production: mode === 'server' && isProduction(e),
  port: e.PORT,
  bind: e.P3_BIND,
  trustProxy: e.P3_TRUST_PROXY,
  dataFolder: e.P3_DATA_DIR,
  database: databaseOf(e, mode),
  databasePurpose:
    mode === 'server'
      ? { kind: mode, installation: e.P3_INSTALLATION, servedAt: addressOf(e) }
      : { kind: mode, installation: 'playground' },
  publicUrl: addressOf(e),
  coordinatorEmails: new Set(readAddresses(e.P3_COORDINATOR_EMAILS).addresses),
  keys,
  logLevel: e.LOG_LEVEL,
  organization: e.P3_ORGANIZATION,
  outgoing: e.P3_OUTGOING === 'on',
  metrics: e.P3_METRICS_PORT === undefined ? undefined : { port: e.P3_METRICS_PORT, bind: e.P3_METRICS_BIND },
  alarms: {
    emails: readAddresses(e.P3_ALARM_EMAILS || e.P3_COORDINATOR_EMAILS).addresses,
    url: e.P3_ALARM_URL,
  },
  slack:
    mode === 'server' && usesSlack(e)
      ? {
          signingSecret: e.SLACK_SIGNING_SECRET,
          botToken: e.SLACK_BOT_TOKEN,
          appToken: e.SLACK_APP_TOKEN,
          clientId: e.SLACK_CLIENT_ID,
          clientSecret: e.SLACK_CLIENT_SECRET,
          apiUrl: e.SLACK_API_URL ?? slackApiOf(e),
        }
      : undefined,
  teams:
    mode === 'server' && usesTeams(e)
      ? {
          appId: e.TEAMS_APP_ID!,
          cloud: e.TEAMS_CLOUD,
          appType: e.TEAMS_APP_TYPE,
          tenantId: e.TEAMS_TENANT_ID!,
          password: e.TEAMS_APP_PASSWORD,
          certificateThumbprint: e.TEAMS_CERTIFICATE_THUMBPRINT && thumbprintOf(e.TEAMS_CERTIFICATE_THUMBPRINT),
          certificateKey: e.TEAMS_CERTIFICATE_KEY?.replaceAll('\\n', '\n'),
          forms: e.TEAMS_FORMS,
          graphInstall: e.TEAMS_GRAPH_INSTALL,
        }
      : undefined,
  mail:
    mode === 'server' && e.SMTP_URL && e.SMTP_FROM
      ? { smtpUrl: e.SMTP_URL, from: readSender(e.SMTP_FROM)! }
      : undefined,
})
