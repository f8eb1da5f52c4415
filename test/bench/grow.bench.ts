import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startPostgres } from '../store/postgres.ts'
import type { Bench } from './bench.ts'
import type { Grown } from './grow/grow-child.ts'

/** The embedded database is for one process and the smaller states: asked for more, it is filled for the better part of an hour. */
const sizes = { PostgreSQL: [1_800, 18_000, 130_000], PGlite: [1_800, 18_000] } as const
const child = new URL('./grow/grow-child.ts', import.meta.url).pathname

/** What one process of P3 and its database take for so many administrators. `--people n`: of that many alone; what was found of others stays. */
export default async (bench: Bench): Promise<void> => {
  const only = bench.option('people', 0)
  const found = only === 0 ? {} : earlier()
  for (const kind of ['PostgreSQL', 'PGlite'] as const)
    for (const people of sizes[kind]) {
      const name = `${kind} ${people}`
      if (only !== 0 && people !== only) {
        if (found[name]) keep(bench, name, found[name])
        continue
      }
      const place = kind === 'PGlite' ? embedded() : await server()
      try {
        const said = await run('fill', place.target, people)
        const grown = JSON.parse((await run('ask', place.target, people)).stdout) as Grown
        bench.say(`${kind}, ${people}: filled in ${Math.round(Number(said.stdout))} s, ${JSON.stringify(grown)}`)
        keep(bench, name, grown)
      } finally {
        await place.remove()
      }
    }
}

const keep = (bench: Bench, name: string, grown: Grown): void => {
  bench.keep(name, grown)
  bench.figure(`grow-${name.replace(' ', '-')}-memory`, grown.memory, 'MB')
  bench.figure(`grow-${name.replace(' ', '-')}-database`, grown.database, 'MB')
}

const earlier = (): Readonly<Record<string, Grown>> => {
  const file = new URL('./results/grow.json', import.meta.url)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { raw: Record<string, Grown> }).raw : {}
}

/** In processes of their own: what filling takes is not what serving takes. */
const run = (work: 'fill' | 'ask', target: object, people: number) =>
  promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', child, work, JSON.stringify(target), String(people / 2)],
    { maxBuffer: 1 << 24 },
  )

const embedded = () => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-grow-'))
  return {
    target: { folder: join(folder, 'data'), sync: 'none' },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

const server = async () => {
  const one = await startPostgres()
  return { target: { url: one.url() }, remove: () => one.destroy() }
}
