// npm run seed: puts the Tennessee sample in place of everything the database holds. Stop P3 Bot first.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSample } from '../../playground/sample/sample.ts'
import { BadEnvironment, readConfig } from '../../src/app/config.ts'
import { systemClock } from '../../src/core/clock.ts'
import { schoolYearStart } from '../../src/states/tennessee/school-year.ts'
import { type DatabaseTarget, openDatabase } from '../../src/store/db/open.ts'
import { loadSample } from './load.ts'

const REPLACE = '--replace-everything'

/** A real server's database is only replaced when that was said in so many words. */
const targetOf = (config: ReturnType<typeof readConfig>): DatabaseTarget => {
  const guarded = config.databaseUrl !== undefined || config.mode === 'server'
  if (guarded && !process.argv.includes(REPLACE))
    throw new Error(`This would replace everything in your database. If you mean it: npm run seed -- ${REPLACE}`)
  return config.databaseUrl ? { url: config.databaseUrl } : { folder: config.dataFolder }
}

const run = async (): Promise<void> => {
  const config = readConfig(process.env)
  const database = await openDatabase(targetOf(config))
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
} catch (fault) {
  const lines =
    fault instanceof BadEnvironment ? fault.faults : [fault instanceof Error ? fault.message : String(fault)]
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
// The driver's idle timer would keep the process for ten seconds more, though everything is closed.
process.exit()
