/** Secrets that work once, kept as a hash: the state of an installation in progress, a signed link. */
export interface OneTimeTokens {
  issue(token: NewOneTimeToken): Promise<void>
  /** Uses it up. Its data, or undefined when it is unknown, expired, of another purpose or used before. */
  use(tokenHash: string, purpose: string, at: Date): Promise<unknown>
  /** Whether it was used up. */
  used(tokenHash: string, purpose: string): Promise<boolean>
  /** Forgets those that expired before this moment. */
  forget(before: Date): Promise<number>
}

interface NewOneTimeToken {
  /** SHA-256 of the secret, in hexadecimal. */
  readonly tokenHash: string
  readonly purpose: string
  /** Plain JSON. */
  readonly data: unknown
  readonly expiresAt: Date
}
