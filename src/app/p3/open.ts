import { systemClock, systemTimer } from '../../core/clock.ts'
import { openQueue } from '../../deliveries/boss.ts'
import { createNewId } from '../../store/db/new-id.ts'
import { type Database, openDatabase } from '../../store/db/open.ts'
import { createStore } from '../../store/store.ts'
import type { Store } from '../../usecases/ports.ts'
import { byRail } from '../../usecases/trace.ts'
import type { Config } from '../environment/config.ts'
import { createLog } from '../log.ts'

export interface OperatorStore {
  readonly database: Database
  readonly store: Store
  readonly clock: typeof systemClock
  readonly timer: typeof systemTimer
  readonly newId: () => string
}

/** The database and its queue, up to date, for as long as `work` takes. Nothing is sent by it: the bot itself does that. */
export const withStore = async <const T>(
  call: { readonly config: Pick<Config, 'database'> & Partial<Pick<Config, 'databasePurpose'>> },
  work: (opened: OperatorStore) => Promise<T>,
): Promise<T> => {
  const { database: target, databasePurpose } = call.config
  const database = await openDatabase(target, databasePurpose)
  try {
    const queue = await openQueue(database, createLog('error'))
    const newId = createNewId(systemClock)
    const store = createStore(database, { clock: systemClock, newId, enqueue: queue.enqueue })
    try {
      return await byRail('server', () => work({ database, store, clock: systemClock, timer: systemTimer, newId }))
    } finally {
      await queue.boss.stop({ graceful: false, close: false })
    }
  } finally {
    await database.close()
  }
}
