import type { Environment } from './environment-file.ts'

export const IN_PASSWORDS = 'in a password # / ? @ : % are written %23 %2F %3F %40 %3A %25'
const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify']

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
  if (isCut(url)) return [`${name} is cut in two by a character of its password (${IN_PASSWORDS})`]
  const faults: string[] = []
  const { searchParams } = url
  if (url.port === '0') faults.push(`${name} has port 0, which there isn't: write 5432, or leave it out`)
  if (/^\/(template[01])$/.test(url.pathname))
    faults.push(`${name} names ${url.pathname.slice(1)}, from which every new database is copied: make one of P3’s own`)
  if (/search_path/i.test(searchParams.get('options') ?? ''))
    faults.push(`${name} sets search_path, and P3 uses public: take it out and give P3 a database of its own`)
  if (url.pathname.length < 2) faults.push(`${name} names no database: write one at its end, postgresql://…/p3`)
  const mode = searchParams.get('sslmode')
  if (mode && !SSL_MODES.includes(mode))
    faults.push(`${name} has sslmode=${mode}, which there isn't: write sslmode=require (or ${SSL_MODES.join(', ')})`)
  const schema = searchParams.get('schema')
  if (schema && schema !== 'public')
    faults.push(
      `${name} names the schema ${schema}, and P3 uses public: take schema= out and give P3 a database of its own`,
    )
  if (searchParams.get('pgbouncer') === 'true')
    faults.push(
      `${name} has pgbouncer=true, which is for transaction mode, in which P3 can't work: set pool_mode = session and take it out`,
    )
  return faults
}

const smtpFaults = ({ SMTP_URL }: Environment): string[] => {
  const url = parse(SMTP_URL)
  if (!url?.protocol.startsWith('smtp')) return []
  if (isCut(url) || url.pathname.length > 1)
    return [`SMTP_URL is cut in two by a character of its password (${IN_PASSWORDS})`]
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
const PRIVATE = /^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)(\.\d+){2,3}$/
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
