import type { Certificate } from './certificate.ts'
import { componentsOf, type Part, partsOf } from './components.ts'
import type { WeightedGraph } from './graph.ts'
import type { Solution } from './read-out.ts'
import { INNER } from './search.ts'
import { type SolveOptions, solve } from './solve.ts'

export interface MaximumMatching {
  /** Edge numbers, ascending. */
  readonly matchedEdges: Int32Array
  readonly weight: number
  /** Role of each vertex in the forest that is left: OUTER, INNER or NONE, see search.ts. */
  readonly label: Uint8Array
  readonly certificate: Certificate
}

interface Assembly {
  readonly graph: WeightedGraph
  readonly label: Uint8Array
  readonly vertexDual: Float64Array
  readonly matchedEdges: number[]
  readonly blossoms: Blossom[]
  readonly parentOfVertex: Int32Array
}

interface Blossom {
  readonly dual: number
  readonly size: number
  /** Place in the list of blossoms, or -1. */
  readonly parent: number
}

const addPart = (whole: Assembly, { graph, vertices, edges }: Part, solution: Solution): void => {
  const n = graph.vertexCount
  const { parent, size } = solution
  const place = new Int32Array(parent.length).fill(-1)
  let placed = whole.blossoms.length
  for (let x = n; x < parent.length; x++) if (size[x]! > 0) place[x] = placed++
  const placeOf = (x: number): number => (x < 0 ? -1 : place[x]!)
  for (let x = n; x < parent.length; x++) {
    if (size[x]! === 0) continue
    whole.blossoms.push({ dual: solution.blossomDual[x]!, size: size[x]!, parent: placeOf(parent[x]!) })
  }
  for (let v = 0; v < n; v++) {
    const vertex = vertices?.[v] ?? v
    whole.label[vertex] = solution.label[v]!
    whole.vertexDual[vertex] = solution.vertexDual[v]!
    whole.parentOfVertex[vertex] = placeOf(parent[v]!)
    const edge = solution.matchedEdge[v]!
    if (edge >= 0 && graph.ends[2 * edge] === v) whole.matchedEdges.push(edges?.[edge] ?? edge)
  }
}

/** Number the blossoms by size, so that each lies inside a higher-numbered one. */
const certificateOf = (whole: Assembly, component: Int32Array): Certificate => {
  const n = whole.graph.vertexCount
  const count = whole.blossoms.length
  const order = Float64Array.from(whole.blossoms, ({ size }, i) => size * count + i)
    .sort()
    .map((key) => key % count)
  const number = new Int32Array(order.length)
  for (const [i, blossom] of order.entries()) number[blossom] = n + i
  const numberOf = (place: number): number => (place < 0 ? -1 : number[place]!)
  const parent = new Int32Array(n + order.length)
  for (let v = 0; v < n; v++) parent[v] = numberOf(whole.parentOfVertex[v]!)
  for (const [i, blossom] of order.entries()) parent[n + i] = numberOf(whole.blossoms[blossom]!.parent)
  const barrier: number[] = []
  for (let v = 0; v < n; v++) if (whole.label[v] === INNER) barrier.push(v)
  const blossomDual = Float64Array.from(order, (blossom) => whole.blossoms[blossom]!.dual)
  return { component, vertexDual: whole.vertexDual, parent, blossomDual, barrier }
}

/** As many pairs as possible, then as much weight as possible, with the proof; undefined when stopped by onProgress. */
export const maximumMatching = (graph: WeightedGraph, options: SolveOptions = {}): MaximumMatching | undefined => {
  const { of: component, count } = componentsOf(graph)
  const whole: Assembly = {
    graph,
    label: new Uint8Array(graph.vertexCount).fill(1),
    vertexDual: new Float64Array(graph.vertexCount),
    matchedEdges: [],
    blossoms: [],
    parentOfVertex: new Int32Array(graph.vertexCount).fill(-1),
  }
  for (const part of partsOf(graph, component, count)) {
    const before = whole.matchedEdges.length
    const onProgress = options.onProgress && ((pairs: number) => options.onProgress!(before + pairs))
    const solution = solve(part.graph, { ...options, onProgress })
    if (!solution) return undefined
    addPart(whole, part, solution)
  }
  const matchedEdges = Int32Array.from(whole.matchedEdges).sort()
  const weight = matchedEdges.reduce((sum, edge) => sum + graph.weights[edge]!, 0)
  return { matchedEdges, weight, label: whole.label, certificate: certificateOf(whole, component) }
}
