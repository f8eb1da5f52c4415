import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type pg from 'pg'
import { type Finding, fine, look } from './finding.ts'

/** A certificate that runs out within these days is worth a word. */
const SOON = 21

/** The server's, and the one that P3 shows it: once either has run out, nothing works. */
export const seeCertificates = async (pool: pg.Pool, url: string): Promise<Finding[]> => {
  const client = (await pool.connect()) as pg.PoolClient & { readonly connection: { readonly stream: Socket } }
  const { stream } = client.connection
  client.release()
  const shown = stream instanceof TLSSocket ? stream.getPeerCertificate().valid_to : undefined
  const own = new URL(url).searchParams.get('sslcert')
  return [
    ...seeCertificate(
      'database’s certificate',
      shown,
      'renew it at the server, and have PostgreSQL read it: SELECT pg_reload_conf()',
    ),
    ...seeCertificate(
      'own certificate',
      own ? new X509Certificate(readFileSync(own)).validTo : undefined,
      `put a new one and its key in the place of ${own}; P3 reads it by itself`,
    ),
  ]
}

const seeCertificate = (about: string, validTo: string | undefined, mend: string): Finding[] => {
  if (validTo === undefined) return []
  const days = Math.floor((Date.parse(validTo) - Date.now()) / 86_400_000)
  const until = new Date(validTo).toISOString().slice(0, 10)
  return [days < SOON ? look(about, `runs out on ${until}, in ${days} days`, mend) : fine(about, `good until ${until}`)]
}
