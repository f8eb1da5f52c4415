/** A graph as flat arrays: edge e joins vertices ends[2e] and ends[2e + 1] and is worth weights[e]. No loops, no twins. */
export interface WeightedGraph {
  readonly vertexCount: number
  readonly ends: Int32Array
  /** Whole numbers; may be negative. */
  readonly weights: Int32Array
}

/**
 * The same graph seen from its vertices. Arc 2e runs along edge e, arc 2e + 1 against it, so arc ^ 1 is the way back.
 * The arcs out of v are the positions start[v] to start[v + 1] - 1 of the three parallel arrays.
 */
export interface Adjacency {
  readonly start: Int32Array
  readonly arcs: Int32Array
  readonly heads: Int32Array
  /** Twice the weight: with doubled weights every dual value is a whole number. */
  readonly doubled: Int32Array
}

export const adjacencyOf = ({ vertexCount, ends, weights }: WeightedGraph): Adjacency => {
  const start = new Int32Array(vertexCount + 1)
  for (let arc = 0; arc < ends.length; arc++) start[ends[arc]! + 1]!++
  for (let v = 0; v < vertexCount; v++) start[v + 1]! += start[v]!
  const place = start.slice(0, vertexCount)
  const arcs = new Int32Array(ends.length)
  const heads = new Int32Array(ends.length)
  const doubled = new Int32Array(ends.length)
  for (let edge = 0; edge < weights.length; edge++) {
    const a = ends[2 * edge]!
    const b = ends[2 * edge + 1]!
    const weight = 2 * weights[edge]!
    const forth = place[a]!++
    const back = place[b]!++
    arcs[forth] = 2 * edge
    heads[forth] = b
    doubled[forth] = weight
    arcs[back] = 2 * edge + 1
    heads[back] = a
    doubled[back] = weight
  }
  return { start, arcs, heads, doubled }
}
