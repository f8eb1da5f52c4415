import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'

/** So many at once, and then one every so many seconds. */
interface Share {
  readonly most: number
  readonly seconds: number
}

/** A form is a message to somebody, so that a person may send so many in ten minutes, and those with an office, who nominate or correct many, more. */
const ofPerson: Share = { most: 15, seconds: 600 / 15 }
const ofOffice: Share = { most: 60, seconds: 600 / 60 }
/** A workspace or tenant of everybody, on the day a year begins. */
const ofTenant: Share = { most: 1_500, seconds: 1 }
/** New links that are asked for from one address of the network; behind a proxy that we are not told of, all of a state have one. */
const ofAddress: Share = { most: 30, seconds: 600 / 30 }
/** Installations that are tried from one address, each a call to Slack. */
const installationsOfAddress: Share = { most: 10, seconds: 600 / 10 }
/** And from all: less than Slack takes, so that it never turns the rest of us away for them. */
const installationsOfAll: Share = { most: 60, seconds: 600 / 60 }

export interface Sender {
  readonly personId: string
  readonly hasOffice: boolean
  /** Undefined for somebody who acts by a mail. */
  readonly tenant?: string
  /** The same submission sent again is not refused. */
  readonly key: string
}

export interface TooMany {
  readonly kind: 'tooMany'
  readonly of: 'person' | 'tenant'
  readonly againAt: Date
}

/** When there is room for one more in each of these; all are counted at once, by every process together. */
const count = async ({ store, clock }: Deps, shares: ReadonlyMap<string, Share>): Promise<Map<string, Date>> => {
  const now = clock.now()
  const buckets = [...shares].map(([key, { most, seconds }]) => ({ key, perSecond: 1 / seconds, burst: most }))
  const grants = await store.single((data) => data.budgets.takeOne(buckets, now))
  const refused = [...grants].filter(([, grant]) => grant.count === 0)
  return new Map(refused.map(([key, grant]) => [key, new Date(now.getTime() + grant.startsInSeconds * 1_000)]))
}

/**
 * Counts a form that is sent, or says when there is room again. Without the database nothing is counted and nothing carried
 * out: it throws, as the form would.
 */
export const allowForm = async (
  deps: Deps,
  { personId, hasOffice, tenant, key }: Sender,
): Promise<{ readonly ok: true } | Refused<TooMany>> => {
  const own = `forms of ${personId}`
  const together = `forms in ${tenant}`
  const shares = new Map([[own, hasOffice ? ofOffice : ofPerson]])
  if (tenant !== undefined) shares.set(together, ofTenant)
  const refused = await count(deps, shares)
  const againAt = refused.get(own) ?? refused.get(together)
  if (!againAt || (await deps.store.read.submissions.find(key, personId))) return { ok: true }
  return refuse({ kind: 'tooMany', of: refused.has(own) ? 'person' : 'tenant', againAt })
}

/** Whether one more new link may be asked for from this address of the network, given as a hash. */
export const allowNewLink = async (deps: Deps, addressHash: string): Promise<boolean> =>
  (await count(deps, new Map([[`new links for ${addressHash}`, ofAddress]]))).size === 0

/** Whether one more installation may be tried from this address of the network, given as a hash. One that tries too often takes nothing from the others. */
export const allowInstallation = async (deps: Deps, addressHash: string): Promise<boolean> =>
  (await count(deps, new Map([[`installations from ${addressHash}`, installationsOfAddress]]))).size === 0 &&
  (await count(deps, new Map([['installations', installationsOfAll]]))).size === 0
