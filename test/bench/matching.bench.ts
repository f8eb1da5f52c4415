import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WeightedGraph } from '../../src/core/matching/blossom/graph.ts'
import { match } from '../../src/core/matching/match.ts'
import { whatIf } from '../../src/core/matching/what-if.ts'
import { tennessee } from '../core/matching/rosters.ts'
import type { Bench } from './bench.ts'
import { writeInstance } from './matching/instance-file.ts'
import { buildInstance, buildRandomGraph, nationShape, reweigh, stateShape } from './matching/instances.ts'
import {
  compileLemon,
  edmondsBlossom,
  findNetworkx,
  ours,
  oursWarm,
  type Run,
  type Solver,
} from './matching/solvers.ts'
import { startStopwatch } from './matching/stopwatch.ts'

interface Instance {
  readonly name: string
  readonly build: () => WeightedGraph
  readonly rounds: number
  /** Competitors that finish here within the time a default run may take. */
  /** Also measured in an engine that is warm: where compiling is most of the time. */
  readonly warm?: boolean
  readonly rivals: readonly ('lemon' | 'edmonds-blossom' | 'networkx')[]
}

const state = (people: number, best = 0): WeightedGraph => buildInstance({ people, best, ...stateShape })
const nation = (people: number, best = 0): WeightedGraph => buildInstance({ people, best, ...nationShape })

const instances = (rounds: number): Instance[] => [
  {
    name: 'state-1000-best20',
    build: () => state(1000, 20),
    rounds,
    warm: true,
    rivals: ['lemon', 'edmonds-blossom', 'networkx'],
  },
  { name: 'state-4000-best20', build: () => state(4000, 20), rounds, warm: true, rivals: ['lemon', 'edmonds-blossom'] },
  { name: 'state-4000-all', build: () => state(4000), rounds: rounds + 4, warm: true, rivals: ['lemon'] },
  { name: 'nation-20000-all', build: () => nation(20000), rounds, warm: true, rivals: ['lemon'] },
  { name: 'nation-130000-best20', build: () => nation(130000, 20), rounds, rivals: ['lemon'] },
]

const bigInstances = (rounds: number): Instance[] => [
  { name: 'nation-130000-all', build: () => nation(130000), rounds, rivals: ['lemon'] },
]

/** Weights and shapes that primal-dual solvers find hard. */
const oddities = (): Instance[] => [
  { name: 'odd-equal-weights', build: () => reweigh(nation(20000, 20), () => 0), rounds: 1, rivals: [] },
  {
    name: 'odd-coarse-weights',
    build: () => reweigh(nation(20000, 20), (w) => Math.floor(w / 100)),
    rounds: 1,
    rivals: [],
  },
  { name: 'odd-wide-weights', build: () => reweigh(nation(20000, 20), (w) => w * 65001), rounds: 1, rivals: [] },
  { name: 'odd-random-graph', build: () => buildRandomGraph(20000, 12), rounds: 1, rivals: [] },
]

/** Four sizes of one kind of land, for the growth of the cost. */
const ladder = (): Instance[] =>
  [1, 2, 4, 8].map((step) => {
    const shape = { people: 10000 * step, columns: 40, rows: 20 * step, districts: 1000 * step, best: 20 }
    return { name: `growth-${shape.people}`, build: () => buildInstance(shape), rounds: 2, rivals: [] }
  })

type Rivals = Record<Instance['rivals'][number], Solver | undefined>

/** Runs in turn, so that a busy machine is equally unkind to everyone. Only few rounds for those that take long. */
const race = (instance: Instance, path: string, rivals: Rivals): Map<string, Run[]> => {
  const runs = new Map<string, Run[]>()
  const slow = new Set<string>()
  for (let round = 0; round < instance.rounds; round++) {
    for (const [name, solver] of [
      ['ours', ours] as const,
      ...(instance.warm ? [['ours-warm', oursWarm] as const] : []),
      ...instance.rivals.map((rival) => [rival, rivals[rival]] as const),
    ]) {
      if (!solver || slow.has(name)) continue
      const run = solver(path)
      if (!run) continue
      runs.set(name, [...(runs.get(name) ?? []), run])
      if (name !== 'lemon' && run.seconds > 5) slow.add(name)
    }
  }
  return runs
}

