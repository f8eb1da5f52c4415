// Part of npm run check: landed migrations stay as they landed, those after the first only add, and none replaces a function unseen.
import { migrationsFolder, readMigrations } from '../../src/store/db/migrations.ts'
import { faultsOf } from './expand-only.ts'
import { changedSince, sealsInHistory } from './history.ts'
import { unsaidReplacements } from './replaces.ts'
import { readSeal, sealFaults } from './seals.ts'

const migrations = readMigrations()
const history = sealsInHistory(migrationsFolder)
const faults = new Set([
  ...sealFaults(migrations.map((one) => ({ ...one, seal: readSeal(one.name) }))),
  ...changedSince(migrations, history),
  ...migrations.slice(1).flatMap(({ name, sql }) => faultsOf(sql).map((fault) => `${name}: ${fault}`)),
  ...unsaidReplacements(migrations),
])
if (history.unseen)
  console.log(`Whether landed migrations were changed together with their seals was not seen: ${history.unseen}.`)
for (const fault of faults) console.error(fault)
if (faults.size > 0) process.exitCode = 1
