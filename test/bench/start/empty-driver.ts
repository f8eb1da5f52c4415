// A process that opens an empty PGlite in a new folder, makes the tables and fills in the sample's rows, and says `ready`.
import { readdirSync, readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'

const [folder = '', rowsFile = ''] = process.argv.slice(2)
const migrations = new URL('../../../prisma/migrations/', import.meta.url)
const database = await PGlite.create(folder)
for (const name of readdirSync(migrations).sort())
  if (/^\d+_/.test(name)) await database.exec(readFileSync(new URL(`${name}/migration.sql`, migrations), 'utf8'))
const tables = JSON.parse(readFileSync(rowsFile, 'utf8')) as Record<string, object[]>
// Rows come in any order.
await database.exec('SET session_replication_role = replica')
for (const [table, rows] of Object.entries(tables))
  await database.query(`INSERT INTO "${table}" SELECT * FROM json_populate_recordset(null::"${table}", $1::json)`, [
    JSON.stringify(rows),
  ])
console.log('ready')
