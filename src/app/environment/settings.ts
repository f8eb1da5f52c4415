import { isIP } from 'node:net'
import { z } from 'zod'
import { isZone } from '../../core/calendar/zone.ts'
import { teamsClouds } from '../../teams/auth/cloud.ts'
import { traceSettings } from '../traces/trace-settings.ts'
import { databaseWords, IN_PASSWORDS } from './address-faults.ts'
import { appTokenWords, botTokenWords } from './platform-faults.ts'
import { readStateName } from './state-name.ts'

const blank = (value: unknown) => (typeof value === 'string' ? value.trim() || undefined : value)
const word = z.preprocess(blank, z.string().trim().optional())

/** An IPv6 address as a browser writes it. */
const unbracketed = (value: unknown) => {
  const said = blank(value)
  return typeof said === 'string' ? said.replace(/^\[(.*)\]$/, '$1') : said
}

const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '')
/** One of these words; in which case, and with which hyphens, it is written does not matter. */
const choice = <const Word extends string>(words: readonly Word[], error: string) =>
  z.preprocess((value) => {
    const said = blank(value)
    return words.find((one) => typeof said === 'string' && plain(one) === plain(said)) ?? said
  }, z.enum(words as readonly [Word, ...Word[]], error).optional())
const flag = choice(['true', 'false'], 'is true or false').transform((v) => v === 'true')

/** As Microsoft's pages show one, and as its tools write it: in capitals too, while its tokens have small letters. */
const guid = (error: string) =>
  z.preprocess((value) => {
    const said = blank(value)
    return typeof said === 'string' ? said.replace(/^\{(.*)\}$/, '$1').toLowerCase() : said
  }, z.guid(error).optional())

const readState = (written: string, context: z.RefinementCtx): string => {
  const read = readStateName(written)
  if ('name' in read) return read.name
  context.addIssue(read.fault)
  return z.NEVER
}
/** One without a place has no summer time, or somebody else's. */
const isPlace = (zone: string) => isZone(zone) && /^(?!Etc\/)\w+\//.test(zone)

const postgresAddress = z.preprocess(
  blank,
  z
    .url({
      protocol: /^postgres(ql)?$/,
      error: ({ input }) => databaseWords(input),
    })
    .optional(),
)

const namedProxies = ['loopback', 'linklocal', 'uniquelocal']
const isProxy = (one: string): boolean => {
  const [address = '', prefix, ...more] = one.split('/')
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)]!
  const wide = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits)
  return namedProxies.includes(one.toLowerCase()) || (bits > 0 && wide && more.length === 0)
}

/** `true` is refused: then everybody could write down an address of their own. */
const readProxies = (value: string, context: z.RefinementCtx): number | string[] => {
  if (/^\d$/.test(value.trim())) return Number(value)
  const listed = value.split(',').map((one) => one.trim())
  if (listed.some((one) => /\/0+$/.test(one))) {
    context.addIssue('would take everybody’s word for where they come from: write the addresses of your proxies alone')
    return z.NEVER
  }
  if (listed.every(isProxy)) return listed
  context.addIssue('is how many proxies stand in front of P3 (like 1), or their addresses (like loopback,10.0.0.0/8)')
  return z.NEVER
}

