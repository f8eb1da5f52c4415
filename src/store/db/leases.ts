import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { inStatementSpan } from './statement-span.ts'

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

/** A pool that writes into the lease which connection it gave. Prisma, which opens the transaction, does not say. */
export class LeasingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): unknown {
    return callback ? super.connect(callback) : this.#lend()
  }

  // biome-ignore lint/suspicious/noExplicitAny: the driver's own overloads, handed on as they come
  override query(...asked: any[]): any {
    const send = () => Reflect.apply(super.query, this, asked)
    return asked.some((part) => typeof part === 'function') ? send() : inStatementSpan(asked[0], send)
  }

  async #lend(): Promise<pg.PoolClient> {
    const lease = leases.getStore()
    const connection = await super.connect()
    if (lease && !lease.connection) lendTo(lease, connection)
    return connection
  }
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
