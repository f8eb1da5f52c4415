import type { Clock } from '../core/clock.ts'

/** A form is a message to somebody, so that a person may send so many within the window, and those with an office, who nominate or correct many, more. */
const windowMilliseconds = 10 * 60_000
const mostOfPerson = 15
const mostOfOffice = 60
/** A workspace or tenant of everybody, on the day a year begins. */
const mostOfTenant = 1_500
/** People and tenants remembered at once; beyond that all are forgotten, so that memory stays flat. */
const mostRemembered = 20_000

export interface Sender {
  readonly personId: string
  readonly hasOffice: boolean
  /** Undefined for somebody who acts by a mail. */
  readonly tenant?: string
  /** The same submission sent again counts once. */
  readonly key: string
}

export type Allowed =
  | { readonly ok: true }
  | { readonly ok: false; readonly of: 'person' | 'tenant'; readonly againAt: Date }

interface Sent {
  readonly key: string
  readonly at: number
}

/** Counts forms that are sent, by person and by tenant, in this process. */
export const createAllowance = (clock: Clock) => {
  const sent = new Map<string, Sent[]>()
  const recent = (who: string, now: number): Sent[] =>
    (sent.get(who) ?? []).filter(({ at }) => now - at < windowMilliseconds)
  const note = (who: string, before: readonly Sent[], one: Sent) => {
    if (sent.size >= mostRemembered && !sent.has(who)) sent.clear()
    sent.set(who, [...before, one])
  }
  const refusal = (of: 'person' | 'tenant', oldest: Sent): Allowed => ({
    ok: false,
    of,
    againAt: new Date(oldest.at + windowMilliseconds),
  })

  /** Counts this one, or says when there is room again. */
  return ({ personId, hasOffice, tenant, key }: Sender): Allowed => {
    const now = clock.now().getTime()
    const own = recent(`person ${personId}`, now)
    if (own.some((one) => one.key === key)) return { ok: true }
    if (own.length >= (hasOffice ? mostOfOffice : mostOfPerson)) return refusal('person', own[0]!)
    const together = tenant === undefined ? [] : recent(`tenant ${tenant}`, now)
    if (together.length >= mostOfTenant) return refusal('tenant', together[0]!)
    note(`person ${personId}`, own, { key, at: now })
    if (tenant !== undefined) note(`tenant ${tenant}`, together, { key, at: now })
    return { ok: true }
  }
}
export type Allowance = ReturnType<typeof createAllowance>
