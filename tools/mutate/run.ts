// npm run mutate [words of a file's path ...]: breaks each guard of the list, one at a time, and says which no test notices.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
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

/** Which guard is broken now. Only what the tests load is changed, never the file: nothing is left to restore. */
let broken: Guard | undefined
const breaking = {
  name: 'break-guards',
  enforce: 'pre' as const,
  transform: (text: string, id: string) =>
    broken && id.split('?')[0] === resolve(broken.file) ? breakLine(text, broken) : undefined,
}
// A cache on disk would keep a broken line for later runs.
const quiet = { reporters: [{}], watch: false, bail: 1, maxWorkers: 2, fsModuleCache: false }
const vitest = await createVitest('test', quiet, { plugins: [breaking], logLevel: 'silent' })
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

const survived: Guard[] = []
let killed = 0
for (const guard of stale.length > 0 ? [] : chosen) {
  if (guard.tests.some((test) => red.includes(test))) continue
  broken = guard
  vitest.invalidateFile(resolve(guard.file))
  const lives = await allPass(guard.tests)
  broken = undefined
  vitest.invalidateFile(resolve(guard.file))
  if (lives) survived.push(guard)
  else killed++
  say(`${lives ? 'SURVIVED' : 'killed  '} ${guard.file}: ${guard.line.trim().split('\n')[0]}`)
}
await vitest.close()

for (const line of stale) say(`NOT FOUND ${line}`)
for (const test of red) say(`RED WITH NOTHING BROKEN ${test}`)
say(`${killed} killed, ${survived.length} survived, ${chosen.length - killed - survived.length} not tried`)
process.exit(survived.length + stale.length + red.length > 0 ? 1 : 0)
