import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SealingKey } from './seal.ts'

/** The keys that seal tokens sign nothing: what is shown to browsers is made with others, derived from them. */
const macOf = ({ secret }: SealingKey, body: string): Buffer =>
  createHmac('sha256', new Uint8Array(hkdfSync('sha256', secret, 'p3-bot', 'slack-install-state', 32)))
    .update(body)
    .digest()

/** A state nobody else can make, good until this moment (milliseconds since 1970). @throws without keys */
export const issueState = (keys: readonly SealingKey[], until: number): string => {
  const [key] = keys
  if (!key) throw new Error('P3_KEYS needs a key before a workspace can install the app.')
  const body = `${randomBytes(24).toString('base64url')}.${until}`
  return `${body}.${macOf(key, body).toString('base64url')}`
}

/** Whether we made it, and it is still good. */
export const readState = (keys: readonly SealingKey[], state: string, now: number): boolean => {
  const [nonce, until, mac, ...more] = state.split('.')
  if (!nonce || !until || !mac || more.length > 0 || !(Number(until) > now)) return false
  const given = Buffer.from(mac)
  return keys.some((key) => {
    const right = Buffer.from(macOf(key, `${nonce}.${until}`).toString('base64url'))
    return given.length === right.length && timingSafeEqual(given, right)
  })
}
