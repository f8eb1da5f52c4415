import type { PrismaClientConstructor } from '../generated/internal/class.ts'

export declare const getPrismaClientClass: () => PrismaClientConstructor
/** SHA-256 of the prisma/schema.prisma from which it was made, in hexadecimal. */
export declare const madeFrom: string
/** Names of the tables as the database has them. */
export declare const tables: readonly string[]
