import type { ChannelRhythm, Seen } from '../../core/nudges/channel-nudge.ts'
import type { ChatPlatform } from '../../core/platform.ts'

/** The channels P3 posts in, and what each was told. */
export interface ProgramChannelsReads {
  /** Every channel the bot was added to, those that announce first. */
  all(): Promise<readonly ChannelLine[]>
  find(channelId: string): Promise<ChannelLine | undefined>
  /** Where the program announces, in tenants that have the app or are expected to. */
  announcing(): Promise<readonly { readonly id: string }[]>
  /** Channels that are used and hear something every week. */
  weekly(): Promise<readonly WeeklyChannel[]>
  /** What the channel was told last in this cycle. */
  lastTold(channelId: string, cycleId: string): Promise<Told | undefined>
}

export interface ProgramChannels extends ProgramChannelsReads {
  change(channelId: string, facts: ChannelFacts): Promise<void>
  /** It may work again: forgets that it could not be written to. */
  tried(channelId: string, at: Date): Promise<void>
  /** Notes what became of a turn. False when somebody noted this one before: two sweeps at once post once. */
  note(post: ChannelPost): Promise<boolean>
}

export interface ChannelFacts {
  readonly announces?: boolean
  /** null: no district's own. */
  readonly districtCode?: string | null
  readonly weekday?: number
  readonly at?: string
}

export interface ChannelLine {
  readonly id: string
  readonly platform: ChatPlatform
  readonly name: string
  readonly tenantName: string
  /** Codes of the districts whose people are in its tenant; everybody's where `everyDistrict`. */
  readonly districts: readonly string[]
  readonly everyDistrict: boolean
  readonly announces: boolean
  /** A district's own channel. */
  readonly district?: { readonly code: string; readonly name: string; readonly timeZone: string }
  readonly rhythm: Omit<ChannelRhythm, 'timeZone'>
  readonly testedAt?: Date
  /** When the last weekly message was written. */
  readonly lastAt?: Date
  /** Why it can't be written to, and what to do. */
  readonly trouble?: { readonly reason: string; readonly fix: string }
}

export interface WeeklyChannel {
  readonly id: string
  readonly rhythm: Omit<ChannelRhythm, 'timeZone'>
  readonly district?: { readonly code: string; readonly timeZone: string }
  /** The week that was settled last, its Monday. */
  readonly settledWeek?: string
}

interface Told {
  readonly seen?: Seen
  readonly at: Date
}

interface ChannelPost {
  readonly channelId: string
  /** The week's Monday, or the occasion. */
  readonly key: string
  readonly cycleId: string
  readonly outcome: string
  readonly seen?: Seen
  readonly at: Date
}
