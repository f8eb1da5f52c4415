import type { Clock, Timer } from '../core/clock.ts'
import type { ChatPlatform } from '../core/platform.ts'
import type { ProgramChannels, ProgramChannelsReads } from './channels/channels-port.ts'
import type { Budgets } from './deliveries/budgets-port.ts'
import type { Deliveries, DeliveriesReads } from './deliveries/deliveries-port.ts'
import type { Outbox } from './deliveries/outbox-port.ts'
import type { Submissions, SubmissionsReads } from './deliveries/submissions-port.ts'
import type { Board, BoardReads } from './desk/board-port.ts'
import type { Broadcasts } from './desk/broadcasts-port.ts'
import type { Errands, ErrandsReads } from './desk/errands-port.ts'
import type { Overview } from './desk/overview-port.ts'
import type { Weeklies, WeekliesReads } from './desk/weeklies-port.ts'
import type { Directors, DirectorsReads } from './directors/directors-port.ts'
import type { Applicants, ApplicantsReads } from './identity/applicants-port.ts'
import type { Programs } from './identity/programs-port.ts'
import type { Tenants, TenantsReads } from './identity/tenants-port.ts'
import type { Lists, ListsReads } from './lists/lists-port.ts'
import type { Campaigns, CampaignsReads } from './matching/campaigns-port.ts'
import type { Geography, Matcher, Matchmaking, MatchmakingReads } from './matching/matchmaking-port.ts'
import type { Nudges, NudgesReads } from './nudges/nudges-port.ts'
import type { OwnReminders, OwnRemindersReads } from './nudges/own-reminders-port.ts'
import type { Partnerships, PartnershipsReads } from './partnership/partnerships-port.ts'
import type { Drafts, DraftsReads } from './people/drafts-port.ts'
import type { Links } from './people/links-port.ts'
import type { Newcomers } from './people/newcomers-port.ts'
import type { People, PeopleReads } from './people/people-port.ts'
import type { Settings, SettingsReads } from './people/settings-port.ts'
import type { Plans, PlansReads } from './plan/plans-port.ts'
import type { Printer } from './print/printer-port.ts'
import type { AuditTrail } from './privacy/audit-port.ts'
import type { Erasure } from './privacy/erasure-port.ts'
import type { OwnWords, OwnWordsReads } from './privacy/own-words-port.ts'
import type { Retention, RetentionReads } from './privacy/retention-port.ts'
import type { FileImports, FileImportsReads } from './roster/file-imports-port.ts'
import type { RosterPeople, RosterPeopleReads } from './roster/roster-people-port.ts'
import type { Roster, RosterReads } from './roster/roster-port.ts'
import type { Beginnings, BeginningsReads } from './year/beginnings-port.ts'
import type { Closings, ClosingsReads } from './year/closings-port.ts'
import type { Cycles, CyclesReads } from './year/cycles-port.ts'
import type { Places } from './year/places-port.ts'

/** What use-cases need of the world. `store` and `jobs` implement these; nothing here names a database or a platform. */
export interface Deps {
  readonly store: Store
  readonly clock: Clock
  /** Tells when somebody has waited long enough for an answer. */
  readonly timer: Timer
  /** A new id, unique and sortable. */
  readonly newId: () => string
  readonly log: Log
  readonly matcher: Matcher
  readonly geography: Geography
  readonly places: Places
  readonly links: Links
  readonly printer: Printer
  /** Whether P3 can write mail here at all. */
  readonly mailIsSetUp: boolean
  /** Told when a workspace or tenant was taken off the allow-list, so that who speaks to it forgets it. */
  readonly tenantRemoved?: (tenant: { readonly platform: ChatPlatform; readonly externalId: string }) => void
  /** Told when one was let in: it waits nowhere else. */
  readonly tenantAllowed?: (tenant: { readonly platform: ChatPlatform; readonly externalId: string }) => void
  /** Where this installation has several programs. */
  readonly programs?: Programs
}

/** What use-cases need that match, print and sign nothing: the operator's commands have these too. */
export type PlainDeps = Pick<Deps, 'store' | 'clock' | 'timer' | 'newId' | 'log' | 'places'>

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
  single<T>(work: (data: SingleStatements) => Promise<T>): Promise<T>
  /** Reads outside a transaction. */
  readonly read: Reads
}

/** The aggregates whose writes are single statements. */
type SingleStatements = Pick<Data, 'settings' | 'deliveries' | 'budgets' | 'board' | 'drafts'>

/** What can be asked without a transaction: no writes, so that nothing is written outside one unnoticed. */
export interface Reads {
  readonly channels: ProgramChannelsReads
  readonly board: BoardReads
  readonly errands: ErrandsReads
  readonly broadcasts: Broadcasts
  readonly weeklies: WeekliesReads
  readonly overview: Overview
  readonly directors: DirectorsReads
  readonly campaigns: CampaignsReads
  readonly deliveries: DeliveriesReads
  readonly nudges: NudgesReads
  readonly ownReminders: OwnRemindersReads
  readonly beginnings: BeginningsReads
  readonly closings: ClosingsReads
  readonly cycles: CyclesReads
  readonly matchmaking: MatchmakingReads
  readonly drafts: DraftsReads
  readonly fileImports: FileImportsReads
  readonly lists: ListsReads
  readonly partnerships: PartnershipsReads
  readonly submissions: SubmissionsReads
  readonly plans: PlansReads
  readonly settings: SettingsReads
  readonly people: PeopleReads
  readonly retention: RetentionReads
  readonly ownWords: OwnWordsReads
  readonly roster: RosterReads
  readonly rosterPeople: RosterPeopleReads
  readonly tenants: TenantsReads
  readonly applicants: ApplicantsReads
}

/** The aggregates, each described in its own port and implemented in src/store by the file of the same name. */
export interface Data {
  readonly audit: AuditTrail
  readonly budgets: Budgets
  readonly campaigns: Campaigns
  readonly channels: ProgramChannels
  readonly deliveries: Deliveries
  readonly nudges: Nudges
  readonly ownReminders: OwnReminders
  readonly outbox: Outbox
  readonly beginnings: Beginnings
  readonly closings: Closings
  readonly cycles: Cycles
  readonly matchmaking: Matchmaking
  readonly board: Board
  readonly errands: Errands
  readonly weeklies: Weeklies
  readonly broadcasts: Broadcasts
  readonly overview: Overview
  readonly directors: Directors
  readonly drafts: Drafts
  readonly erasure: Erasure
  readonly fileImports: FileImports
  readonly lists: Lists
  readonly partnerships: Partnerships
  readonly submissions: Submissions
  readonly plans: Plans
  readonly settings: Settings
  readonly people: People
  readonly retention: Retention
  readonly ownWords: OwnWords
  readonly roster: Roster
  readonly rosterPeople: RosterPeople
  readonly tenants: Tenants
  readonly newcomers: Newcomers
  readonly applicants: Applicants
}
