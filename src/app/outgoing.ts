import type { Database } from '../store/db/open.ts'
import type { Config } from './environment/config.ts'

/** Whether messages go out, and if not, why: for people, in the words of what to do about it. */
export interface Outgoing {
  readonly on: boolean
  readonly why?: string
}

/** A copy of a real database would write to real people: it is noticed by where it is and by the address it is served at. */
export const outgoingOf = (config: Pick<Config, 'outgoing'>, { copied }: Pick<Database, 'copied'>): Outgoing => {
  if (!config.outgoing) return { on: false, why: 'P3_OUTGOING=off' }
  if (copied)
    return {
      on: false,
      why: `this database is not where it was last used (${copied}): if it is a copy leave it so, if it has moved for good run npm run p3 -- moved`,
    }
  return { on: true }
}
