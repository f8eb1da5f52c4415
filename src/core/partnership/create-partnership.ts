import { type Partner, type Partnership, stepKinds } from './partnership.ts'
import type { Facts } from './situation.ts'

export interface NewPartnership {
  readonly id: string
  readonly cycleId: string
  readonly a: Partner
  readonly b: Partner
  readonly fit?: number
  readonly reasons: readonly string[]
  readonly handReason?: string
  /** One for each step, in order. */
  readonly stepIds: readonly [string, string, string, string]
}

/** A new pair: all steps wait but the first visit, which is open. */
export const createPartnership = (made: NewPartnership, facts: Pick<Facts, 'now' | 'dueOn'>): Partnership => {
  const { stepIds, ...pair } = made
  const waiting = { agenda: [], sequence: 0, round: 0, offers: [], logs: [] }
  return {
    ...pair,
    status: 'active',
    version: 1,
    matchedAt: facts.now,
    steps: stepKinds.map((kind, index) => ({
      ...waiting,
      id: stepIds[index]!,
      kind,
      ...(index === 0
        ? { state: 'open' as const, openedAt: facts.now, dueOn: facts.dueOn(kind, facts.now) }
        : { state: 'waiting' as const }),
    })),
  }
}
