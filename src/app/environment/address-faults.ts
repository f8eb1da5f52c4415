import type { Environment } from './environment-file.ts'

export const IN_PASSWORDS = 'in a password # / ? @ : % are written %23 %2F %3F %40 %3A %25'
const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify']

const SEVERAL =
  'names several servers, and P3 takes one: write the primary’s, or the name that your provider gives whichever is primary'

/** Why a database is not written as one address. */
export const databaseWords = (written: unknown): string => {
  const text = String(written)
  if (/^\w+:\/\/[^/?]*,/.test(text)) return SEVERAL
  const [, ipv6] = /^\w+:\/\/(?:[^/?]*@)?((?:[\da-f]{0,4}:){2,}[\da-f]{0,4})(?=[/?]|$)/i.exec(text) ?? []
  if (ipv6)
    return `has an IPv6 address, which stands in brackets: [${ipv6}], with :5432 behind them where a port is meant`
  if (/^\w+:\/\/[^/?]*@\/\w/.test(text))
    return 'names no server: for a socket write its folder there, postgresql://user:password@%2Fvar%2Frun%2Fpostgresql/p3'
  return `is ${/^\s*\w+\s*=/.test(text) ? 'one address and no list of parts, ' : 'an address '}like postgresql://user:password@host:5432/p3 (${IN_PASSWORDS})`
}

/** Addresses that can be read and yet can't work, each in a sentence by its name. `production`: strictly. */
export const addressFaults = (env: Environment, production: boolean): string[] => [
  ...postgresFaults(env, 'DATABASE_URL'),
  ...postgresFaults(env, 'P3_PLAYGROUND_DATABASE_URL'),
  ...Object.keys(env)
    .filter((name) => /^P3_PROGRAM_\w+_DATABASE_URL$/.test(name))
    .flatMap((name) => postgresFaults(env, name)),
  ...smtpFaults(env),
  ...publicFaults(env, production),
  ...proxyFaults(env),
]

const parse = (value: string | undefined) => (value && URL.canParse(value.trim()) ? new URL(value.trim()) : undefined)

const isCut = (url: URL): boolean => {
  try {
    decodeURIComponent(`${url.username} ${url.password} ${url.pathname}`)
    return url.hash !== '' || /[@:]/.test(url.pathname)
  } catch {
    return true
  }
}

const postgresFaults = (env: Environment, name: string): string[] => {
  const url = parse(env[name])
  if (!url?.protocol.startsWith('postgres')) return []
  if (['host', 'port'].some((part) => url.searchParams.get(part)?.includes(','))) return [`${name} ${SEVERAL}`]
  if (url.hostname.includes(',')) return [`${name} ${SEVERAL}`]
  if (!env[name]!.includes('://')) return [`${name} ${databaseWords(env[name])}`]
  if (isCut(url)) return [`${name} is cut in two by a character of its password (${IN_PASSWORDS})`]
  const faults: string[] = []
  const { searchParams } = url
  if (url.port === '0') faults.push(`${name} has port 0, which there isn't: write 5432, or leave it out`)
  if (/^\/(template[01])$/.test(url.pathname))
    faults.push(`${name} names ${url.pathname.slice(1)}, from which every new database is copied: make one of P3’s own`)
  if (/search_path/i.test(searchParams.get('options') ?? ''))
    faults.push(`${name} sets search_path, and P3 uses public: take it out and give P3 a database of its own`)
  if (/^\/\/|.\/$/.test(url.pathname)) faults.push(`${name} has a slash too many beside its database: write …/p3`)
  if (url.pathname.length < 2) faults.push(`${name} names no database: write one at its end, postgresql://…/p3`)
  const mode = searchParams.get('sslmode')
  if (mode && !SSL_MODES.includes(mode))
    faults.push(`${name} has sslmode=${mode}, which there isn't: write sslmode=require (or ${SSL_MODES.join(', ')})`)
  const ssl = searchParams.get('ssl')
  if (ssl && !['true', '1', '0', 'no-verify'].includes(ssl))
    faults.push(`${name} has ssl=${ssl}, which says nothing: write sslmode=${ssl === 'false' ? 'disable' : 'require'}`)
  if (searchParams.get('sslrootcert') === 'system')
    faults.push(`${name} has sslrootcert=system: take it out, since sslmode=verify-full goes by the usual authorities`)
  for (const [key, value] of searchParams) faults.push(...unheard(name, key, value))
  const bouncer = searchParams.get('pgbouncer')
  if (bouncer && bouncer !== 'false' && bouncer !== '0')
    faults.push(
      `${name} has pgbouncer=${bouncer}, which is for transaction mode, in which P3 can't work: set pool_mode = session and take it out`,
    )
  return faults
}

/** What psql goes by and P3 does not, each with what to write instead. */
const PASSED_OVER: Readonly<Record<string, string>> = {
  service: 'and P3 reads no pg_service.conf: write the whole address, postgresql://user:password@host:5432/p3',
  servicefile: 'and P3 reads no pg_service.conf: write the whole address, postgresql://user:password@host:5432/p3',
  passfile: 'and P3 reads no such file: write the password into the address, postgresql://user:password@…',
  hostaddr: 'which says nothing here: write that address in the place of the host',
  sslpassword:
    'and P3 opens no key with a passphrase: openssl pkey -in client.key -out open.key, for P3’s user alone (chmod 600)',
  sslcrl: 'and P3 looks no certificate up in such a list: take it out',
  sslcrldir: 'and P3 looks no certificate up in such a list: take it out',
  requiressl: 'which says nothing here: write sslmode=require',
}

