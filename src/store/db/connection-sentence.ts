import { DISK_FULL, READ_ONLY } from './refused-database.ts'

/** What a connection to PostgreSQL can run into, in one sentence that says what to change; never with a password in it. */
export const connectionSentence = (cause: unknown, url: string, place: string): string => {
  const { code = '', message = '' } = cause as { code?: string; message?: string }
  const { hostname, port, username, pathname, searchParams } = new URL(url)
  const user = decodeURIComponent(username) || 'of this process'
  const name = decodeURIComponent(pathname.slice(1))
  if (/no encryption|SSL off/i.test(message))
    return `${place} takes encrypted (TLS) connections only: add ?sslmode=require to DATABASE_URL, with &sslrootcert=/path/to/ca.pem where the provider has an authority of its own, or ?sslmode=no-verify to encrypt without checking who answers.`
  if (/does not support SSL/i.test(message))
    return `${place} has no TLS: take sslmode out of DATABASE_URL, or turn TLS on at the server.`
  if (/ALTNAME|altnames/i.test(`${code} ${message}`))
    return `${place} shows a TLS certificate for another name than ${decodeURIComponent(hostname)}: write into DATABASE_URL the host that the certificate names, or sslmode=no-verify to encrypt without checking who answers.`
  if (/certificate|SELF_SIGNED|ALTNAME|ISSUER/i.test(`${code} ${message}`))
    return `${place} shows a TLS certificate that is not trusted here (${message}): add &sslrootcert=/path/to/ca.pem with the provider’s authority to DATABASE_URL, or write sslmode=no-verify to encrypt without checking who answers.`
  const [, parameter] = /unsupported startup parameter(?: in options)?:? "?(\w+)/i.exec(message) ?? []
  if (parameter)
    return `${place} is behind a pooler that takes no ${parameter}: take ${parameter}= out of DATABASE_URL, or set ignore_startup_parameters = ${parameter}, extra_float_digits in pgbouncer.ini.`
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
  if (code === 'ENOENT' && searchParams.has('sslrootcert'))
    return `The file in sslrootcert of DATABASE_URL is not there: ${searchParams.get('sslrootcert')}.`
  if (/^(ECONN|ENOT|ETIMED|EHOST|EAI|ENET|ENOENT|57P)/.test(code) || /timeout|terminated/i.test(message))
    return `${place} can’t be reached (${code || message}): check DATABASE_URL (host ${decodeURIComponent(hostname)}, port ${port || 5432}) and whether PostgreSQL runs.`
  return `${place} can’t be opened: ${message.split('\n')[0]}`
}

export const readOnlySentence = (place: string, user: string): string =>
  `${place} lets the user ${user} only read: take default_transaction_read_only away from the user and the database (ALTER ROLE … RESET default_transaction_read_only), or name the primary server in DATABASE_URL.`

/** What a user needs who does not own its database. */
const grantsFor = (user: string, database: string): string =>
  `as an administrator of the database, ALTER DATABASE "${database}" OWNER TO "${user}" (and, for tables that are there already, ALTER TABLE … OWNER TO "${user}")`
