// npm run migration -- <what changes>: writes the next file of prisma/migrations, from what the others make to what schema.prisma says.
// npm run migration -- --seal: notes the checksum of a finished one and of the seal before it, after which it is never touched again.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../src/store/db/migrate.ts'
import { migrationsFolder, readMigrations } from '../../src/store/db/migrations.ts'
import { startPostgres } from '../../test/store/postgres.ts'
import { differenceFrom } from './engine.ts'
import { faultsOf } from './expand-only.ts'
import { nextName } from './next-name.ts'
import { readSeal, sealFile, sealOf } from './seals.ts'

const words = process.argv.slice(2)

const seal = () => {
  let before: string | undefined
  let sealed = 0
  for (const { name, checksum } of readMigrations()) {
    const seal = readSeal(name) ?? sealOf(checksum, before)
    if (readSeal(name) === undefined) {
      writeFileSync(sealFile(name), seal)
      console.log(`sealed prisma/migrations/${name}`)
      sealed++
    }
    before = seal
  }
  if (sealed === 0) console.log('Every migration is sealed.')
}

/** On a PostgreSQL of its own, gone afterwards. */
const difference = async (): Promise<string> => {
  const server = await startPostgres()
  const pool = new pg.Pool({ connectionString: server.url() })
  try {
    const client = await pool.connect()
    await migrate(client)
    client.release()
    return await differenceFrom(pool)
  } finally {
    await pool.end()
    await server.destroy()
  }
}

const write = async (title: string) => {
  const sql = await difference()
  const name = nextName(title, new Date(), readMigrations())
  mkdirSync(join(migrationsFolder, name))
  writeFileSync(join(migrationsFolder, name, 'migration.sql'), sql || `-- What schema.prisma can't say.\n`)
  console.log(
    `wrote prisma/migrations/${name}/migration.sql${sql ? '' : ': empty, since schema.prisma asks for nothing'}`,
  )
  for (const fault of faultsOf(sql)) console.log(`  needs a look: ${fault}`)
  console.log('Read it, change it as needed, then: npm run migration -- --seal')
}

const title = words.filter((word) => !word.startsWith('--')).join(' ')
if (words.includes('--seal')) seal()
else if (/[a-z]/i.test(title)) await write(title)
else {
  console.error('Say what changes: npm run migration -- partners can pause')
  process.exitCode = 1
}
