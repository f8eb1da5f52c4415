import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One numbered file of prisma/migrations. */
export interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 in hexadecimal, as Prisma keeps it. */
  readonly checksum: string
}

export const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'prisma', 'migrations')

/** In the order in which they are applied. */
export const readMigrations = (folder = migrationsFolder): readonly Migration[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
