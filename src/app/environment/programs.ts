import { join } from 'node:path'
import type { DatabasePurpose } from '../../store/db/database-mark.ts'
import type { Environment } from './environment-file.ts'
import { readAddresses } from './mail-settings.ts'
import { type ReadSettings, settings } from './settings.ts'

/** A program beside the installation's first: all that it does not share with it. */
export interface FurtherProgram {
  /** Short and lasting: it stands in its links and on its buttons. */
  readonly key: string
  /** What it is called where somebody is in more than one. */
  readonly name: string
  readonly organization: string
  readonly state: { readonly name: string; readonly timeZone: string }
  readonly coordinatorEmails: ReadonlySet<string>
  readonly database:
    | { readonly url: string; readonly connections?: number }
    | { readonly folder: string; readonly sync: 'disk' | 'none' }
  readonly databasePurpose: DatabasePurpose
}

const KEY = /^[a-z][a-z0-9]{0,19}$/
/** What a program says for itself, behind P3_PROGRAM_ and its key. */
const own = ['NAME', 'ORGANIZATION', 'STATE', 'TIME_ZONE', 'COORDINATOR_EMAILS', 'DATABASE_URL'] as const
type Own = (typeof own)[number]

const nameOf = (key: string, what: Own) => `P3_PROGRAM_${key.toUpperCase()}_${what}`

const programKeys = (env: Environment): readonly string[] => (env.P3_PROGRAMS ?? '').split(/[\s,;]+/).filter(Boolean)

/** Names of the settings that the listed programs have. */
export const programVariables = (env: Environment): string[] =>
  programKeys(env).flatMap((key) => own.map((what) => nameOf(key, what)))

/** Where the first one's settings are read, a program's own stand in their place. */
const ownSettings = settings.pick({
  P3_ORGANIZATION: true,
  P3_STATE: true,
  P3_TIME_ZONE: true,
  P3_COORDINATOR_EMAILS: true,
  DATABASE_URL: true,
})
const readAs = {
  ORGANIZATION: 'P3_ORGANIZATION',
  STATE: 'P3_STATE',
  TIME_ZONE: 'P3_TIME_ZONE',
  COORDINATOR_EMAILS: 'P3_COORDINATOR_EMAILS',
  DATABASE_URL: 'DATABASE_URL',
} as const

interface ReadPrograms {
  readonly programs: readonly FurtherProgram[]
  readonly faults: readonly string[]
}

/**
 * The programs beside the first, each by its own settings, and else by the installation's. Each has a database to itself. `servedAt`: the
 * server's address; undefined for a playground, which has no further ones.
 */
export const readPrograms = (env: Environment, e: ReadSettings, servedAt: string | undefined): ReadPrograms => {
  const keys = programKeys(env)
  if (keys.length === 0) return { programs: [], faults: [] }
  if (servedAt === undefined)
    return { programs: [], faults: ['P3_PROGRAMS is for a server: the playground shows one program'] }
  const faults = keyFaults(keys)
  if (faults.length > 0) return { programs: [], faults }
  const read = keys.map((key) => readProgram(env, e, key, servedAt))
  const programs = read.flatMap(({ program }) => (program ? [program] : []))
  return { programs, faults: [...read.flatMap((one) => one.faults), ...sharedFaults(e, programs)] }
}

const keyFaults = (keys: readonly string[]): string[] => [
  ...keys
    .filter((key) => !KEY.test(key))
    .map((key) => `P3_PROGRAMS holds “${key}”: a program’s key is a short word in lower case, like pilot`),
  ...(new Set(keys).size < keys.length ? ['P3_PROGRAMS names a program twice'] : []),
]

