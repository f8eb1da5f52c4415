import type { ChatPlatform } from '../../core/platform.ts'
import type { Tenant } from '../identity/tenants-port.ts'

/** People, their roles and their accounts on chat platforms. */
export interface PeopleReads {
  find(personId: string): Promise<Person | undefined>
  /** By the roster's address, whatever its case. */
  byEmail(email: string): Promise<Person | undefined>
  byEmails(emails: readonly string[]): Promise<Person[]>
  byAccount(account: AccountKey): Promise<{ person: Person; account: Account } | undefined>
  coordinators(): Promise<Person[]>
  /** Offices of the department that were ever given, by the names of their holders; without people who left. */
  offices(): Promise<readonly OfficeLine[]>
  /** Coordinators and operators who have not left. */
  staff(): Promise<Person[]>
  /** Directors of schools of these districts; one of two districts comes twice. */
  directorsOf(districtCodes: readonly string[]): Promise<{ personId: string; districtCode: string; name: string }[]>
  /** For whom a code was issued that would still work. */
  codeFor(codeHash: string, at: Date): Promise<string | undefined>
}

export interface People extends PeopleReads {
  /** Adds a person with a role; used for the first set-up. */
  add(person: NewPerson): Promise<Person>
  /** Gives an office of the department, or gives it anew as it is said now. */
  grant(personId: string, role: DepartmentRole, giving: Giving): Promise<Person>
  /** Coordinators whose office the configuration gave. */
  coordinatorsBySetting(): Promise<Person[]>
  /** Ends an office of the department at that moment. Whether it went on until then. */
  endOffice(personId: string, role: DepartmentRole, at: Date): Promise<boolean>
  /** The person is in the program no more, from that moment, and every office ends; somebody who is nominated again is back without. */
  leave(personId: string, at: Date): Promise<void>
  /** Who had left is here again; their offices stay ended. */
  comeBack(ids: readonly string[]): Promise<void>
  /** Ties accounts to people, with few statements however many there are; in the order given. */
  link(accounts: readonly NewAccount[]): Promise<Account[]>
  /** Accounts that were found to be somebody's by their address: of these people, or in this tenant (our own id). */
  tiesByAddress(of: { readonly personIds: readonly string[] } | { readonly tenantId: string }): Promise<readonly Tie[]>
  /** These accounts are nobody's any more. */
  untie(accountIds: readonly string[]): Promise<void>
  /** What was learned about an account: how to speak to it, whether that works. */
  note(accountId: string, facts: AccountFacts): Promise<void>
  /** Of several programs, its account chose this one. */
  choose(accountId: string, at: Date): Promise<void>
  /** The person speaks with this account of theirs now, and with no other. */
  comeOver(accountId: string, at: Date): Promise<void>
  /** Why an account can't be reached, in the platform's own word; undefined where it can. */
  troubleOf(accountId: string): Promise<string | undefined>
  /** Accounts that could not be reached count as untried. */
  forgetReach(personIds: readonly string[], at: Date): Promise<void>
  /** Sets the zone of these people unless they chose one. */
  noteTimeZones(zones: ReadonlyMap<string, string>): Promise<void>
  issueCode(code: { codeHash: string; personId: string; issuedBy: string; expiresAt: Date }): Promise<void>
  /** Uses a code up: the person it was issued for, once, before it expires. */
  useCode(codeHash: string, at: Date): Promise<string | undefined>
}

export type DepartmentRole = 'coordinator' | 'operator'

/** By whom an office is given: by the configuration, or by a coordinator for a time. ISO days, both included, open without. */
export type Giving =
  | { readonly by: 'setting' }
  | { readonly by: 'person'; readonly personId: string; readonly startsOn?: string; readonly endsOn?: string }

/** ISO days, both included. */
export interface OfficeLine {
  readonly personId: string
  readonly name: string
  readonly role: DepartmentRole
  readonly startsOn?: string
  readonly endsOn?: string
  readonly endedAt?: Date
  readonly bySetting: boolean
  readonly givenBy?: string
}

interface Tie {
  readonly accountId: string
  readonly person: Person
  readonly tenant: Tenant
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly title: string
  readonly districtCode?: string
  readonly schoolCode?: string
  /** IANA zone: the person's own, else the district's, else the program's. */
  readonly timeZone: string
  readonly left: boolean
  readonly directs: readonly string[]
  readonly coordinator: boolean
  readonly operator: boolean
}

interface NewPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly title: string
  readonly timeZone?: string
  readonly role?: DepartmentRole
}

export interface AccountKey {
  readonly platform: ChatPlatform
  /** The platform's own id of the tenant. */
  readonly tenant: string
  readonly externalId: string
}

export interface Account {
  readonly id: string
  readonly conversation?: unknown
  readonly reach: 'untried' | 'reachable' | 'unreachable'
  /** When it chose this program, where the installation has several. */
  readonly chosenAt?: Date
  /** Of the person's accounts the one with which they spoke last. */
  readonly spokeLast: boolean
}

export interface NewAccount extends AccountKey {
  readonly id: string
  readonly personId: string
  readonly linkedBy: 'email' | 'code' | 'coordinator'
  readonly conversation?: unknown
  /** When it spoke, so that it surely can be written to. */
  readonly reachableAt?: Date
}

export interface AccountFacts {
  readonly conversation?: unknown
  readonly reach: 'reachable' | 'unreachable'
  /** The platform's own word, when it can't be reached. */
  readonly reason?: string
  readonly fix?: string
  readonly at: Date
}

/** What a platform says of an account. */
export interface AccountProfile {
  readonly email?: string
  /** What they sign in with, where that may differ from the mail address. */
  readonly signInName?: string
  readonly name?: string
  readonly timeZone?: string
  readonly guest: boolean
}

/** An account that speaks, before anyone knows whose it is. */
export interface Introduction extends AccountKey {
  readonly conversation?: unknown
  profile(): Promise<AccountProfile | undefined>
  /** Whether an account that is known is a guest's by now, where the platform does not tell of that by itself. */
  isGuestNow?(): Promise<boolean>
}
