import type { Prisma } from '../generated/client.ts'
import type { Sql } from './sql.ts'

/**
 * What an aggregate works with: a transaction's two ways to ask, or those of the pool for reads. Both of a transaction go over
 * its one connection.
 */
export interface Handle {
  readonly prisma: Prisma.TransactionClient
  /** Statements written by hand. */
  readonly sql: Sql
}
