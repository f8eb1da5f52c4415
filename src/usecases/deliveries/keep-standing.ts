import type { Deps } from '../ports.ts'
import type { StandingRow } from './deliveries-port.ts'

/** An answer that is to stay true becomes a row, as if it had been sent; what it replaces is drawn again at once. */
export const keepStanding = (deps: Deps, answer: Omit<StandingRow, 'id' | 'at'>): Promise<void> =>
  deps.store.transaction(async (data) => {
    await data.deliveries.keepStanding({ ...answer, id: deps.newId(), at: deps.clock.now() })
    const { partnershipId } = answer.notice
    if (partnershipId) await data.outbox.refresh([{ partnershipId }])
  })
