import { createHmac, timingSafeEqual } from 'node:crypto'

/** A key that links are signed with, newest first in a list: the first signs, all are accepted. */
export interface SigningKey {
  readonly id: string
  /** 32 bytes. */
  readonly secret: Uint8Array
}

/** What a link says: its purpose, ids, and until when it works. */
export interface LinkClaims {
  readonly purpose: string
  readonly ids: Readonly<Record<string, string>>
  /** Seconds since 1970. */
  readonly expiresAt: number
}

const macOf = (key: SigningKey, body: string): Buffer =>
  createHmac('sha256', key.secret).update(`p3-link|${key.id}|${body}`).digest()

/** Purpose, ids and expiry in one word that fits in an address; nobody without the key can make or change one. */
export const signLink = (keys: readonly SigningKey[], claims: LinkClaims): string => {
  const key = keys[0]!
  const body = Buffer.from(JSON.stringify([claims.purpose, claims.ids, claims.expiresAt])).toString('base64url')
  return `${key.id}.${body}.${macOf(key, body).toString('base64url')}`
}

/** The ids of a link that is whole, unexpired and of this purpose; undefined for any other. `now` in milliseconds since 1970. */
export const readLink = (
  keys: readonly SigningKey[],
  purpose: string,
  token: string,
  now: number,
): Readonly<Record<string, string>> | undefined => {
  const [keyId, body, mac, ...more] = token.split('.')
  const key = keys.find((one) => one.id === keyId)
  if (!key || !body || !mac || more.length > 0 || token.length > 2_000) return undefined
  // Compared as it is written: the same bytes can be spelled in more than one way.
  const given = Buffer.from(mac)
  const right = Buffer.from(macOf(key, body).toString('base64url'))
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const [says, ids, expiresAt] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
    string,
    Record<string, string>,
    number,
  ]
  return says === purpose && expiresAt * 1_000 > now ? ids : undefined
}
