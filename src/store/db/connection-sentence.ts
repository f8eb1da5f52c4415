import { DISK_FULL, READ_ONLY, RefusedDatabase } from './refused-database.ts'

/** What a connection to PostgreSQL can run into, in one sentence that says what to change; never with a password in it. */
export const connectionSentence = (cause: unknown, url: string, place: string): string => {
  if (cause instanceof RefusedDatabase) return cause.message
  const { code = '', message = '' } = cause as { code?: string; message?: string }
  const { port, username, password, pathname, searchParams } = new URL(url)
  const user = searchParams.get('user') || decodeURIComponent(username) || 'of this process'
  const host = hostOf(url)
  const name = decodeURIComponent(pathname.slice(1))
  const tls = tlsSentence({ code, message }, { place, host, user })
  if (tls) return tls
  const [, parameter] = /unsupported startup parameter(?: in options)?:? "?(\w+)/i.exec(message) ?? []
  if (parameter)
    return `${place} is behind a pooler that takes no ${parameter}: take ${parameter}= out of DATABASE_URL, or set ignore_startup_parameters = ${parameter}, extra_float_digits in pgbouncer.ini.`
  if (/password must be a string/.test(message) && !password)
    return `${place} asks the user ${user} for a password, and DATABASE_URL has none: write postgresql://${user}:password@… (characters like @ : / # ? % are written %40 %3A %2F %23 %3F %25).`
  if (code === '28P01' || /password must be a string|password authentication failed/i.test(message))
    return `${place} does not take the password of the user ${user}: put the right one into DATABASE_URL (characters like @ : / # ? % are written %40 %3A %2F %23 %3F %25), and, where it is right, see that the user has one that has not run out (ALTER ROLE … PASSWORD …, VALID UNTIL …).`
  if (code === '28000') return `${place} does not let the user ${user} in (${message}): see its pg_hba.conf.`
  if (code === '3D000' || /^database .* does not exist$/.test(message))
    return `There is no database “${name}” on that server: CREATE DATABASE "${name}".`
  if (code === '42501') return `${place} is closed to the user ${user} (${message}): ${grantsFor(user, name)}.`
  if (code === '55000' && /not currently accepting/i.test(message))
    return `${place} lets nobody in: ALTER DATABASE "${name}" ALLOW_CONNECTIONS true.`
  if (code === READ_ONLY) return readOnlySentence(place, user)
  if (code === '53300' || /max_client_conn/.test(message))
    return `${place} has no connection left (${message}): raise that limit (of the server, max_connections), or lower what others use.`
  if (code === DISK_FULL || /no space left|could not write init file/i.test(message))
    return `${place} is on a disk that is full (${message.split('\n')[0]}): make room there, or make it larger; P3 goes on by itself.`
  if (/^(ECONN|ENOT|ETIMED|EHOST|EAI|ENET|ENOENT|57P)/.test(code) || /timeout|terminated/i.test(message))
    return `${place} can’t be reached (${code || message}): check DATABASE_URL (host ${host}, port ${searchParams.get('port') || port || 5432}) and whether PostgreSQL runs.`
  return `${place} can’t be opened: ${message.split('\n')[0]}`
}

const tlsSentence = (
  { code, message }: { readonly code: string; readonly message: string },
  { place, host, user }: { readonly place: string; readonly host: string; readonly user: string },
): string | undefined => {
  if (/no encryption|SSL off/i.test(message))
    return `${place} takes encrypted (TLS) connections only: add ?sslmode=require to DATABASE_URL, with &sslrootcert=/path/to/ca.pem where the provider has an authority of its own, or ?sslmode=no-verify to encrypt without checking who answers.`
  if (/does not support SSL/i.test(message))
    return `${place} has no TLS: take sslmode out of DATABASE_URL, or turn TLS on at the server.`
  if (/ALTNAME|altnames/i.test(`${code} ${message}`))
    return `${place} shows a TLS certificate for another name than ${host}: write into DATABASE_URL the host that the certificate names, or sslmode=verify-ca&uselibpqcompat=true to check its authority and not the name.`
  if (/CERT_HAS_EXPIRED|certificate has expired/.test(`${code} ${message}`))
    return `${place} shows a TLS certificate that ran out: renew it at the server and have PostgreSQL read it (SELECT pg_reload_conf()); where it is new, set this machine’s clock.`
  if (/CERT_NOT_YET_VALID|not yet valid/.test(`${code} ${message}`))
    return `${place} shows a TLS certificate that is not valid yet: set this machine’s clock, or the one that the certificate was made with.`
  if (/valid client certificate|certificate required/i.test(message))
    return `${place} wants a certificate of whoever connects: add &sslcert=/path/to/client.pem&sslkey=/path/to/client.key to DATABASE_URL.`
  if (/certificate authentication failed/i.test(message))
    return `${place} takes the certificate in sslcert of DATABASE_URL for somebody else than the user ${user}: have one made for CN=${user}, or map its name in pg_ident.conf.`
  const [, alert] =
    /alert (certificate expired|unknown ca|bad certificate|certificate revoked|certificate unknown|unsupported certificate)/i.exec(
      message,
    ) ?? []
  if (alert)
    return `${place} does not take the certificate in sslcert of DATABASE_URL (${alert}): have a new one made by the authority that the server goes by (its ssl_ca_file).`
  if (/certificate|SELF_SIGNED|ALTNAME|ISSUER/i.test(`${code} ${message}`))
    return `${place} shows a TLS certificate that is not trusted here (${message}): add &sslrootcert=/path/to/ca.pem with the provider’s authority to DATABASE_URL, or write sslmode=no-verify to encrypt without checking who answers.`
  return undefined
}

/** The server that an address names, as the driver reads it. */
export const hostOf = (url: string): string => {
  const { hostname, searchParams } = new URL(url)
  return searchParams.get('host') || decodeURIComponent(hostname) || 'localhost'
}

export const readOnlySentence = (place: string, user: string): string =>
  `${place} lets the user ${user} only read: take default_transaction_read_only away from the user and the database (ALTER ROLE … RESET default_transaction_read_only), or name the primary server in DATABASE_URL.`

/** What a user needs who does not own its database. */
const grantsFor = (user: string, database: string): string =>
  `as an administrator of the database, ALTER DATABASE "${database}" OWNER TO "${user}" (and, for tables that are there already, ALTER TABLE … OWNER TO "${user}")`
