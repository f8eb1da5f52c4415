import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/store/db/open.ts'
import { ownTables } from '../../src/store/db/own-tables.ts'
import { type Bench, median } from './bench.ts'
import { coldStart } from './start/cold-start.ts'

/** The rows that a first start of the playground leaves. */
const rowsIn = async (folder: string) => {
  const database = await openDatabase({ folder })
  const tables: Record<string, object[]> = {}
  for (const table of ownTables) {
    const { rows } = await database.pool.query(`SELECT to_json(t) AS row FROM "${table}" t`)
    if (rows.length > 0) tables[table] = rows.map(({ row }) => row)
  }
  await database.close()
  return tables
}

/** A first start in a new folder until it is ready, beside an empty PGlite of the same rows. Each a process of its own, in turns. */
const run = async (bench: Bench): Promise<void> => {
  const rounds = bench.option('rounds', 5)
  const folder = mkdtempSync(join(tmpdir(), 'p3-start-'))
  try {
    const ourStart = (data: string) => coldStart(['src/main.ts'], { PORT: '0', P3_DATA_DIR: data, LOG_LEVEL: 'error' })
    const warmUp = join(folder, 'warm-up')
    await ourStart(warmUp)
    const again = await coldStart(
      ['src/main.ts'],
      { PORT: '0', P3_DATA_DIR: warmUp, LOG_LEVEL: 'error' },
      bench.option('rest', 10),
    )
    const rowsFile = join(folder, 'rows.json')
    writeFileSync(rowsFile, JSON.stringify(await rowsIn(warmUp)))
    const [ours, theirs, peaks]: [number[], number[], number[]] = [[], [], []]
    for (let round = 0; round < rounds; round++) {
      const [data, bare] = [join(folder, `ours-${round}`), join(folder, `bare-${round}`)]
      const first = await ourStart(data)
      ours.push(first.milliseconds)
      peaks.push(first.peakMegabytes ?? 0)
      theirs.push((await coldStart(['test/bench/start/empty-driver.ts', bare, rowsFile])).milliseconds)
      bench.say(`round ${round + 1}: first start ${Math.round(ours.at(-1)!)} ms, bare ${Math.round(theirs.at(-1)!)} ms`)
      for (const used of [data, bare]) rmSync(used, { recursive: true, force: true })
    }
    bench.figure('first-start', median(ours), 'ms')
    bench.figure('first-start-bare', median(theirs), 'ms')
    bench.figure('second-start', again.milliseconds, 'ms')
    if (again.restMegabytes !== undefined) {
      bench.figure('first-start-peak', Math.max(...peaks), 'MB')
      bench.figure('at-rest', again.restMegabytes, 'MB')
    }
    bench.ratio('first-start', median(ours) / median(theirs))
    bench.keep('first-start', { ours, theirs })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export default run
