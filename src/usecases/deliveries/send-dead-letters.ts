import type { Deps } from '../ports.ts'

/** What the operator's command line may do with messages; nobody reaches it by chat. */
type OperatorDeps = Pick<Deps, 'store'>

/** Messages that were given up wait again, these or all of them; that it was done is written down. Returns how many. */
export const sendDeadLetters = ({ store }: OperatorDeps, ids: readonly string[] | 'all'): Promise<number> =>
  store.transaction(async (data) => {
    const revived = await data.deliveries.revive(ids)
    await data.outbox.again(revived)
    if (revived.length > 0)
      await data.audit.write({
        role: 'operator',
        action: 'deliveries.sentAgain',
        subject: { kind: 'queue', id: 'deliver' },
        details: { count: revived.length },
      })
    return revived.length
  })

/** Puts a job into the queue for everything that waits: after a restore, whose queue is empty. Returns how many. */
export const requeueAll = ({ store }: OperatorDeps): Promise<number> =>
  store.transaction(async (data) => {
    const waiting = await data.deliveries.waiting()
    await data.outbox.again(waiting)
    return waiting.length
  })
