import type { Clock } from '../core/clock.ts'
import type { AuditTrail } from './ports/audit.ts'
import type { Beginnings } from './ports/beginnings.ts'
import type { Budgets } from './ports/budgets.ts'
import type { Campaigns } from './ports/campaigns.ts'
import type { Cycles } from './ports/cycles.ts'
import type { Deliveries } from './ports/deliveries.ts'
import type { Drafts } from './ports/drafts.ts'
import type { Links } from './ports/links.ts'
import type { Geography, Matcher, Matchmaking } from './ports/matchmaking.ts'
import type { Nudges } from './ports/nudges.ts'
import type { Outbox } from './ports/outbox.ts'
import type { Overview } from './ports/overview.ts'
import type { Partnerships } from './ports/partnerships.ts'
import type { People } from './ports/people.ts'
import type { Places } from './ports/places.ts'
import type { Plans } from './ports/plans.ts'
import type { Retention } from './ports/retention.ts'
import type { Roster } from './ports/roster.ts'
import type { Settings } from './ports/settings.ts'
import type { Submissions } from './ports/submissions.ts'
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
  readonly places: Places
  readonly links: Links
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
  /** The same for work that writes by a single statement, which is all or nothing by itself: far cheaper. */
  single<T>(work: (data: Pick<Data, 'settings'>) => Promise<T>): Promise<T>
  /** Reads outside a transaction. */
  readonly read: Data
}

/** The aggregates, each described in its own port and implemented in src/store by the file of the same name. */
export interface Data {
  readonly audit: AuditTrail
  readonly budgets: Budgets
  readonly campaigns: Campaigns
  readonly deliveries: Deliveries
  readonly nudges: Nudges
  readonly outbox: Outbox
  readonly beginnings: Beginnings
  readonly cycles: Cycles
  readonly matchmaking: Matchmaking
  readonly overview: Overview
  readonly drafts: Drafts
  readonly partnerships: Partnerships
  readonly submissions: Submissions
  readonly plans: Plans
  readonly settings: Settings
  readonly people: People
  readonly retention: Retention
  readonly roster: Roster
  readonly tenants: Tenants
}
