import { hkdfSync } from 'node:crypto'
import type { Key } from './config.ts'

export type KeyPurpose = 'links' | 'sealing'

/**
 * What one purpose uses, newest first: keys of its own, derived (HKDF, SHA-256) so that what one purpose shows of its key says nothing of
 * another's; then the secrets themselves, which signed and sealed before purposes had keys, for reading.
 * A derived key's id ends in `~`, which no id in P3_KEYS can.
 */
export const keysFor = (purpose: KeyPurpose, keys: readonly Key[]): readonly Key[] => [
  ...keys.map(({ id, secret }) => ({
    id: `${id}~`,
    secret: new Uint8Array(hkdfSync('sha256', secret, 'p3-bot', purpose, 32)),
  })),
  ...keys,
]
