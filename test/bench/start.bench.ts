import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { openDatabase } from '../../src/store/db/open.ts'
import { ownTables } from '../../src/store/db/own-tables.ts'
import { answered, pressFirst } from '../playground/first-press.ts'
import { type Bench, median } from './bench.ts'
import { type ColdStart, coldStart, npmStart } from './start/cold-start.ts'

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

/**
 * A first start in a new folder until it is ready, beside an empty PGlite of the same rows. Each a process of its own, in turns. Ready is
 * believed because each coordinator's first button is pressed then.
 */
const run = async (bench: Bench): Promise<void> => {
  const rounds = bench.option('rounds', 5)
  const folder = mkdtempSync(join(tmpdir(), 'p3-start-'))
  const rest = async () => wait(bench.option('rest', 10) * 1_000)
  try {
    const ourStart = (data: string, meanwhile?: (url: string) => Promise<unknown>) =>
      coldStart(npmStart, { PORT: '0', P3_DATA_DIR: data, LOG_LEVEL: 'error' }, meanwhile)
    const warmUp = join(folder, 'warm-up')
    const greeted = await ourStart(warmUp, rest)
    const again = await ourStart(warmUp, rest)
    const rowsFile = join(folder, 'rows.json')
    writeFileSync(rowsFile, JSON.stringify(await rowsIn(warmUp)))
    const bare = [process.execPath, '--disable-warning=ExperimentalWarning', 'test/bench/start/empty-driver.ts']
    const [ours, theirs]: [ColdStart[], ColdStart[]] = [[], []]
    const presses: number[] = []
    for (let round = 0; round < rounds; round++) {
      const [data, empty] = [join(folder, `ours-${round}`), join(folder, `bare-${round}`)]
      ours.push(await ourStart(data, async (url) => presses.push(await firstPress(url))))
      theirs.push(await coldStart([...bare, empty, rowsFile]))
      bench.say(`round ${round + 1}: first start ${inWords(ours.at(-1)!)}, bare ${inWords(theirs.at(-1)!)}`)
      for (const used of [data, empty]) rmSync(used, { recursive: true, force: true })
    }
    const [ourTime, theirTime] = [ours, theirs].map((all) => median(all.map((one) => one.milliseconds))) as [
      number,
      number,
    ]
    bench.figure('first-start', ourTime, 'ms')
    bench.figure('first-start-bare', theirTime, 'ms')
    bench.figure('first-press', median(presses), 'ms')
    bench.figure('second-start', again.milliseconds, 'ms')
    if (again.restMegabytes !== undefined) {
      bench.figure('first-start-peak', greeted.peakMegabytes!, 'MB')
      bench.figure('at-rest', again.restMegabytes, 'MB')
    }
    bench.ratio('first-start', ourTime / theirTime)
    const processor = (all: readonly ColdStart[]) => median(all.map((one) => one.processorMilliseconds ?? Number.NaN))
    bench.ratio('first-start-processor', processor(ours) / processor(theirs))
    bench.keep('first-start', {
      ours: ours.map((one) => one.milliseconds),
      theirs: theirs.map((one) => one.milliseconds),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds from opening the page until the first buttons of both coordinators are answered. */
const firstPress = async (url: string): Promise<number> => {
  const opened = performance.now()
  const came = await pressFirst(url)
  if (!isDeepStrictEqual(came, answered)) throw new Error(`ready, but pressing gave ${JSON.stringify(came)}`)
  return performance.now() - opened
}

const inWords = ({ milliseconds, processorMilliseconds }: ColdStart): string =>
  `${Math.round(milliseconds)} ms (${processorMilliseconds} of processor)`

export default run
