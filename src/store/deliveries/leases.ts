import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'

/** Which connection a transaction has; none before it begins and after it ends. */
export interface Lease {
  connection?: pg.PoolClient
}

const leases = new AsyncLocalStorage<Lease>()

/** Does what opens one transaction: its lease then knows the connection, for statements written by hand. */
export const leasing = <T>(open: (lease: Lease) => Promise<T>): Promise<T> => {
  const lease: Lease = {}
  return leases.run(lease, () => open(lease))
}

/** Has a pool write into the lease which connection it gave. Prisma, which opens the transaction, does not say. */
export const noteLeases = (pool: pg.Pool): void => {
  const connect = pool.connect.bind(pool) as {
    (): Promise<pg.PoolClient>
    (callback: unknown): void
  }
  const lend = async () => {
    const lease = leases.getStore()
    const connection = await connect()
    if (lease && !lease.connection) lendTo(lease, connection)
    return connection
  }
  pool.connect = ((callback?: unknown) => (callback ? connect(callback) : lend())) as typeof pool.connect
}

const lendTo = (lease: Lease, connection: pg.PoolClient): void => {
  const { release } = connection
  lease.connection = connection
  // A transaction that ran out of time has lost its connection to others.
  connection.release = (broken) => {
    lease.connection = undefined
    connection.release = release
    release.call(connection, broken)
  }
}
