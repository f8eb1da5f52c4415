const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

interface Aim {
  readonly appId: string
  readonly issuer: string
  /** A key of Microsoft's: their names are public. */
  readonly kid: string
  /** Seconds since 1970. */
  readonly exp: number
}

/** Every shape that a stranger can make, of what everybody may know. `i` makes each token another. */
export const forgedTokens = {
  'in all but the signature Microsoft’s': (i: number, { issuer: iss, appId: aud, kid, exp }: Aim) =>
    `${part({ alg: 'RS256', kid })}.${part({ iss, aud, exp, tid: `t${i}`, ver: '2.0', azp: aud })}.${'A'.repeat(342)}`,
  'by a key nobody knows': (i: number, { issuer: iss, appId: aud, exp }: Aim) =>
    `${part({ alg: 'RS256', kid: `k${i}` })}.${part({ iss, aud, exp, tid: `t${i}` })}.x`,
  'of a skill': (i: number, { issuer: iss, appId: aud, kid, exp }: Aim) =>
    `${part({ alg: 'RS256', kid })}.${part({ iss, aud, exp, ver: '2.0', azp: `a${i}`, tid: `t${i}` })}.x`,
  'of the emulator': (i: number, { appId: aud, kid }: Aim) =>
    `${part({ alg: 'RS256', kid })}.${part({ iss: `https://sts.windows.net/t${i}/`, aud, tid: `t${i}`, ver: '1.0', appid: aud })}.x`,
  'without an algorithm': (i: number, { issuer: iss, appId: aud, exp }: Aim) =>
    `${part({ alg: 'none' })}.${part({ iss, aud, exp, tid: `t${i}` })}.`,
  'signed with the public half': (i: number, { issuer: iss, appId: aud, kid, exp }: Aim) =>
    `${part({ alg: 'HS256', kid })}.${part({ iss, aud, exp, tid: `t${i}` })}.x`,
  'of noise': (i: number) => `${i}.${'%'.repeat(50)}.${i}`,
  'as long as may be': (i: number) => `${i}`.padEnd(8_000, 'a'),
} as const satisfies Readonly<Record<string, (i: number, aim: Aim) => string>>
