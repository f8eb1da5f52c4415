import { readdirSync } from 'node:fs'
import { createBench, type RunBench } from './bench.ts'

const SUFFIX = '.bench.ts'
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))

const [name, ...flags] = process.argv.slice(2)
if (name === undefined || !known.includes(name)) {
  console.error(`Which bench? One of: ${known.join(', ')}. For example: npm run bench -- ${known[0]}`)
  process.exit(2)
}

const { default: run } = (await import(`./${name}${SUFFIX}`)) as { default: RunBench }
const { bench, save } = createBench(name, flags)
await run(bench)
save()
