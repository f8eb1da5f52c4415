import edmondsBlossom from 'edmonds-blossom'
import { readInstance } from './instance-file.ts'
import { startStopwatch } from './stopwatch.ts'

const graph = readInstance(process.argv[2]!)
const edges = Array.from(graph.weights, (weight, edge): [number, number, number] => [
  graph.ends[2 * edge]!,
  graph.ends[2 * edge + 1]!,
  weight,
])
const elapsed = startStopwatch()
const mate = edmondsBlossom(edges, true)
const time = elapsed()
const matched = edges.filter(([a, b]) => mate[a] === b)
const weight = matched.reduce((sum, edge) => sum + edge[2], 0)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ pairs: matched.length, weight, ...time, megabytes }))
