// npm run weight: what npm ci brings, with and without what is for developers, and what each package that we name costs alone.
import { fileURLToPath } from 'node:url'
import { reachable, readGraph } from './graph.ts'
import { sizeOf } from './sizes.ts'

const project = new URL('../../', import.meta.url)
const MB = 2 ** 20
const LIMITS = { megabytes: 450, packages: 300 }

const graph = readGraph(new URL('package-lock.json', project))
const { dependencies, devDependencies } = graph.direct
const everything = reachable(graph, [...dependencies, ...devDependencies])
const production = reachable(graph, dependencies)

const onDisk = (folder: string) => fileURLToPath(new URL(folder, project))
const others = new Set([...everything].map(onDisk))
const sizes = new Map<string, number>()
for (const folder of everything) {
  const size = sizeOf(onDisk(folder), others)
  if (size !== undefined) sizes.set(folder, size)
}

const weigh = (folders: Iterable<string>) => {
  const installed = [...folders].filter((folder) => sizes.has(folder))
  const bytes = installed.reduce((sum, folder) => sum + sizes.get(folder)!, 0)
  return { megabytes: Math.round(bytes / MB), packages: installed.length }
}
const inWords = ({ megabytes, packages }: ReturnType<typeof weigh>) =>
  `${String(megabytes).padStart(5)} MB ${String(packages).padStart(4)} packages`

/** What would go if only this one were not named. */
const alone = (folder: string, all: readonly string[]) => {
  const others = all.filter((one) => one !== folder)
  const without = reachable(graph, others, 'unnamed')
  return weigh([...reachable(graph, all, 'unnamed')].filter((one) => !without.has(one)))
}

const list = (title: string, named: readonly string[], all: readonly string[]) => {
  console.log(`\n${title}`)
  const costs = named.filter((folder) => sizes.has(folder)).map((folder) => ({ folder, cost: alone(folder, all) }))
  for (const { folder, cost } of costs.sort((a, b) => b.cost.megabytes - a.cost.megabytes))
    console.log(`${inWords(cost)}  ${folder.replace('node_modules/', '')}`)
}

const found = weigh(production)
console.log(`${inWords(weigh(everything))}  npm ci`)
console.log(`${inWords(found)}  npm ci --omit=dev (at most ${LIMITS.megabytes} MB, ${LIMITS.packages} packages)`)
list('Alone, in production:', dependencies, dependencies)
list('Alone, for developers:', devDependencies, [...dependencies, ...devDependencies])
if (found.megabytes >= LIMITS.megabytes || found.packages >= LIMITS.packages) process.exitCode = 1
