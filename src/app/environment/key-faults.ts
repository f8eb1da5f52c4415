import type { Environment } from './environment-file.ts'

const MAKE_ONE = 'make one with: openssl rand -base64 32'

/** Why P3_KEYS can't be read, in a sentence with its right form; nothing of a secret is said back. Undefined when it can. */
export const keyFault = (list: string): string | undefined => {
  const words = list.split(/[,;\s]+/).filter(Boolean)
  const ids = words.map((word) => word.split(':')[0]!)
  for (const word of words) {
    const why = whyNot(word)
    if (why) return `P3_KEYS ${why}`
  }
  return new Set(ids).size === ids.length
    ? undefined
    : 'P3_KEYS uses one id twice: each key has an id of its own, like 2026a and 2025a'
}

const whyNot = (word: string): string | undefined => {
  const [id = '', secret, ...more] = word.split(':')
  if (secret === undefined)
    return isKey(id)
      ? 'holds a key without a name: write any short name and a colon before it, P3_KEYS=2026a:…'
      : `${looksHex(id)}is a list like 2026a:BASE64,2025a:BASE64, newest first (${MAKE_ONE})`
  if (!/^[\w-]{1,20}$/.test(id) || more.length > 0)
    return 'names each key by up to 20 letters, digits, _ and -, then one colon: write P3_KEYS=2026a:…'
  if (isKey(secret)) return undefined
  return `${looksHex(secret)}is a list like 2026a:BASE64,2025a:BASE64, newest first, each 32 random bytes in base64 (${MAKE_ONE})`
}

const isKey = (secret: string): boolean =>
  /^[A-Za-z0-9+/_-]{43}=?$/.test(secret) && Buffer.from(secret, 'base64').length === 32

const looksHex = (secret: string): string =>
  /^[0-9a-f]{32,}$/i.test(secret) ? 'holds hexadecimal digits where base64 belongs; it ' : ''

/** Of 32 random bytes some thirty differ. */
const FEWEST_DIFFERENT = 12
/** Of 32 random digits as well. */
const FEWEST_LETTERS = 6
/** Slack's signing secrets have 32 characters. */
const SHORTEST = 20

/** Secrets that have the right form and that anyone could guess: a server for real people refuses them. */
export const guessableFaults = (env: Environment): string[] => {
  const keys = (env.P3_KEYS ?? '').split(/[,;\s]+/).map((word) => word.split(':')[1] ?? '')
  const isWeak = (secret: string) => isKey(secret) && new Set(Buffer.from(secret, 'base64')).size < FEWEST_DIFFERENT
  const signing = env.SLACK_SIGNING_SECRET?.trim()
  return [
    ...(keys.some(isWeak) ? [`P3_KEYS holds a key that anyone could guess: ${MAKE_ONE}`] : []),
    ...(signing && signing.length >= SHORTEST && new Set(signing).size < FEWEST_LETTERS
      ? [
          'SLACK_SIGNING_SECRET is one that anyone could guess: copy “Signing Secret” from the app’s page Basic Information',
        ]
      : []),
    ...(signing && signing.length < SHORTEST
      ? ['SLACK_SIGNING_SECRET is too short to be one: copy “Signing Secret” from the app’s page Basic Information']
      : []),
  ]
}
