/** Files behind signed links, for where a platform takes no uploads, and those that wait to be taken. Kept a few days. */
export interface SharedFiles {
  keep(file: SharedFile & { readonly id: string; readonly expiresAt: Date }): Promise<void>
  find(id: string): Promise<SharedFile | undefined>
  /** Hands it out and keeps it no longer; whoever comes second, or after its time, gets nothing. */
  take(id: string, now: Date): Promise<SharedFile | undefined>
  forget(before: Date): Promise<number>
}

interface SharedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}
