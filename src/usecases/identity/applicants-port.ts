import type { ChatPlatform } from '../../core/platform.ts'
/** Workspaces and tenants that knocked and are not on the allow-list. */
export interface ApplicantsReads {
  /** Those that wait, the latest first. */
  all(): Promise<readonly Applicant[]>
  find(id: string): Promise<Applicant | undefined>
  /** Districts whose people have addresses of this domain on the roster, or whose name is part of this name. */
  districtsLike(of: Pick<Applicant, 'name' | 'domain'>): Promise<readonly string[]>
}

export interface Applicants extends ApplicantsReads {
  /** Notes that one knocked, and says under which id it is on the list; undefined when the list is full and takes no more. */
  knock(
    applicant: Omit<Applicant, 'firstAt' | 'domain'> & { readonly at: Date },
  ): Promise<{ readonly id: string; readonly isNew: boolean; readonly domain?: string } | undefined>
  noteDomain(id: string, domain: string): Promise<void>
  drop(platform: ChatPlatform, externalId: string): Promise<void>
  /** Drops those last heard before this moment. How many that were. */
  forget(before: Date): Promise<number>
}

export interface Applicant {
  readonly id: string
  readonly platform: ChatPlatform
  readonly externalId: string
  readonly name?: string
  readonly domain?: string
  readonly firstAt: Date
}
