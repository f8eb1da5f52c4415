import { tables } from './prisma-client.js'

/** Every table of ours, by its name in the database. Nothing else in a database is ever touched. */
export const ownTables: readonly string[] = tables
