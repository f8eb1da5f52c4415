import { Prisma } from '../generated/client.ts'

/** Every table of ours, by name. Nothing else in a database is ever touched. */
export const ownTables: readonly string[] = Object.values(Prisma.ModelName)
