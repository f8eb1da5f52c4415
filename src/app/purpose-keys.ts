import { hkdfSync } from 'node:crypto'
import type { Key } from './environment/config.ts'

export type KeyPurpose = 'links' | 'sealing' | `links/${string}`

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

/** For the links of a further program: derived alone, since none of its links is from before purposes had keys. */
export const linkKeysOf = (program: string, keys: readonly Key[]): readonly Key[] =>
  program === '' ? keysFor('links', keys) : keysFor(`links/${program}`, keys).slice(0, keys.length)
