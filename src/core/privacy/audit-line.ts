/** A line of the audit trail as it can be read: names of people, never their words. */
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
