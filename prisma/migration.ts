// npm run migration: writes prisma/migrations/<first>/migration.sql from schema.prisma and storage.sql. Until a first release there is one migration.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { startEmbedded } from '../src/store/db/embedded.ts'
import { schemaAsSql } from '../src/store/db/migrate.ts'

const embedded = await startEmbedded('memory://')
const folder = 'prisma/migrations/20261124000000_first'
mkdirSync(folder, { recursive: true })
const storage = readFileSync('prisma/storage.sql', 'utf8')
writeFileSync(`${folder}/migration.sql`, `${await schemaAsSql(new PrismaPg(embedded.pool))}\n${storage}`)
writeFileSync('prisma/migrations/migration_lock.toml', 'provider = "postgresql"\n')
console.log(`wrote ${folder}/migration.sql`)
await embedded.close()
