import type { WeekSight } from '../../core/desk/weekly.ts'

/** The weekly digest: who wants it, and what they were last told. */
export interface WeekliesReads {
  /** What a coordinator chose, and where it stands with them. */
  of(personId: string): Promise<Weekly>
  /** The program's own channels, with whether they get it. */
  channels(): Promise<readonly WeeklyPost[]>
}

export interface Weeklies extends WeekliesReads {
  choose(personId: string, wanted: boolean): Promise<void>
  chooseChannel(channelId: string, wanted: boolean): Promise<void>
  /** The week is settled for this coordinator; `seen`: what they were told, where they were. */
  settle(personId: string, week: string, seen?: WeekSight): Promise<void>
  /** The same for a channel; false where another process was first. */
  settleChannel(post: {
    channelId: string
    cycleId: string
    week: string
    seen?: WeekSight
    at: Date
  }): Promise<boolean>
}

interface Weekly {
  readonly wanted: boolean
  /** ISO day of the Monday of the last week that was settled. */
  readonly week?: string
  readonly seen?: WeekSight
}

export interface WeeklyPost {
  readonly channelId: string
  readonly name: string
  readonly wanted: boolean
  readonly week?: string
  readonly seen?: WeekSight
}
