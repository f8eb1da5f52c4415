import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key that tokens are sealed with, and its name: the name goes with what it sealed, so that keys can be changed. */
export interface SealingKey {
  readonly id: string
  /** 32 bytes. */
  readonly secret: Uint8Array
}

interface Sealed {
  readonly keyId: string
  /** Nonce (12 bytes), tag (16 bytes), cipher text. */
  readonly sealed: Uint8Array
}

export interface Seal {
  readonly currentKeyId: string
  seal(plain: string, boundTo: string): Sealed
  /** @throws when it was sealed for something else, with a key that isn't here, or was changed since. */
  open(sealed: Sealed, boundTo: string): string
}

/**
 * AES-256-GCM. The first key seals, all of them open. `boundTo` (platform|tenant) is authenticated too: a token copied into
 * another tenant's row does not open.
 */
export const createSeal = (keys: readonly SealingKey[], random: (bytes: number) => Uint8Array = randomBytes): Seal => {
  const [current] = keys
  if (!current) throw new Error('P3_KEYS needs at least one key to keep tokens with.')
  const wrong = keys.find(({ secret }) => secret.length !== 32)
  if (wrong) throw new Error(`The key ${wrong.id} in P3_KEYS must be 32 bytes in base64.`)
  return {
    currentKeyId: current.id,
    seal: (plain, boundTo) => {
      const nonce = random(12)
      const cipher = createCipheriv('aes-256-gcm', current.secret, nonce).setAAD(Buffer.from(boundTo))
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return { keyId: current.id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]) }
    },
    open: ({ keyId, sealed }, boundTo) => {
      const found = keys.find(({ id }) => id === keyId)
      if (!found) throw new Error(`Sealed with the key ${keyId}, which P3_KEYS does not hold.`)
      const bytes = Buffer.from(sealed)
      const decipher = createDecipheriv('aes-256-gcm', found.secret, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(boundTo)).setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