/** What other programs take in an address, and would be passed over here. */
const unheard = (name: string, key: string, value: string): string[] => {
  if (key !== 'sslmode' && /^(ssl[_-]?mode|use_?ssl|sslaccept)$/i.test(key))
    return [`${name} has ${key}=, which says nothing here: write sslmode=require`]
  if (/^(schema|current_?schema|search_?path)$/i.test(key) && value !== 'public')
    return [`${name} names the schema ${value}, and P3 uses public: take ${key}= out and give P3 a database of its own`]
  const passedOver = PASSED_OVER[key]
  if (passedOver) return [`${name} has ${key}=, ${passedOver}`]
  if (key === 'target_session_attrs' && !['any', 'read-write', 'primary'].includes(value))
    return [`${name} has ${key}=${value}, and P3 writes: take it out and name the primary server`]
  if (/^(connection_limit|pool_size|max_?connections)$/i.test(key))
    return [`${name} has ${key}=, which says nothing here: take it out and write P3_DATABASE_CONNECTIONS=…`]
  return []
}

/** Where mail is read, and not sent. */
const MAILBOX_PORTS = ['110', '143', '993', '995']

const smtpFaults = ({ SMTP_URL }: Environment): string[] => {
  const url = parse(SMTP_URL)
  if (!url?.protocol.startsWith('smtp')) return []
  if (isCut(url) || url.pathname.length > 1)
    return [`SMTP_URL is cut in two by a character of its password (${IN_PASSWORDS})`]
  if (MAILBOX_PORTS.includes(url.port) || url.port === '0')
    return [
      `SMTP_URL: mail is not sent at port ${url.port}: write smtp://…@${url.hostname}:587, or smtps://…@${url.hostname}:465`,
    ]
  if (url.hostname && Boolean(url.username) !== Boolean(url.password))
    return [
      `SMTP_URL has a ${url.username ? 'user and no password' : 'password and no user'}: write ${url.protocol}//user:password@${url.host}, or leave both out`,
    ]
  if (!url.hostname) return ['SMTP_URL names no server: write smtps://user:password@host:465']
  if (url.protocol === 'smtp:' && url.port === '465')
    return [`SMTP_URL: port 465 is encrypted from the start: write smtps://…@${url.hostname}:465`]
  if (url.protocol === 'smtps:' && (url.port === '587' || url.port === '25'))
    return [
      `SMTP_URL: port ${url.port} turns encryption on after the greeting: write smtp://…@${url.hostname}:${url.port}`,
    ]
  return []
}

const LOCAL = /^(localhost|127\.|0\.0\.0\.0|\[::1?\])/
/** Of networks that nobody outside gets into. */
const PRIVATE =
  /^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(\.\d+){2,3}$|^\[f([cd]|e80:)|\.(local|localdomain|internal|intranet|lan|corp|home\.arpa)\.?$|^[^.[]+$/
/** The name of one server: no scheme once more, no second address, no asterisk. */
const ONE_HOST = /^(?!https?$)([\w.-]+|\[[\da-f:.]+\])$/

const publicFaults = ({ P3_PUBLIC_URL }: Environment, production: boolean): string[] => {
  const url = parse(P3_PUBLIC_URL)
  if (!url?.protocol.startsWith('http')) return []
  if (!ONE_HOST.test(url.hostname) || url.port === '0')
    return ['P3_PUBLIC_URL is one address with the name of one server: write P3_PUBLIC_URL=https://p3.example.gov']
  if (url.search || url.hash || url.username || /\/((slack|api)\/|(livez|readyz|healthz)$)/.test(url.pathname))
    return [`P3_PUBLIC_URL is the address of the whole server: write P3_PUBLIC_URL=${url.origin}`]
  if (production && LOCAL.test(url.hostname))
    return [
      'P3_PUBLIC_URL is this machine, where neither a platform nor people get: write its public address, like https://p3.example.gov',
    ]
  if (production && PRIVATE.test(url.hostname))
    return [
      'P3_PUBLIC_URL is an address inside your network, where neither Slack nor Microsoft gets: write its public name, like https://p3.example.gov',
    ]
  if (production && url.protocol === 'http:')
    return [
      `P3_PUBLIC_URL starts with https:// (plain http is for P3_DEVELOPMENT=true): write P3_PUBLIC_URL=https://${url.host}`,
    ]
  return []
}

const proxyFaults = (env: Environment): string[] =>
  ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].flatMap((name) => {
    const value = env[name]?.trim()
    if (!value || (/^https?:\/\/[^/\s]+\/?$/.test(value) && isWhole(value))) return []
    const host = /^[\w.-]+(:\d{1,4})?$/.test(value) ? value : 'proxy.example.gov:8080'
    const password = value.includes('@') ? ` (${IN_PASSWORDS})` : ''
    return [`${name} is a proxy's address: write ${name}=http://${host}${password}`]
  })

/** A second @ belongs to a password, which is then sent to nobody knows whom, and a backslash ends the name of the host. */
const isWhole = (value: string): boolean => URL.canParse(value) && !/@.*@|\\/.test(value)
