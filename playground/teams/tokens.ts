import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import type { Clock } from '../../src/core/clock.ts'

/** The issuer of every token the Bot Connector sends to a bot. */
const channelIssuer = 'https://api.botframework.com'
const botTokenIssuer = 'https://playground.invalid/entra'

export const randomToken = (): string => randomBytes(32).toString('base64url')

/** What may be changed in a token to the bot, for tests of its verification. */
export interface TokenFaults {
  issuer?: string
  audience?: string
  serviceUrl?: string
  /** Seconds from now; negative is in the past. */
  expiresInSeconds?: number
  keyId?: string
}

const seconds = (clock: Clock) => Math.floor(clock.now().getTime() / 1000)

let made: ReturnType<typeof generateKeyPair> | undefined
/** One a process, since making it takes long; under another name for each who asks. */
const ownPair = () => (made ??= generateKeyPair('RS256', { extractable: true }))

/**
 * The keys of one boot: an RSA pair whose public half the bot reads through OpenID metadata, and a secret for the
 * tokens that the bot must show when it calls the connector.
 */
export const createTokens = async (appId: string, machine: Clock, issuer = channelIssuer) => {
  const keyId = randomToken()
  const pair = await ownPair()
  const publicKey = await exportJWK(pair.publicKey)
  const botTokenSecret = randomBytes(32)
  return {
    issuer,
    keyId,
    clientSecret: randomToken(),
    keys: { keys: [{ ...publicKey, use: 'sig', kid: keyId, alg: 'RS256', endorsements: ['msteams'] }] },

    /** A bearer token from the channel to the bot, valid for an hour. */
    signForBot: (serviceUrl: string, faults: TokenFaults = {}) => {
      const now = seconds(machine)
      return new SignJWT({ serviceurl: faults.serviceUrl ?? serviceUrl })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: faults.keyId ?? keyId })
        .setIssuer(faults.issuer ?? issuer)
        .setAudience(faults.audience ?? appId)
        .setIssuedAt(now)
        .setNotBefore(now - 60)
        .setExpirationTime(now + (faults.expiresInSeconds ?? 3600))
        .sign(pair.privateKey)
    },

    /** A token with which the bot may call the connector for an hour. */
    issueBotToken: () =>
      new SignJWT({ appid: appId })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(botTokenIssuer)
        .setAudience(issuer)
        .setIssuedAt(seconds(machine))
        .setExpirationTime(seconds(machine) + 3600)
        .sign(botTokenSecret),

    isBotToken: async (token: string): Promise<boolean> => {
      const check = { issuer: botTokenIssuer, audience: issuer, currentDate: machine.now() }
      return jwtVerify(token, botTokenSecret, check).then(
        ({ payload }) => payload.appid === appId,
        () => false,
      )
    },
  }
}
export type Tokens = Awaited<ReturnType<typeof createTokens>>
