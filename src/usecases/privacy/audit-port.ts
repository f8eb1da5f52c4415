/** Who did what to what, for as long as the rules of retention say. */
export interface AuditTrail {
  write(entry: AuditEntry): Promise<void>
  writeAll(entries: readonly AuditEntry[]): Promise<void>
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
