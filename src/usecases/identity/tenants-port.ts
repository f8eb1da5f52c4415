import type { ChatPlatform } from '../../core/platform.ts'
/** The allow-list: which workspace or tenant belongs to whom. */
export interface TenantsReads {
  find(platform: ChatPlatform, externalId: string): Promise<Tenant | undefined>
  byId(tenantId: string): Promise<(Tenant & { readonly accounts: number }) | undefined>
  /** How many there are at all; none on a first set-up. */
  count(): Promise<number>
  /** All on the allow-list, the department's own first. */
  all(): Promise<readonly Tenant[]>
}

export interface Tenants extends TenantsReads {
  /** Puts it on the allow-list, or changes what is said of it there. */
  allow(tenant: NewTenant): Promise<Tenant>
  /** Takes it off the allow-list: its accounts, channels and sealed tokens are forgotten. */
  disallow(tenantId: string): Promise<void>
  /** Whether it was not so before. */
  installed(tenantId: string, at: Date): Promise<boolean>
  /** Marks it and every account in it unreachable. Returns how many accounts that were. An install that is newer wins. */
  uninstalled(tenantId: string, at: Date, reason: string, fix: string): Promise<number>
  /** Whether it is new, or works again. */
  addChannel(channel: {
    id: string
    tenantId: string
    externalId: string
    name: string
    conversation?: unknown
  }): Promise<boolean>
  /** Changes nothing where the channel isn't known. */
  renameChannel(tenantId: string, externalId: string, name: string): Promise<void>
  removeChannel(tenantId: string, externalId: string): Promise<void>
}

export interface Tenant {
  readonly id: string
  readonly platform: ChatPlatform
  readonly externalId: string
  readonly name: string
  readonly department: boolean
  /** People of every district are in it. */
  readonly everyDistrict: boolean
  readonly status: 'expected' | 'installed' | 'uninstalled'
  /** Codes of the districts whose people are in it. */
  readonly districts: readonly string[]
}

export interface NewTenant {
  readonly id: string
  readonly platform: ChatPlatform
  readonly externalId: string
  readonly name: string
  readonly department: boolean
  readonly everyDistrict?: boolean
  readonly districts: readonly string[]
}
