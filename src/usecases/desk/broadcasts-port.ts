import type { WorkingHours } from '../../core/calendar/calendar.ts'
import type { BroadcastAudience } from '../../core/desk/broadcast.ts'
import type { BoardQuery } from './board-port.ts'

/** Whom messages to many go to. */
export interface Broadcasts {
  /** Ids of pairs, for partners, or of people; so many at most. */
  subjects(of: BroadcastQuery, limit: number): Promise<readonly string[]>
  /** Everyone of these pairs, or these people themselves, who is still there. */
  readers(of: {
    readonly kind: 'pairs' | 'people'
    readonly ids: readonly string[]
  }): Promise<readonly BroadcastReader[]>
}

interface BroadcastQuery extends BoardQuery {
  readonly audience: BroadcastAudience
}

export interface BroadcastReader extends WorkingHours {
  readonly personId: string
  /** Of partners: the pair it is about. */
  readonly partnershipId?: string
  readonly name: string
  readonly district?: string
  readonly districtCode?: string
}
