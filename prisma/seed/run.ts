// npm run seed: puts the Tennessee sample in place of everything the playground's database holds. Stop P3 Bot first.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSample } from '../../playground/sample/sample.ts'
import { BadEnvironment, readConfig } from '../../src/app/environment/config.ts'
import { readEnvironmentFile } from '../../src/app/environment/environment-file.ts'
import { systemClock } from '../../src/core/clock.ts'
import { schoolYearStart } from '../../src/states/tennessee/school-year.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { loadSample } from './load.ts'

/** The playground's own database, whatever else the environment names: no server's is ever replaced. */
const readPlayground = () => {
  const { env, faults } = readEnvironmentFile(process.cwd(), process.env)
  if (faults.length > 0) throw new BadEnvironment(faults)
  return readConfig({ ...env, P3_MODE: 'playground' })
}

const run = async (): Promise<void> => {
  const config = readPlayground()
  const database = await openDatabase(config.database, config.databasePurpose)
  try {
    const sample = buildSample({ startsOn: schoolYearStart(systemClock.now()) })
    await loadSample(database.prisma, sample)
    // What was still to be done or shown belongs to what is no longer there.
    await database.prisma.$executeRawUnsafe('DROP SCHEMA IF EXISTS pgboss CASCADE')
    for (const end of ['', '-wal', '-shm']) rmSync(join(config.dataFolder, `playground.sqlite${end}`), { force: true })
    console.log(
      `Loaded the ${sample.cycle.name} sample: ${sample.districts.length} districts, ${sample.schools.length} schools, ` +
        `${sample.nominations.length} administrators. ${sample.notice}`,
    )
  } finally {
    await database.close()
  }
}

try {
  await run()
} catch (error) {
  const lines =
    error instanceof BadEnvironment ? error.faults : [error instanceof Error ? error.message : String(error)]
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
// The driver's idle timer would keep the process for ten seconds more, though everything is closed.
process.exit()
