import type { DatabasePurpose } from '../../store/db/database-mark.ts'
import type { TeamsCloud } from '../../teams/auth/cloud.ts'
import { type TraceConfig, traceConfigOf } from '../traces/trace-settings.ts'
import { addressFaults } from './address-faults.ts'
import { chooseMode, type Mode } from './choose-mode.ts'
import { guessableFaults, keyFault } from './key-faults.ts'
import { readAddresses, readSender } from './mail-settings.ts'
import { platformFaults, thumbprintOf } from './platform-faults.ts'
import { type FurtherProgram, programVariables, readPrograms } from './programs.ts'
import { type ReadSettings, settings, variableNames } from './settings.ts'
import {
  addressListFaults,
  isProduction,
  mailFaults,
  nobodyFaults,
  playgroundFaults,
  serverFaults,
  slackApiOf,
  slackFaults,
  teamsFaults,
  usesSlack,
  usesTeams,
} from './settings-together.ts'
import { authorityFaults } from './trust-authorities.ts'
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
  /** The state this server is for, and the zone of its department. */
  readonly state: { readonly name: string; readonly timeZone: string }
  /** False: no message goes out, so that a copy of a real database writes to nobody. */
  readonly outgoing: boolean
  /** Where Prometheus asks; nowhere when missing. */
  readonly metrics?: { readonly port: number; readonly bind?: string }
  /** Where traces go; nowhere when missing. */
  readonly traces?: TraceConfig
  /** The playground begins in the middle of a school year that was lived. */
  readonly inMidYear?: true
  /** Programs beside the first one, which share its doors and nothing else. */
  readonly programs: readonly FurtherProgram[]
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

/**
 * Reads the environment.
 * @throws BadEnvironment naming every fault at once
 */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const known = [...variableNames, ...programVariables(env)]
  const written = writtenWrong(env, known)
  const read = settings.safeParse(env)
  if (!read.success) {
    const named = read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)
    throw new BadEnvironment([...written, ...named.filter((one) => !isNamed(written, one))])
  }
  const wrongKeys = read.data.P3_KEYS && keyFault(read.data.P3_KEYS)
  const chosen = chooseMode(env)
  const { programs, faults: programFaults } = readPrograms(
    env,
    read.data,
    chosen.mode === 'server' ? addressOf(read.data) : undefined,
  )
  const faults = [
    ...written,
    ...unknownSettings(env, known),
    ...(wrongKeys && !isNamed(written, wrongKeys) ? [wrongKeys] : []),
    ...addressFaults(env, chosen.mode === 'server' && isProduction(read.data)),
    ...(chosen.mode === 'server' && isProduction(read.data) ? guessableFaults(env) : []),
    ...addressListFaults(read.data),
    ...authorityFaults(env),
    ...(chosen.mode === 'server' && isProduction(read.data) ? nobodyFaults(env) : []),
    ...mailFaults(read.data),
    ...programFaults,
    ...(chosen.mode === 'server'
      ? [...platformFaults(env), ...slackFaults(read.data), ...teamsFaults(read.data), ...serverFaults(read.data)]
      : playgroundFaults(env)),
  ]
  if (faults.length > 0) throw new BadEnvironment(faults)
  return {
    ...toConfig(read.data, readKeys(read.data.P3_KEYS), chosen.mode),
    programs,
    mode: chosen.mode,
    modeWhy: chosen.why,
  }
}

/** Whether a fault of the same setting is there already. */
const isNamed = (faults: readonly string[], fault: string) =>
  faults.some((one) => one.split(' ')[0] === fault.split(' ')[0])

const readKeys = (list: string | undefined): readonly Key[] | undefined =>
  list
    ?.split(/[,;\s]+/)
    .filter(Boolean)
    .map((one) => {
      const [id = '', secret = ''] = one.split(':')
      return { id, secret: Buffer.from(secret, 'base64') }
    })

const databaseOf = (e: ReadSettings, mode: Mode): Config['database'] => {
  const url = mode === 'server' ? e.DATABASE_URL : e.P3_PLAYGROUND_DATABASE_URL
  if (url) return { url, connections: e.P3_DATABASE_CONNECTIONS }
  return { folder: e.P3_DATA_DIR, sync: e.P3_DATABASE_SYNC ?? (mode === 'server' ? 'disk' : 'none') }
}

const addressOf = (e: ReadSettings) => (e.P3_PUBLIC_URL ?? `http://127.0.0.1:${e.PORT}`).replace(/\/+$/, '')

const toConfig = (
  e: ReadSettings,
  keys: readonly Key[] | undefined,
  mode: Mode,
): Omit<Config, 'mode' | 'modeWhy' | 'programs'> => ({
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
  state: { name: e.P3_STATE, timeZone: e.P3_TIME_ZONE },
  outgoing: e.P3_OUTGOING === 'on',
  metrics: e.P3_METRICS_PORT === undefined ? undefined : { port: e.P3_METRICS_PORT, bind: e.P3_METRICS_BIND },
  traces: traceConfigOf(e),
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
