import { exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { beforeAll, expect, it } from 'vitest'
import { createFixedClock, type MovableClock } from '../../src/core/clock.ts'
import type { MicrosoftKeys } from '../../src/teams/auth/microsoft-keys.ts'
import { createTokenCheck } from '../../src/teams/auth/token-check.ts'

type Key = NonNullable<Awaited<ReturnType<MicrosoftKeys['find']>>>

const issuer = 'https://api.botframework.com'
const appId = 'our-app'
const start = '2026-11-24T15:00:00Z'
const seconds = new Date(start).getTime() / 1000
let pair: Awaited<ReturnType<typeof generateKeyPair>>
let other: Awaited<ReturnType<typeof generateKeyPair>>
beforeAll(async () => {
  pair = await generateKeyPair('RS256', { extractable: true })
  other = await generateKeyPair('RS256')
})

interface Told {
  readonly aud?: string
  readonly iss?: string
  readonly exp?: number
  readonly nbf?: number
  readonly kid?: string
  readonly by?: 'other'
  readonly filler?: string
}
const tokenOf = ({ aud = appId, iss = issuer, exp = seconds + 600, nbf, kid = 'k', by, filler }: Told = {}) =>
  new SignJWT({ iss, aud, exp, serviceurl: 'https://smba.example/', ...(nbf && { nbf }), ...(filler && { filler }) })
    .setProtectedHeader({ alg: 'RS256', kid })
    .sign(by ? other.privateKey : pair.privateKey)

const checkWith = (more: Partial<Key> = {}, machine: MovableClock = createFixedClock(start), known = true) => {
  let asked = 0
  const key: Key = { key: pair.publicKey, endorsements: ['msteams'], ...more }
  const keys: MicrosoftKeys = {
    find: async (id) => {
      asked++
      return id === 'k' ? key : undefined
    },
    areKnown: () => known,
  }
  return { check: createTokenCheck({ appId, issuer, keys, machine }).check, asked: () => asked }
}

it('takes a token of Microsoft’s for this bot, and asks for the key once', async () => {
  const { check, asked } = checkWith()
  const token = await tokenOf()
  expect(await check(token)).toMatchObject({ aud: appId })
  expect(await check(token)).toMatchObject({ aud: appId })
  expect(asked()).toBe(1)
})

it.each<[string, Told]>([
  ['for another bot', { aud: 'theirs' }],
  ['of another issuer', { iss: 'https://sts.example/' }],
  ['that has run out', { exp: seconds - 301 }],
  ['that is not valid yet', { nbf: seconds + 301 }],
  ['by an unknown key', { kid: 'nobody' }],
  ['signed by someone else', { by: 'other' }],
  ['of more than eight kilobytes', { filler: 'x'.repeat(8_200) }],
])('refuses one %s', async (_, told) => {
  expect(await checkWith().check(await tokenOf(told))).toBe('wrong')
})

it('refuses one signed in another way with what everyone may know, without asking for a key', async () => {
  const secret = new TextEncoder().encode(await exportSPKI(pair.publicKey))
  const claims = { iss: issuer, aud: appId, exp: seconds + 600 }
  const symmetric = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(secret)
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url')
  const { check, asked } = checkWith()
  expect(await check(symmetric)).toBe('wrong')
  expect(await check(`${part({ alg: 'none', kid: 'k' })}.${part(claims)}.x`)).toBe('wrong')
  expect(asked()).toBe(0)
})

it('refuses a key that may not speak for Teams, and can’t tell while Microsoft’s keys are not known', async () => {
  expect(await checkWith({ endorsements: ['slack'] }).check(await tokenOf())).toBe('wrong')
  expect(await checkWith({ endorsements: undefined }).check(await tokenOf())).toMatchObject({ aud: appId })
  const unknown = checkWith({}, createFixedClock(start), false)
  expect(await unknown.check(await tokenOf({ kid: 'nobody' }))).toBe('unsure')
})

it('takes no token beyond its time because it was good before', async () => {
  const machine = createFixedClock(start)
  const { check } = checkWith({}, machine)
  const token = await tokenOf()
  expect(await check(token)).toMatchObject({ aud: appId })
  machine.advance(901_000)
  expect(await check(token)).toBe('wrong')
})

it('remembers five hundred good tokens and no more', async () => {
  const { check, asked } = checkWith()
  const tokens = await Promise.all(Array.from({ length: 501 }, (_, n) => tokenOf({ exp: seconds + 600 + n })))
  for (const token of tokens) await check(token)
  await check(tokens[0]!)
  expect(asked()).toBe(502)
})
