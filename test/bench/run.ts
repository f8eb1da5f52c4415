import { readdirSync } from 'node:fs'
import { createBench, type RunBench } from './bench.ts'

const SUFFIX = '.bench.ts'
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))

const usage = (): never => {
  console.error(`Which bench? One of: ${known.join(', ')}. For example: npm run bench -- ${known[0]} --rounds 3`)
  process.exit(2)
}

const [name, ...flags] = process.argv.slice(2)
if (name === undefined || !known.includes(name)) usage()
// Pairs of a name and a number: whatever else was meant, it is not to run for minutes.
if (
  flags.some((flag, at) =>
    at % 2 === 0 ? !/^--[a-z-]+$/.test(flag) || !(at + 1 in flags) : Number.isNaN(Number(flag)),
  )
)
  usage()

const { default: run } = (await import(`./${name}${SUFFIX}`)) as { default: RunBench }
const { bench, save } = createBench(String(name), flags)
await run(bench)
save()
