/** A row of whatever the auditor asked for. */
export type Row = Readonly<Record<string, unknown>>

/** One message that stands on a platform, whoever put it there. */
export interface Arrival {
  readonly platform: 'slack' | 'teams' | 'email'
  /** The address of whom it was for. */
  readonly email: string
  readonly messageId: string
  readonly at: Date
}

/** What the processes needed, at moments of the year in their order. */
interface Need {
  readonly memory: readonly number[]
  readonly connections: number
}

/** All that an auditor goes by: the database, the platforms, the logs. Nothing of the bot's own code. */
export interface Evidence {
  /** Asks the database in SQL; times are read as UTC. */
  ask(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  readonly arrivals: readonly Arrival[]
  /** When somebody did something, by address: an answer to it needs no other cause. */
  readonly acts: ReadonlyMap<string, readonly Date[]>
  readonly logLines: readonly string[]
  readonly secrets: readonly string[]
  /** Marks of words that only their author, or only the two partners, may read. */
  readonly privateMark: string
  readonly sharedMark: string
  readonly needs: readonly Need[]
  /** What the bot says of the year: each figure by its name. */
  readonly report: Readonly<Record<string, string>>
  /** The end of the year that was played. */
  readonly until: Date
  /** Processes were killed on the way: a message in flight then may have come twice. */
  readonly kills: number
}

export interface Finding {
  readonly rule: string
  readonly words: string
}

export const found = (rule: string, rows: readonly Row[], say: (row: Row) => string): Finding[] =>
  rows.map((row) => ({ rule, words: say(row) }))
