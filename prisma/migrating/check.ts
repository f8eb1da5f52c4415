// Part of npm run check: landed migrations stay as they landed, those after the first only add, and none replaces a function unseen.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Migration, migrationsFolder, readMigrations } from '../../src/store/db/migrations.ts'
import { faultsOf } from './expand-only.ts'
import { unsaidReplacements } from './replaces.ts'

const sealFault = ({ name, checksum }: Migration): readonly string[] => {
  const seal = join(migrationsFolder, name, 'checksum')
  if (!existsSync(seal)) return [`${name} is not sealed. When it is finished: npm run migration -- --seal`]
  if (readFileSync(seal, 'utf8').trim() === checksum) return []
  return [
    `${name} is not what it was when it landed. Put it back; every change is a new file: npm run migration -- <what changes>`,
  ]
}

const [first, ...later] = readMigrations()
const faults = [
  ...[first!, ...later].flatMap(sealFault),
  ...later.flatMap(({ name, sql }) => faultsOf(sql).map((fault) => `${name}: ${fault}`)),
  ...unsaidReplacements([first!, ...later]),
]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
