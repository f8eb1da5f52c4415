import type { AuditKind } from '../../core/privacy/audit-kinds.ts'

/** Which lines are asked for. Moments: from the first on, up to but without the second. */
export interface AuditSearch {
  /** What they did, and what was done about them. */
  readonly personId?: string
  readonly partnershipId?: string
  readonly kind?: AuditKind
  readonly from?: Date
  readonly before?: Date
  readonly skip: number
  readonly take: number
}

/** A line as it can be read: names of people, never their words. */
export interface AuditLine {
  readonly id: string
  readonly at: Date
  /** Undefined: the program by itself, or somebody who is no more. */
  readonly by?: string
  readonly role: string
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string }
  /** Whom or what it is about, by name where it has one. */
  readonly about?: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Who did what to what, for as long as the rules of retention say. */
export interface AuditTrail {
  /** The newest first. */
  lines(of: AuditSearch): Promise<readonly AuditLine[]>
  write(entry: AuditEntry): Promise<void>
  writeAll(entries: readonly AuditEntry[]): Promise<void>
}

export interface AuditEntry {
  readonly personId?: string
  /** In which capacity: partner, director, coordinator, operator, system. */
  readonly role: string
  /** verb, e.g. 'path.timeAccepted' */
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string }
  /** Ids and counts. */
  readonly details?: Readonly<Record<string, string | number | boolean>>
}
