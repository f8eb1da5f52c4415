// Part of npm run check: the kept client is what this schema and this Prisma make, and nothing was changed in it by hand.
import { readFileSync } from 'node:fs'
import { clientFile, schemaChecksum, untypedClient } from './untyped-client.mjs'

const kept = readFileSync(clientFile, 'utf8')
const { version } = JSON.parse(
  readFileSync(new URL('../node_modules/@prisma/client/package.json', import.meta.url), 'utf8'),
)
const fresh = kept.includes(`madeFrom = '${schemaChecksum()}'`) && kept.includes(`"clientVersion": "${version}"`)
if (!fresh || kept !== untypedClient()) {
  console.error('src/store/db/prisma-client.js is not what prisma/schema.prisma makes: npm run generate')
  process.exitCode = 1
}
