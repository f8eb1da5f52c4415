/** What a file did. */
export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly withdrawn: number
  /** Rows that said what the roster said already. */
  readonly same: number
}
