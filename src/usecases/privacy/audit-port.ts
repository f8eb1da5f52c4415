import type { AuditKind } from '../../core/privacy/audit-kinds.ts'
import type { AuditLine } from '../../core/privacy/audit-line.ts'

/** Which lines are asked for. Moments: from the first on, up to but without the second. */
export interface AuditSearch {
  /** What they did, and what was done about them. */
  readonly personId?: string
  readonly partnershipId?: string
  readonly kind?: AuditKind
  readonly from?: Date
  readonly before?: Date
  /** Those that are older than this line. */
  readonly after?: Pick<AuditLine, 'id' | 'at'>
  readonly skip: number
  /** Undefined: all there are. */
  readonly take: number | undefined
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
