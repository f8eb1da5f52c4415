import { readdirSync, readFileSync } from 'node:fs'
import { createBench, type RunBench } from './bench.ts'
import { faultIn, flagsIn } from './flags.ts'

const SUFFIX = '.bench.ts'
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
const flagsOf = (bench: string): string[] =>
  flagsIn(readFileSync(new URL(`./${bench}${SUFFIX}`, import.meta.url), 'utf8'))

/** Whatever else was meant, it is not to run for minutes. */
const explain = (fault: string): never => {
  console.error(`${fault} npm run bench -- and one of these:`)
  for (const bench of known) console.error(`  ${[bench, ...flagsOf(bench).map((flag) => `[${flag} n]`)].join(' ')}`)
  process.exit(2)
}

const [name = '--help', ...words] = process.argv.slice(2)
if (!known.includes(name)) explain(name === '--help' ? 'Nothing was run.' : `There is no bench ${name}.`)
const fault = faultIn(words, flagsOf(name))
if (fault) explain(fault)

const { default: run } = (await import(`./${name}${SUFFIX}`)) as { default: RunBench }
const { bench, save } = createBench(name, words)
await run(bench)
save()
