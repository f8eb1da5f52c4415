import { setTimeout } from 'node:timers/promises'
import type { Store } from '../usecases/ports.ts'
import { dataIn } from './data.ts'
import { crossed } from './db/crossed.ts'
import type { Enqueue, StoreDeps } from './db/deps.ts'
import { leasing } from './db/leases.ts'
import type { Database } from './db/open.ts'
import { leasedSql } from './db/sql.ts'
import { sharedOverview } from './desk/shared-overview.ts'

/** A transaction waits this long for a connection, and may take this long. Milliseconds. */
const bounds = { maxWait: 20_000, timeout: 20_000 }
/** Pauses before a transaction that crossed another is done again. Milliseconds. */
const pauses = [5, 20, 60, 150, 400]

/**
 * The use-cases' view of the database. Transactions are repeatable reads: whoever changes a row that another transaction
 * changed since this one began is done again from the start, so work must touch nothing but its handle.
 */
export const createStore = ({ prisma, sql }: Pick<Database, 'prisma' | 'sql'>, deps: StoreDeps): Store => {
  const own = dataIn({ prisma, sql }, deps)
  const outside = { ...own, overview: sharedOverview(own.overview) }
  return {
    read: outside,
    single: (work) => untilAlone(() => work(outside)),
    transaction: (work) =>
      untilAlone(async () => {
        const { enqueue, jobs } = watched(deps.enqueue)
        const result = await leasing((lease) =>
          prisma.$transaction(
            (within) => work(dataIn({ prisma: within, sql: leasedSql(lease) }, { ...deps, enqueue })),
            {
              ...bounds,
              isolationLevel: 'RepeatableRead',
            },
          ),
        )
        if (jobs() > 0) enqueue.committed(jobs())
        return result
      }),
  }
}

/** Does it again as long as the database says that it crossed another's work. */
const untilAlone = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let round = 0; ; round++)
    try {
      return await attempt()
    } catch (error) {
      const pause = pauses[round]
      if (pause === undefined || !crossed(error)) throw error
      await setTimeout(pause)
    }
}

/** Counts what is put into the queue. */
const watched = (enqueue: Enqueue) => {
  let jobs = 0
  const watching: Enqueue = {
    ...enqueue,
    deliveries: (db, deliveries) => {
      jobs += deliveries.length
      return enqueue.deliveries(db, deliveries)
    },
    refresh: (db, of) => {
      jobs += of.length
      return enqueue.refresh(db, of)
    },
  }
  return { enqueue: watching, jobs: () => jobs }
}