const readProgram = (
  env: Environment,
  e: ReadSettings,
  key: string,
  servedAt: string,
): { readonly program?: FurtherProgram; readonly faults: readonly string[] } => {
  const said = (what: Own) => env[nameOf(key, what)]?.trim() || undefined
  const read = ownSettings.safeParse({
    P3_ORGANIZATION: said('ORGANIZATION') ?? e.P3_ORGANIZATION,
    P3_STATE: said('STATE') ?? e.P3_STATE,
    P3_TIME_ZONE: said('TIME_ZONE') ?? e.P3_TIME_ZONE,
    P3_COORDINATOR_EMAILS: said('COORDINATOR_EMAILS'),
    DATABASE_URL: said('DATABASE_URL'),
  })
  if (!read.success) return { faults: read.error.issues.map(({ path, message }) => `${spelled(key, path)} ${message}`) }
  const { addresses, wrong } = readAddresses(read.data.P3_COORDINATOR_EMAILS)
  const missing = missingFaults(e, key, read.data.DATABASE_URL, addresses, wrong)
  if (missing.length > 0) return { faults: missing }
  const { P3_ORGANIZATION: organization, P3_STATE: state, P3_TIME_ZONE: timeZone, DATABASE_URL: url } = read.data
  return {
    faults: [],
    program: {
      key,
      name: said('NAME') ?? organization,
      organization,
      state: { name: state, timeZone },
      coordinatorEmails: new Set(addresses),
      database: url
        ? { url, connections: e.P3_DATABASE_CONNECTIONS }
        : { folder: join(e.P3_DATA_DIR, 'programs', key), sync: e.P3_DATABASE_SYNC ?? 'disk' },
      databasePurpose: { kind: 'server', installation: `${e.P3_INSTALLATION}/${key}`, servedAt },
    },
  }
}

const spelled = (key: string, path: readonly PropertyKey[]): string => {
  const what = own.find((one) => one !== 'NAME' && readAs[one] === path[0]) ?? 'NAME'
  return nameOf(key, what)
}

const missingFaults = (
  e: ReadSettings,
  key: string,
  url: string | undefined,
  addresses: readonly string[],
  wrong: readonly string[],
): string[] => {
  const coordinators = nameOf(key, 'COORDINATOR_EMAILS')
  const database = nameOf(key, 'DATABASE_URL')
  return [
    ...wrong.map(
      (one) => `${coordinators} holds “${one}”, which is no email address: write ${coordinators}=a@example.gov`,
    ),
    ...(addresses.length + wrong.length === 0
      ? [`${coordinators} is missing: who may set this program up, as ${coordinators}=a@example.gov`]
      : []),
    ...(e.DATABASE_URL && !url
      ? [`${database} is missing: each program has a database to itself (CREATE DATABASE p3_${key})`]
      : []),
  ]
}

/** Two programs in one database would see each other; two of one name nobody could tell apart. */
const sharedFaults = (e: ReadSettings, programs: readonly FurtherProgram[]): string[] => {
  const places = [e.DATABASE_URL, ...programs.map(({ database }) => ('url' in database ? database.url : undefined))]
  const urls = places.flatMap((url) => (url ? [placeOf(url)] : []))
  const names = [e.P3_ORGANIZATION, ...programs.map(({ name }) => name)].map((name) => name.toLowerCase())
  const again = programs.find(({ name }, at) => names.indexOf(name.toLowerCase()) <= at)
  return [
    ...(new Set(urls).size < urls.length
      ? ['Two programs name the same database: each has one to itself (P3_PROGRAM_…_DATABASE_URL)']
      : []),
    ...(again
      ? [
          `Two programs are called “${again.name}”, and who is in both could not tell them apart: write ${nameOf(again.key, 'NAME')}=…`,
        ]
      : []),
  ]
}

/** Where an address leads, whoever asks there. */
const placeOf = (address: string): string => {
  const { hostname, port, pathname } = new URL(address)
  return `${hostname.toLowerCase()}:${port || 5432}${pathname}`
}

/** Below it are the links of a further program. */
export const pathOf = (key: string): string => `/program/${key}`
