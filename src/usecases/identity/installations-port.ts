import type { ChatPlatform } from '../../core/platform.ts'
/**
 * Where a platform's tokens are kept. They arrive here sealed and leave sealed: whoever reads the database reads nothing.
 * Not part of `Data`: no use-case ever sees a token.
 */
export interface Installations {
  find(platform: ChatPlatform, tenant: string): Promise<SealedInstallation | undefined>
  /** Adds it, or replaces the tenant's earlier one. */
  save(installation: SealedInstallation): Promise<void>
  /** Forgets the tokens unless they were installed after this moment. Says whether there were any to forget. */
  remove(platform: ChatPlatform, tenant: string, at: Date): Promise<boolean>
  /** Reads and replaces one under a row lock, so that of many processes one refreshes a token. `undefined` leaves it as it is. */
  replace(
    platform: ChatPlatform,
    tenant: string,
    work: (current: SealedInstallation) => Promise<SealedInstallation | undefined>,
  ): Promise<SealedInstallation | undefined>
  /** Those sealed with another key than this one: to be sealed anew. */
  sealedOtherwise(keyId: string): Promise<SealedInstallation[]>
}

export interface SealedInstallation {
  readonly platform: ChatPlatform
  /** Slack: team id, or enterprise id for an org-wide install. */
  readonly tenant: string
  readonly orgWide: boolean
  readonly keyId: string
  readonly sealed: Uint8Array
  readonly installedAt: Date
  /** When the token dies, where tokens rotate. */
  readonly expiresAt?: Date
}
