import type { BoardAge, BoardFilter, BoardReason } from '../../core/desk/board.ts'
import type { StepKind } from '../../core/partnership/partnership.ts'
import type { Platform } from '../../core/platform.ts'
import type { Page, Paged, PairLine } from './overview-port.ts'

/** The board of pairs that are under way, sorted by what needs a person most. A page costs as much as a page, however many pairs there are. */
export interface BoardReads {
  page(of: BoardQuery, page: Page): Promise<Paged<BoardLine>>
  /** Ids in the board's order. */
  ids(of: BoardQuery, limit: number): Promise<readonly string[]>
  /** How many pairs are at each step, and of them how many past their day, by how long. */
  counts(of: Pick<BoardQuery, 'cycleId' | 'today' | 'region' | 'mine' | 'ownRegions'>): Promise<readonly BoardCount[]>
  /** These pairs as lines, in this order. */
  lines(partnershipIds: readonly string[]): Promise<readonly BoardLine[]>
  /** What the office keeps of a pair for itself. */
  deskOf(partnershipId: string): Promise<PairDesk | undefined>
  regions(): Promise<readonly string[]>
  /** Of this coordinator. */
  regionsOf(personId: string): Promise<readonly string[]>
}

export interface Board extends BoardReads {
  assign(partnershipIds: readonly string[], personId: string | undefined): Promise<void>
  /** What changes added to the counts of the board and of the year becomes one row for each count. */
  foldCounts(): Promise<void>
  keepNote(partnershipId: string, note: { text?: string; byId: string; at: Date }): Promise<void>
}

export interface BoardQuery extends BoardFilter {
  readonly cycleId: string
  /** ISO day. */
  readonly today: string
  /** Who looks, for `mine`, and the regions that they look after. */
  readonly viewerId: string
  readonly ownRegions: readonly string[]
}

/** More matching pairs than this are not counted. */
export const countedMost = 1_000

export interface BoardLine {
  readonly pair: PairLine
  readonly reason: BoardReason | 'done'
  /** ISO day after which it is late. */
  readonly waitsOn?: string
  /** Names of those whose turn it is; empty while there is only a date to wait for. */
  readonly turnOf: readonly string[]
  /** Since when it is their turn. */
  readonly since?: Date
  /** When one of the two last did something here. */
  readonly lastSignAt?: Date
  readonly railTroubles: readonly RailTrouble[]
  readonly helpAskedAt?: Date
  readonly assignedTo?: string
  readonly noted: boolean
}

interface RailTrouble {
  readonly name: string
  readonly platform?: Platform
  readonly reason: string
}

export interface BoardCount {
  readonly kind: StepKind
  readonly pairs: number
  readonly late: Readonly<Record<BoardAge, number>>
}

export interface PairDesk {
  readonly assignedToId?: string
  readonly assignedTo?: string
  readonly note?: string
  readonly noteBy?: string
  readonly noteAt?: Date
}
