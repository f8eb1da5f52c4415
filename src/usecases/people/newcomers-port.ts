import type { AccountKey } from './people-port.ts'

/** Who has the app and is not on the roster yet. No word of theirs is kept. */
export interface Newcomers {
  /** Adds them, or what is new about them. */
  keep(newcomer: Newcomer & { readonly id: string; readonly seenAt: Date }): Promise<void>
  /** Those who have one of these addresses (lower case). */
  withAddress(addresses: readonly string[]): Promise<Newcomer[]>
  /** Those of one tenant, by our own id of it. */
  ofTenant(tenantId: string): Promise<Newcomer[]>
  /** They are somebody now, or removed the app. */
  drop(accounts: readonly AccountKey[]): Promise<void>
  /** Drops those last heard before this moment. How many that were. */
  forget(before: Date): Promise<number>
}

export interface Newcomer extends AccountKey {
  /** Lower case: the mail address and the sign-in name, as far as the platform tells. */
  readonly addresses: readonly string[]
  readonly timeZone?: string
  readonly conversation?: unknown
}
