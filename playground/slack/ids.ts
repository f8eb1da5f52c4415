import { randomBytes } from 'node:crypto'

/** A new id the way Slack's look: a letter or two, then capitals and digits. */
export const newId = (prefix: string): string => `${prefix}${randomBytes(8).toString('hex').toUpperCase().slice(0, 11)}`

/** A new secret for a token, code or hook. */
export const newSecret = (): string => randomBytes(18).toString('hex')