/** The best of all rounds: what the machine's other work disturbs least. */
const secondsOf = (runs: readonly Run[]): number => Math.min(...runs.map(({ seconds }) => seconds))
const processSecondsOf = (runs: readonly Run[]): number =>
  Math.min(...runs.map(({ seconds, processSeconds }) => processSeconds ?? seconds))

const report = (bench: Bench, name: string, graph: WeightedGraph, runs: Map<string, Run[]>): void => {
  const mine = runs.get('ours')!
  const { pairs, weight, megabytes } = mine[0]!
  bench.say(
    `\n${name}: ${graph.vertexCount} people, ${graph.weights.length} eligible pairs; best: ${pairs} pairs, fit ${weight}`,
  )
  bench.figure(`solve-${name}`, secondsOf(mine), 's')
  bench.figure(`memory-${name}`, megabytes, 'MB')
  bench.figure(`certificate-${name}`, mine.every(({ certified }) => certified) ? 1 : 0, 'ok')
  const warm = runs.get('ours-warm')
  if (warm) bench.figure(`solve-${name}-warm`, secondsOf(warm), 's')
  for (const [rival, theirs] of runs) {
    if (rival === 'ours' || rival === 'ours-warm') continue
    const agrees = theirs.every((run) => run.pairs === pairs && run.weight === weight)
    bench.say(
      `  ${rival}: ${secondsOf(theirs).toFixed(4)} s, ${theirs[0]!.megabytes} MB, ${agrees ? 'same' : 'ANOTHER'} optimum`,
    )
    if (!agrees) throw new Error(`${rival} and ours disagree on ${name}: ${JSON.stringify(theirs[0])}`)
    bench.ratio(`${rival}-${name}`, secondsOf(mine) / secondsOf(theirs))
    bench.ratio(`${rival}-${name}-all-threads`, processSecondsOf(mine) / processSecondsOf(theirs))
    if (!warm) continue
    bench.ratio(`${rival}-${name}-warm`, secondsOf(warm) / secondsOf(theirs))
    bench.ratio(`${rival}-${name}-warm-all-threads`, processSecondsOf(warm) / processSecondsOf(theirs))
  }
  bench.keep(name, { people: graph.vertexCount, edges: graph.weights.length, runs: Object.fromEntries(runs) })
}

/** Slope of log(seconds) over log(m log n): 1 means that the cost grows like m log n. */
const exponentOf = (points: readonly { work: number; seconds: number }[]): number => {
  const xs = points.map(({ work }) => Math.log(work))
  const ys = points.map(({ seconds }) => Math.log(seconds))
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(xs), mean(ys)]
  const covariance = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0)
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)
}

/** The whole of it, as a coordinator waits for it: scoring, pairing, explaining, then a change tried. */
const proposeState = (bench: Bench): void => {
  const input = tennessee(4000)
  let elapsed = startStopwatch()
  const proposal = match(input)
  bench.figure('propose-state-4000', elapsed().seconds, 's')
  if (proposal.kind !== 'proposal') throw new Error('The roster of the bench is not sound.')
  const [pair] = proposal.pairs
  elapsed = startStopwatch()
  match(whatIf(input, [{ kind: 'forbid-pair', pair: { a: pair!.a, b: pair!.b, reason: 'tried' } }], proposal))
  bench.figure('what-if-state-4000', elapsed().seconds, 's')
}

export default (bench: Bench): void => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-bench-'))
  try {
    const rivals: Rivals = { lemon: compileLemon(folder), 'edmonds-blossom': edmondsBlossom, networkx: findNetworkx() }
    if (!rivals.lemon)
      bench.say('NO LEMON: no g++ or no liblemon-dev here (apt-get install g++ liblemon-dev); its ratios are missing.')
    if (!rivals.networkx) bench.say('NO NETWORKX: not installed here (pip install networkx); its ratios are missing.')
    const path = join(folder, 'instance')
    const run = (instance: Instance): { work: number; seconds: number } => {
      const graph = instance.build()
      writeInstance(path, graph)
      const runs = race(instance, path, rivals)
      report(bench, instance.name, graph, runs)
      return { work: graph.weights.length * Math.log(graph.vertexCount), seconds: secondsOf(runs.get('ours')!) }
    }
    const rounds = bench.option('rounds', 5)
    for (const instance of instances(rounds)) run(instance)
    if (bench.option('big', 0)) for (const instance of bigInstances(rounds)) run(instance)
    for (const instance of oddities()) run(instance)
    proposeState(bench)
    bench.figure('growth-exponent', exponentOf(ladder().map(run)), 'of m log n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
