import { countingUp, type WeightedGraph } from './graph.ts'

/** Number of the connected component of each vertex, counted in the order of their first vertices. */
export const componentsOf = ({ vertexCount, ends }: WeightedGraph): { of: Int32Array; count: number } => {
  const up = countingUp(vertexCount)
  const rootOf = (vertex: number): number => {
    let v = vertex
    while (up[v] !== v) {
      up[v] = up[up[v]!]!
      v = up[v]!
    }
    return v
  }
  for (let arc = 0; arc < ends.length; arc += 2) {
    // Most edges join what has long been joined.
    if (up[ends[arc]!] === up[ends[arc + 1]!]) continue
    const a = rootOf(ends[arc]!)
    const b = rootOf(ends[arc + 1]!)
    if (a < b) up[b] = a
    else up[a] = b
  }
  const of = new Int32Array(vertexCount)
  let count = 0
  for (let v = 0; v < vertexCount; v++) of[v] = up[v] === v ? count++ : of[rootOf(v)]!
  return { of, count }
}

export interface Part {
  readonly graph: WeightedGraph
  /** Numbers in the whole graph of the part's vertices and edges; undefined when the part is the whole. */
  readonly vertices: Int32Array | undefined
  readonly edges: Int32Array | undefined
}

/** The connected components that have edges, each as a graph of its own. */
export const partsOf = (graph: WeightedGraph, component: Int32Array, count: number): Part[] => {
  if (count === 1) return [{ graph, vertices: undefined, edges: undefined }]
  const vertices = bucketsOf(component, count)
  const edgeComponent = Int32Array.from(graph.weights, (_, edge) => component[graph.ends[2 * edge]!]!)
  const edges = bucketsOf(edgeComponent, count)
  const local = new Int32Array(graph.vertexCount)
  for (const bucket of vertices) for (const [i, v] of bucket.entries()) local[v] = i
  const parts: Part[] = []
  for (let part = 0; part < count; part++) {
    const inside = edges[part]!
    if (inside.length === 0) continue
    const ends = new Int32Array(2 * inside.length)
    const weights = new Int32Array(inside.length)
    inside.forEach((edge, i) => {
      ends[2 * i] = local[graph.ends[2 * edge]!]!
      ends[2 * i + 1] = local[graph.ends[2 * edge + 1]!]!
      weights[i] = graph.weights[edge]!
    })
    parts.push({
      graph: { vertexCount: vertices[part]!.length, ends, weights },
      vertices: vertices[part],
      edges: inside,
    })
  }
  return parts
}

/** Positions of each number from 0 to count - 1, in order. */
const bucketsOf = (numbers: Int32Array, count: number): Int32Array[] => {
  const start = new Int32Array(count + 1)
  for (const number of numbers) start[number + 1]!++
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!
  const place = start.slice(0, count)
  const sorted = new Int32Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) sorted[place[numbers[i]!]!++] = i
  return Array.from({ length: count }, (_, i) => sorted.subarray(start[i]!, start[i + 1]!))
}
