/** The allow-list: which workspace or tenant belongs to whom. */
export interface TenantsReads {
  find(platform: 'slack' | 'teams', externalId: string): Promise<Tenant | undefined>
  byId(tenantId: string): Promise<(Tenant & { readonly accounts: number }) | undefined>
  /** How many there are at all; none on a first set-up. */
  count(): Promise<number>
  /** All on the allow-list, the department's own first. */
  all(): Promise<readonly Tenant[]>
  /** Where programs announce, in installed or expected tenants. */
  programChannels(): Promise<ProgramChannel[]>
  /** Every channel the bot was added to, those that announce first. */
  channels(): Promise<readonly ChannelLine[]>
}

export interface Tenants extends TenantsReads {
  /** Puts it on the allow-list, or changes what is said of it there. */
  allow(tenant: NewTenant): Promise<Tenant>
  /** Takes it off the allow-list: its accounts, channels and sealed tokens are forgotten. */
  disallow(tenantId: string): Promise<void>
  installed(tenantId: string, at: Date): Promise<void>
  /** Marks it and every account in it unreachable. Returns how many accounts that were. An install that is newer wins. */
  uninstalled(tenantId: string, at: Date, reason: string, fix: string): Promise<number>
  addChannel(channel: {
    id: string
    tenantId: string
    externalId: string
    name: string
    conversation?: unknown
  }): Promise<void>
  /** It may work again: forgets that it could not be written to. */
  retryChannel(channelId: string): Promise<void>
  /** Announces in this channel from now on, or no more. False when the channel is not known. */
  useChannel(channelId: string, program: boolean): Promise<boolean>
  removeChannel(tenantId: string, externalId: string): Promise<void>
}

export interface Tenant {
  readonly id: string
  readonly platform: 'slack' | 'teams'
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
  readonly platform: 'slack' | 'teams'
  readonly externalId: string
  readonly name: string
  readonly department: boolean
  readonly everyDistrict?: boolean
  readonly districts: readonly string[]
}

export interface ChannelLine {
  readonly id: string
  readonly platform: 'slack' | 'teams'
  readonly name: string
  readonly tenantName: string
  readonly announces: boolean
  /** Why it can't be written to, and what to do. */
  readonly trouble?: { readonly reason: string; readonly fix: string }
}

interface ProgramChannel {
  readonly id: string
  readonly platform: 'slack' | 'teams'
  /** The platform's own ids. */
  readonly tenant: string
  readonly externalId: string
  readonly name: string
}
