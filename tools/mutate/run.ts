// npm run mutate [words of a file's path ...]: breaks each guard of the list, one at a time, and says which no test notices.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createVitest } from 'vitest/node'
import { breakLine } from './break-line.ts'
import type { Guard } from './guard.ts'
import { guards } from './guards.ts'

const words = process.argv.slice(2)
const chosen = guards.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)))
const say = (line: string) => process.stdout.write(`${line}\n`)
const stale = chosen.flatMap((guard) => {
  try {
    breakLine(readFileSync(guard.file, 'utf8'), guard)
    return []
  } catch (error) {
    return [String(error)]
  }
})

/** Only what the tests load is changed, never the file: nothing is left to restore. Node itself loads it, each time in a new process. */
const breaking = `--import=${pathToFileURL(resolve('tools/mutate/break-when-loaded.ts'))}`
const quiet = { reporters: [{}], watch: false, bail: 1, maxWorkers: 2, isolate: true, execArgv: [breaking] }
const vitest = await createVitest('test', quiet, { logLevel: 'silent' })
await vitest.standalone()

const passes = async (test: string): Promise<boolean> => {
  const specifications = await vitest.globTestSpecifications([test])
  if (specifications.length !== 1) throw new Error(`no such test: ${test}`)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  return unhandledErrors.length === 0 && testModules.every((one) => one.ok())
}

/** One after the other: the first that is red is enough. */
const allPass = async (tests: readonly string[]): Promise<boolean> => {
  for (const test of tests) if (!(await passes(test))) return false
  return true
}

const files = [...new Set(chosen.flatMap(({ tests }) => tests))]
const whole = new Map<string, boolean>()
for (const test of files) whole.set(test, await passes(test))
const red = files.filter((test) => !whole.get(test))

const livesThrough = async (guard: Guard): Promise<boolean> => {
  process.env.BROKEN_GUARD = JSON.stringify(guard)
  const lives = await allPass(guard.tests)
  delete process.env.BROKEN_GUARD
  return lives
}
const triable = stale.length > 0 ? [] : chosen.filter(({ tests }) => !tests.some((test) => red.includes(test)))

// What no test can live through, first: if one does, nothing that is broken here reaches the tests.
const [probe] = triable
if (probe && (await livesThrough({ ...probe, broken: '}{' }))) {
  say('NOTHING IS BROKEN: the tests are given files as they are')
  process.exit(1)
}

const survived: Guard[] = []
let killed = 0
for (const guard of triable) {
  const lives = await livesThrough(guard)
  if (lives) survived.push(guard)
  else killed++
  say(`${lives ? 'SURVIVED' : 'killed  '} ${guard.file}: ${guard.line.trim().split('\n')[0]}`)
}
await vitest.close()

for (const line of stale) say(`NOT FOUND ${line}`)
for (const test of red) say(`RED WITH NOTHING BROKEN ${test}`)
say(`${killed} killed, ${survived.length} survived, ${chosen.length - killed - survived.length} not tried`)
process.exit(survived.length + stale.length + red.length > 0 ? 1 : 0)