/** Every variable and what it may say, each by itself. */
export const settings = z.object({
  P3_MODE: choice(['server', 'playground'], 'is server or playground'),
  P3_DEVELOPMENT: flag,
  P3_INSTALLATION: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[\w.-]{1,40}$/, 'is a short name of letters, digits, dots and hyphens, like p3 or p3-staging')
      .default('p3'),
  ),
  PORT: z.preprocess(
    blank,
    z
      .union([z.string().regex(/^\d+$/, 'is a port number, like 3978'), z.number()], 'is a port number, like 3978')
      .transform(Number)
      .pipe(z.number().max(65_535, 'is a port number, like 3978'))
      .default(3978),
  ),
  P3_BIND: z.preprocess(
    unbracketed,
    z.union([z.ipv4(), z.ipv6()], 'is an address of this machine, like 127.0.0.1 or ::1').optional(),
  ),
  P3_TRUST_PROXY: z.preprocess(blank, z.string().default('0').transform(readProxies)),
  P3_DATA_DIR: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[^~$]/, 'is a folder’s path as it stands, like /var/lib/p3-bot: nothing fills in ~ or $HOME here')
      .default('./data'),
  ),
  P3_PUBLIC_URL: z.preprocess(
    blank,
    z.url({ protocol: /^https?$/, error: 'is an address like https://p3.example.gov' }).optional(),
  ),
  P3_COORDINATOR_EMAILS: z.preprocess(blank, z.string().default('')),
  P3_ORGANIZATION: z.preprocess(
    blank,
    z
      .string()
      .regex(/^\P{Cc}*$/u, 'is one line: it stands in front of the address that mail comes from')
      .default('Tennessee Department of Education'),
  ),
  P3_STATE: z.preprocess(blank, z.string().default('Tennessee').transform(readState)),
  P3_TIME_ZONE: z.preprocess(
    blank,
    z.string().refine(isPlace, 'is a zone like America/New_York').default('America/Chicago'),
  ),
  P3_PROGRAMS: word,
  P3_KEYS: word,
  LOG_LEVEL: choice(
    ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    'is fatal, error, warn, info, debug or silent',
  ).transform((level) => level ?? 'info'),
  DATABASE_URL: postgresAddress,
  P3_PLAYGROUND_DATABASE_URL: postgresAddress,
  P3_DATABASE_CONNECTIONS: z.preprocess(
    blank,
    z.coerce.number('is a number from 3 to 500').int().min(3, 'is at least 3').max(500, 'is at most 500').optional(),
  ),
  P3_OUTGOING: choice(['on', 'off'], 'is on or off').transform((said) => said ?? 'on'),
  P3_ALARM_EMAILS: z.preprocess(blank, z.string().default('')),
  P3_ALARM_URL: z.preprocess(
    blank,
    z.url({ protocol: /^https?$/, error: 'is an address like https://hooks.example.gov/p3' }).optional(),
  ),
  P3_METRICS_PORT: z.preprocess(
    blank,
    z.coerce
      .number('is a port number, like 3978')
      .int('is a port number, like 3978')
      .min(0, 'is a port number, like 3978')
      .max(65_535, 'is a port number, like 3978')
      .optional(),
  ),
  P3_METRICS_BIND: z.preprocess(
    unbracketed,
    z.union([z.ipv4(), z.ipv6()], 'is an address of this machine, like 10.0.0.5').optional(),
  ),
  ...traceSettings,
  P3_DATABASE_SYNC: choice(['disk', 'none'], 'is disk or none'),
  SLACK_SIGNING_SECRET: word,
  SLACK_BOT_TOKEN: z.preprocess(
    blank,
    z
      .string()
      .regex(/^xoxb-./, { error: ({ input }) => botTokenWords(input) })
      .optional(),
  ),
  SLACK_APP_TOKEN: z.preprocess(
    blank,
    z
      .string()
      .regex(/^xapp-./, { error: ({ input }) => appTokenWords(input) })
      .optional(),
  ),
  SLACK_CLIENT_ID: word,
  SLACK_CLIENT_SECRET: word,
  SLACK_CLOUD: choice(['commercial', 'gov'], 'is commercial or gov').transform((said) => said ?? 'commercial'),
  SLACK_API_URL: z.preprocess(blank, z.url('is an address').optional()),
  TEAMS_APP_ID: guid('is the app’s GUID: copy “Application (client) ID” from the registration’s page Overview'),
  TEAMS_CLOUD: choice(teamsClouds, 'is public, gcc, gcchigh or dod').transform((said) => said ?? 'public'),
  TEAMS_APP_TYPE: choice(
    ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'],
    'is SingleTenant, MultiTenant or UserAssignedMSI',
  ).transform((said) => said ?? 'SingleTenant'),
  TEAMS_TENANT_ID: guid(
    'is the home tenant’s GUID and not its name: copy “Directory (tenant) ID” from the registration’s page Overview',
  ),
  TEAMS_APP_PASSWORD: word,
  TEAMS_CERTIFICATE_THUMBPRINT: word,
  TEAMS_CERTIFICATE_KEY: word,
  TEAMS_FORMS: choice(['dialog', 'card'], 'is dialog or card').transform((said) => said ?? 'dialog'),
  TEAMS_GRAPH_INSTALL: flag,
  SMTP_URL: z.preprocess(
    blank,
    z
      .url({ protocol: /^smtps?$/, error: `is an address like smtps://user:password@host:465 (${IN_PASSWORDS})` })
      .optional(),
  ),
  SMTP_FROM: word,
})
export type ReadSettings = z.infer<typeof settings>

/** Names of every variable, for the test that keeps .env.example whole. */
export const variableNames = Object.keys(settings.shape)
