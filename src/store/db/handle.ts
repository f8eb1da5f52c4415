import type { Prisma } from '../generated/client.ts'

/** What an aggregate works with: a transaction, or the client itself for reads. */
export type Handle = Prisma.TransactionClient
