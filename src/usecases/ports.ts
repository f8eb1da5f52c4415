import type { Clock } from '../core/clock.ts'
import type { Notice } from '../core/notice.ts'
import type { Cycles } from './ports/cycles.ts'
import type { Geography, Matcher, Matchmaking } from './ports/matchmaking.ts'
import type { People } from './ports/people.ts'
import type { Tenants } from './ports/tenants.ts'

/** What use-cases need of the world. `store` and `jobs` implement these; nothing here names a database or a platform. */
export interface Deps {
  readonly store: Store
  readonly clock: Clock
  /** A new id, unique and sortable. */
  readonly newId: () => string
  readonly log: Log
  readonly matcher: Matcher
  readonly geography: Geography
}

/** Ids, sizes and counts only: never words people typed, e-mail addresses or tokens. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

export interface Store {
  /** All or nothing. Retried by itself where the database says that two transactions crossed. Only the handle may be used inside. */
  transaction<T>(work: (data: Data) => Promise<T>): Promise<T>
  /** Reads outside a transaction. */
  readonly read: Data
}

/** The aggregates, each described in its own port and implemented in src/store by the file of the same name. */
export interface Data {
  readonly outbox: Outbox
  readonly audit: AuditTrail
  readonly cycles: Cycles
  readonly matchmaking: Matchmaking
  readonly people: People
  readonly tenants: Tenants
}

export interface Outbox {
  /** Writes delivery rows and their jobs with the transaction it is called in. Returns the delivery ids, in order. */
  send(notices: readonly Notice[]): Promise<string[]>
}

export interface AuditTrail {
  write(entry: AuditEntry): Promise<void>
}

export interface AuditEntry {
  readonly personId?: string
  /** In which capacity: partner, director, coordinator, operator, system. */
  readonly role: string
  /** verb, e.g. 'visit.accepted' */
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string }
  /** Ids and counts. */
  readonly details?: Readonly<Record<string, string | number | boolean>>
}
