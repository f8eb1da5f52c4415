import { createHash } from 'node:crypto'
import { compactVerify, decodeProtectedHeader } from 'jose'
import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { tokenLength } from '../render/limits.ts'
import type { MicrosoftKeys } from './microsoft-keys.ts'

/** What Microsoft allows for clocks that differ, seconds. */
const skewSeconds = 300
/** Microsoft uses one token for an hour for all of a tenant; beyond this many the oldest is checked anew. */
const mostKnown = 500
const channel = 'msteams'

const claimsShape = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().optional(),
})
export type Claims = z.infer<typeof claimsShape>

export interface TokenCheck {
  /**
   * What a token of Microsoft's says; `wrong` for every other, of which nothing is kept. `unsure` for one that may be right,
   * while Microsoft's keys could never be fetched. Never throws.
   */
  check(token: string): Promise<Claims | 'wrong' | 'unsure'>
}

interface CheckOptions {
  readonly appId: string
  readonly issuer: string
  readonly keys: MicrosoftKeys
  readonly machine: Clock
}

const claimsOf = (payload: string): Claims | undefined => {
  try {
    const read = claimsShape.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

const keyIdOf = (token: string): string | undefined => {
  try {
    const { alg, kid } = decodeProtectedHeader(token)
    return alg === 'RS256' ? kid : undefined
  } catch {
    return undefined
  }
}

/**
 * The door for tokens: issuer, audience and time first, since they cost nothing, then the signature. The SDK's own check is
 * not asked: it keeps strings of every forged token for ever, and has a second door (the emulator's) without audience.
 */
export const createTokenCheck = ({ appId, issuer, keys, machine }: CheckOptions): TokenCheck => {
  const known = new Map<string, Claims>()
  const isFor = ({ iss, aud }: Claims) => iss === issuer && aud === appId
  const isInTime = ({ exp, nbf }: Claims): boolean => {
    const now = machine.now().getTime() / 1000
    return now < exp + skewSeconds && (nbf === undefined || now >= nbf - skewSeconds)
  }
  const remember = (fingerprint: string, claims: Claims) => {
    known.set(fingerprint, claims)
    if (known.size > mostKnown) known.delete(known.keys().next().value!)
  }
  const judge = async (token: string): Promise<'right' | 'wrong' | 'unsure'> => {
    const found = await keys.find(keyIdOf(token) ?? '')
    if (!found) return keys.areKnown() ? 'wrong' : 'unsure'
    if (found.endorsements && !found.endorsements.includes(channel)) return 'wrong'
    return compactVerify(token, found.key, { algorithms: ['RS256'] }).then(
      () => 'right' as const,
      () => 'wrong' as const,
    )
  }

  return {
    check: async (token) => {
      if (token.length > tokenLength) return 'wrong'
      const fingerprint = createHash('sha256').update(token).digest('base64url')
      const before = known.get(fingerprint)
      if (before) return isInTime(before) ? before : 'wrong'
      const [header, payload, signature, ...more] = token.split('.')
      if (!header || !payload || !signature || more.length > 0 || !keyIdOf(token)) return 'wrong'
      const claims = claimsOf(payload)
      if (!claims || !isFor(claims) || !isInTime(claims)) return 'wrong'
      const signed = await judge(token)
      if (signed !== 'right') return signed
      remember(fingerprint, claims)
      return claims
    },
  }
}
