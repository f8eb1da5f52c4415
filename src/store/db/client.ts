import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PrismaClient as Client } from '../generated/client.ts'
import { getPrismaClientClass, madeFrom } from './prisma-client.js'

export const PrismaClient = getPrismaClientClass()
export type PrismaClient = Client

const schemaFile = new URL('../../../prisma/schema.prisma', import.meta.url)

/** @throws in one sentence when the schema was changed and the client was not made anew */
export const refuseStale = (schema: string | Buffer = readFileSync(schemaFile)): void => {
  if (createHash('sha256').update(schema).digest('hex') === madeFrom) return
  throw new Error('The database client is older than prisma/schema.prisma: run npm run generate, then start again.')
}
